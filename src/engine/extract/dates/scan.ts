import { lexemeOf, type WordSet, wordOf, wordSet } from "../../text/lexicon.ts";
import { NUMBER, type Tokens } from "../../text/tokens.ts";
import { readClock, readClockWord } from "./clock.ts";
import { copyOf, type Draft, widthOf } from "./draft.ts";
import {
  HOLIDAY_WORDS,
  REFERENCE_WORDS,
  readAnniversary,
  readDaypart,
  readHoliday,
  readNearDay,
  readReference,
  readSeason,
  readSetWord,
  readWeekday,
  withDirection,
} from "./named.ts";
import { mayBeNumericDate, readNumericDate } from "./numeric-dates.ts";
import { readUnit } from "./units.ts";
import * as word from "./words.ts";
import { readDayFirst, readMonthFirst } from "./written-dates.ts";
import { readDecadeWord, readShortDecade, readSpokenYear, readYear } from "./years.ts";

const ORDINAL_DAYS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty thirtieth thirty";

/** The words that can carry a time expression, and what each of them is, by lexeme. */
const { TRIGGER_WORDS, TRIGGERS } = triggers();

function triggers(): { TRIGGER_WORDS: WordSet; TRIGGERS: Uint8Array } {
  const kinds = new Map<number, number>();
  const add = (words: readonly string[], kind: number) => {
    for (const entry of words) kinds.set(lexemeOf(entry), kind);
  };
  add(ORDINAL_DAYS.split(" "), word.ORDINAL_DAY);
  add(REFERENCE_WORDS.split(" "), word.REFERENCE);
  for (const [kind, words] of word.TRIGGER_LISTS) add(words, kind);
  add(HOLIDAY_WORDS.split(" "), word.HOLIDAY);
  const table = new Uint8Array(Math.max(...kinds.keys()) + 1);
  for (const [lexeme, kind] of kinds) table[lexeme] = kind;
  return { TRIGGER_WORDS: wordSet(Array.from(kinds.keys(), wordOf)), TRIGGERS: table };
}

/** Finds the expressions of one sentence, tokens `[from, end)`, in order of place. */
export function scan(tokens: Tokens, from: number, end: number, drafts: Draft[]): void {
  const { kind: kinds, lexeme: lexemes } = tokens;
  let floor = from;
  for (let at = from; at < end; at++) {
    const lexeme = lexemes[at]!;
    if (lexeme === 0) {
      if (kinds[at] !== NUMBER) continue;
    } else if (!TRIGGER_WORDS.has(lexeme)) continue;
    const found =
      lexeme === 0 ? readNumber(tokens, at, floor, end) : readWord(tokens, at, TRIGGERS[lexeme]!, floor, end);
    if (!found) continue;
    if (Array.isArray(found)) for (const draft of found) drafts.push(copyOf(draft));
    else drafts.push(copyOf(found));
    floor = drafts[drafts.length - 1]!.end;
    if (floor > at) at = floor - 1;
  }
}

function readNumber(tokens: Tokens, at: number, floor: number, end: number): Draft | Draft[] | undefined {
  const width = widthOf(tokens, at);
  if (width > 10) return undefined;
  if (mayBeNumericDate(tokens, at, end)) {
    const date = readNumericDate(tokens, at, end);
    if (date) return date;
  }
  if (width <= 2) {
    return (
      readDayFirst(tokens, at, end) ??
      readClock(tokens, at, floor, end) ??
      readShortDecade(tokens, at, end) ??
      readYear(tokens, at, floor, end)
    );
  }
  if (width <= 5) return readClock(tokens, at, floor, end) ?? readYear(tokens, at, floor, end);
  return undefined;
}

function readWord(
  tokens: Tokens,
  at: number,
  kind: number,
  floor: number,
  end: number,
): Draft | Draft[] | undefined {
  switch (kind) {
    case word.MONTH: {
      const drafts = readMonthFirst(tokens, at, floor, end);
      return drafts?.length === 1 && isMonthOnly(drafts[0]!)
        ? withDirection(drafts[0]!, tokens, floor)
        : drafts;
    }
    case word.WEEKDAY:
      return readWeekday(tokens, at, floor);
    case word.UNIT:
      return (
        readUnit(tokens, at, floor, end) ??
        (word.DAYPARTS.get(tokens.lexeme[at]!) ? readDaypart(tokens, at, floor) : undefined)
      );
    case word.NEAR_DAY:
      return readNearDay(tokens, at);
    case word.REFERENCE:
      return readReference(tokens, at, floor, end);
    case word.SEASON:
      return readSeason(tokens, at, floor, end);
    case word.HOLIDAY:
      return readHoliday(tokens, at, floor, end);
    case word.DAYPART:
      return readDaypart(tokens, at, floor);
    case word.SET_WORD:
      return readSetWord(tokens, at);
    case word.ANNIVERSARY:
      return readAnniversary(tokens, at, floor);
    case word.DECADE_WORD:
      return readDecadeWord(tokens, at, floor);
    case word.SPOKEN_YEAR:
      return readSpokenYear(tokens, at, end) ?? readDayFirst(tokens, at, end);
    case word.ORDINAL_DAY:
      return readOrdinalDay(tokens, at, end);
    case word.CLOCK_WORD:
      return readClockWord(tokens, at);
    default:
      return undefined;
  }
}

function isMonthOnly(draft: Draft): boolean {
  return draft.fields !== undefined && draft.fields.day === undefined && draft.fields.year === undefined;
}

/** `the twenty-sixth of February`; `second` is a unit only beside a number. */
function readOrdinalDay(tokens: Tokens, at: number, end: number): Draft | Draft[] | undefined {
  return word.UNITS.get(tokens.lexeme[at]!) ? undefined : readDayFirst(tokens, at, end);
}
