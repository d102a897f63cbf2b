import type { Analysis } from "../../analysis.ts";
import { TITLES } from "../../extract/actors/words.ts";
import { CAPITAL, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import type { WordsAround } from "./pairs.ts";

/** Few names need a look at the whole text; a document that asks more often gets the cautious answer. */
const MOST_LOOKS = 50;

/** Answers from the document; each answer is looked for when it is asked, for few names need one. */
export function wordsAround(analysis: Analysis): WordsAround {
  return new WordsOfDocument(analysis);
}

class WordsOfDocument implements WordsAround {
  readonly #tokens: Tokens;
  readonly #placesFound: Analysis["places"];
  readonly #common = new Map<number, boolean>();
  #looks = 0;
  #names: ReadonlySet<string> | undefined;

  constructor({ tokens, places }: Analysis) {
    this.#tokens = tokens;
    this.#placesFound = places;
  }

  get places(): ReadonlySet<string> {
    this.#names ??= new Set(this.#placesFound.map(({ name }) => name));
    return this.#names;
  }

  isCommon(hash: number, unlooked = true): boolean {
    const known = this.#common.get(hash);
    if (known !== undefined) return known;
    if (this.#looks++ >= MOST_LOOKS) return unlooked;
    const found = standsInLowerCase(this.#tokens, hash);
    this.#common.set(hash, found);
    return found;
  }

  hasOtherBearer(family: number, first: readonly number[]): boolean {
    return this.#looks++ >= MOST_LOOKS || hasOtherBearer(this.#tokens, family, first);
  }
}

function standsInLowerCase({ count, hash, flags }: Tokens, wanted: number): boolean {
  for (let i = 0; i < count; i++) if (hash[i] === wanted && (flags[i]! & CAPITAL) === 0) return true;
  return false;
}

/** A capitalised word that is neither a title nor one of `first` stands before the family name. */
function hasOtherBearer(tokens: Tokens, family: number, first: readonly number[]): boolean {
  const { count, hash, flags, kind, lexeme } = tokens;
  for (let i = 1; i < count; i++) {
    if (hash[i] !== family || (flags[i]! & SPACE_BEFORE) === 0 || kind[i - 1] !== WORD) continue;
    if ((flags[i - 1]! & CAPITAL) === 0 || TITLES.has(lexeme[i - 1]!)) continue;
    if (!first.includes(hash[i - 1]!)) return true;
  }
  return false;
}
