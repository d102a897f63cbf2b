import { describe, expect, test } from "vitest";
import type { Citation, Evidence } from "../../src/model/index.ts";
import {
  loadBuiltInPacks,
  openPack,
  type PackFile,
  resolveCitations,
  withPacks,
} from "../../src/packs/index.ts";

type Facts = Partial<Citation>;

async function evidenceFor(facts: Facts, packs?: Parameters<typeof withPacks>[0]): Promise<Evidence> {
  const citation: Citation = {
    kind: "citation",
    span: { start: 0, end: 1 },
    form: "prose",
    instrumentType: "resolution",
    body: "UN Security Council",
    bodyStated: true,
    ...facts,
  };
  const evidence = await resolveCitations([citation], packs ? withPacks(packs) : await loadBuiltInPacks());
  return evidence.get(citation)!;
}

const ASSEMBLY = { body: "UN General Assembly" } as const;
const TREATY = { instrumentType: "treaty", body: "treaty" } as const;
const JUDGMENT = { instrumentType: "judgment" } as const;

describe("five different answers", () => {
  const cases: readonly (readonly [name: string, facts: Facts, status: Evidence["status"], id?: string])[] = [
    ["a resolution", { number: "853" }, "found", "S/RES/853 (1993)"],
    ["one with another year", { number: "853", year: 1994 }, "found", "S/RES/853 (1993)"],
    [
      "an Assembly resolution",
      { ...ASSEMBLY, normal: "A/RES/62/243", session: "62", number: "243" },
      "found",
      "A/RES/62/243",
    ],
    [
      "one of an emergency session",
      { ...ASSEMBLY, normal: "A/RES/ES-11/1", session: "ES-11", number: "1" },
      "found",
      "A/RES/ES-11/1",
    ],
    [
      "one of the early sessions",
      { ...ASSEMBLY, normal: "A/RES/181 (II)", session: "II", number: "181" },
      "found",
      "A/RES/181 (II)",
    ],
    ["a treaty", { ...TREATY, name: "Charter of the United Nations" }, "found", "UN Charter"],
    [
      "a treaty by its usual name",
      { ...TREATY, normal: "ICCPR, Article 19(2)", provision: "19(2)" },
      "found",
      "International Covenant on Civil and Political Rights",
    ],
    ["its last article", { ...TREATY, name: "UN Charter", provision: "111" }, "found", "UN Charter"],
    [
      "a paragraph with a large number",
      { ...TREATY, name: "UN Charter", provision: "2, paragraph 400" },
      "found",
      "UN Charter",
    ],
    ["a case by number", { ...JUDGMENT, body: "ECHR", number: "13216/05" }, "found"],
    [
      "a case by name",
      { ...JUDGMENT, body: "ICTY", name: "Prosecutor v. Tadić" },
      "found",
      "Prosecutor v. Duško Tadić",
    ],
    ["a case by its short name", { ...JUDGMENT, body: "ICC", name: "Prosecutor v. Lubanga" }, "found"],
    [
      "an article beyond the last",
      { ...TREATY, name: "UN Charter", provision: "112" },
      "disproved",
      "UN Charter",
    ],
    ["an article of an earlier version", { ...TREATY, name: "ECHR", provision: "65" }, "found"],
    ["one beyond every version", { ...TREATY, name: "ECHR", provision: "67" }, "disproved"],
    [
      "one of several articles",
      { ...TREATY, name: "UN Charter", provision: "2, 51 and 130" },
      "disproved",
      "UN Charter",
    ],
    ["a number that had not been reached", { number: "2700", year: 2015 }, "disproved"],
    ["one that later entries have not reached", { number: "2999", year: 2024 }, "disproved"],
    ["a number beyond the range", { number: "2999", year: 2030 }, "notCovered"],
    ["a number beyond the range, without year", { number: "2999" }, "notCovered"],
    [
      "an Assembly resolution without vote",
      { ...ASSEMBLY, normal: "A/RES/63/301", session: "63", number: "301" },
      "notCovered",
    ],
    [
      "a treaty of which the articles are not counted",
      { ...TREATY, name: "Treaty of Lisbon", provision: "900" },
      "found",
    ],
    ["an unknown treaty", { ...TREATY, name: "Treaty of Marrowick" }, "notCovered"],
    ["another court", { ...JUDGMENT, body: "High Court of Marrowick", name: "Brekke v. Falk" }, "notCovered"],
    ["a body without registry", { body: "UN Human Rights Council", number: "16/18" }, "notCovered"],
    ["a body that is not told", { body: "unknown", number: "12" }, "notChecked"],
    ["no instrument", { form: "vague" }, "notChecked"],
    ["a Council number with a session", { session: "62", number: "243" }, "notChecked"],
  ];
  for (const [name, facts, status, id] of cases)
    test(name, async () => {
      const evidence = await evidenceFor(facts);
      expect(evidence.status).toBe(status);
      if (id !== undefined) expect(evidence.instruments[0]?.id).toBe(id);
      if (status !== "found" && status !== "ambiguous") expect(evidence.reason).toMatch(/\.$/u);
    });

  test("one name of several cases is ambiguous until a date tells which", async () => {
    const file = packOf({ body: "Lake Court" }, [
      { id: "Brekke v. Falk (no. 1/09)", name: "Brekke v. Falk", n: "1/09", d: "2010-03-04" },
      { id: "Brekke v. Falk (no. 7/12)", name: "Brekke v. Falk", n: "7/12", d: "2013-05-06" },
    ]);
    const facts = { ...JUDGMENT, body: "unknown", name: "Brekke v Falk" };
    const several = await evidenceFor(facts, [openPack(file)]);
    expect(several.status).toBe("ambiguous");
    expect(several.instruments).toHaveLength(2);
    const dated = await evidenceFor({ ...facts, date: "2013-05-06" }, [openPack(file)]);
    expect(dated).toMatchObject({ status: "found", instruments: [{ number: "7/12" }] });
  });
});

