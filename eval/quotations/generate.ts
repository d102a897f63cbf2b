import { ALTERATIONS, type Alteration } from "./alterations.ts";
import type { Text } from "./corpus.ts";
import { type Random, randomFrom } from "./random.ts";

/** A quotation made from a text, with what must be found of it. */
export interface Case {
  readonly name: string;
  readonly expected: "same" | "declared" | "altered" | "stitched" | "absent";
  readonly edit?: string;
  readonly quotation: string;
  /** The words it was made from, as the source has them, and their place there. */
  readonly original: string;
  readonly text: number;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/**
 * `count` quotations of each alteration from texts `0..held` and as many stitched ones; and as many from the texts
 * after them, which the library does not hold. The same seed gives the same cases.
 */
export function casesFrom(
  texts: readonly Text[],
  held: number,
  count: number,
  seed: number,
): readonly Case[] {
  const random = randomFrom(seed);
  const cases: Case[] = [];
  for (const alteration of ALTERATIONS) cases.push(...casesOf(alteration, texts, held, count, random));
  for (let i = 0; i < count; i++) cases.push(stitchedCase(texts, held, random));
  for (let i = 0; i < count; i++) {
    const stretch = stretchFrom(texts, random, held, texts.length, 8 + random.below(25));
    cases.push(caseFrom("not in the library", "absent", stretch, stretch.words.join(" ")));
  }
  return cases;
}

function casesOf(
  alteration: Alteration,
  texts: readonly Text[],
  held: number,
  count: number,
  random: Random,
): readonly Case[] {
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 200; tries++) {
    const stretch = stretchFrom(texts, random, 0, held, 10 + random.below(30));
    const other = stretchFrom(texts, random, 0, held, 40);
    const quotation = alteration.apply(stretch.words, random, other.words);
    if (quotation === undefined) continue;
    cases.push({
      ...caseFrom(alteration.name, alteration.expected, stretch, quotation),
      ...(alteration.edit === undefined ? {} : { edit: alteration.edit }),
    });
  }
  return cases;
}

function caseFrom(name: string, expected: Case["expected"], stretch: Stretch, quotation: string): Case {
  const { text, start, end, words } = stretch;
  return { name, expected, quotation, original: words.join(" "), text, start, end };
}

/** Two stretches of different texts in one pair of marks. */
function stitchedCase(texts: readonly Text[], held: number, random: Random): Case {
  const first = stretchFrom(texts, random, 0, held, 8 + random.below(8));
  const second = stretchFrom(texts, random, 0, held, 8 + random.below(8));
  return caseFrom("stitched", "stitched", first, `${first.words.join(" ")} ${second.words.join(" ")}`);
}

/** Words in a row from somewhere in a text, clean enough to be quoted: mostly letters, telling, and of one passage. */
function stretchFrom(
  texts: readonly Text[],
  random: Random,
  from: number,
  to: number,
  length: number,
): Stretch {
  for (;;) {
    const text = from + random.below(to - from);
    const whole = texts[text]!.text;
    const at = random.below(Math.max(1, whole.length - 200));
    const words = Array.from(whole.slice(at, at + length * 14).matchAll(/\S+/gu)).slice(1, length + 1);
    if (words.length < length) continue;
    const start = at + words[0]!.index;
    const last = words.at(-1)!;
    const end = at + last.index + last[0].length;
    if (
      isQuotable(
        whole.slice(start, end),
        words.map(([word]) => word),
      )
    )
      return { text, start, end, words: words.map(([word]) => word) };
  }
}

function isQuotable(stretch: string, words: readonly string[]): boolean {
  if (/\n\s*\n|[[\]…]|\.\.|-\s|\bpage\b|\n\s*\(?\w{1,3}[.)]\s|\d\.$/iu.test(stretch)) return false;
  const clean = words.filter((word) =>
    /^["“'(]?[\p{L}][\p{L}’'-]*[,.;:)”"']*$|^\d[\d,]*[,.;]?$/u.test(word),
  ).length;
  const long = words.filter((word) => /^\p{L}{6,}/u.test(word)).length;
  return (
    clean === words.length &&
    long >= 4 &&
    /^\p{L}/u.test(words[0]!) &&
    /\p{L}$/u.test(words.at(-1)!.replace(/[.,;:]$/u, ""))
  );
}
