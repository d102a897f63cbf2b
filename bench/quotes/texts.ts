import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { IndexedText } from "../../src/engine/align/index.ts";
import type { Chance } from "./chance.ts";

const SHARED = new URL("../../../shared/", import.meta.url);

/** Whether the texts that the benchmark reads lie beside the project. */
export function isHere(): boolean {
  return existsSync(new URL("speeches/", SHARED));
}

/** Real prose: resolutions, speeches, judgments, news articles, cited web pages; each once. */
export function realTexts(): string[] {
  const texts = new Set<string>();
  for (const folder of ["record/security-council/texts/", "speeches/", "record/courts/judgments/"]) {
    for (const name of readdirSync(new URL(folder, SHARED)).sort())
      if (name.endsWith(".txt")) texts.add(readFileSync(new URL(folder + name, SHARED), "utf8"));
  }
  for (const { text } of lines<{ text: string }>("eval/attribution/train.jsonl")) texts.add(text);
  for (const { evidence } of lines<{ evidence: string[] }>("eval/support/claims.jsonl"))
    texts.add(evidence.join("\n\n"));
  return [...texts];
}

function lines<T>(path: string): T[] {
  return readFileSync(new URL(path, SHARED), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** Sentences of a generated text, and the share of their words that are exchanged. */
const SENTENCES = 150;
const EXCHANGED = 0.35;

/**
 * Texts of `characters` code units in all. The real ones come first, in random order; when they do not suffice,
 * texts are made of 150 real sentences each, drawn at random from all, in which each word is replaced, with a
 * chance of 35 %, by a word drawn from the running words of the real texts, so that frequencies stay as they are.
 */
export function textsOfSize(characters: number, real: readonly string[], chance: Chance): IndexedText[] {
  const texts: IndexedText[] = [];
  let size = 0;
  const add = (text: string): void => {
    const kept = text.slice(0, characters - size);
    texts.push({ source: texts.length + 1, text: kept });
    size += kept.length;
  };
  for (const text of chance.shuffled(real)) if (size < characters) add(text);
  if (size >= characters) return texts;
  const sentences = real
    .flatMap((text) => text.split(/(?<=[.!?;:])\s+|\n\s*\n/u))
    .filter((s) => s.length > 20);
  const words = runningWords(real);
  while (size < characters) {
    const made = Array.from({ length: SENTENCES }, () =>
      chance
        .pick(sentences)
        .split(/\s+/u)
        .map((word) => (chance.below(1) < EXCHANGED ? chance.pick(words) : word))
        .join(" "),
    );
    // A paragraph for every four sentences.
    add(made.map((sentence, i) => sentence + (i % 4 === 3 ? "\n\n" : " ")).join(""));
  }
  return texts;
}

/** All words of the texts as they run, without the marks around them. */
export function runningWords(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** A stretch of a text that is searched for as one row by full-text search. */
export interface Paragraph {
  readonly source: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST_PARAGRAPH = 1500;

/** Paragraphs end at an empty line; longer ones are cut at a space. */
export function paragraphsOf({ source, text }: IndexedText): Paragraph[] {
  const found: Paragraph[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf("\n\n", start);
    let end = blank < 0 ? text.length : blank;
    if (end - start > LONGEST_PARAGRAPH) end = start + LONGEST_PARAGRAPH;
    while (end < text.length && /\S/u.test(text[end]!) && end - start < 2 * LONGEST_PARAGRAPH) end++;
    if (end > start) found.push({ source, start, end });
    start = Math.max(end, start + 1);
    while (start < text.length && /\s/u.test(text[start]!)) start++;
  }
  return found;
}
