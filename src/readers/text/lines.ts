/** A line that is not blank, without the white space around it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly number: number;
  /** A blank line, or the start of the file, stands before it. */
  readonly afterBlank: boolean;
  /** Columns of white space before it; a tab counts as one. */
  readonly indent: number;
}

/** The lines of a text that hold something. O(n). */
export function linesOf(text: string, lineStarts: ArrayLike<number>): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let i = 0; i < lineStarts.length; i++) {
    const from = lineStarts[i]!;
    let start = from;
    let end = i + 1 < lineStarts.length ? lineStarts[i + 1]! : text.length;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (start < end) lines.push({ start, end, number: i + 1, afterBlank, indent: start - from });
    afterBlank = start >= end;
  }
  return lines;
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028;
}
