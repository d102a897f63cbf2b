import type { Figure } from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";
import { tokenFrom } from "../reading.ts";
import { KeptForRun } from "./kept.ts";

/** A figure with its place among the tokens. Token ranges are half-open. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly first: number;
  /** Token behind its own words; its noun may stand there. */
  readonly end: number;
  readonly sentence: number;
  /** Tokens of its sentence. */
  readonly from: number;
  readonly to: number;
}

const known = new KeptForRun<readonly Figure[], readonly PlacedFigure[]>();

/** The figures of a document with their places, in order; reckoned once for all rules. O(n). */
export function placedFigures({ figures, tokens, sentences }: Analysis): readonly PlacedFigure[] {
  const made = known.get(figures);
  if (made) return made;
  const placed: PlacedFigure[] = [];
  let first = 0;
  let sentence = 0;
  for (const figure of figures) {
    first = tokenFrom(tokens, figure.span.start, first);
    while (sentence + 1 < sentences.count && sentences.first[sentence + 1]! <= first) sentence++;
    const end = tokenFrom(tokens, figure.span.end - 1, first) + 1;
    placed.push({
      figure,
      first,
      end,
      sentence,
      from: sentences.first[sentence]!,
      to: sentences.first[sentence + 1]!,
    });
  }
  known.set(figures, placed);
  return placed;
}
