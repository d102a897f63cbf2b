import type { Tokens } from "../../text/tokens.ts";

/** Whether a marked stretch is a word or short phrase that is named or held at a distance. */
export function isScare(
  _tokens: Tokens,
  _first: number,
  _end: number,
  contentFirst: number,
  contentEnd: number,
): boolean {
  return contentEnd - contentFirst < 5;
}
