import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldName } from "../../src/packs/pack.ts";
import type { PackFile, PackRow } from "../../src/packs/pack-file.ts";

const RECORD = "../shared/record";

function packFile(id: string): PackFile {
  return JSON.parse(readFileSync(`packs/${id}.json`, "utf8")) as PackFile;
}

const ids = readdirSync("packs").map((name) => name.replace(".json", ""));
const council = packFile("un-security-council");
const assembly = packFile("un-general-assembly");
const treaties = packFile("treaties");

describe("every pack declares what it is", () => {
  test.each(ids)("%s", (id) => {
    const { description, instruments } = packFile(id);
    expect(description.id).toBe(id);
    expect(description.count).toBe(instruments.length);
    expect(description.digest).toBe(
      `sha256:${createHash("sha256").update(JSON.stringify(instruments)).digest("hex")}`,
    );
    expect(description.asOf).toMatch(/^\d{4}-\d\d-\d\d$/u);
    for (const text of [
      description.version,
      description.origin,
      description.licence,
      description.coverage.statement,
    ])
      expect(text).not.toBe("");
    expect(new Set(instruments.map((row) => row.id)).size).toBe(instruments.length);
  });
});

describe("Security Council", () => {
  const numbers = council.instruments.map(({ id }) => Number(/^S\/RES\/(\d+) \(\d{4}\)$/u.exec(id)?.[1]));

  test("holds 1 to 2640 without a gap, as it says", () => {
    expect(council.description.coverage).toMatchObject({ completeFrom: 1, completeTo: 2640 });
    expect(numbers.filter((number) => number <= 2640)).toEqual(Array.from({ length: 2640 }, (_, i) => i + 1));
  });

  test("years run with the numbers", () => {
    const years = council.instruments.map(({ d = "" }) => Number(d.slice(0, 4)));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test("knows the thirteen resolutions whose sources disagree on the day", () => {
    expect(council.description.conflicts).toHaveLength(13);
    const disputed = council.instruments.filter(({ od }) => od !== undefined);
    expect(disputed.map(({ id }) => Number(/\d+/u.exec(id)![0]))).toEqual([
      29, 46, 136, 143, 145, 146, 161, 278, 313, 317, 338, 521, 663,
    ]);
  });

  test("short subjects with the territories concerned", () => {
    const row = (number: number) => council.instruments[number - 1]!;
    expect(row(844)).toMatchObject({
      subject: "Bosnia and Herzegovina",
      t: expect.stringContaining("BA") as string,
    });
    expect(row(884).t?.split(" ")).toEqual(expect.arrayContaining(["AM", "AZ"]));
    expect(row(1325)).toMatchObject({ d: "2000-10-31", subject: "Women and peace and security" });
    expect(row(143)).toMatchObject({ subject: "Democratic Republic of the Congo", t: "CD" });
    expect(row(83)).toMatchObject({ subject: "Korea", t: "KP KR" });
    expect(row(47)).toMatchObject({ subject: "India and Pakistan: Kashmir", t: "IN PK x-ka" });
    expect(row(497).t?.split(" ")).toEqual(["IL", "PS", "SY"]);
    const longest = Math.max(...council.instruments.map(({ subject = "" }) => subject.length));
    expect(longest).toBeLessThan(80);
  });
});

describe("General Assembly", () => {
  const row = (id: string): PackRow | undefined => assembly.instruments.find((each) => each.id === id);

  test("62/243 has two tallies", () => {
    expect(row("A/RES/62/243")).toMatchObject({
      d: "2008-03-14",
      v: "38-7-101",
      ov: ["39-7-100", "the press release of the day"],
    });
    expect(assembly.description.conflicts).toContainEqual(expect.stringContaining("62/243"));
  });

  test.each([
    ["A/RES/2758 (XXVI)", "1971", "76-35-17"],
    ["A/RES/3379 (XXX)", "1975", "72-35-32"],
    ["A/RES/181 (II)", "1947-11-29", "33-13-10"],
    ["A/RES/64/292", "2010-07-28", "122-0-41"],
    ["A/RES/67/19", "2012-11-29", "138-9-41"],
    ["A/RES/68/262", "2014-03-27", "100-11-58"],
    ["A/RES/ES-11/1", "2022-03-02", "141-5-35"],
  ])("%s", (id, date, vote) => {
    expect(row(id)).toMatchObject({ d: expect.stringContaining(date) as string, v: vote });
  });

  test("numbers lie where the session's numbers lie: pages of the record are no resolutions", () => {
    for (const { id, s = "", n = "" } of assembly.instruments) {
      const number = Number(/^\d+/u.exec(n)?.[0]);
      if (/^\d+$/u.test(s)) expect(number, id).toBeLessThan(401);
      else if (/^[IVX]+$/u.test(s)) expect(number, id).toBeLessThan(3542);
    }
    expect(assembly.instruments.filter(({ id }) => id.endsWith("(I)"))).toEqual([]);
  });

  test("nothing that was voted down is a resolution", () => {
    for (const { id, v = "" } of assembly.instruments) {
      const [inFavour, against] = v.split("-").map(Number);
      if (against !== undefined) expect(inFavour, id).toBeGreaterThan(against);
    }
  });
});

describe("treaties", () => {
  const names = new Set(
    treaties.instruments.flatMap(({ name, aliases = [] }) => [name!, ...aliases]).map(foldName),
  );

  test("the main ones with day and articles", () => {
    expect(treaties.instruments.length).toBeGreaterThanOrEqual(100);
    const facts = (id: string) => {
      const { d, p } = treaties.instruments.find((each) => each.id === id)!;
      return [d, p];
    };
    expect(facts("UN Charter")).toEqual(["1945-06-26", 111]);
    expect(facts("Fourth Geneva Convention")).toEqual(["1949-08-12", 159]);
    expect(facts("International Covenant on Civil and Political Rights")).toEqual(["1966-12-16", 53]);
    expect(facts("Rome Statute")).toEqual(["1998-07-17", 128]);
    expect(facts("Treaty of Lisbon")).toEqual(["2007-12-13", undefined]);
  });

  test("the treaties that the engine can name are in the registry", () => {
    const source = readFileSync("src/engine/extract/citations/treaties.ts", "utf8");
    const lines = /`\n([\s\S]*?)\n`/u.exec(source)![1]!.split("\n");
    expect(lines.length).toBeGreaterThan(50);
    const missing = lines.map((line) => line.split("|")[0]!).filter((name) => !names.has(foldName(name)));
    // A few names stand for several treaties, so that no day and no number of articles is theirs.
    expect(missing.length, missing.join()).toBeLessThan(lines.length / 10);
  });

  test("no name stands for two treaties", () => {
    const all = treaties.instruments.flatMap(({ name, aliases = [] }) => [
      ...new Set([name!, ...aliases].map(foldName)),
    ]);
    expect(all.filter((name, i) => all.indexOf(name) !== i)).toEqual([]);
  });
});

describe.skipIf(!existsSync(RECORD))(
  "facts agree with the public tables (skipped where they are absent)",
  () => {
    const read = <Value>(path: string): Value =>
      JSON.parse(readFileSync(`${RECORD}/${path}`, "utf8")) as Value;

    test("every Security Council resolution: year, day, vote", () => {
      const rows = read<{ number: number; year: number; date: string | null; vote: number[] | null }[]>(
        "security-council/resolutions.json",
      );
      const byId = new Map(council.instruments.map((row) => [row.id, row]));
      for (const { number, year, date, vote } of rows) {
        const row = byId.get(`S/RES/${number} (${year})`);
        expect(row?.d, String(number)).toBe(date ?? String(year));
        if (vote) expect(row?.v, String(number)).toBe(vote.join("-"));
      }
    });

    test("every day in dispute", () => {
      const conflicts = read<{ number: number; table: string; text: string }[]>(
        "security-council/date-conflicts.json",
      );
      for (const { number, table, text } of conflicts) {
        const { d, od } = council.instruments[number - 1]!;
        expect(new Set([d, od?.[0]]), String(number)).toEqual(new Set([table, text]));
      }
    });

    test("every tally of the General Assembly from session 31 on", () => {
      const rows = read<{ symbol: string | null; yes: number; no: number; abstain: number }[]>(
        "general-assembly/rollcalls.json",
      );
      const tallies = new Map<string, Set<string>>();
      for (const { symbol, yes, no, abstain } of rows) {
        const key = (symbol ?? "").replace(/\/?([A-Z])$/u, " $1");
        tallies.set(key, (tallies.get(key) ?? new Set()).add(`${yes}-${no}-${abstain}`));
      }
      const compared = assembly.instruments.filter(({ id }) => tallies.has(id));
      expect(compared.length).toBeGreaterThan(3000);
      for (const { id, v = "" } of compared) expect(tallies.get(id)?.has(v), id).toBe(true);
    });
  },
);