describe("instruments that may be meant instead", () => {
  test("844 and 884 are one digit apart", async () => {
    const { alternatives } = await evidenceFor({ number: "844", year: 1993 });
    expect(alternatives.map(({ id }) => id)).toContain("S/RES/884 (1993)");
    expect(alternatives[0]?.year).toBe(1993);
  });

  test("a Council resolution that a text gives to the Assembly", async () => {
    const { status, alternatives } = await evidenceFor({ ...ASSEMBLY, number: "1325", year: 2000 });
    expect(status).toBe("notCovered");
    expect(alternatives.map(({ id }) => id)).toEqual(["S/RES/1325 (2000)"]);
  });
});

describe("conflicts within the record", () => {
  test("both days of a resolution are known", async () => {
    const { instruments } = await evidenceFor({ number: "338" });
    expect(new Set([instruments[0]?.date, instruments[0]?.otherDates?.[0]?.value])).toEqual(
      new Set(["1973-10-21", "1973-10-22"]),
    );
  });

  test("both tallies of 62/243 are known", async () => {
    const { instruments, pack } = await evidenceFor({
      ...ASSEMBLY,
      normal: "A/RES/62/243",
      session: "62",
      number: "243",
    });
    expect(instruments[0]?.vote).toMatchObject({ inFavour: 38, against: 7, abstaining: 101 });
    expect(instruments[0]?.otherVotes?.[0]).toMatchObject({
      value: { inFavour: 39, against: 7, abstaining: 100 },
      origin: "the press release of the day",
    });
    expect(pack?.conflicts).toContainEqual(expect.stringContaining("62/243"));
  });
});

function packOf(
  coverage: { body: string; completeFrom?: number; completeTo?: number },
  instruments: PackFile["instruments"],
  more: Partial<PackFile> = {},
): PackFile {
  const description = {
    id: "own",
    title: "A registry of one's own",
    version: "1",
    asOf: "2026-01-31",
    digest: "",
    origin: "Invented.",
    licence: "CC0-1.0",
    coverage: { statement: "Some.", ...coverage },
    conflicts: [],
    count: instruments.length,
  };
  return { schemaVersion: 1, description, instruments, ...more };
}

describe("a pack of the user's own", () => {
  const through = packOf({ body: "Lakes Commission", completeFrom: 1, completeTo: 9 }, [
    { id: "LC/4 (2001)" },
  ]);
  const byYear = packOf(
    { body: "Lakes Commission", completeFrom: 2019, completeTo: 2020 },
    [
      { id: "LC/1/2019", n: "1", d: "2019-02-03" },
      { id: "LC/1/2020", n: "1", d: "2020-02-03" },
    ],
    { numbering: "byYear" },
  );
  const cited = (number: string, year?: number): Facts => ({
    instrumentType: "decision",
    body: "Lakes Commission",
    number,
    ...(year === undefined ? {} : { year }),
  });

  const answers: readonly (readonly [file: PackFile, facts: Facts, status: Evidence["status"]])[] = [
    [through, cited("4"), "found"],
    [through, cited("5"), "disproved"],
    [through, cited("10"), "notCovered"],
    [byYear, cited("1", 2020), "found"],
    [byYear, cited("2", 2020), "disproved"],
    [byYear, cited("1", 2021), "notCovered"],
    [byYear, cited("1"), "notCovered"],
  ];
  test.each(answers)("%#", async (file, facts, status) => {
    expect((await evidenceFor(facts, [openPack(file)])).status).toBe(status);
  });

  test("is asked before the one that comes with the program, which still answers for the rest", async () => {
    const own = packOf({ body: "UN Security Council" }, [{ id: "S/RES/2999 (2030)", d: "2030-01-02" }]);
    expect(await evidenceFor({ number: "2999" }, [openPack(own)])).toMatchObject({
      status: "found",
      instruments: [{ pack: "own" }],
    });
    expect(await evidenceFor({ number: "853" }, [openPack(own)])).toMatchObject({
      status: "found",
      instruments: [{ pack: "un-security-council" }],
    });
  });

  test("holds articles of treaties of its own against their number", async () => {
    const own = packOf({ body: "treaty" }, [
      { id: "Marrowick Convention", name: "Marrowick Convention", p: 12 },
    ]);
    const article = (provision: string) =>
      evidenceFor({ ...TREATY, name: "Marrowick Convention", provision }, [openPack(own)]);
    expect((await article("12")).status).toBe("found");
    expect((await article("13")).status).toBe("disproved");
  });
});
