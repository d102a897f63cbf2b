import { areAlike, shapeOf, type WordShape } from "./folding.ts";
import type { ComparedWord } from "./words.ts";

/** How two words compare. */
export const DIFFERENT = 1;
export const ALIKE_PAIR = 2;
export const SAME_PAIR = 3;

/** What the alignment asks of the words of a quotation and of a source. */
export interface Likeness {
  /** Of the words at two positions. */
  readonly pair: (quoted: number, original: number) => number;
  /** How many source words before `end` make up the quoted word, 0 where none do. */
  readonly joinedInOriginal: (quoted: number, end: number) => number;
  /** How many quoted words before `end` make up the source word, 0 where none do. */
  readonly joinedInQuoted: (end: number, original: number) => number;
}

/** Words are numbered, so that each pair of different words is compared once, however often the two meet. */
export function likenessOf(quoted: readonly ComparedWord[], original: readonly ComparedWord[]): Likeness {
  const left = numbered(quoted);
  const right = numbered(original);
  const known = new Uint8Array(left.words.length * right.words.length);
  const leftShapes: WordShape[] = left.words.map(({ letters }) => shapeOf(letters));
  const rightShapes: (WordShape | undefined)[] = [];
  const rightCount = right.words.length;
  const joinsRight = joinsIn(original, left);
  const joinsLeft = joinsIn(quoted, right);
  return {
    pair(i, j) {
      const row = left.numbers[i]!;
      const column = right.numbers[j]!;
      const before = known[row * rightCount + column]!;
      if (before !== 0) return before;
      const a = left.words[row]!;
      const b = right.words[column]!;
      rightShapes[column] ??= shapeOf(b.letters);
      const found =
        a.key === b.key
          ? SAME_PAIR
          : areAlike(leftShapes[row]!, rightShapes[column])
            ? ALIKE_PAIR
            : DIFFERENT;
      known[row * rightCount + column] = found;
      return found;
    },
    joinedInOriginal: (i, end) => countFor(joinsRight[end], left.numbers[i]!),
    joinedInQuoted: (end, j) => countFor(joinsLeft[end], right.numbers[j]!),
  };
}

interface Numbered {
  readonly numbers: Int32Array;
  /** Each different word once. */
  readonly words: readonly ComparedWord[];
  /** The numbers by letters, and by key. */
  readonly byLetters: ReadonlyMap<string, number>;
  readonly byKey: ReadonlyMap<string, number>;
}

function numbered(words: readonly ComparedWord[]): Numbered {
  const byLetters = new Map<string, number>();
  const byKey = new Map<string, number>();
  const different: ComparedWord[] = [];
  const numbers = new Int32Array(words.length);
  for (const [i, word] of words.entries()) {
    let number = byLetters.get(word.letters);
    if (number === undefined) {
      number = different.push(word) - 1;
      byLetters.set(word.letters, number);
      byKey.set(word.key, number);
    }
    numbers[i] = number;
  }
  return { numbers, words: different, byLetters, byKey };
}

/** A word of the other side that words of this side make up. */
interface Join {
  readonly whole: number;
  readonly count: number;
}

function countFor(joins: readonly Join[] | undefined, whole: number): number {
  if (joins === undefined) return 0;
  for (const join of joins) if (join.whole === whole) return join.count;
  return 0;
}

/** For each end of two to four neighbouring words, the words of the other side that they make up. */
function joinsIn(words: readonly ComparedWord[], other: Numbered): readonly (readonly Join[] | undefined)[] {
  const joins: Join[][] = [];
  const note = (end: number, join: Join) => {
    const known = joins[end];
    if (known) known.push(join);
    else joins[end] = [join];
  };
  const longest = other.words.reduce((length, { letters }) => Math.max(length, letters.length), 0);
  for (let end = 2; end <= words.length; end++) {
    let joined = words[end - 1]!.letters;
    for (let count = 2; count <= 4 && count <= end; count++) {
      const first = words[end - count]!;
      joined = first.letters + joined;
      if (joined.length > longest || !mayJoin(first, words[end - count + 1]!)) break;
      const whole = other.byLetters.get(joined);
      if (whole !== undefined) note(end, { whole, count });
    }
    const compound = compoundNumber(words[end - 2]!, words[end - 1]!);
    const whole = compound === undefined ? undefined : other.byKey.get(compound);
    if (whole !== undefined) note(end, { whole, count: 2 });
  }
  return joins;
}

/** "twenty-one" is 21. */
function compoundNumber(tens: ComparedWord, ones: ComparedWord): string | undefined {
  if (!tens.number || !ones.number) return undefined;
  return /^[2-9]0$/u.test(tens.key) && /^[1-9]$/u.test(ones.key) ? tens.key[0]! + ones.key : undefined;
}

/** Words that mean something else than their two halves. */
const NOT_JOINED = new Set(["maybe", "notable", "nowhere", "nobody"]);

/** A scanner loses and sees spaces, but digits stay apart unless they are the groups of one number. */
function mayJoin(first: ComparedWord, second: ComparedWord): boolean {
  if (second.joinsBefore) return true;
  if (STARTS_WITH_DIGIT.test(second.letters))
    return /^\d{1,3}$/u.test(first.letters) && /^\d{3}$/u.test(second.letters);
  if (STARTS_WITH_DIGIT.test(first.letters)) return /^(?:st|nd|rd|th)$/u.test(second.letters);
  return !NOT_JOINED.has(first.letters + second.letters);
}

const STARTS_WITH_DIGIT = /^\d/u;
