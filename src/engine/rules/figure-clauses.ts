/** Words that join a value to what was told before and tell of nothing themselves. */
const JOINING = new Set(
  `a an the of by or some about just only nearly almost roughly exactly around approximately over under well barely hardly quite full fully
   as much many more less fewer than that this these those which it they there he she we its their is was are were be been being has have
   had will would can could now then so thus therefore hence and but in all altogether together total overall put differently other
   otherwise expressed reckoned words word mathematically arithmetically say i.e ie d means mean meant makes make made making
   represents represented representing corresponds corresponded corresponding equals equal equalled amounts amounted amounting comes
   came coming to gives giving giving works out at up down for comprises figure number percentage share shares rate ratio proportion
   quota part fraction turnout response attendance majority per cent percent simply merely even still already again while further
   within at on with compared against since year years month months s re thats half one i not rounded good bit little exact precise
   be'sides almost close near or rather them themselves accounting accounts account do did does`
    .split(/\s+/u)
    .concat(
      `rise rises rising rose risen raise raised increase increases increased increasing growth grow grows grew grown gain gains gained jump jumped
       climb climbed surge surged expand expanded expansion advance advanced fall falls fell fallen falling drop drops dropped decline declines
       declined decrease decreases decreased loss losses lost lose cut cuts reduce reduced reduction shrink shrinks shrank shrunk sink sank sunk
       slump slide slid dip dipped saving savings saved save gone went going change changes changed difference overrun overspend excess
       shortfall surplus higher lower larger smaller bigger longer shorter taller heavier lighter faster slower cheaper dearer better worse wider
       narrower deeper older younger greater hike upturn downturn improvement improved worsened swell swelled swollen above below`.split(
        /\s+/u,
      ),
    ),
);

/** Letters by which two forms of a word are told to be one: `estimated`, `the estimate`. */
const STEM = 5;
const LEAST_STEM = 4;

/** Whether each of some words joins, or has been told before: so that a value among them is one of what was told. */
export function tellsNothingNew(words: string, before: string): boolean {
  for (const word of words.split(/[^a-z.]+/u)) {
    if (word.length < 2 || JOINING.has(word)) continue;
    if (word.length < LEAST_STEM || !isTold(word.replace(/s$/u, "").slice(0, STEM), before)) return false;
  }
  return true;
}

/** Whether a word with that beginning stands in a text. */
function isTold(stem: string, text: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1))
    if (at === 0 || !/[a-z]/u.test(text[at - 1]!)) return true;
  return false;
}

/** The words behind the last mark of a stretch that parts clauses. */
export function lastClause(words: string): string {
  const at = Math.max(...[".", ";", ":", ",", "(", "–", '"'].map((mark) => words.lastIndexOf(mark)));
  return words.slice(at + 1);
}
