// Compiles the registries of the International Court of Justice, the European Court of Human Rights and the tribunals.
import { readFileSync } from "node:fs";
import type { PackRow } from "../../src/packs/pack-file.ts";
import { advisoryOpinions, europeanJudgments, judgments, shortTitles, tribunalCases } from "./known-cases.ts";
import { writePack } from "./write-pack.ts";

export function compileInternationalCourt(folder: string): void {
  const rows = readFileSync(`${folder}/courts/icj-case-names.csv`, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map(parseCsvLine);
  const instruments = new Map<string, PackRow>();
  for (const [, number, , full] of rows) {
    if (!full || full === "NA") continue;
    const name = full.replace(/\s*\(.*$/u, "").trim();
    const opinion = advisoryOpinions.find(([pattern]) => pattern.test(full));
    const judgment = judgments.find(([pattern]) => pattern.test(full));
    const parties = /\(([^()]*(?: v\. |\/)[^()]*)\)/u.exec(full)?.[1];
    instruments.set(full, {
      id: full,
      n: number!,
      name: full,
      aliases: [
        ...new Set([
          name,
          ...(parties?.includes(" v. ") ? [parties, shortParties(parties)] : []),
          ...shortTitles.filter(([pattern]) => pattern.test(full)).flatMap(([, ...titles]) => titles),
        ]),
      ],
      ...(opinion ? { d: opinion[1], type: "advisoryOpinion" } : {}),
      ...(judgment ? { d: judgment[1] } : {}),
      ...(judgment && judgment.length > 2
        ? {
            od: judgment
              .slice(2)
              .flatMap((day) => [day as string, "another judgment or an order in the case"]),
          }
        : {}),
    });
  }
  writePack({
    schemaVersion: 1,
    description: {
      id: "icj",
      title: "Cases of the International Court of Justice",
      version: "2025.1",
      asOf: "2024-12-31",
      origin:
        "Compiled from a table of case names (CC0); dates of advisory opinions and main judgments added by hand.",
      licence: "CC0-1.0",
      coverage: {
        statement:
          "Names of the contentious and advisory cases on the Court's list; dates of some advisory opinions and main judgments.",
        body: "ICJ",
      },
      conflicts: [],
    },
    instruments: [...instruments.values()],
  });
}

/** `Nicaragua v. United States` for `Nicaragua v. United States of America`. */
function shortParties(parties: string): string {
  return parties
    .replace("United States of America", "United States")
    .replace("Islamic Republic of Iran", "Iran")
    .replace("United Kingdom of Great Britain and Northern Ireland", "United Kingdom")
    .replace(/:.*$/u, "");
}

export function compileHumanRightsCourt(folder: string): void {
  const rows = new Map<string, PackRow>();
  const add = (title: string, applications: string, date: string | undefined) => {
    const name = caseName(title);
    const numbers = applications
      .split(";")
      .map((number) => number.trim())
      .filter((number) => /^\d{1,5}\/\d{2}$/u.test(number));
    if (!name || numbers.length === 0) return;
    const id = `${name} (no. ${numbers[0]}${date ? `, ${date}` : ""})`;
    rows.set(id, { id, name, n: numbers.join(";"), ...(date ? { d: date } : {}) });
  };
  for (const line of readFileSync(`${folder}/courts/echr-2000.csv`, "utf8").trim().split("\n").slice(1)) {
    const cells = parseCsvLine(line);
    const day = /^(\d{2})\/(\d{2})\/(\d{4})/u.exec(cells[7] ?? "");
    add(cells[2] ?? "", cells[1] ?? "", day ? `${day[3]}-${day[2]}-${day[1]}` : undefined);
  }
  const recent = JSON.parse(readFileSync(`${folder}/courts/echr-recent.json`, "utf8")) as {
    title: string;
    date: string;
    description: string;
  }[];
  for (const { title, date, description } of recent)
    if (/judgment/iu.test(description))
      add(title, description.split(" - ")[0]!, new Date(date).toISOString().slice(0, 10));
  const known = new Set([...rows.values()].filter(({ d }) => d).flatMap(({ n = "" }) => n.split(";")));
  for (const [title, application, date] of europeanJudgments)
    if (!known.has(application)) add(title, application, date);
  const dated = new Set([...rows.values()].flatMap(({ n = "" }) => n.split(";")));
  const executed = JSON.parse(readFileSync(`${folder}/courts/hudocexec.json`, "utf8")) as {
    title: string;
    description: string;
  }[];
  for (const { title, description } of executed) {
    const number = description.split(" - ")[0]!;
    if (!dated.has(number)) add(title, number, undefined);
  }
  writePack({
    schemaVersion: 1,
    description: {
      id: "echr",
      title: "Judgments of the European Court of Human Rights",
      version: "2025.1",
      asOf: "2025-05-22",
      origin:
        "Compiled from public tables of judgments of the Court and of their execution; the days of some early judgments added by hand.",
      licence: "Facts",
      coverage: {
        statement:
          "A part of the Court's judgments: names, application numbers and dates of some four thousand.",
        body: "ECHR",
      },
      conflicts: [],
    },
    instruments: [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  });
}

const OTHER_STAGE = "a warrant, a sentence, an appeal or another decision in the case";

export function compileTribunals(): void {
  for (const body of ["ICC", "ICTY", "ICTR"] as const) {
    writePack({
      schemaVersion: 1,
      description: {
        id: body.toLowerCase(),
        title: {
          ICC: "Cases of the International Criminal Court",
          ICTY: "Cases of the tribunal for the former Yugoslavia",
          ICTR: "Cases of the tribunal for Rwanda",
        }[body],
        version: "2025.2",
        asOf: "2024-12-31",
        origin: "Written for this project.",
        licence: "CC0-1.0",
        coverage: { statement: "Case numbers and main days of some well-known cases.", body },
        conflicts: [],
      },
      instruments: tribunalCases
        .filter(({ court }) => court === body)
        .map(({ number, accused, short = accused.split(" ").at(-1)!, days: [main, ...others] = [] }) => ({
          id: `Prosecutor v. ${accused}`,
          ...(number === undefined ? {} : { n: number }),
          name: `Prosecutor v. ${accused}`,
          aliases: [`Prosecutor v. ${short}`],
          ...(main === undefined ? {} : { d: main }),
          ...(others.length === 0 ? {} : { od: others.flatMap((day) => [day, OTHER_STAGE]) }),
        })),
    });
  }
}

/** `CASE OF CHIRAGOV AND OTHERS v. ARMENIA` as it is usually written. */
function caseName(title: string): string {
  const words = title
    .replace(/^CASE OF /iu, "")
    .replace(/\s+/gu, " ")
    .trim();
  return words.replace(/[\p{L}’']+/gu, (word) => {
    if (/^v$/iu.test(word)) return "v";
    if (/^(?:and|of|the|de|for)$/iu.test(word) && word === word.toUpperCase()) return word.toLowerCase();
    return word === word.toUpperCase() && word.length > 1 ? word[0]! + lowered(word.slice(1)) : word;
  });
}

/** In lower case; the Turkish capital İ becomes a plain i. */
function lowered(text: string): string {
  return text.toLowerCase().replaceAll("i\u0307", "i");
}

function parseCsvLine(line: string): string[] {
  return Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu), ([, quoted, plain]) =>
    (quoted ?? plain ?? "").replaceAll('""', '"').trim(),
  );
}
