/** A half-open stretch of a text; offsets are UTF-16 code units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands in a source without being said by it: enumerators at the start of a line (`3.`, `(a)`, `ll.` for
 * `11.` in scanned texts), note marks (`[12]`, `2/`, `(3)`, raised digits, digits glued to a comma or full stop),
 * and what the turn of a page leaves between two lines (its number, running heads, symbols, notes at the foot).
 * In the order of their starts. Linear time.
 */
export function apparatusSpans(text: string): readonly Stretch[] {
  const spans = Array.from(text.matchAll(MARKS), ({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  spans.push(...pageTurns(text));
  return spans.sort((a, b) => a.start - b.start || b.end - a.end);
}

const MARKS = new RegExp(
  [
    // Enumerators and lines with a page number alone.
    /(?<=^|\n)[^\S\n]*(?:\(?(?:\d{1,3}|[a-z]|[ivxl]{1,5}|[\dlIO]{1,3})[.)]|[-–—]?[^\S\n]*\d{1,4}[^\S\n]*[-–—]?[^\S\n]*(?=\n|$)|[Pp]age \d{1,4}[^\n]{0,12}(?=\n|$))(?=\s|$)/u,
    // Note marks in brackets, raised, before a stroke, in parentheses after a word.
    /\[\d{1,3}\]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|(?<=[^\S\n])\d{1,2}\/(?=[\s,.;:])|(?<=\p{L}{3}[,.;]?[^\S\n])\(\d{1,2}\)(?=[\s,.;:])/u,
    // Digits that lost their raise: behind the mark that ends a clause.
    /(?<=\p{Ll}{3}[.,;:!?]["”’»)]?)\d{1,3}(?=\s|$)|(?<=\p{L}{3}[.,;:!?]["”’»)]?)\d{1,2}(?=\s|$)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

type LineSort = "text" | "blank" | "page" | "symbol" | "note" | "head";

interface Line extends Stretch {
  readonly sort: LineSort;
  readonly words: string;
  /** A form feed stands before its words. */
  readonly turns: boolean;
}

/** Runs of lines between two lines of text that the turn of a page put there. */
function pageTurns(text: string): readonly Stretch[] {
  const lines = linesOf(text);
  const spans: Stretch[] = [];
  let first = 0;
  while (first < lines.length) {
    if (lines[first]!.sort === "text") {
      first++;
      continue;
    }
    let end = first;
    while (end < lines.length && lines[end]!.sort !== "text") end++;
    const run = lines.slice(first, end);
    const whole = isPageTurn(run, lines[first - 1]?.words ?? "", lines[end]);
    for (const line of run) if (line.sort === "note" || (whole && line.sort !== "blank")) spans.push(line);
    first = end;
  }
  return spans;
}

function linesOf(text: string): readonly Line[] {
  return Array.from(text.matchAll(/[^\n]+/gu), ({ index, 0: all }) => {
    const words = all.trim();
    return {
      start: index,
      end: index + all.length,
      sort: sortOf(words),
      words,
      turns: all.includes("\f"),
    };
  });
}

const PAGE =
  /^(?:[-–—]?\s?\d{1,4}\s?[-–—]?|[Pp]age \d{1,4}.{0,12}|\d{1,4}\s?\/\s?\d{1,4}|(?=[xvil])(?:x{0,3}|xl|l)(?:ix|iv|v?i{0,3})|\/?(?:\.\.\.|…))$/u;
const SYMBOL =
  /^(?:[A-Z]{1,5}(?:\/[A-Z\d][A-Za-z\d.()-]{0,20}){1,5}(?:\s?\(\d{4}\))?\*?|\d{2}-\d{5}(?:\s?\([A-Z]\))?.{0,12}|(?:Original: )?(?:English|French|Spanish|Russian|Arabic|Chinese|ENGLISH|FRENCH))$/u;

function sortOf(words: string): LineSort {
  if (words === "") return "blank";
  if (words.length > 200) return "text";
  if (PAGE.test(words)) return "page";
  if (SYMBOL.test(words)) return "symbol";
  if (/^\d{1,2}\/ /u.test(words)) return "note";
  return isHead(words) ? "head" : "text";
}

/** Capitals throughout but for "v." and the like, or a line that begins or ends with a number beside capitals. */
function isHead(words: string): boolean {
  if (words.length > 80 || !/^[\p{Lu}\d]/u.test(words) || /[.,;:?!]$/u.test(words)) return false;
  const letters = words.replace(/\b(?:v|vs|no|of|and|the)\b\.?/gu, "");
  return /\p{Lu}{2}/u.test(letters) && !/\p{Ll}/u.test(letters);
}

/**
 * Between two lines there is a page's turn where its number or a form feed stands, or where a head of some words
 * has a number, or where a symbol or a head breaks off a sentence that goes on after it.
 */
function isPageTurn(run: readonly Line[], before: string, after: Line | undefined): boolean {
  if (before === "" || after === undefined) return run.some(({ sort }) => sort === "page");
  if (run.some(({ sort, turns }) => sort === "page" || turns) || after.turns) return true;
  const heads = run.filter(({ sort, words }) => sort === "head" && /^\d+\s|\s\d+$/u.test(words));
  // "Annual report 1993" with a page number; "Annex 2" is a heading of the text.
  if (heads.some(({ words }) => /\S\s+\S+\s+\S/u.test(words))) return true;
  return !/[.!?:;]["'”’»)]*$/u.test(before) && (heads.length > 0 || /^["'“‘(]?\p{Ll}/u.test(after.words));
}
