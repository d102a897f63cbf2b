import type {
  QuotationEvidence,
  QuotationMatch,
  QuotationVerdict,
  Source,
  Span,
  StitchedPart,
} from "../../model/index.ts";
import { speakerWithin } from "./speakers.ts";
import type { TextSlice } from "./storage.ts";
import { type Judgment, judge } from "./verdict/judge.ts";
import { isTelling } from "./verdict/word-classes.ts";
import { type ComparedWord, quotedWords } from "./verdict/words.ts";

/** The part of a library that quotations are looked up in. */
export interface QuotationRecord {
  /** Places where the quotation may stand, best first. */
  find(quotation: string, limit: number): Promise<readonly TextSlice[]>;
  texts(slices: readonly TextSlice[]): Promise<readonly (string | undefined)[]>;
  source(number: number): Promise<Source | undefined>;
}

/** How many places are held against the quotation word by word. */
const PLACES = 8;
/** Fewer words, or fewer words that tell something, are anybody's words. */
const FEWEST_WORDS = 4;
const FEWEST_TELLING = 2;
/** A part of a stitched quotation must be no formula. */
const FEWEST_TELLING_APART = 3;
/** An ellipsis that passes over more than so many characters joins what does not stand together. */
const FARTHEST_IN_ONE_PASSAGE = 1500;
/** Room around a place, in code units: what the index calls the place may be a few words off. */
const ROOM = 240;

/** A match with the number of its source, by which it is told apart. */
interface Candidate {
  readonly match: QuotationMatch;
  readonly judgment: Judgment;
  readonly source: number;
}

/**
 * Looks a quotation up in the whole library and says how the best passage compares with it. A quotation that is
 * not found is not thereby false: the answer says only what this library holds.
 */
export async function lookUpQuotation(
  quotation: string,
  record: QuotationRecord,
): Promise<QuotationEvidence> {
  const words = quotedWords(quotation);
  if (!isLongEnough(words)) return { status: "notChecked", matches: [], parts: [] };
  const candidates = await candidatesFor(quotation, record);
  const best = candidates[0];
  const matches = candidates.map(({ match }) => match);
  if (best && answersWhole(best) && !spansFar(best)) return { status: "found", matches, parts: [] };
  const parts = best && mayBeStitched(best) ? await stitchedFrom(quotation, best, record) : [];
  if (parts.length > 1) return { status: "stitched", matches, parts };
  if (best && isClear(candidates)) return { status: "found", matches, parts: [] };
  return { status: best && isNear(best.judgment) ? "unclear" : "notFound", matches, parts: [] };
}

function isLongEnough(words: readonly ComparedWord[]): boolean {
  return words.length >= FEWEST_WORDS && words.filter(({ key }) => isTelling(key)).length >= FEWEST_TELLING;
}

/** The places found, each held against the quotation; what answers it best comes first. */
async function candidatesFor(quotation: string, record: QuotationRecord): Promise<readonly Candidate[]> {
  const room = ROOM + (hasGap(quotation) ? 2 * FARTHEST_IN_ONE_PASSAGE : quotation.length / 2);
  const places = await record.find(quotation, PLACES);
  const slices = places.map(({ source, start, end }) => ({
    source,
    start: Math.max(0, Math.floor(start - room)),
    end: Math.ceil(end + room),
  }));
  const texts = await record.texts(slices);
  const promising = promisingOf(quotation, texts);
  const candidates: Candidate[] = [];
  for (const [i, text] of texts.entries()) {
    if (text === undefined || !promising[i]) continue;
    const candidate = await candidateIn(quotation, text, slices[i]!, record);
    if (candidate && !candidates.some((other) => isSamePlace(other, candidate))) candidates.push(candidate);
  }
  return candidates.sort(byWorth);
}

/** A text that lacks so much more of the quotation's words than the best one cannot come near it. */
const LACKS = 0.3;

/** Which texts have nearly as many of the quotation's telling words as the one that has most: cheap, before aligning. */
function promisingOf(quotation: string, texts: readonly (string | undefined)[]): readonly boolean[] {
  const telling = new Set(
    quotedWords(quotation).flatMap(({ letters }) => (isTelling(letters) ? [letters] : [])),
  );
  const shares = texts.map((text) => {
    if (text === undefined || telling.size === 0) return 0;
    const lower = text.toLowerCase();
    let present = 0;
    for (const word of telling) if (lower.includes(word)) present++;
    return present / telling.size;
  });
  const least = Math.max(...shares) - LACKS;
  return shares.map((share) => share >= least);
}

