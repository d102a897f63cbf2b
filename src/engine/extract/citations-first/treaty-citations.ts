import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens, WORD } from "../../text/tokens.ts";
import { type CitationDraft, spanOf } from "./draft.ts";
import { digits } from "./resolution-number.ts";
import { treatyNames } from "./treaties.ts";

const TREATIES = phraseTable(treatyNames);
const ARTICLES = wordSet("article articles art arts");
/** "of the Convention" leads back to the treaty named before. */
const SHORT_NAMES = wordSet("convention charter covenant statute protocol treaty");
const OF = lexemeOf("of");
const THE = lexemeOf("the");
const COMMON = lexemeOf("common");
const OPEN = lexemeOf("(");
const CLOSE = lexemeOf(")");
const COMMA = lexemeOf(",");
const POINT = lexemeOf(".");
const SEPARATORS = wordSet(", and & or to –");
const ECHR = lexemeOf("echr");
const YEAR = /^1[89]\d\d$|^20[0-2]\d$/u;

export function mayArticleBegin(tokens: Tokens, at: number): boolean {
  return ARTICLES.has(tokens.lexeme[at]!);
}

export interface TreatyMention {
  readonly name: string;
  readonly first: number;
  readonly next: number;
  readonly year?: { readonly year: number; readonly at: number };
}

/** The treaty whose name begins at token `at`, with a year before or after it: "the 1949 Geneva Conventions". */
export function treatyAt(tokens: Tokens, at: number, start: number, end: number): TreatyMention | undefined {
  if (!TREATIES.first.has(tokens.lexeme[at]!)) return undefined;
  const found = TREATIES.match(tokens, at, end);
  if (!found) return undefined;
  const acronym = found.next === at + 1;
  if (
    (tokens.flags[at]! & (acronym ? ALL_CAPITALS : CAPITAL)) === 0 &&
    !/^[a-z]+ [A-Z]/u.test(tokens.text.slice(tokens.start[at]!, tokens.end[found.next - 1]!))
  )
    return undefined;
  const year = yearBefore(tokens, at, start) ?? yearAfter(tokens, found.next, end);
  return { name: found.value, first: at, next: found.next, ...(year ? { year } : {}) };
}

function yearBefore(tokens: Tokens, at: number, start: number): TreatyMention["year"] {
  return at - 1 >= start ? yearAt(tokens, at - 1) : undefined;
}

/** "of 1949", "(1949)"; a full date has the year last and is left to the binding of dates. */
function yearAfter(tokens: Tokens, next: number, end: number): TreatyMention["year"] {
  if (next + 1 >= end) return undefined;
  if (tokens.lexeme[next] === OF) return yearAt(tokens, next + 1);
  return tokens.lexeme[next] === OPEN && tokens.lexeme[next + 2] === CLOSE
    ? yearAt(tokens, next + 1)
    : undefined;
}

function yearAt(tokens: Tokens, at: number): TreatyMention["year"] {
  return tokens.kind[at] === NUMBER && YEAR.test(digits(tokens, at))
    ? { year: Number(digits(tokens, at)), at }
    : undefined;
}

/** A treaty cited as a whole. */
export function treatyDraft(tokens: Tokens, treaty: TreatyMention): CitationDraft {
  return {
    kind: "citation",
    form: "prose",
    instrumentType: "treaty",
    body: "treaty",
    bodyStated: true,
    name: treaty.name,
    normal: treaty.name,
    ...(treaty.year
      ? { year: treaty.year.year, dateSpan: spanOf(tokens, treaty.year.at, treaty.year.at + 1) }
      : {}),
    span: spanOf(tokens, treaty.first, treaty.next),
    first: treaty.first,
    next: treaty.next,
  };
}

interface Provision {
  readonly text: string;
  readonly first: number;
  readonly next: number;
}

/** Reads "Articles 2 and 3 of the UN Charter", "Article 8 ECHR", "Article 2(4)" at the token of `Article`. */
export function readArticles(
  tokens: Tokens,
  at: number,
  start: number,
  end: number,
  last: string | undefined,
): CitationDraft[] {
  const { provisions, next } = readProvisions(tokens, at + 1, end);
  if (provisions.length === 0) return [];
  const treaty = treatyOfArticle(tokens, at, next, start, end, last);
  if (!treaty) return [];
  const single = provisions.length === 1;
  return provisions.map((provision) => {
    const first = single ? Math.min(at, treaty.first) : provision.first;
    const stop = single ? Math.max(treaty.next, next) : provision.next;
    return {
      ...treatyDraft(tokens, treaty),
      normal: `${treaty.name}, Article ${provision.text}`,
      provision: provision.text,
      form: treaty.short ? "short" : "prose",
      span: spanOf(tokens, first, stop),
      first,
      next: stop,
    };
  });
}

