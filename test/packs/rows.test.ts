import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openPack, type Pack, type PackFile } from "../../src/packs/index.ts";
import { rowsInLines } from "../../src/packs/rows.ts";

const folder = new URL("../../packs/", import.meta.url);
const SOME = 60;

describe("rows that are parsed when they are asked for", () => {
  it.each(readdirSync(folder))("%s answers as when it is parsed at once", (name) => {
    const bytes = readFileSync(new URL(name, folder));
    const file = JSON.parse(bytes.toString("utf8")) as PackFile;
    const { instruments } = file;
    const step = Math.ceil(instruments.length / SOME);
    const whole = openPack(file);
    for (let i = 0; i < instruments.length; i += step) {
      const { id, n, name: title, aliases = [] } = instruments[i]!;
      // A pack that was asked often answers from an index: each is asked anew.
      const asked = (ask: (pack: Pack) => unknown) => expect(ask(inLines(bytes))).toEqual(ask(whole));
      asked((pack) => pack.byForm(id));
      for (const number of (n ?? id).split(";")) asked((pack) => pack.byNumber(number));
      for (const each of [title, ...aliases])
        if (each !== undefined) asked((pack) => pack.byName(each.toUpperCase()));
    }
  });

  it("gives one instrument for one row, whatever it was found by", () => {
    const pack = inLines(readFileSync(new URL("echr.json", folder)));
    const [first] = pack.byName("McCann and Others v. the United Kingdom");
    expect(first).toBeDefined();
    expect(pack.byForm(first!.id)).toBe(first);
    expect(pack.byNumber(first!.number!.split(";")[0]!)).toContain(first);
  });

  it("finds nothing where there is nothing", () => {
    const pack = inLines(readFileSync(new URL("un-security-council.json", folder)));
    for (const form of ["S/RES/99999", "", "\n", "“"]) expect(pack.byForm(form)).toBeUndefined();
    expect(pack.byNumber("99999")).toEqual([]);
    expect(pack.byName("")).toEqual([]);
  });

  it("leaves a file alone that is laid out in another way", () => {
    expect(rowsInLines(Buffer.from('{"schemaVersion":1,"instruments":[]}'))).toBeUndefined();
  });
});

function inLines(bytes: Buffer): Pack {
  const { head, rows } = rowsInLines(bytes)!;
  return openPack(JSON.parse(head) as PackFile, rows);
}
