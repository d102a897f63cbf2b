/**
 * The longest common subsequence of two sequences, in a few machine operations for each element of one of them:
 * H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004).
 */

/** Elements of the quotation that one computation takes. */
export const PIECE = 31;

/** For each code the positions of a piece at which it stands, as bits; 256 codes a piece, pieces in a row. */
export function masksOf(codes: Uint8Array): Int32Array {
  const masks = new Int32Array(256 * Math.ceil(codes.length / PIECE));
  for (let i = 0; i < codes.length; i++) masks[Math.floor(i / PIECE) * 256 + codes[i]!]! |= 1 << (i % PIECE);
  return masks;
}

/** State of a computation that has seen nothing yet. */
export const NOTHING_COMMON = -1;

/** Takes the codes from `from` to `to` into the state of a computation; `masks` begins at the piece's own. */
export function takeCodes(
  state: number,
  codes: Uint8Array,
  from: number,
  to: number,
  masks: Int32Array,
  piece: number,
): number {
  let v = state;
  for (let i = from; i < to; i++) {
    const u = v & masks[piece + codes[i]!]!;
    v = (v + u) | (v - u);
  }
  return v;
}

/** How many elements of a piece of `length` the state has found in order. */
export function commonCount(state: number, length: number): number {
  let bits = ~state & (-1 >>> (32 - length));
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
