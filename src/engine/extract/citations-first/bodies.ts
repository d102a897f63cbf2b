import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import { ALL_CAPITALS, CAPITAL, POSSESSIVE, type Tokens } from "../../text/tokens.ts";

export const SECURITY_COUNCIL = "UN Security Council";
export const GENERAL_ASSEMBLY = "UN General Assembly";
export const ECOSOC = "UN Economic and Social Council";
export const HUMAN_RIGHTS_COUNCIL = "UN Human Rights Council";

const UNITED_NATIONS_BODIES = new Set([SECURITY_COUNCIL, GENERAL_ASSEMBLY, ECOSOC, HUMAN_RIGHTS_COUNCIL]);

/** Bodies that adopt resolutions. Those outside the United Nations are named so that theirs are not taken for the UN's. */
const BODIES = phraseTable<string>([
  ["security council", SECURITY_COUNCIL],
  ["unsc", SECURITY_COUNCIL],
  ["un sc", SECURITY_COUNCIL],
  ["general assembly", GENERAL_ASSEMBLY],
  ["unga", GENERAL_ASSEMBLY],
  ["un ga", GENERAL_ASSEMBLY],
  ["economic and social council", ECOSOC],
  ["ecosoc", ECOSOC],
  ["human rights council", HUMAN_RIGHTS_COUNCIL],
  ["unhrc", HUMAN_RIGHTS_COUNCIL],
  ["commission on human rights", "UN Commission on Human Rights"],
  ["parliamentary assembly", "Parliamentary Assembly of the Council of Europe"],
  ["pace", "Parliamentary Assembly of the Council of Europe"],
  ["committee of ministers", "Committee of Ministers of the Council of Europe"],
  ["european parliament", "European Parliament"],
  ["islamic cooperation", "Organisation of Islamic Cooperation"],
  ["oic", "Organisation of Islamic Cooperation"],
  ["african union", "African Union"],
  ["league of nations", "League of Nations"],
  ["arab league", "Arab League"],
  ["osce", "OSCE"],
  ["world health assembly", "World Health Assembly"],
  ["unesco", "UNESCO"],
  ["iaea", "IAEA"],
  ...(
    `congress,senate,house,house of representatives,city council,town council,county council,parish council,municipal council,
    student council,board,parliament,state duma,knesset,national assembly,state council,legislature,city,county,council of ministers,
    cabinet,union,party,committee,commission,federal assembly,supreme soviet,national council,diet,landtag,bundestag,lok sabha,
    rajya sabha,concurrent,joint,shareholder,shareholders,synod`
      .split(",")
      .map((name) => [name.trim(), "other"] as const)
  ),
]);

const UN_WORDS = phraseTable<true>([
  ["un", true],
  ["u.n.", true],
  ["united nations", true],
  ["security council", true],
  ["unsc", true],
  ["unscr", true],
  ["unga", true],
]);

export interface BodyMention {
  readonly body: string;
  readonly first: number;
  readonly next: number;
}

/** The body whose name begins at a token; acronyms and `Council` names must be written with capitals. */
export function bodyAt(tokens: Tokens, at: number, end: number): BodyMention | undefined {
  if (!BODIES.first.has(tokens.lexeme[at]!)) return undefined;
  const found = BODIES.match(tokens, at, end);
  if (!found) return undefined;
  const acronym = found.next === at + 1 && tokens.end[at]! - tokens.start[at]! <= 6;
  if (found.value !== "other" && (tokens.flags[at]! & (acronym ? ALL_CAPITALS : CAPITAL)) === 0) return undefined;
  return { body: found.value, first: at, next: found.next };
}

export function isUnitedNationsBody(body: string): boolean {
  return UNITED_NATIONS_BODIES.has(body);
}

/** Whether a document speaks of the United Nations at all. O(n). */
export function speaksOfUnitedNations(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i++) {
    if (!UN_WORDS.first.has(tokens.lexeme[i]!) || (tokens.flags[i]! & CAPITAL) === 0) continue;
    if (UN_WORDS.match(tokens, i, tokens.count)) return true;
  }
  return false;
}

const WINDOW_BEFORE = 24;
/** Words between a body and "resolution" that leave no doubt whose it is. */
const BINDING = wordSet(
  `adopted passed approved in its by of the un u.n. s landmark a first latest new this that its binding non draft later subsequent
   relevant united nations voted for and under with through to all historic called issued`,
);
const OF = lexemeOf("of");
const THE = lexemeOf("the");

/** The body before token `at` in the same sentence, nearest first, and whether the words between bind it. */
export function bodyBefore(
  tokens: Tokens,
  sentenceStart: number,
  at: number,
): (BodyMention & { readonly bound: boolean }) | undefined {
  for (let i = at - 1; i >= Math.max(sentenceStart, at - WINDOW_BEFORE); i--) {
    const found = bodyAt(tokens, i, at);
    if (found && found.next <= at) return { ...widened(tokens, found, sentenceStart), bound: binds(tokens, found.next, at) };
  }
  return undefined;
}

/** `Security Council` may be the tail of a longer name that was passed by: take the longest that ends there. */
function widened(tokens: Tokens, found: BodyMention, sentenceStart: number): BodyMention {
  for (let i = found.first - 1; i >= Math.max(sentenceStart, found.first - 3); i--) {
    const longer = bodyAt(tokens, i, found.next);
    if (longer?.next === found.next) return longer;
  }
  return found;
}

function binds(tokens: Tokens, from: number, to: number): boolean {
  if (to - from > 6) return false;
  for (let i = from; i < to; i++) {
    if ((tokens.flags[i]! & POSSESSIVE) !== 0) continue;
    if (!BINDING.has(tokens.lexeme[i]!)) return false;
  }
  return true;
}

/** The body in "… of the (UN) Security Council" that begins at token `at`. */
export function bodyAfter(tokens: Tokens, at: number, end: number): BodyMention | undefined {
  if (at + 1 >= end || tokens.lexeme[at] !== OF) return undefined;
  let i = at + 1;
  if (tokens.lexeme[i] === THE) i++;
  for (let skipped = 0; skipped < 3 && i < end; skipped++, i++) {
    const found = bodyAt(tokens, i, end);
    if (found) return found;
    if (!UN_WORDS.first.has(tokens.lexeme[i]!) && (tokens.flags[i]! & CAPITAL) === 0) return undefined;
  }
  return undefined;
}
