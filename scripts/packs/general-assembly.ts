// Compiles the registry of recorded votes of the General Assembly: symbol, date as far as it can be trusted, tally.
import { readFileSync } from "node:fs";
import type { PackRow } from "../../src/packs/pack-file.ts";
import { subjectOf } from "./subjects.ts";
import { writePack } from "./write-pack.ts";

interface Row {
  readonly session: number;
  readonly unres: string | null;
  readonly symbol: string | null;
  readonly date: string;
  readonly short: string;
  readonly amend: number | null;
  readonly para: number | null;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

export function compileGeneralAssembly(folder: string): void {
  const rows = JSON.parse(readFileSync(`${folder}/general-assembly/rollcalls.json`, "utf8")) as Row[];
  const exact = sessionsWithDays(rows);
  const byId = new Map<string, { row: Row; session: string; number: string }[]>();
  for (const row of rows) {
    const parsed = parseSymbol(row);
    if (!parsed || row.para === 1 || row.amend === 1) continue;
    const id = idOf(parsed);
    byId.set(id, [...(byId.get(id) ?? []), { row, ...parsed }]);
  }
  const instruments = [...byId].map(([id, votes]) => instrument(id, votes, exact));
  writePack({
    schemaVersion: 1,
    description: {
      id: "un-general-assembly",
      title: "Recorded votes of the UN General Assembly",
      version: "2020.1",
      asOf: rows
        .map(({ date }) => date)
        .sort()
        .at(-1)!,
      origin: "Compiled from the tables of roll-call votes of the United Nations General Assembly (unvotes).",
      licence: "CC0-1.0",
      coverage: {
        statement:
          "Resolutions on which a vote was recorded, 1946 to January 2020. Resolutions adopted without a vote are not in it.",
        body: "UN General Assembly",
      },
      conflicts: ["A/RES/62/243: the press release of the day gives 39-7-100, the table of votes 38-7-101."],
    },
    instruments,
  });
}

/** Sessions whose days run beyond the seventh: in the others the day and month were lost. */
function sessionsWithDays(rows: readonly Row[]): ReadonlySet<number> {
  const latest = new Map<number, number>();
  for (const { session, date } of rows)
    latest.set(session, Math.max(latest.get(session) ?? 0, Number(date.slice(8))));
  return new Set(
    [...latest].filter(([session, day]) => day > 7 && session >= 57).map(([session]) => session),
  );
}

function parseSymbol({ symbol, unres, session }: Row): { session: string; number: string } | undefined {
  const special = /^(ESS|SS)\/(\d+)\/(\d+)([A-Z])?$/u.exec(unres ?? "");
  if (special)
    return {
      session: `${special[1] === "ESS" ? "ES" : "S"}-${special[2]}`,
      number: withLetter(special[3]!, special[4]),
    };
  const plain = /^A\/RES\/(\d+)\/(\d+)\/?([A-Z])?$/u.exec(symbol ?? unres ?? "");
  return plain && Number(plain[1]) === session
    ? { session: plain[1]!, number: withLetter(plain[2]!, plain[3]) }
    : undefined;
}

function withLetter(number: string, letter: string | undefined): string {
  return letter ? `${number} ${letter}` : number;
}

/** Until the thirtieth session resolutions were numbered through, with the session in Roman numerals. */
function idOf({ session, number }: { session: string; number: string }): string {
  const count = Number(session);
  return count <= 30 ? `A/RES/${number} (${roman(count)})` : `A/RES/${session}/${number}`;
}

function instrument(
  id: string,
  votes: readonly { row: Row; session: string; number: string }[],
  exact: ReadonlySet<number>,
): PackRow {
  const { row, session, number } = votes.at(-1)!;
  const tally = ({ yes, no, abstain }: Row) => `${yes}-${no}-${abstain}`;
  const others = [...new Set(votes.slice(0, -1).map((vote) => tally(vote.row)))].filter(
    (vote) => vote !== tally(row),
  );
  const otherVotes = others.flatMap((vote) => [vote, "another recorded vote on the same resolution"]);
  if (id === "A/RES/62/243") otherVotes.push("39-7-100", "the press release of the day");
  const { subject, territories } = subjectOf("", row.short);
  const date = trustedDate(row, exact);
  return {
    id,
    n: number,
    s: Number(session) <= 30 ? roman(Number(session)) : session,
    ...(date ? { d: date } : {}),
    ...(subject ? { subject } : {}),
    ...(territories ? { t: territories } : {}),
    v: tally(row),
    ...(otherVotes.length > 0 ? { ov: otherVotes } : {}),
  };
}

/** The day where whole sessions have days, else the year, and only where the session can have met in it. */
function trustedDate({ session, date }: Row, exact: ReadonlySet<number>): string | undefined {
  const year = Number(date.slice(0, 4));
  if (year < 1945 + session || year > 1946 + session) return undefined;
  return exact.has(session) ? date : String(year);
}

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, numeral] of parts)
    while (rest >= size) {
      text += numeral;
      rest -= size;
    }
  return text;
}
