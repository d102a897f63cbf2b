import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, type Tokens, WORD } from "../../text/tokens.ts";
import { isCapital } from "./draft.ts";
import { AMBIGUOUS_MONTHS, DIRECTIONS, PREPOSITIONS, SHORT_MONTHS, WEEKDAYS } from "./words.ts";

const BEFORE_MONTH = wordSet("early late mid of and or between every each ( fiscal through last next this");
const FIRM_PREPOSITIONS = wordSet("in since until till during by of early late mid");
const TITLES = wordSet("mr mrs ms miss dr sir lord lady minister president theresa brian");
const VERB = lexemeOf("may");
const MARCH = lexemeOf("march");
/** A march is held, led or planned; the month is not followed by these. */
const AFTER_PROTEST = wordSet("on for against to through toward towards past madness");

/** Whether a month name without day and year is one, and not a given name, a surname or a verb. */
export function isMonthAlone(tokens: Tokens, at: number, next: number, from: number, end: number): boolean {
  const lexeme = tokens.lexeme[at]!;
  if (SHORT_MONTHS.has(lexeme)) return next > at + 1 && followsTimeWord(tokens, at, from);
  if (!AMBIGUOUS_MONTHS.has(lexeme)) return true;
  const before = at > from ? tokens.lexeme[at - 1]! : 0;
  if (before !== 0 && TITLES.has(before)) return false;
  if (isNameBefore(tokens, next, end) && !FIRM_PREPOSITIONS.has(before)) return false;
  if (followsTimeWord(tokens, at, from)) return true;
  if ((tokens.flags[at]! & ALL_CAPITALS) !== 0 || lexeme === VERB) return false;
  if (at > from && tokens.kind[at - 1] === WORD && isCapital(tokens, at - 1) && !WEEKDAYS.get(before))
    return false;
  if (lexeme === MARCH) return at > from && !AFTER_PROTEST.has(tokens.lexeme[next] ?? 0);
  return true;
}

/** `April Smith`, `August Wilson`: a capitalised word follows directly. */
function isNameBefore(tokens: Tokens, next: number, end: number): boolean {
  return (
    next < end && tokens.kind[next] === WORD && isCapital(tokens, next) && !WEEKDAYS.get(tokens.lexeme[next]!)
  );
}

function followsTimeWord(tokens: Tokens, at: number, from: number): boolean {
  if (at <= from) return false;
  const lexeme = tokens.lexeme[at - 1]!;
  return BEFORE_MONTH.has(lexeme) || PREPOSITIONS.has(lexeme) || DIRECTIONS.get(lexeme) !== 0;
}
