import { FIRSTS, PHRASES, ROOTS } from "./matters.generated.ts";
import { rootOf } from "./roots.ts";

const byRoot = table(ROOTS);
const phrases = table(PHRASES);
const firsts = table(FIRSTS);

/** Lines of a matter and, behind tabs, what tells of it. */
function table(lines: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const [matter, ...told] = line.split("\t");
    for (const one of told) entries.set(one, matter!);
  }
  return entries;
}

/** The matter that words of one root tell of; undefined for a root in no list. */
export function listedMatter(root: string): string | undefined {
  return byRoot.get(root);
}

/** The matter of a verb with a word after it: `gave way`, `went on sale`. */
export function matterOfPhrase(verb: string, next: string): string | undefined {
  return phrases.get(`${verb} ${next}`);
}

/** The matter of a word with `first` before it: `was first seen`, `the first performance`. */
export function matterOfFirst(root: string): string | undefined {
  return firsts.get(root);
}

const matterOfWord = (word: string) => byRoot.get(rootOf(word))!;

/** What comes again on other days, so that two dates far apart are two of them. */
export const PERIODIC: ReadonlySet<string> = new Set(
  `meeting conference match hearing concert lecture race parade festival exhibition auction debate visit ceremony test
   transfer strike strand award publish dismiss consult recall`
    .split(/\s+/u)
    .map(matterOfWord),
);

/** What a thing or a person has once, so that two plain statements are of one. */
export const ONCE: ReadonlySet<string> = new Set(
  "open born die found sink sign discover collapse launch premiere complete demolish unveil marry consecrate aground cast crown fire flood quake"
    .split(" ")
    .map(matterOfWord),
);

export const BIRTH = matterOfWord("born");
export const DEATH = matterOfWord("die");
export const SIGNING = matterOfWord("sign");

/** A word for any mishap, and the mishaps that it may stand for. */
export const DISASTER = matterOfWord("disaster");
export const MISHAPS: ReadonlySet<string> = new Set(
  "fire flood quake collapse crash explosion sink landslide storm erupt aground fail spill attack kill"
    .split(" ")
    .map(matterOfWord),
);
