import { type Lexeme, lexemeOf, lexemeSet, type WordSet } from "./lexicon.ts";
import { splitPhrase, type Tokens } from "./tokens.ts";

/** A list of phrases of one word or more, each with a value, matched on lexemes. */
export interface PhraseTable<Value> {
  /** Whether any phrase begins with this lexeme: ask this before {@link match}. */
  readonly first: WordSet;
  /** The longest phrase that begins at token `at` and ends before token `end`. */
  match(tokens: Tokens, at: number, end: number): PhraseMatch<Value> | undefined;
}

export interface PhraseMatch<Value> {
  readonly value: Value;
  /** Token after the last one of the phrase. */
  readonly next: number;
}

interface Node<Value> {
  value: Value | undefined;
  /** Made when the first child comes: most nodes are the ends of their phrases. */
  children: Map<Lexeme, Node<Value>> | undefined;
}

/** Phrases are split as texts are, so `cease-fire` and `no. 1`'s words match however they are spaced; digits do not match. */
export function phraseTable<Value>(entries: Iterable<readonly [string, Value]>): PhraseTable<Value> {
  const root: Node<Value> = { value: undefined, children: undefined };
  const alone: Lexeme[] = [];
  const seconds: Lexeme[] = [];
  for (const [phrase, value] of entries) {
    const lexemes = wordsOf(phrase).map((word) => lexemeOf(word));
    if (lexemes.length === 1) alone.push(lexemes[0]!);
    else seconds.push(lexemes[1]!);
    add(root, lexemes, value);
  }
  const standsAlone = lexemeSet(alone);
  const follows = lexemeSet(seconds);
  return {
    first: lexemeSet([...(root.children?.keys() ?? [])]),
    // Many a common word begins a phrase and is seldom followed by what goes on with one.
    match: ({ lexeme }, at, end) =>
      standsAlone.has(lexeme[at]!) || (at + 1 < end && follows.has(lexeme[at + 1]!))
        ? match(root, lexeme, at, end)
        : undefined,
  };
}

/**
 * Thousands of phrases are read at start-up: those without points and apostrophes, which the tokenizer weighs with care, are
 * split by one pattern that finds the same words.
 */
function wordsOf(phrase: string): string[] {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase)) return phrase.split(" ");
  if (!/[.'’ʼ,\d]/.test(phrase)) return phrase.match(/[\p{L}\p{M}]+|[^\s\p{L}\p{M}]/gu) ?? [];
  return splitPhrase(phrase);
}

function add<Value>(root: Node<Value>, lexemes: readonly Lexeme[], value: Value): void {
  let node = root;
  for (const lexeme of lexemes) {
    let child = node.children?.get(lexeme);
    if (!child) {
      child = { value: undefined, children: undefined };
      node.children ??= new Map();
      node.children.set(lexeme, child);
    }
    node = child;
  }
  node.value = value;
}

function match<Value>(
  root: Node<Value>,
  lexemes: Int32Array,
  at: number,
  end: number,
): PhraseMatch<Value> | undefined {
  let node = root;
  let found: PhraseMatch<Value> | undefined;
  for (let i = at; i < end; i++) {
    const lexeme = lexemes[i]!;
    const child = lexeme === 0 ? undefined : node.children?.get(lexeme);
    if (!child) return found;
    node = child;
    if (node.value !== undefined) found = { value: node.value, next: i + 1 };
  }
  return found;
}
