import type { BlockKind } from "../../model/index.ts";
import { linesAt, rightMarginOf } from "./margins.ts";
import { isSameSize, lettersIn, type Setting } from "./measure.ts";
import { type Line, type Region, SCAN } from "./page.ts";
import { tableRuns } from "./tables.ts";

/** Lines that belong together. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly lines: Line[];
  readonly region: Region;
  /** Which table a row belongs to, counted in the region; a row has one line. */
  readonly table?: number;
  readonly header?: boolean;
  readonly columns?: readonly (readonly [x: number, right: number])[];
}

const MARKER =
  /^(?:[•●○▪■◦‣·∙*–—-]\s+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]\s+(?=\S)|\((?:\d{1,3}|[a-z]|[ivx]{1,5})\)\s+)/u;
const LONGEST_HEADING = 250;
const LONGEST_FONT_HEADING = 120;
const CAPTION = /^(?:figure|fig\.|table|map|chart|box|photo)\s+\d{1,3}\b/iu;

export function textOf({ segments }: Line): string {
  return segments.map(({ text }) => text).join(" ");
}

/** Length of the bullet or number with which a list item begins; 0 where there is none. */
export function markerLength(text: string): number {
  return MARKER.exec(text.slice(0, 12))?.[0].length ?? 0;
}

/** Splits a region into paragraphs and rows of tables, and tells what each is. */
export function paragraphsOf(region: Region, setting: Setting): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const run of tableRuns(region.lines)) {
    if (run.columns) {
      for (const [i, line] of run.lines.entries())
        paragraphs.push({
          kind: "tableRow",
          lines: [line],
          region,
          table: run.number,
          columns: run.columns,
          ...(i === 0 && run.header ? { header: true } : {}),
        });
    } else paragraphs.push(...split(run.lines, region, setting));
  }
  return withNotes(paragraphs, setting);
}

function split(lines: readonly Line[], region: Region, setting: Setting): Paragraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !begins(line, group, region, setting)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group, i) => ({ ...kindOf(group, groups[i + 1], setting), lines: group, region }));
}

/** Whether a line begins a paragraph, given the lines of the one before it. */
function begins(line: Line, group: readonly Line[], region: Region, setting: Setting): boolean {
  const before = group.at(-1)!;
  const known = line.segments[0]!.paragraph;
  if (known !== undefined) return known !== before.segments[0]!.paragraph;
  if (!isSameSize(line, before) || isContents(line) || isContents(before)) return true;
  const distance = line.y - before.y;
  if (distance > Math.max(setting.leading * 1.32, setting.leading + 0.25) * line.size) return true;
  if (isSmall(line, setting) && beginsNote(group[0]!)) return beginsNote(line);
  if (isSmall(line, setting) && beginsNote(line)) return true;
  if (isHeadingFont(before, setting) !== isHeadingFont(line, setting)) return true;
  if (isLarge(line, setting)) return false;
  const text = textOf(line);
  const endsShort = wouldFit(text, before, region);
  if (
    markerLength(text) > 0 &&
    (endsShort || /[.;:,!?]$|(?:and|or)$/u.test(textOf(before)) || /^[•●○▪■◦‣]/u.test(text))
  )
    return true;
  const indent = line.x - before.x;
  const inItem = markerLength(textOf(group[0]!)) > 0;
  if (inItem)
    return indent < -0.8 * line.size
      ? group.length > 1 || line.x < group[0]!.x - 2
      : endsShort && indent <= 1;
  const isFirstIndent = linesAt(region, line.x) <= linesAt(region, before.x);
  if (indent > 0.8 * line.size && indent < 6 * line.size && isFirstIndent) return true;
  if (indent < -0.8 * line.size && group.length > 1) return true;
  return endsShort && !isCentred(before, region) && line.x - region.margins.left < 6 * line.size;
}

/** Whether the first word of a line would have stood at the end of the line before, so that it was broken on purpose. */
function wouldFit(text: string, before: Line, region: Region): boolean {
  const word = /^\S+/u.exec(text.slice(0, 60))?.[0] ?? "";
  const letter = (before.right - before.x) / Math.max(lettersIn(before), 1);
  return rightMarginOf(region, before) - before.right > (word.length + 1) * letter + before.size * 1.5;
}

function isCentred({ x, right, size }: Line, region: Region): boolean {
  const left = x - region.margins.left;
  return left > size * 2 && Math.abs(left - (region.margins.right - right)) < size;
}

/** A line of a table of contents: dots that lead to the number of a page. */
function isContents(line: Line): boolean {
  return /(?:(?:\.\s?){6}|…{2})[.…\s]{0,400}(?:\d{1,4}|[ivxlc]{1,6})$/u.test(textOf(line).slice(-420));
}

function isLarge({ size, font }: Line, setting: Setting): boolean {
  return size >= setting.size * (font === SCAN ? 1.45 : 1.12);
}

/** Sizes measured on a picture are too rough to tell small print. */
function isSmall({ size, font }: Line, setting: Setting): boolean {
  return font !== SCAN && size <= setting.size * 0.93;
}

/** A line all in another font than the text, of the text's size. */
function isHeadingFont(line: Line, setting: Setting): boolean {
  return isSameSize(line, setting) && line.uniform && line.font !== setting.font;
}

function kindOf(
  group: readonly Line[],
  next: readonly Line[] | undefined,
  setting: Setting,
): { readonly kind: BlockKind; readonly level?: number } {
  const text = group.map(textOf).join(" ");
  const first = group[0]!;
  if (isContents(first)) return { kind: "furniture" };
  if (CAPTION.test(text) && first.size <= setting.size * 1.05 && text.length < LONGEST_HEADING * 2)
    return { kind: "caption" };
  const hasWords = /\p{L}{2}/u.test(text);
  if (hasWords && isLarge(first, setting) && text.length <= LONGEST_HEADING)
    return { kind: "heading", level: 1 };
  const isShort = group.length <= 2 && text.length <= LONGEST_FONT_HEADING;
  const stands = next !== undefined && !isHeadingFont(next[0]!, setting);
  if (hasWords && isShort && stands && group.every((line) => isHeadingFont(line, setting)))
    if (/^["“(]?[\p{Lu}\d]/u.test(text) && !/[.;,:]$/u.test(text)) return { kind: "heading", level: 2 };
  return { kind: markerLength(text) > 0 ? "listItem" : "paragraph" };
}

function beginsNote(line: Line): boolean {
  return (
    line.segments[0]!.raisedStart ||
    /^(?:\d{1,3}[.)]?\s+["“'‘(]?\p{Lu}|[*†‡§]|\[\d{1,3}\]\s)/u.test(textOf(line))
  );
}

/** Small print at the foot of a column that begins with a number or a sign is notes, from there to the end. */
function withNotes(paragraphs: readonly Paragraph[], setting: Setting): Paragraph[] {
  let first = paragraphs.length;
  while (first > 0 && isSmallPrint(paragraphs[first - 1]!, setting)) first--;
  const begin = paragraphs.slice(first).findIndex(({ lines }) => beginsNote(lines[0]!));
  if (begin < 0) return [...paragraphs];
  // What stands above the first note of the page goes on from the page before.
  const from = first > 0 && first + begin > first ? first : first + begin;
  return paragraphs.map((paragraph, i) =>
    i >= from ? { kind: "footnote", lines: paragraph.lines, region: paragraph.region } : paragraph,
  );
}

function isSmallPrint({ kind, lines }: Paragraph, setting: Setting): boolean {
  return kind !== "tableRow" && kind !== "heading" && lines.every((line) => isSmall(line, setting));
}
