/** The font of words that were read from a picture. */
export const SCAN = "scan";

/** A stretch of text as a page shows it: one font, one baseline. Lengths in points, y from the top of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Of the font. */
  readonly size: number;
  readonly font: string;
  /** Where the producer of the page knows lines and paragraphs, as recognition of pictures does: its paragraph. */
  readonly paragraph?: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Pieces on one baseline that stand close together: words of one line, or one cell of a row. */
export interface Segment {
  readonly text: string;
  /** Stretches of the text that are left out: marks that lead to a note. */
  readonly omitted: readonly (readonly [start: number, end: number])[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The font of most of its letters, and whether it is that of all. */
  readonly font: string;
  readonly uniform: boolean;
  /** Begins with a raised number or sign, as notes do. */
  readonly raisedStart: boolean;
  readonly paragraph?: number;
}

/** Segments on one baseline within one column. */
export interface Line {
  readonly page: number;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
  readonly uniform: boolean;
}

/** The edges at which lines of a region begin and end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  /** Edges that several lines share, from the left, with how many do. */
  readonly lefts: readonly (readonly [x: number, lines: number])[];
  readonly rights: readonly (readonly [x: number, lines: number])[];
}

/** Lines of one column between what spans several, in reading order. */
export interface Region {
  readonly page: number;
  readonly lines: readonly Line[];
  readonly margins: Margins;
}
