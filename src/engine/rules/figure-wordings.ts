/** A word of a statement, with a comma that may stand behind it; no quantity, no end of a clause. */
const WORD = "[^\\sQPORVN.;:()]+";
const WORD_WITHOUT_COMMA = "[^\\sQPORVN.;:(),]+";

/** Up to `most` words, each with the space behind it; they may hold commas and dates. */
export function gap(most: number): string {
  return `(?:${WORD} ){0,${most}}?`;
}

/** As {@link gap}, within one phrase. */
export function phrase(most: number): string {
  return `(?:${WORD_WITHOUT_COMMA} ){0,${most}}?`;
}

/** Words behind a quantity, each with the space before it: its noun and what belongs to it. */
export function tail(most: number): string {
  return `(?: ${WORD}){0,${most}}?`;
}

export function phraseTail(most: number): string {
  return `(?: ${WORD_WITHOUT_COMMA}){0,${most}}?`;
}

/** One quantity with the name under which its character is caught. */
export function quantity(name: string, marks = "Q"): string {
  return `${marks.length > 1 ? `[${marks}]` : marks}(?<${name}>[\\ue000-\\uefff])`;
}

/** A pattern over the text of a statement; every repetition in it is bounded, so that it runs in linear time. */
export function wording(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join(""), "g");
}

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a pattern with the flag `g`. As `matchAll`, but for the copy of the pattern that it makes for each text. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}

export function oneOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/\s*\|\s*|\s+/u)
    .map((word) => word.replaceAll("_", " "))
    .join("|")})`;
}

/** Verbs and particles that say a value went up, and nouns for it. */
export const ROSE = oneOf(
  `rose rises risen rising rise increased increases increasing increase grew grown grows growing grow climbed climbs climbing
   jumped jumps jumping went_up gone_up going_up up gained gains soared soaring surged surging advanced expanded expanding raised
   raising raises lifted boosted swelled swollen leapt leaped shot_up edged_up inched_up added improved`,
);
export const FELL = oneOf(
  `fell falls fallen falling fall dropped drops dropping drop declined declines declining decline decreased decreases decreasing
   decrease shrank shrunk shrinks shrinking went_down gone_down down slid slipped tumbled tumbling plunged plunging cut cuts cutting
   reduced reduces reducing lowered lowering sank sunk dipped dropping eased lost contracted narrowed retreated slumped plummeted
   slashed trimmed edged_down receded dwindled`,
);
export const A_RISE = oneOf(
  "increase increases rise growth gain jump climb surge expansion hike advance uptick improvement leap raise upturn",
);
export const A_FALL = oneOf(
  "decrease fall drop decline reduction loss cut dip slump contraction shrinkage plunge saving discount downturn",
);
export const MORE = oneOf(
  "more higher up larger bigger greater longer taller above better heavier faster wider deeper older",
);
export const LESS = oneOf(
  "less lower down fewer smaller shorter below cheaper lighter slower narrower younger",
);
