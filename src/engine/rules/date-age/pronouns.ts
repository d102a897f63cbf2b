import type { Analysis } from "../../analysis.ts";
import { type WordSet, wordSet } from "../../text/lexicon.ts";
import { KeptForRun } from "../kept.ts";

const HE = wordSet("he him his himself");
const SHE = wordSet("she her hers herself");
const SUBJECTS = wordSet("he she");
const NEITHER = wordSet("");
const SUBJECT_REACH = 8;

const ofOtherSex = new KeptForRun<Analysis, WordSet>();

/** The words for persons of the sex of whom a text speaks less than half as often as of the other. */
function rarePronouns(analysis: Analysis): WordSet {
  const known = ofOtherSex.get(analysis);
  if (known) return known;
  const { lexeme, count } = analysis.tokens;
  let [he, she] = [0, 0];
  for (let i = 0; i < count; i++)
    if (HE.has(lexeme[i]!)) he++;
    else if (SHE.has(lexeme[i]!)) she++;
  const rare = he > 2 * she ? SHE : she > 2 * he ? HE : NEITHER;
  ofOtherSex.set(analysis, rare);
  return rare;
}

/** `He married Ines Holt in 1970. She died in 2009`: the subject right before a word is of the other sex. */
export function isSaidOfOther(analysis: Analysis, at: number, from: number): boolean {
  const { lexeme } = analysis.tokens;
  for (let i = at - 1; i >= from && i >= at - SUBJECT_REACH; i--)
    if (SUBJECTS.has(lexeme[i]!)) return rarePronouns(analysis).has(lexeme[i]!);
  return false;
}
