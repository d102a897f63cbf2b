import type { Document } from "../../model/index.ts";

/** A line of a text without the white space around it. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How far from its beginning a text says what it is. */
const HEAD_LENGTH = 6000;
const HEAD_LINES = 90;
/** A line that names an instrument is short; of a longer one only the beginning is read. */
const LONGEST_LINE = 300;

/** The lines with which a document begins, its title among them where the text does not have it. */
export function headOf({ text, title }: Document): readonly Line[] {
  const lines = linesOf(text.slice(0, HEAD_LENGTH)).slice(0, HEAD_LINES);
  if (title === undefined || lines.some((line) => line.text === title)) return lines;
  return [{ text: title.slice(0, LONGEST_LINE), start: 0, end: 0 }, ...lines];
}

/** The lines of a text that have something in them; white space within is made single. O(n). */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const whole = text.slice(start, end);
    const words = whole.trim();
    if (words !== "") {
      const first = start + whole.indexOf(words[0]!);
      lines.push({ text: oneSpaced(words), start: first, end: first + words.length });
    }
    start = end + 1;
  }
  return lines;
}

function oneSpaced(words: string): string {
  return words.slice(0, LONGEST_LINE).replace(/\s+/gu, " ");
}
