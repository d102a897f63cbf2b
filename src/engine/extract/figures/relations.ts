import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { CLOSE_BRACKET, COLON, COMMA, LONG_DASHES, OPEN_BRACKET, spaced } from "./words.ts";

/** How words join parts to their whole. */
export type Relation =
  /** `including`, `among them`: some of the parts are named. */
  | "including"
  /** `of whom`, `of them`, `of the 40 …,`: what is said of some of them; parts may overlap. */
  | "ofWhom"
  /** `made up of`, a colon, a dash or brackets: the list is meant to be whole. */
  | "madeUpOf";

const CONNECTORS = phraseTable<Relation>([
  ["including", "including"],
  ["includes", "including"],
  ["included", "including"],
  ["among them", "including"],
  ["amongst them", "including"],
  ["among whom", "including"],
  ["among which", "including"],
  ["among these", "including"],
  ["among those", "including"],
  ["of whom", "ofWhom"],
  ["of which", "ofWhom"],
  ["of them", "ofWhom"],
  ["of these", "ofWhom"],
  ["of those", "ofWhom"],
  ["comprising", "madeUpOf"],
  ["comprises", "madeUpOf"],
  ["comprised", "madeUpOf"],
  ["comprised of", "madeUpOf"],
  ["consisting of", "madeUpOf"],
  ["consists of", "madeUpOf"],
  ["consisted of", "madeUpOf"],
  ["made up of", "madeUpOf"],
  ["composed of", "madeUpOf"],
  ["divided into", "madeUpOf"],
  ["broken down into", "madeUpOf"],
  ["namely", "madeUpOf"],
]);
const SPACED_HYPHEN = lexemeOf("-");
/** Verbs and words that end what a connector may reach over. */
const BREAKS = wordSet([";", "?", "!", "but", "while", "whereas", "because", "although"]);
const REACH = 16;

export interface FoundRelation {
  readonly relation: Relation;
  /** First token of the words that join. */
  readonly at: number;
}

/**
 * How the part that begins at token `part` is joined to the whole that ends before token `after`, by the words
 * between; undefined when they are too far apart or nothing joins them.
 */
export function relationBetween(tokens: Tokens, after: number, part: number): FoundRelation | undefined {
  if (part <= after || part - after > REACH) return undefined;
  let found: FoundRelation | undefined;
  for (let i = after; i < part; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (BREAKS.has(lexeme) || lexeme === CLOSE_BRACKET) return undefined;
    const mark = markAt(tokens, i, after);
    if (mark) found = { relation: mark, at: i };
    if (!CONNECTORS.first.has(lexeme)) continue;
    const match = CONNECTORS.match(tokens, i, part);
    if (match && part - match.next <= 2 && onlySmall(tokens, match.next, part))
      return { relation: match.value, at: i };
  }
  return found && part - found.at <= (found.at === part - 1 ? 1 : 4) && onlyNames(tokens, found.at + 1, part)
    ? found
    : undefined;
}

/** A colon, an opening bracket or a dash that stands right behind the whole or a short predicate. */
function markAt(tokens: Tokens, at: number, after: number): Relation | undefined {
  if (at - after > 6) return undefined;
  const lexeme = tokens.lexeme[at]!;
  if (lexeme === COLON || lexeme === OPEN_BRACKET) return "madeUpOf";
  const isDash =
    LONG_DASHES.has(lexeme) || (lexeme === SPACED_HYPHEN && spaced(tokens, at) && spaced(tokens, at + 1));
  return isDash ? "madeUpOf" : undefined;
}

const SMALL = wordSet([",", "the", "only", "were", "are", "about", ":"]);

function onlySmall(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!SMALL.has(tokens.lexeme[i]!)) return false;
  return true;
}

/** `A 60, B 40`: a label of one to three words before the first number. */
function onlyNames(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.kind[i] !== 1) return false;
  return true;
}

const OF_THEM_STARTS = phraseTable<Relation>([
  ["of them", "ofWhom"],
  ["of these", "ofWhom"],
  ["of those", "ofWhom"],
  ["among them", "including"],
  ["among these", "including"],
  ["among those", "including"],
  ["they included", "including"],
  ["they include", "including"],
  ["these included", "including"],
  ["these include", "including"],
  ["the dead included", "including"],
  ["the victims included", "including"],
  ["the dead include", "including"],
  ["the victims include", "including"],
  ["among the dead were", "including"],
  ["among the victims were", "including"],
  ["among the dead", "including"],
  ["among the victims", "including"],
  ["among those killed were", "including"],
]);

/** How the first figure of a sentence is said to be part of one told in the sentence before. */
export function relationAtStart(tokens: Tokens, from: number, part: number): Relation | undefined {
  if (part - from > 7 || !OF_THEM_STARTS.first.has(tokens.lexeme[from]!)) return undefined;
  const match = OF_THEM_STARTS.match(tokens, from, part);
  if (!match || part - match.next > 2) return undefined;
  for (let i = match.next; i < part; i++)
    if (!SMALL.has(tokens.lexeme[i]!) && tokens.lexeme[i] !== COMMA) return undefined;
  return match.value;
}
