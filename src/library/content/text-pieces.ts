/**
 * A text is stored in pieces of a fixed number of UTF-16 code units, so that a slice of it is read without the
 * rest. The first byte of a piece says how it is encoded. Not compressed: a quotation is aligned with many slices.
 */

/** Code units in a piece. */
export const PIECE = 4096;

/** No text has a piece of a higher number. */
export const LAST_PIECE = 2 ** 20 - 1;

const LATIN1 = 0;
const UTF8 = 1;
const UTF16 = 2;

/** Cuts a text into stored pieces; an empty text is one empty piece. */
export function toPieces(text: string): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let start = 0; start === 0 || start < text.length; start += PIECE)
    pieces.push(encoded(text.slice(start, start + PIECE)));
  return pieces;
}

export function pieceText(piece: Uint8Array): string {
  const body = Buffer.from(piece.buffer, piece.byteOffset + 1, piece.length - 1);
  switch (piece[0]) {
    case LATIN1:
      return body.toString("latin1");
    case UTF8:
      return body.toString("utf8");
    case UTF16:
      return body.toString("utf16le");
    default:
      throw new Error("A stored piece of text begins with an unknown byte.");
  }
}

function encoded(text: string): Uint8Array {
  const [mark, encoding] = encodingOf(text);
  const piece = Buffer.alloc(1 + Buffer.byteLength(text, encoding));
  piece[0] = mark;
  piece.write(text, 1, encoding);
  return piece;
}

function encodingOf(text: string): [number, "latin1" | "utf8" | "utf16le"] {
  if (/^[\0-\xff]*$/.test(text)) return [LATIN1, "latin1"];
  // Half a pair, be it the text's fault or the cut's, has no form in UTF-8.
  return /\p{Surrogate}/u.test(text) ? [UTF16, "utf16le"] : [UTF8, "utf8"];
}
