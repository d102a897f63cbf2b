import type { InstrumentParagraph, InstrumentPart } from "../../model/index.ts";
import { actAt, actsIn, isOperativeForm } from "./acts.ts";
import { headingAt } from "./designations.ts";
import { organOpening } from "./enactment.ts";
import { type Line, linesOf } from "./head.ts";

/** A stretch of lines that belong together, before it is known what they are. */
interface Stretch {
  readonly start: number;
  end: number;
  readonly number?: string;
}

const ARTICLE = /^(?:article|art\.) (\d{1,3}|[ivxlc]{1,7})\b[.:]?/iu;
/** `ll.` and `l.` are elevens and ones that a scanner misread. */
const NUMBER = /^(?:\*{0,2})(\d{1,3}|ll|l|I)\s?[.,]\s+(?=\S)/u;
const ADOPTION = /^adopted (?:unanimously|at|by|without|on|as a whole)\b/iu;
const ANNEX = /^(?:annex(?:es)?|appendix)(?: [IVXA-D\d]{1,4})?\.?$/iu;
/** Notes under a text: `8 Ibid., document S/26184.`, `1/ S/25046.` */
const NOTE = /^\d{1,3}(?:\/\s|\s+(?:ibid|official records|see|s\/|document|league|resolution)\b)/iu;

/**
 * The paragraphs of an instrument, from its text: preamble and operative part with their numbers and verbs, the line of
 * adoption, notes and annexes behind; articles of a treaty; numbered paragraphs of a judgment. A text without such a form
 * gives its paragraphs as operative ones. Offsets are those of `text`. O(n).
 */
export function paragraphsOf(text: string): readonly InstrumentParagraph[] {
  const lines = linesOf(text);
  const body = bodyOf(lines);
  const isTreaty = lines.filter(({ text: line }) => ARTICLE.test(line)).length >= 3;
  if (body && !isTreaty) return resolutionParagraphs(text, body);
  return isTreaty ? articleParagraphs(lines) : plainParagraphs(text, lines);
}

function resolutionParagraphs(text: string, body: readonly Line[]): InstrumentParagraph[] {
  const found: InstrumentParagraph[] = [];
  let part: InstrumentPart = "preamble";
  for (const stretch of stretchesOf(text, body)) {
    part = partOf(text, stretch, part);
    found.push(paragraph(text, stretch, part));
  }
  return found;
}

const ORGAN_ONLY = /^(?:[^,]{0,20}\bthe [^,]{0,40}(?:council|assembly)(?: of the united nations)?)\s?,?$/iu;
const TITLE_LINES = 12;
/** Lines under a title: `of 29 July 1993`, `[S/459]`, `Adopted by the Security Council at its 3157th meeting,`. */
const UNDER_TITLE = /^(?:of \d|on \d|\[|adopted by the)/iu;

/**
 * The lines after `The Security Council,`; where these words go on in their line, it is the first one. A text without
 * them begins after its title.
 */
function bodyOf(lines: readonly Line[]): readonly Line[] | undefined {
  const opening = lines.findIndex((line) => organOpening(line) !== undefined);
  if (opening >= 0) return lines.slice(ORGAN_ONLY.test(lines[opening]!.text) ? opening + 1 : opening);
  const title = lines.slice(0, TITLE_LINES).findIndex((_, at) => headingAt(lines, at)?.form === "title");
  if (title < 0) return undefined;
  let first = title + 1;
  while (UNDER_TITLE.test(lines[first]?.text ?? "")) first++;
  return lines.slice(first);
}

function partOf(text: string, stretch: Stretch, before: InstrumentPart): InstrumentPart {
  const words = text.slice(stretch.start, Math.min(stretch.end, stretch.start + 120));
  if (ADOPTION.test(words)) return "adoption";
  if (before === "annex" || before === "adoption") return "annex";
  if (ANNEX.test(words.split("\n", 1)[0]!.trim()) || (NOTE.test(words) && stretch.number === undefined))
    return "annex";
  if (before === "operative" || stretch.number !== undefined) return "operative";
  const act = actAt(text, stretch.start);
  return act && isOperativeForm(text.slice(act.start, act.end)) ? "operative" : "preamble";
}

function paragraph(text: string, { start, end, number }: Stretch, part: InstrumentPart): InstrumentParagraph {
  const from =
    number === undefined ? start : start + (NUMBER.exec(text.slice(start, start + 12))?.[0].length ?? 0);
  const verbs = part === "preamble" || part === "operative" ? actsIn(text, afterOrgan(text, from), end) : [];
  return { part, span: { start, end }, verbs, ...(number === undefined ? {} : { number }) };
}

/** Old texts name the organ in each paragraph: `1. The Security Council requests …`. */
function afterOrgan(text: string, from: number): number {
  const organ = /^(?:therefore,? )?the (?:security council|general assembly|council|assembly)\s*,?\s/iu.exec(
    text.slice(from, from + 60),
  );
  return from + (organ?.[0].length ?? 0);
}

/** Parts lines into paragraphs: at blank lines, at numbers in order, and where a line that ends a clause is followed by a verb. */
function stretchesOf(text: string, lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let expected = 1;
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const last = stretches.at(-1);
    const number = numberAt(line, expected);
    const apart = before === undefined || /\n[^\S\n]*\n/u.test(text.slice(before.end, line.start));
    if (number !== undefined) expected = number + 1;
    if (
      !last ||
      number !== undefined ||
      (apart && !goesOn(text, last, line)) ||
      startsClause(text, before, line)
    )
      stretches.push({
        start: line.start,
        end: line.end,
        ...(number === undefined ? {} : { number: String(number) }),
      });
    else last.end = line.end;
  }
  return stretches;
}