async function candidateIn(
  quotation: string,
  text: string,
  slice: TextSlice,
  record: QuotationRecord,
): Promise<Candidate | undefined> {
  const judgment = judge(quotation, text, { start: 0, end: text.length });
  const source = await record.source(slice.source);
  if (!judgment || !source) return undefined;
  const shift = ({ start, end }: Span) => ({ start: start + slice.start, end: end + slice.start });
  const { verdict, agreement, tellingWords, longestRun } = judgment;
  const speaker = speakerWithin(text, judgment.span) ?? source.author;
  const match: QuotationMatch = {
    source,
    passage: { ...shift(judgment.span), text: text.slice(judgment.span.start, judgment.span.end) },
    verdict,
    edits: judgment.edits.map((edit) => ({ ...edit, original: shift(edit.original) })),
    agreement,
    tellingWords,
    longestRun,
    ...(speaker === undefined ? {} : { speaker }),
  };
  return { match, judgment, source: slice.source };
}

function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.source === b.source && a.match.passage.start === b.match.passage.start;
}

const WORTH: Readonly<Record<QuotationVerdict, number>> = {
  verbatim: 3,
  typography: 2,
  declared: 1,
  altered: 0,
};

/** The same words before changed ones, more of them before fewer, an adopted text before a draft; else as found. */
function byWorth(a: Candidate, b: Candidate): number {
  return (
    WORTH[b.match.verdict] - WORTH[a.match.verdict] ||
    b.match.agreement - a.match.agreement ||
    undeclared(a) - undeclared(b) ||
    Number(isDraft(a)) - Number(isDraft(b))
  );
}

function undeclared({ match }: Candidate): number {
  return match.edits.filter(({ declared }) => !declared).length;
}

function isDraft({ match }: Candidate): boolean {
  return match.source.instrument?.stage === "draft";
}

function answersWhole({ match }: Candidate): boolean {
  return match.verdict !== "altered";
}

/** Where one passage has all the words, there is nothing to look for elsewhere. */
function mayBeStitched(candidate: Candidate): boolean {
  return candidate.match.agreement < 1 || spansFar(candidate);
}

/** Whether an ellipsis passes over more than a passage holds. */
function spansFar({ match }: Candidate): boolean {
  return match.edits.some(
    ({ declared, original }) => declared && original.end - original.start > FARTHEST_IN_ONE_PASSAGE,
  );
}

/**
 * Enough of the quotation stands here, and enough that is not on everybody's lips, to say that this is meant; and no
 * passage with other words comes near, as with the formulas that return from text to text.
 */
function isClear([best, ...others]: readonly Candidate[]): boolean {
  const { agreement, tellingWords, longestRun } = best!.judgment;
  if (tellingWords < 3 || longestRun < 4) return false;
  const enough = tellingWords < 6 ? 0.75 : longestRun >= 8 ? 0.6 : 0.7;
  if (agreement < enough || (agreement < 0.8 && undeclared(best!) > 2)) return false;
  return agreement >= 0.9 || !others.some((other) => isRival(other, best!));
}

function isRival({ match }: Candidate, best: Candidate): boolean {
  return match.agreement > best.match.agreement - 0.08 && lettersOf(match) !== lettersOf(best.match);
}

