// Compiles the registry of recorded votes of the General Assembly: symbol, date as far as it can be trusted, tally.
import { readFileSync } from "node:fs";
import type { PackRow } from "../../src/packs/pack-file.ts";
import { knownDays, knownResolutions, publishedVotes } from "./known-resolutions.ts";
import { subjectOf } from "./subjects.ts";
import { writePack } from "./write-pack.ts";

interface Row {
  readonly session: number;
  readonly symbol: string | null;
  readonly date: string;
  readonly short: string;
  readonly amend: number | null;
  readonly para: number | null;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

interface Vote {
  readonly row: Row;
  readonly session: number;
  readonly number: number;
  readonly part?: string;
}

/** Until the thirtieth session resolutions were numbered through, from here on by session. */
const LAST_NUMBERED_THROUGH = 30;

/** The first and last number that the sessions in the tables can have, of the time when numbers ran through. */
const NUMBERS: Readonly<Record<number, readonly [first: number, last: number]>> = {
  18: [1881, 2000],
  21: [2130, 2250],
  22: [2249, 2375],
  23: [2370, 2490],
  24: [2485, 2610],
  25: [2605, 2751],
  26: [2752, 2904],
  27: [2905, 3049],
  28: [3050, 3200],
  29: [3203, 3361],
  30: [3363, 3541],
};

/** From 401 on the Assembly numbers decisions. */
const FIRST_DECISION = 401;

export function compileGeneralAssembly(folder: string): void {
  const rows = JSON.parse(readFileSync(`${folder}/general-assembly/rollcalls.json`, "utf8")) as Row[];
  const exact = sessionsWithDays(rows);
  const lastOfFirstYear = lastNumbersOfFirstYear(rows);
  const byId = new Map<string, Vote[]>();
  for (const vote of withoutOrderedVotes(rows.flatMap((row) => parseSymbol(row) ?? []))) {
    const { para, amend, yes, no } = vote.row;
    if (para === 1 || amend === 1 || yes <= no) continue;
    const id = idOf(vote);
    byId.set(id, [...(byId.get(id) ?? []), vote]);
  }
  const compiled = [...byId].map(([id, votes]) => instrument(id, votes, exact, lastOfFirstYear));
  const added = knownResolutions.map(knownInstrument).filter(({ id }) => !byId.has(id));
  writePack({
    schemaVersion: 1,
    description: {
      id: "un-general-assembly",
      title: "Recorded votes of the UN General Assembly",
      version: "2026.1",
      asOf: rows
        .map(({ date }) => date)
        .sort()
        .at(-1)!,
      origin:
        "Compiled from the tables of roll-call votes of the United Nations General Assembly (unvotes); some well-known resolutions added by hand.",
      licence: "CC0-1.0",
      coverage: {
        statement: `Most resolutions of sessions 18 to 74 (to January 2020; without 19 and 20) on which a vote was recorded, and ${added.length} other well-known ones.`,
        body: "UN General Assembly",
      },
      conflicts: compiled.flatMap(({ id, v }) =>
        publishedVotes[id]
          ? [
              `${id}: the press release of the day gives ${publishedVotes[id]!.join(" or ")}, the table of votes ${v}.`,
            ]
          : [],
      ),
    },
    instruments: [...compiled, ...added],
  });
}

/**
 * While numbers ran through, a letter may name a part of a resolution or count the votes on it, and the tables do not
 * say which: a number with letters is left out.
 */
function withoutOrderedVotes(votes: readonly Vote[]): readonly Vote[] {
  const lettered = new Set(
    votes.filter(({ part }) => part !== undefined).map(({ session, number }) => `${session}/${number}`),
  );
  return votes.filter(
    ({ session, number }) => session > LAST_NUMBERED_THROUGH || !lettered.has(`${session}/${number}`),
  );
}

function knownInstrument([number, session, d, v, subject, t]: (typeof knownResolutions)[number]): PackRow {
  const slash = number.indexOf("/");
  return {
    id: slash < 0 ? `A/RES/${number} (${session})` : `A/RES/${number}`,
    n: number.slice(slash + 1),
    s: session,
    d,
    subject,
    ...(t === undefined ? {} : { t }),
    v,
  };
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

/**
 * The number of the resolution that was voted on. Up to the seventeenth session, and for special sessions, the tables
 * number votes by the page of the record: those are no resolution numbers.
 */
function parseSymbol(row: Row): Vote | undefined {
  const parsed = /^A\/RES\/(\d+)\/(\d+)\/?([A-Z])?$/u.exec(row.symbol ?? "");
  if (!parsed || Number(parsed[1]) !== row.session) return undefined;
  const number = Number(parsed[2]);
  const [first, last] =
    row.session > LAST_NUMBERED_THROUGH ? [1, FIRST_DECISION - 1] : (NUMBERS[row.session] ?? [1, 0]);
  if (number < first || number > last) return undefined;
  return { row, session: row.session, number, ...(parsed[3] ? { part: parsed[3] } : {}) };
}

function numberOf({ number, part }: Vote): string {
  return part ? `${number} ${part}` : String(number);
}

function idOf(vote: Vote): string {
  return vote.session <= LAST_NUMBERED_THROUGH
    ? `A/RES/${numberOf(vote)} (${roman(vote.session)})`
    : `A/RES/${vote.session}/${numberOf(vote)}`;
}

function instrument(
  id: string,
  votes: readonly Vote[],
  exact: ReadonlySet<number>,
  lastOfFirstYear: ReadonlyMap<number, number>,
): PackRow {
  const vote = votes.at(-1)!;
  const { row, session } = vote;
  const tally = ({ yes, no, abstain }: Row) => `${yes}-${no}-${abstain}`;
  const others = [...new Set(votes.slice(0, -1).map((each) => tally(each.row)))].filter(
    (each) => each !== tally(row),
  );
  const otherVotes = others.flatMap((each) => [each, "another recorded vote on the same resolution"]);
  otherVotes.push(...(publishedVotes[id] ?? []).flatMap((each) => [each, "the press release of the day"]));
  const { subject, territories } = subjectOf("", row.short);
  const date = knownDays[id] ?? trustedDate(vote, exact, lastOfFirstYear);
  return {
    id,
    n: numberOf(vote),
    s: session <= LAST_NUMBERED_THROUGH ? roman(session) : String(session),
    ...(date ? { d: date } : {}),
    ...(subject ? { subject } : {}),
    ...(territories ? { t: territories } : {}),
    v: tally(row),
    ...(otherVotes.length > 0 ? { ov: otherVotes } : {}),
  };
}

/** The highest number that each session's first calendar year reached. */
function lastNumbersOfFirstYear(rows: readonly Row[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  for (const { row, session, number } of rows.flatMap((row) => parseSymbol(row) ?? []))
    if (Number(row.date.slice(0, 4)) === 1945 + session)
      last.set(session, Math.max(last.get(session) ?? 0, number));
  return last;
}

/**
 * The day where whole sessions have days, else the year, and only where the session can have met in it. A number of
 * the first year with a date in the second may belong to a part that was adopted later: it gets no date.
 */
function trustedDate(
  { row: { date }, session, number }: Vote,
  exact: ReadonlySet<number>,
  lastOfFirstYear: ReadonlyMap<number, number>,
): string | undefined {
  const year = Number(date.slice(0, 4));
  if (year < 1945 + session || year > 1946 + session) return undefined;
  if (year > 1945 + session && number < (lastOfFirstYear.get(session) ?? 0)) return undefined;
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
