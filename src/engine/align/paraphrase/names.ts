import type { Place, Span } from "../../../model/index.ts";
import type { TextRecord } from "./text-record.ts";
import type { Word } from "./words.ts";

/**
 * What stays of a name when the ways of writing it in Latin letters are taken away: vowels, doubled letters, and
 * letters that stand for one another. Our own; meant for names that came through another script.
 */
export function skeleton(key: string): string {
  return key
    .replace(/dzh|dj|zh/gu, "j")
    .replace(/ç|tch|ch|sch|sh/gu, "s")
    .replace(/kh|gh|q|g|x/gu, "k")
    .replace(/ph/gu, "f")
    .replace(/w/gu, "v")
    .replace(/c(?=[eiy])/gu, "s")
    .replace(/c/gu, "k")
    .replace(/th/gu, "t")
    .replace(/(?<!^)[aeiouyhj](?!$)|[aeiouyh]$/gu, (letter) => (letter === "j" ? "j" : ""))
    .replace(/(.)\1+/gu, "$1");
}

const SMALL = new Set("of the and for on in de des du la le et y der und to a an".split(" "));
const LONGEST_NAME = 12;

/** Bodies that changed their name, each line one body. */
const SUCCESSIONS = ["csce osce", "eec ec eu", "oau au"].map((line) => line.split(" "));

/** The first name in a text whose first letters make an acronym, also one of an earlier name: `csce`, `unprofor`. */
export function spelledOut(words: readonly Word[], acronym: string): Span | undefined {
  const forms = SUCCESSIONS.find((line) => line.includes(acronym)) ?? [acronym];
  for (const form of forms)
    for (const [at, word] of words.entries()) {
      const last = word.capital && word.key[0] === form[0] ? lastSpelling(words, at, form) : undefined;
      if (last) return { start: word.start, end: last.end };
    }
  return undefined;
}

/** The word with which those from `first` on have given `acronym`, each capitalised one at least its first letter, small words what they like. */
function lastSpelling(words: readonly Word[], first: number, acronym: string): Word | undefined {
  // After each word, how many letters may be used up.
  let used = new Set([0]);
  for (let at = first; at < words.length && at < first + LONGEST_NAME; at++) {
    const { key, capital } = words[at]!;
    const small = SMALL.has(key);
    if (!capital && !small) return undefined;
    const next = new Set<number>(small ? used : []);
    for (const from of used)
      for (let length = 1; length <= key.length && acronym[from + length - 1] === key[length - 1]; length++)
        next.add(from + length);
    if (next.size === 0) return undefined;
    // A single word that begins alike is no name spelled out.
    if (next.has(acronym.length) && at > first) return words[at];
    used = next;
  }
  return undefined;
}

/** Whether the text names the place under any of its names, or a people of it, or its state. */
export function hasPlace(record: TextRecord, place: Place): boolean {
  return record.places.some((other) => samePlace(place, other));
}

const AREAS = new Set<Place["type"]>(["state", "territory", "people"]);

/** Two names of one place; a people's name is one of its country: `Armenian`, `Armenia`. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.contested !== undefined || b.contested !== undefined) {
    if (a.contested !== undefined && a.contested === b.contested) return true;
    if (a.type !== "people" && b.type !== "people") return false;
  }
  if (!AREAS.has(a.type) || !AREAS.has(b.type)) return false;
  return a.territories.length > 0 && a.territories.every((code) => b.territories.includes(code));
}
