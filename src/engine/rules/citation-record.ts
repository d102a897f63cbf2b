import type {
  Citation,
  Evidence,
  Instrument,
  RecordSource,
  Related,
  Span,
  VoteRecord,
} from "../../model/index.ts";

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** `1993-07-29` as editors write it: 29 July 1993; a month or year alone to its precision. */
export function writtenDate(date: string): string {
  const [year, month, day] = date.split("-").map(Number);
  return [day, month === undefined ? undefined : MONTHS[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** `15-0-0` in words: 15 in favour, none against, none abstaining. */
export function writtenVote({ adoption, inFavour = 0, against = 0, abstaining = 0 }: VoteRecord): string {
  if (adoption === "withoutVote") return "adopted without a vote";
  if (adoption === "unanimous") return "adopted unanimously";
  return `${inFavour} in favour, ${against} against, ${abstaining} abstaining`;
}

/** One line about an instrument: when, on what, with which vote. */
export function describe({ id, date, subject, vote, type }: Instrument): string {
  const facts = [
    date && !id.includes(date) ? writtenDate(date) : undefined,
    subject,
    vote && type === "resolution" ? writtenVote(vote) : undefined,
  ];
  return `${id}${facts.some(Boolean) ? `: ${facts.filter(Boolean).join("; ")}` : ""}.`;
}

/** The record of an instrument as a related place of a finding. */
export function recordOf(instrument: Instrument, { pack }: Evidence): Related {
  const source: RecordSource = {
    id: instrument.pack,
    instrument: instrument.id,
    ...(instrument.url === undefined ? {} : { url: instrument.url }),
    ...(pack === undefined ? {} : { asOf: pack.asOf }),
  };
  return { message: describe(instrument), source };
}

/** The words of a citation together with the date that is bound to it. */
export function wholeSpan({ span, dateSpan }: Citation): Span {
  if (!dateSpan) return span;
  return { start: Math.min(span.start, dateSpan.start), end: Math.max(span.end, dateSpan.end) };
}

/** Citations with their evidence that stand for themselves: short forms share what they lead back to. */
export function* ownCitations(
  citations: readonly Citation[],
  evidence: ReadonlyMap<Citation, Evidence>,
): Generator<readonly [Citation, Evidence]> {
  for (const citation of citations) {
    const found = evidence.get(citation);
    if (found && citation.antecedent === undefined) yield [citation, found];
  }
}

/** Those of {@link ownCitations}, and the short forms that say something of their own: a day, a vote, a year, an article. */
export function* statingCitations(
  citations: readonly Citation[],
  evidence: ReadonlyMap<Citation, Evidence>,
): Generator<readonly [Citation, Evidence]> {
  for (const citation of citations) {
    const found = evidence.get(citation);
    if (found && saysMore(citation)) yield [citation, found];
  }
}

function saysMore({ antecedent, ...citation }: Citation): boolean {
  if (!antecedent) return true;
  return (
    (citation.date !== undefined && citation.date !== antecedent.date) ||
    (citation.vote !== undefined && citation.vote !== antecedent.vote) ||
    (citation.provision !== undefined && citation.provision !== antecedent.provision)
  );
}
