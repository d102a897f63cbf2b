import type { PdfPage, Piece, Segment } from "./page.ts";

/** Rows of a page from the top, each with its segments from the left. O(n log n). */
export type Row = readonly Segment[];

/** Gaps of so many times the size of the font may part columns; what is no column is joined again up to the wider one. */
const NARROWEST_GUTTER = 0.7;
const WIDEST_SPACE = 1.1;
const NARROWEST_SPACE = 0.13;

/** Groups the pieces of a page by baseline and splits each group at wide gaps. */
export function rowsOf({ pieces }: PdfPage): readonly Row[] {
  return mergeRaised(groupByBaseline(pieces)).map((row) => segmentsOf(row));
}

function groupByBaseline(pieces: readonly Piece[]): Piece[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== "").sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: Piece[][] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(piece.y - first.y) <= 0.22 * Math.max(piece.size, first.size))
      row.push(piece);
    else rows.push([piece]);
  }
  return rows;
}

/** Raised and lowered characters join the line of the larger ones that they stand beside. */
function mergeRaised(rows: readonly Piece[][]): Piece[][] {
  const merged = rows.map((row) => [...row]);
  for (const [i, row] of rows.entries())
    for (const piece of row) {
      const host = hostOf(rows, i, piece);
      if (host === undefined) continue;
      merged[i] = merged[i]!.filter((each) => each !== piece);
      merged[host]!.push(piece);
    }
  return merged.filter((row) => row.length > 0);
}

const NEAR_ROWS = 3;

/** The row close below, or closer above, in which a larger piece stands right beside this one. */
function hostOf(rows: readonly (readonly Piece[])[], at: number, piece: Piece): number | undefined {
  for (let i = Math.max(at - NEAR_ROWS, 0); i < Math.min(at + NEAR_ROWS + 1, rows.length); i++) {
    const isHost = rows[i]!.some(({ size, x, right, y }) => {
      const raised = y - piece.y;
      const gap = Math.max(x - piece.right, piece.x - right);
      return (
        size > piece.size * 1.15 &&
        raised < 0.65 * size &&
        raised > -0.35 * size &&
        Math.abs(gap) < 0.6 * size
      );
    });
    if (i !== at && isHost) return i;
  }
  return undefined;
}

/** The piece of the largest font with the most letters: its baseline is the line's. */
function mainLine(row: readonly Piece[]): Piece {
  return row.reduce((best, piece) =>
    piece.size > best.size * 1.05 || (piece.size > best.size * 0.95 && piece.text.length > best.text.length)
      ? piece
      : best,
  );
}

function segmentsOf(row: readonly Piece[]): Segment[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const groups: Piece[][] = [];
  let right = -Infinity;
  for (const piece of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // Some programs print a letter twice, a little apart, to make it bold.
    if (last && last.text === piece.text && Math.abs(last.x - piece.x) < 0.2 * piece.size) continue;
    if (group && piece.x - right <= NARROWEST_GUTTER * Math.max(piece.size, last!.size)) group.push(piece);
    else groups.push([piece]);
    right = Math.max(right, piece.right);
  }
  return groups.map(segmentOf);
}

function segmentOf(pieces: readonly Piece[]): Segment {
  const main = mainLine(pieces);
  const omitted: [number, number][] = [];
  let text = "";
  let right = -Infinity;
  for (const piece of pieces) {
    const gap = piece.x - right;
    if (text !== "" && !/\s$/u.test(text) && !/^\s/u.test(piece.text) && gap > NARROWEST_SPACE * piece.size)
      text += " ";
    const words = tidy(piece.text);
    if (isRaised(piece, main) && /^[\s\d,*†‡§–-]+$/u.test(words)) {
      if (leadsToNote(text)) {
        const start = text.trimEnd().length;
        text += words;
        omitted.push([start, text.trimEnd().length]);
      } else text += text === "" ? `${words} ` : superscript(words);
    } else text += words;
    right = Math.max(right, piece.right);
  }
  const begins = text.length - text.trimStart().length;
  const clean = text.trim();
  const fonts = new Set(pieces.filter((piece) => !isRaised(piece, main)).map(({ font }) => font));
  return {
    text: clean,
    omitted: omitted.map(([start, end]) => [start - begins, Math.min(end - begins, clean.length)] as const),
    x: pieces[0]!.x,
    right,
    y: main.y,
    size: main.size,
    font: main.font,
    uniform: fonts.size === 1,
    raisedStart: isRaised(pieces[0]!, main),
    ...(main.paragraph === undefined ? {} : { paragraph: main.paragraph }),
  };
}

/** Joins segments of one line that no gap of a table parts. */
export function joinClose(segments: readonly Segment[]): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last && segment.x - last.right <= WIDEST_SPACE * Math.max(segment.size, last.size))
      joined[joined.length - 1] = join(last, segment);
    else joined.push(segment);
  }
  return joined;
}

function join(left: Segment, right: Segment): Segment {
  const main = right.text.length > left.text.length ? right : left;
  const by = left.text.length + 1;
  return {
    ...main,
    text: `${left.text} ${right.text}`,
    omitted: [...left.omitted, ...right.omitted.map(([start, end]) => [start + by, end + by] as const)],
    x: left.x,
    right: right.right,
    uniform: left.uniform && right.uniform && left.font === right.font,
    raisedStart: left.raisedStart,
  };
}

function isRaised(piece: Piece, main: Piece): boolean {
  return piece !== main && piece.size <= main.size * 0.85 && piece.y < main.y - main.size * 0.12;
}

/** Whether a raised number after these words is the mark of a note: not a power, and not the square of a unit. */
function leadsToNote(before: string): boolean {
  const words = before.trimEnd();
  if (words === "") return false;
  return !/(?:^|[\s\d(/])(?:m|km|cm|mm|dm|10)$/u.test(words);
}

const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

function superscript(words: string): string {
  return words.replace(/\d/gu, (digit) => RAISED_DIGITS[Number(digit)]!).replace(/[-–]/gu, "⁻");
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: "ff",
  ﬁ: "fi",
  ﬂ: "fl",
  ﬃ: "ffi",
  ﬄ: "ffl",
  ﬅ: "st",
  ﬆ: "st",
};

/** Letters for ligatures, a bullet for the signs of symbol fonts, single spaces, no control characters. */
function tidy(text: string): string {
  return text
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\uf000-\uf0ff]/gu, "•")
    .replace(/\u00ad(?=\S)/gu, "")
    .replace(/[\s\u0000-\u001f]+/gu, " ");
}