function readProvisions(
  tokens: Tokens,
  from: number,
  end: number,
): { provisions: Provision[]; next: number } {
  const provisions: Provision[] = [];
  let at = tokens.lexeme[from] === POINT ? from + 1 : from;
  let next = at;
  while (at < end && provisions.length < 30) {
    const provision = readProvision(tokens, at, end);
    if (!provision) break;
    provisions.push(provision);
    next = provision.next;
    at = next;
    let separators = 0;
    while (at < end && separators < 2 && SEPARATORS.has(tokens.lexeme[at]!)) {
      at++;
      separators++;
    }
    if (separators === 0) break;
  }
  return { provisions, next };
}

const ROMAN = /^[IVX]{1,6}$/u;

/** `2(4)`, `51`, `6 (1) (c)`, `IV`. */
function readProvision(tokens: Tokens, at: number, end: number): Provision | undefined {
  const word = digits(tokens, at);
  if (!/^\d{1,3}$/u.test(word) && !ROMAN.test(word)) return undefined;
  let next = at + 1;
  let text = word;
  while (
    next + 2 < end &&
    tokens.lexeme[next] === OPEN &&
    tokens.lexeme[next + 2] === CLOSE &&
    tokens.end[next + 1]! - tokens.start[next + 1]! <= 3
  ) {
    text += `(${digits(tokens, next + 1)})`;
    next += 3;
  }
  // A letter glued to the number: Article 6a.
  if (
    next < end &&
    tokens.kind[next] === WORD &&
    (tokens.flags[next]! & SPACE_BEFORE) === 0 &&
    tokens.end[next]! - tokens.start[next]! === 1
  ) {
    text += digits(tokens, next);
    next++;
  }
  return { text, first: at, next };
}

type TreatyOfArticle = TreatyMention & { readonly short?: boolean };

function treatyOfArticle(
  tokens: Tokens,
  at: number,
  next: number,
  start: number,
  end: number,
  last: string | undefined,
): TreatyOfArticle | undefined {
  const convention = lastTreaty(tokens, next, end);
  if (convention) return convention;
  let i = next;
  if (tokens.lexeme[i] === OF) i++;
  if (tokens.lexeme[i] === THE) i++;
  if (yearAt(tokens, i)) i++;
  const named = i > next || i === next ? treatyAt(tokens, i, next, end) : undefined;
  if (named) return named;
  if (
    tokens.lexeme[next] === OF &&
    last &&
    SHORT_NAMES.has(tokens.lexeme[i]!) &&
    (tokens.flags[i]! & CAPITAL) !== 0 &&
    fits(last, tokens, i)
  )
    return { name: last, first: i, next: i + 1, short: true };
  if (at - 1 >= start && tokens.lexeme[at - 1] === COMMON)
    return { name: "Geneva Conventions", first: at, next };
  return treatyBeforeComma(tokens, at, start);
}

/** "Article 8 ECHR": the Convention, not the Court. */
function lastTreaty(tokens: Tokens, next: number, end: number): TreatyMention | undefined {
  let i = next;
  if (tokens.lexeme[i] === OF) i++;
  if (tokens.lexeme[i] === THE) i++;
  if (i >= end || tokens.lexeme[i] !== ECHR || (tokens.flags[i]! & ALL_CAPITALS) === 0) return undefined;
  return { name: "European Convention on Human Rights", first: i, next: i + 1 };
}

function fits(name: string, tokens: Tokens, at: number): boolean {
  return name.toLowerCase().includes(digits(tokens, at).toLowerCase());
}

/** "the UN Charter, Article 51". */
function treatyBeforeComma(tokens: Tokens, at: number, start: number): TreatyMention | undefined {
  if (at - 2 < start || tokens.lexeme[at - 1] !== COMMA) return undefined;
  for (let i = at - 2; i >= Math.max(start, at - 14); i--) {
    const found = treatyAt(tokens, i, start, at - 1);
    if (found?.next === at - 1) return found;
  }
  return undefined;
}
