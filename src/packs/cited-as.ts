import type { Analysis } from "../engine/analysis.ts";
import { WORD } from "../engine/text/tokens.ts";
import {
  type Block,
  type Citation,
  type DateExpression,
  type Span,
  spanContains,
  spansOverlap,
} from "../model/index.ts";
import type { Pack } from "./pack.ts";

const WORDS_BEFORE_DATE = /^(?:,? (?:of|from|dated|adopted on|delivered on)|,| \() ?$/u;
const ARTICLE_BEFORE_NAME = /\b(?:Article|Art\.) (\d{1,4})(?:\(\d{1,2}\))? of (?:the )?$/u;
const LONGEST_BEFORE = 40;

/**
 * Adds the citations of packs that say how their instruments are cited (`citedAs`). What such a pack finds
 * wins over what overlaps it: the pack knows its own organisation. Linear in the length of the text for each form.
 */
export function withCitationsOf(packs: readonly Pack[], analysis: Analysis): Analysis {
  const found = packs.flatMap((pack) => citationsOf(pack, analysis));
  if (found.length === 0) return analysis;
  const own = withoutOverlaps(found);
  const free = ({ span }: { readonly span: Span }) => {
    const next = own[firstFrom(own, ({ end }) => end > span.start)];
    return !next || !spansOverlap(next.span, span);
  };
  const others = analysis.citations.filter(free);
  const citations = [...others, ...own].sort((a, b) => a.span.start - b.span.start);
  return { ...analysis, citations, figures: analysis.figures.filter(free) };
}

/** Of citations that overlap, the longest, and of equal ones the first. */
function withoutOverlaps(citations: readonly Citation[]): Citation[] {
  const length = ({ span }: Citation) => span.end - span.start;
  const sorted = [...citations].sort((a, b) => a.span.start - b.span.start || length(b) - length(a));
  const kept: Citation[] = [];
  let end = -1;
  for (const citation of sorted) {
    if (citation.span.start < end) continue;
    kept.push(citation);
    end = citation.span.end;
  }
  return kept;
}

function citationsOf(pack: Pack, analysis: Analysis): Citation[] {
  const { document, dates } = analysis;
  const blocks = document.blocks.filter(({ kind }) => kind !== "furniture" && kind !== "code");
  return pack.citedAs.flatMap((form) =>
    form === "{name}"
      ? namesIn(pack, analysis)
      : matches(form, document.text, blocks).map((match) => numbered(pack, dates, document.text, match)),
  );
}

interface FormMatch {
  readonly span: Span;
  readonly number: string;
  readonly year?: number;
}

/** Where a form such as `Commission decision {number}/{year}` stands; its first letter may be either case. */
function matches(form: string, text: string, blocks: readonly Block[]): FormMatch[] {
  const head = /^[^\s{]+/u.exec(form)![0];
  const pattern = formPattern(form);
  const found: FormMatch[] = [];
  for (const first of new Set([head[0]!.toLowerCase(), head[0]!.toUpperCase()])) {
    const word = first + head.slice(1);
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      pattern.lastIndex = at;
      const { number, year } = pattern.exec(text)?.groups ?? {};
      const span = { start: at, end: pattern.lastIndex };
      const block = blocks[firstFrom(blocks, ({ end }) => end > at)];
      if (number === undefined || !block || !spanContains(block.span, span)) continue;
      found.push({ span, number, ...(year === undefined ? {} : { year: Number(year) }) });
    }
  }
  return found;
}

/** Runs at candidates only; every repetition is bounded. */
function formPattern(form: string): RegExp {
  const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
  const [head = "", ...rest] = form.split(/(\{number\}|\{year\}|\s+)/u).filter(Boolean);
  const either = `[${escaped(head[0]!.toLowerCase())}${escaped(head[0]!.toUpperCase())}]`;
  const source = rest.map((part) => {
    if (part === "{number}") return "(?<number>\\d{1,9}[A-Z]?)";
    if (part === "{year}") return "(?<year>\\d{4})";
    return /^\s/u.test(part) ? "\\s{1,4}" : escaped(part);
  });
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${either}${escaped(head.slice(1))}${source.join("")}(?![\\p{L}\\p{N}])`,
    "uy",
  );
}

function numbered(
  pack: Pack,
  dates: readonly DateExpression[],
  text: string,
  { span, number, year }: FormMatch,
): Citation {
  const dated = dateAfter(dates, text, span.end);
  const stated = year ?? (dated && Number(dated.value.slice(0, 4)));
  const instrument = pack.find(number, stated);
  return {
    kind: "citation",
    span,
    form: "prose",
    instrumentType: pack.type,
    body: pack.description.coverage.body,
    bodyStated: true,
    normal: instrument?.id ?? text.slice(span.start, span.end).replace(/\s+/gu, " "),
    number,
    ...(stated === undefined ? {} : { year: stated }),
    ...(dated ? { date: dated.value, dateSpan: dated.span } : {}),
  };
}

/** The day that the text gives right after a citation. */
function dateAfter(dates: readonly DateExpression[], text: string, end: number): DateExpression | undefined {
  const date = dates[firstFrom(dates, ({ start }) => start >= end)];
  if (date?.type !== "DATE" || date.relative || !/^\d{4}-\d\d-\d\d$/u.test(date.value)) return undefined;
  if (date.span.start - end > LONGEST_BEFORE) return undefined;
  return WORDS_BEFORE_DATE.test(text.slice(end, date.span.start)) ? date : undefined;
}

/** Index of the first whose span `holds`, which is true from some place on. O(log n). */
function firstFrom(sorted: readonly { readonly span: Span }[], holds: (span: Span) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle]!.span)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function namesIn(pack: Pack, { tokens, document: { text } }: Analysis): Citation[] {
  const found: Citation[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const start = tokens.start[i]!;
    const name = pack
      .namesFrom(text.slice(start, tokens.end[i]))
      .find((each) => text.startsWith(each, start) && !/[\p{L}\p{N}]/u.test(text[start + each.length] ?? ""));
    if (name !== undefined) found.push(named(pack, text, start, name));
  }
  return found;
}

function named(pack: Pack, text: string, start: number, name: string): Citation {
  const before = ARTICLE_BEFORE_NAME.exec(text.slice(Math.max(0, start - LONGEST_BEFORE), start));
  const [instrument] = pack.byName(name);
  const id = instrument?.id ?? name;
  return {
    kind: "citation",
    span: { start: start - (before?.[0].length ?? 0), end: start + name.length },
    form: "prose",
    instrumentType: pack.type,
    body: pack.description.coverage.body,
    bodyStated: true,
    normal: before ? `${id}, Article ${before[1]}` : id,
    name,
    ...(before ? { provision: before[1]! } : {}),
  };
}