/** The number of a paragraph, where it is the next one; a scanner's `ll` is 11 where 11 is due. */
function numberAt({ text }: Line, expected: number): number | undefined {
  const written = NUMBER.exec(text)?.[1];
  if (written === undefined) return undefined;
  const number = /^\d+$/u.test(written) ? Number(written) : { ll: 11, l: 1, I: 1 }[written];
  return number !== undefined && number >= expected && number <= expected + 2 ? number : undefined;
}

/** Parts of a paragraph, `(a) …`, and lines in small letters after a page break within a sentence. */
function goesOn(text: string, last: Stretch, line: Line): boolean {
  const end = text.slice(Math.max(last.start, last.end - 2), last.end);
  return /^\([a-z\d]{1,4}\)\s/iu.test(line.text) || (/^\p{Ll}/u.test(line.text) && !/[.;:]$/u.test(end));
}

/** A line with a verb of the preamble or the operative part after one that ends a clause; also the line of adoption. */
function startsClause(text: string, before: Line | undefined, line: Line): boolean {
  if (!before || !/[.,;:]["”]?\s?\d{0,3}$/u.test(before.text)) return false;
  if (ADOPTION.test(line.text)) return true;
  if (!/^\p{Lu}/u.test(line.text)) return false;
  const act = actAt(text, line.start);
  return act !== undefined && /(?:s|ing|ed|ful|ous|ware)$/u.test(text.slice(act.start, act.end));
}

function articleParagraphs(lines: readonly Line[]): InstrumentParagraph[] {
  const found: InstrumentParagraph[] = [];
  let article: { start: number; end: number; number: string } | undefined;
  const preamble: { start: number; end: number } = { start: lines[0]?.start ?? 0, end: 0 };
  for (const line of lines) {
    const number = ARTICLE.exec(line.text)?.[1];
    if (number !== undefined && line.text.length < 120) {
      if (article) found.push(articleOf(article));
      article = { start: line.start, end: line.end, number: `Article ${number}` };
    } else if (article) article.end = line.end;
    else preamble.end = line.end;
  }
  if (article) found.push(articleOf(article));
  if (preamble.end > preamble.start) found.unshift({ part: "preamble", verbs: [], span: preamble });
  return found;
}

function articleOf({
  start,
  end,
  number,
}: {
  start: number;
  end: number;
  number: string;
}): InstrumentParagraph {
  return { part: "operative", number, verbs: [], span: { start, end } };
}

/** Paragraphs parted by blank lines or by their numbers, as in judgments. */
function plainParagraphs(text: string, lines: readonly Line[]): InstrumentParagraph[] {
  return stretchesOf(text, lines).map(({ start, end, number }) => ({
    part: "operative",
    verbs: [],
    span: { start, end },
    ...(number === undefined ? {} : { number }),
  }));
}
