import type { NameRun } from "../name-runs.ts";

/** One word of a name, as one of two spellings. */
export interface Spelling {
  readonly word: string;
  /** How often the word stands in names of the document. */
  readonly count: number;
  /** The name in which it is compared. */
  readonly run: NameRun;
}

/** Two names that share a sentence are shown side by side on purpose. O(n). */
export function shareSentence(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