function lettersOf({ passage }: QuotationMatch): string {
  return passage.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Near enough to be shown to somebody who knows whether it is meant. */
function isNear({ agreement, tellingWords }: Judgment): boolean {
  return agreement >= 0.4 && tellingWords >= 3;
}

/** A piece of a quotation with the places in which it stands nearly as quoted, best first. */
interface Piece {
  readonly quoted: Span;
  readonly places: readonly Candidate[];
}

/** How often a piece that stands nowhere is cut again. */
const CUTS = 3;

/**
 * The parts of a quotation whose words come from places far from each other: each part stands nearly as quoted in
 * its own place, and no passage has them all. Empty when one passage has to answer for everything.
 */
async function stitchedFrom(
  quotation: string,
  best: Candidate,
  record: QuotationRecord,
): Promise<readonly StitchedPart[]> {
  if (!spansFar(best) && best.judgment.agreement >= STANDS && !hasGap(quotation)) return [];
  const cuts = piecesAtGaps(quotation);
  const pieces =
    cuts.length > 1
      ? await standingPieces(quotation, cuts, record, CUTS)
      : await standingPieces(quotation, piecesAround(quotation, best.judgment.run), record, CUTS - 1);
  if (pieces.length < 2 || standTogether(pieces)) return [];
  return pieces.map(({ quoted, places }) => ({ quoted, match: places[0]!.match }));
}

/** A piece of fewer words that stands nowhere is what was left between two others. */
const LEFT_OVER = 7;

/** Each piece with its places; one that stands nowhere is cut again. Empty when a piece stands nowhere at all. */
async function standingPieces(
  quotation: string,
  spans: readonly Span[],
  record: QuotationRecord,
  cuts: number,
): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const span of spans) {
    const words = quotation.slice(span.start, span.end);
    const candidates = await candidatesFor(words, record);
    const places = candidates.filter(({ judgment }) => standsThere(judgment));
    if (places.length > 0) {
      pieces.push({ quoted: span, places });
      continue;
    }
    const run = candidates[0]?.judgment.run;
    const smaller = run === undefined || cuts === 0 ? [] : piecesAround(words, run);
    if (smaller.length < 2) {
      if (quotedWords(words).length < LEFT_OVER) continue;
      return [];
    }
    const shifted = smaller.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
    const inside = await standingPieces(quotation, shifted, record, cuts - 1);
    if (inside.length === 0) return [];
    pieces.push(...inside);
  }
  return pieces;
}

/** Whether one passage has all pieces in their order. */
function standTogether(pieces: readonly Piece[]): boolean {
  let reached = pieces[0]!.places;
  for (const { places } of pieces.slice(1))
    reached = places.filter((place) => reached.some((before) => !areFarApart(before, place)));
  return reached.length > 0;
}

/** Share of a piece's words that a place must have. */
const STANDS = 0.85;

/** A piece long or telling enough to have a place of its own, with hardly a change. */
function standsThere({ agreement, tellingWords, longestRun, verdict }: Judgment): boolean {
  if (agreement < STANDS || (verdict === "altered" && longestRun < 5)) return false;
  return (
    (tellingWords >= FEWEST_TELLING_APART && longestRun >= 5) ||
    (tellingWords >= FEWEST_TELLING && longestRun >= 6)
  );
}

/** The pieces between the ellipses of a quotation that are long enough to be looked up. */
function piecesAtGaps(quotation: string): readonly Span[] {
  const words = quotedWords(quotation);
  const starts = words.flatMap(({ gapBefore }, i) => (i === 0 || gapBefore ? [i] : []));
  return starts
    .map((start, i) => words.slice(start, starts[i + 1] ?? words.length))
    .filter(isLongEnough)
    .map((piece) => ({ start: piece[0]!.start, end: piece.at(-1)!.end }));
}

/** The longest run that one place answers, and what stands before and after it; a few words beside it go with it. */
function piecesAround(quotation: string, run: Span): readonly Span[] {
  const words = quotedWords(quotation);
  const before = words.filter(({ end }) => end <= run.start);
  const after = words.filter(({ start }) => start >= run.end);
  const cutBefore = isLongEnough(before);
  const cutAfter = isLongEnough(after);
  const middle = words.slice(
    cutBefore ? before.length : 0,
    cutAfter ? words.length - after.length : words.length,
  );
  return [cutBefore ? before : [], middle, cutAfter ? after : []]
    .filter((piece) => piece.length > 0)
    .map((piece) => ({ start: piece[0]!.start, end: piece.at(-1)!.end }));
}

/** In two sources, in the wrong order, or with more between them than one passage holds. */
function areFarApart(first: Candidate, second: Candidate): boolean {
  if (first.source !== second.source) return true;
  const between = second.match.passage.start - first.match.passage.end;
  return between < -20 || between > FARTHEST_IN_ONE_PASSAGE;
}

function hasGap(quotation: string): boolean {
  return quotedWords(quotation).some(({ gapBefore }) => gapBefore);
}
