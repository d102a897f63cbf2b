import type { InstrumentParagraph, Span } from "../../../model/index.ts";
import type { MissingItem } from "./compare.ts";
import type { Word } from "./words.ts";

/** Words of a statement that belong together and are not, or not so, in the text. */
export interface Phrase {
  readonly kind: MissingItem["kind"];
  /** In the document: the words with those that stand with them, `all occupied territories`. */
  readonly span: Span;
  /** Its words stand in the text, but not in the paragraphs near the statement. */
  readonly elsewhere: boolean;
  /** The paragraph near the statement that has most of the words around it, where it stands elsewhere. */
  readonly beside?: InstrumentParagraph;
}

const STRENGTH: readonly MissingItem["kind"][] = ["word", "name", "date", "number"];

/**
 * Puts missing words into the phrases they stand in: the telling words beside them, with `all` before. Names and numbers that
 * the text does not have at all stand alone, one by one.
 */
export function asPhrases(
  text: string,
  content: Span,
  words: readonly Word[],
  missing: readonly MissingItem[],
): readonly Phrase[] {
  const phrases: Phrase[] = [];
  const sorted = [...missing].sort(
    (a, b) => a.span.start - b.span.start || Number(a.elsewhere) - Number(b.elsewhere),
  );
  for (const item of sorted) {
    const alone = item.kind !== "word" && !item.elsewhere;
    const span = alone
      ? item.kind === "name"
        ? within(content, wholeName(text, item.span))
        : item.span
      : phraseAround(text, content, words, item.span);
    const last = phrases.at(-1);
    if (!last || span.start >= last.span.end)
      phrases.push({ kind: item.kind, span, elsewhere: item.elsewhere });
    else phrases[phrases.length - 1] = joined(last, item, span);
  }
  return phrases;
}

/** A name of which a part is missing, whole: the words with capitals beside it. */
export function wholeName(text: string, span: Span): Span {
  const before = /(?:\p{Lu}[\p{L}\p{M}'’-]*[^\S\n])+$/u.exec(
    text.slice(Math.max(0, span.start - NAME_REACH), span.start),
  );
  const after = /^(?:[^\S\n]\p{Lu}[\p{L}\p{M}'’-]*)+/u.exec(text.slice(span.end, span.end + NAME_REACH));
  return { start: span.start - (before?.[0].length ?? 0), end: span.end + (after?.[0].length ?? 0) };
}

const NAME_REACH = 80;

function within(outer: Span, span: Span): Span {
  return { start: Math.max(outer.start, span.start), end: Math.min(outer.end, span.end) };
}

function joined(phrase: Phrase, item: MissingItem, span: Span): Phrase {
  return {
    kind: STRENGTH.indexOf(item.kind) > STRENGTH.indexOf(phrase.kind) ? item.kind : phrase.kind,
    span: { start: Math.min(phrase.span.start, span.start), end: Math.max(phrase.span.end, span.end) },
    elsewhere: phrase.elsewhere && item.elsewhere,
  };
}

function phraseAround(text: string, content: Span, words: readonly Word[], span: Span): Span {
  const at = words.findIndex(({ start }) => start === span.start);
  if (at < 0) return span;
  let first = at;
  let last = at;
  while (first > 0 && isBeside(text, words[first - 1]!.end, words[first]!.start)) first--;
  while (last + 1 < words.length && isBeside(text, words[last]!.end, words[last + 1]!.start)) last++;
  const start = words[first]!.start;
  const before = text.slice(content.start, start);
  const all = /(?:^|\s)((?:all|any|every|no)\s+(?:the\s+)?)$/iu.exec(before)?.[1] ?? "";
  return { start: start - all.length, end: words[last]!.end };
}

function isBeside(text: string, end: number, start: number): boolean {
  return /^[^\S\n]$|^-$/u.test(text.slice(end, start));
}
