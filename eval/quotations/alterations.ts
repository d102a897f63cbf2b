import type { Random } from "./random.ts";

/** Words of a quotation as they stand in its source, white space single. */
export type Words = readonly string[];

/** One way to change a quotation: the new words, or undefined where the words give no occasion. */
export interface Alteration {
  readonly name: string;
  /** What must be said of the result. */
  readonly expected: "same" | "declared" | "altered";
  /** The type of edit that must be among those found. */
  readonly edit?: string;
  readonly apply: (words: Words, random: Random, other: Words) => string | undefined;
}

const NEGATIONS = /^(?:not|no|never|without|nor|neither)$/iu;
const CONDITIONS = /^(?:unless|only|except|if|until|provided)$/iu;
const MODALS = /^(?:may|shall|must|should|can|will|could|would)$/iu;
const VERBS = /^(?:is|are|was|were|has|have|had|will|would|should|shall|must|may|can|could)$/iu;

const SMALL = /^(?:the|of|all|a|in|to|and|any|its|their)$/iu;

export const ALTERATIONS: readonly Alteration[] = [
  same("nothing", (words) => words.join(" ")),
  same("line ends", (words, random) =>
    words
      .map((word) => word + (random.below(4) === 0 ? "\n" : " "))
      .join("")
      .trim(),
  ),
  same("ligatures", (words) =>
    changed(
      words,
      words.join(" ").replace(/ffi/gu, "ﬃ").replace(/fi/gu, "ﬁ").replace(/fl/gu, "ﬂ").replace(/ff/gu, "ﬀ"),
    ),
  ),
  same("curly marks", (words) =>
    changed(
      words,
      words
        .join(" ")
        .replace(/'/gu, "’")
        .replace(/"/gu, "”")
        .replace(/(\w)-(\w)/gu, "$1‑$2"),
    ),
  ),
  same("hyphens at line ends", (words, random) => {
    const long = indexesOf(words, (word) => /^[a-z]{7,}$/u.test(word));
    if (long.length === 0) return undefined;
    const at = random.pick(long);
    const cut = 3 + random.below(words[at]!.length - 5);
    return words.map((word, i) => (i === at ? `${word.slice(0, cut)}-\n${word.slice(cut)}` : word)).join(" ");
  }),
  same("a scanner's letters", (words, random) => {
    const places = indexesOf(words, (word) => /^\p{L}{4,}[,.;]?$/u.test(word) && scanned(word, 0) !== word);
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return words.map((word, i) => (i === at ? scanned(word, random.below(4)) : word)).join(" ");
  }),
  same("a lost space", (words, random) => {
    const places = indexesOf(words, (word) => /^[a-z]{2,}$/u.test(word)).filter(
      (i) =>
        i > 0 &&
        /^[a-z]{2,}$/u.test(words[i - 1]!) &&
        !MODALS.test(words[i - 1]!) &&
        !NEGATIONS.test(words[i - 1]!),
    );
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return words.map((word, i) => (i === at ? word : i > 0 ? ` ${word}` : word)).join("");
  }),
  same("a space too many", (words, random) => {
    const places = indexesOf(words, (word) => /^[a-z]{6,}$/u.test(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const cut = 2 + random.below(words[at]!.length - 4);
    return words.map((word, i) => (i === at ? `${word.slice(0, cut)} ${word.slice(cut)}` : word)).join(" ");
  }),
  same("several scanned letters", (words, random) => {
    const places = indexesOf(words, (word) => /^\p{L}{5,}[,.;]?$/u.test(word) && scanned(word, 0) !== word);
    if (places.length < 3) return undefined;
    const chosen = new Set([random.pick(places), random.pick(places), random.pick(places)]);
    return words.map((word, i) => (chosen.has(i) ? scanned(word, random.below(4)) : word)).join(" ");
  }),
  same("letters in a number", (words, random) => {
    const places = indexesOf(words, (word) => /^\d{2,}$/u.test(word) && /[01]/u.test(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return words
      .map((word, i) => (i === at ? word.replace(/[01]/u, (digit) => (digit === "0" ? "O" : "l")) : word))
      .join(" ");
  }),
  same("a word set wide", (words, random) => {
    const places = indexesOf(words, (word) => /^[a-z]{5,}$/u.test(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return words.map((word, i) => (i === at ? [...word].join(" ") : word)).join(" ");
  }),
  same("hyphens gone", (words) => changed(words, words.join(" ").replace(/(\p{Ll})-(?=\p{Ll})/gu, "$1"))),
  same("capitals throughout", (words) => words.join(" ").toUpperCase()),
  same("spaces of other kinds", (words, random) => words.join(random.pick(["\u00A0", "\u202F", "  "]))),
  same("thousands apart", (words, random) =>
    changed(words, words.join(" ").replace(/(\d),(?=\d{3})/gu, `$1${random.pick([" ", "\u00A0", ".", ""])}`)),
  ),
  same("ellipses at both ends", (words) => `… ${words.join(" ")} …`),
  same("case at the start", (words) => {
    const [first = "", ...rest] = words;
    const letter = first.charAt(0);
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    return other === letter ? undefined : [other + first.slice(1), ...rest].join(" ");
  }),
  same("punctuation at the end", (words, random) =>
    words.join(" ").replace(/[.,;:]?$/u, random.pick([".", ",", "!", ""])),
  ),
  {
    name: "ellipsis",
    expected: "declared",
    apply: (words, random) => {
      const count = 2 + random.below(5);
      const at = 4 + random.below(Math.max(1, words.length - count - 8));
      const taken = words.slice(at, at + count);
      if (
        words.length < count + 9 ||
        taken.some((word) => NEGATIONS.test(bare(word)) || CONDITIONS.test(bare(word)))
      )
        return undefined;
      return [
        ...words.slice(0, at),
        random.pick(["…", "...", "[…]", "[...]"]),
        ...words.slice(at + count),
      ].join(" ");
    },
  },
  {
    name: "brackets",
    expected: "declared",
    apply: (words, random) => {
      const at = 2 + random.below(Math.max(1, words.length - 4));
      if (!/^\p{L}+$/u.test(words[at] ?? "") || NEGATIONS.test(words[at]!) || CONDITIONS.test(words[at]!))
        return undefined;
      return words
        .map((word, i) =>
          i === at ? random.pick(["[the council]", "[those concerned]", `[${word}s]`]) : word,
        )
        .join(" ");
    },
  },
  altered("negation dropped", "negation", (words, random) =>
    without(words, random, (word) => NEGATIONS.test(word)),
  ),
  altered("negation added", "negation", (words, random) => {
    const places = indexesOf(words, (word) => VERBS.test(word)).filter(
      (i) => i > 1 && i < words.length - 2 && !NEGATIONS.test(bare(words[i + 1]!)),
    );
    return places.length === 0 ? undefined : inserted(words, random.pick(places) + 1, ["not"]);
  }),
  altered("ellipsis over a negation", "negation", (words, random) => {
    const places = indexesOf(words, (word) => NEGATIONS.test(word)).filter(
      (i) => i > 3 && i < words.length - 4,
    );
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const sentence = words.slice(at - 1, at + 2);
    if (sentence.some((word) => /[.;:]$/u.test(word))) return undefined;
    return [...words.slice(0, at), "…", ...words.slice(at + 1 + random.below(2))].join(" ");
  }),
  altered("condition dropped", "condition", (words, random) =>
    without(words, random, (word) => CONDITIONS.test(word)),
  ),
  altered("condition added", "condition", (words, random) => {
    const at = 3 + random.below(Math.max(1, words.length - 6));
    return CONDITIONS.test(bare(words[at - 1]!)) || CONDITIONS.test(bare(words[at] ?? ""))
      ? undefined
      : inserted(words, at, ["only"]);
  }),
  altered("may and shall", "modality", (words, random) => {
    const places = inner(words, (word) => MODALS.test(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const options = ["may", "shall", "must", "should"].filter((word) => word !== words[at]!.toLowerCase());
    return exchanged(words, at, [random.pick(options)]);
  }),
  altered("number changed", "number", (words, random) => {
    const places = inner(words, (word) => /^\d[\d,]*$/u.test(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    const digits = words[at]!;
    const place = [...digits].findIndex((unit) => /\d/u.test(unit));
    const other = String((Number(digits[place]) % 9) + 1);
    return exchanged(words, at, [digits.slice(0, place) + other + digits.slice(place + 1)]);
  }),
  altered("name changed", "name", (words, random, other) => {
    const isName = (word: string) => /^\p{Lu}\p{Ll}{3,}$/u.test(word);
    const places = inner(words, isName).filter((i) => !/[.!?:;]["”']?$/u.test(words[i - 1]!));
    const names = other.filter((word, i) => i > 0 && isName(word) && !words.includes(word));
    if (places.length === 0 || names.length === 0) return undefined;
    return exchanged(words, random.pick(places), [random.pick(names)]);
  }),
  altered("two digits exchanged", "number", (words, random) => {
    const places = inner(words, (word) => /^\d+$/u.test(word)).filter((i) => /(\d)(?!\1)\d/u.test(words[i]!));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return exchanged(words, at, [words[at]!.replace(/(\d)(?!\1)(\d)/u, "$2$1")]);
  }),
  altered("ordinal changed", "number", (words, random) => {
    const ordinals = ["first", "second", "third", "fourth", "fifth"];
    const places = inner(words, (word) => ordinals.includes(word));
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return exchanged(words, at, [random.pick(ordinals.filter((word) => word !== bare(words[at]!)))]);
  }),
  altered("small word dropped", undefined, (words, random) =>
    without(words, random, (word) => SMALL.test(word)),
  ),
  altered("small word added", undefined, (words, random) => {
    const places = inner(words, (word) => /^[a-z]{4,}$/u.test(word));
    const more = random.pick(["all", "any", "some", "most", "the"]);
    const free = places.filter((i) => bare(words[i - 1]!) !== more && bare(words[i]!) !== more);
    return free.length === 0 ? undefined : inserted(words, random.pick(free), [more]);
  }),
  altered("ellipsis, and a word replaced elsewhere", undefined, (words, random, other) => {
    const more = telling(other, random, 1);
    const places = inner(words, (word) => /^[a-z]{5,}$/u.test(word)).filter((i) => i > 10);
    if (places.length === 0 || !more) return undefined;
    const at = random.pick(places);
    if (bare(words[at]!) === more[0]) return undefined;
    return [...words.slice(0, 4), "…", ...words.slice(6, at), ...more, ...words.slice(at + 1)].join(" ");
  }),
  altered("words dropped", undefined, (words, random) => {
    const count = 1 + random.below(3);
    const at = 3 + random.below(Math.max(1, words.length - count - 6));
    const taken = words.slice(at, at + count);
    if (words.length < count + 8 || !taken.some((word) => /^\p{L}{5,}/u.test(word))) return undefined;
    return [...words.slice(0, at), ...words.slice(at + count)].join(" ");
  }),
  altered("words added", undefined, (words, random, other) => {
    const more = telling(other, random, 1 + random.below(2));
    return more && inserted(words, 3 + random.below(Math.max(1, words.length - 6)), more);
  }),
  altered("words replaced", undefined, (words, random, other) => {
    const places = inner(words, (word) => /^[a-z]{5,}$/u.test(word));
    const more = telling(other, random, 1);
    if (places.length === 0 || !more) return undefined;
    const at = random.pick(places);
    return words[at] === more[0] ? undefined : exchanged(words, at, more);
  }),
  altered("words reordered", undefined, (words, random) => {
    const places = inner(words, (word) => /^[a-z]{4,}$/u.test(word)).filter(
      (i) => i + 1 < words.length - 1 && /^[a-z]{4,}$/u.test(words[i + 1]!) && words[i] !== words[i + 1],
    );
    if (places.length === 0) return undefined;
    const at = random.pick(places);
    return [...words.slice(0, at), words[at + 1]!, words[at]!, ...words.slice(at + 2)].join(" ");
  }),
];

function same(name: string, apply: Alteration["apply"]): Alteration {
  return { name, expected: "same", apply };
}

function altered(name: string, edit: string | undefined, apply: Alteration["apply"]): Alteration {
  return { name, expected: "altered", ...(edit === undefined ? {} : { edit }), apply };
}

function changed(words: Words, result: string): string | undefined {
  return result === words.join(" ") ? undefined : result;
}

function bare(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, "");
}

function indexesOf(words: Words, holds: (word: string) => boolean): number[] {
  return words.flatMap((word, i) =>
    holds(bare(word) === word.replace(/[,;]$/u, "") ? word : bare(word)) ? [i] : [],
  );
}

/** Not among the two words at either end, so that the place of the whole stays beyond doubt. */
function inner(words: Words, holds: (word: string) => boolean): number[] {
  return indexesOf(words, holds).filter((i) => i > 1 && i < words.length - 2);
}

function without(words: Words, random: Random, holds: (word: string) => boolean): string | undefined {
  const places = inner(words, (word) => holds(bare(word)));
  if (places.length === 0) return undefined;
  const at = random.pick(places);
  return [...words.slice(0, at), ...words.slice(at + 1)].join(" ");
}

function inserted(words: Words, at: number, more: Words): string {
  return [...words.slice(0, at), ...more, ...words.slice(at)].join(" ");
}

function exchanged(words: Words, at: number, more: Words): string {
  return [...words.slice(0, at), ...more, ...words.slice(at + 1)].join(" ");
}

function telling(words: Words, random: Random, count: number): Words | undefined {
  const long = words.filter((word) => /^[a-z]{6,}$/u.test(word));
  return long.length === 0 ? undefined : Array.from({ length: count }, () => random.pick(long));
}

const CONFUSIONS: readonly (readonly [string, string])[] = [
  ["m", "rn"],
  ["l", "1"],
  ["i", "l"],
  ["o", "0"],
  ["rn", "m"],
  ["w", "vv"],
  ["d", "cl"],
  ["e", "c"],
  ["h", "b"],
];

/** The word with one pair of letters as a scanner would take them. */
function scanned(word: string, skip: number): string {
  const fitting = CONFUSIONS.filter(([from]) => word.includes(from, 1));
  const chosen = fitting[skip % Math.max(1, fitting.length)];
  if (!chosen) return word;
  const at = word.indexOf(chosen[0], 1);
  return word.slice(0, at) + chosen[1] + word.slice(at + chosen[0].length);
}
