import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, POSSESSIVE_LEXEME, symbolAt, type Tokens, WORD } from "../../text/tokens.ts";
import { isCapitalWord, joins } from "../places/evidence.ts";
import { placeNames } from "../places/names.ts";

/** What stands with an entry that is also a technical, legal or ordinary word decides whether it judges. */
type Guard = (tokens: Tokens, first: number, next: number) => boolean;

const OF = lexemeOf("of");
const THE = lexemeOf("the");

/** Words that judge before "regime"; after a name it judges as well: `the Aldran regime`. */
const JUDGING = wordSet(
  `puppet illegal illegitimate brutal criminal fascist military separatist authoritarian totalitarian oppressive repressive
   despotic tyrannical bloody murderous terrorist rogue occupation occupying racist evil corrupt hated dictatorial ruthless
   barbaric unlawful cruel bloodthirsty autocratic`,
);
/** Names of the past that go with "regime" in every textbook, and names of rules. */
const TEXTBOOK = wordSet("nazi apartheid vichy ancien khmer rouge ottoman tsarist basel schengen");
const RULES_AFTER = wordSet("of for on under that which governing applicable based");

/** `the Aldran regime`, `Aldor's regime`, `a brutal regime`; not `a trade regime`, `the regime of inspections`. */
function isRegime(tokens: Tokens, first: number, next: number): boolean {
  if (next < tokens.count && RULES_AFTER.has(tokens.lexeme[next]!)) return false;
  if ((tokens.flags[first]! & CAPITAL) !== 0 || first === 0) return false;
  const before = first - 1;
  if (JUDGING.has(tokens.lexeme[before]!)) return true;
  if (TEXTBOOK.has(tokens.lexeme[before]!)) return false;
  if (tokens.lexeme[before] === POSSESSIVE_LEXEME) return isCapitalWord(tokens, before - 1);
  return (
    isCapitalWord(tokens, before) &&
    tokens.lexeme[before] !== THE &&
    tokens.end[before]! - tokens.start[before]! > 3
  );
}

/** `hordes of tourists` are many; `hordes from the east` judge. */
function isHordes(tokens: Tokens, _first: number, next: number): boolean {
  return tokens.lexeme[next] !== OF || isCapitalWord(tokens, next + 1);
}

const CHARGED = wordSet(
  `suspected alleged convicted designated accused listed known would-be potential foreign domestic homegrown jailed former
   wanted radicalised radicalized of by as against no counter anti fight fighting any all other`,
);

/** Those who were suspected, charged or convicted are named by the law. */
function isTerrorists(tokens: Tokens, first: number): boolean {
  return first > 0 && !CHARGED.has(tokens.lexeme[first - 1]!);
}

const TENANTS = wordSet(
  "owner office building property land house home commercial residential new future - current site",
);
const BIOLOGY = wordSet("pitch space alien biological plant home species early roman viking norman");

/** Occupiers of buildings and invaders of ecosystems are no parties. */
function isParty(tokens: Tokens, first: number, next: number): boolean {
  if (first === 0) return false;
  const before = tokens.lexeme[first - 1]!;
  return !TENANTS.has(before) && !BIOLOGY.has(before) && tokens.lexeme[next] !== OF;
}

const POINTING = wordSet("these those such bloody fascist murderous foreign");

/** `these butchers`; a trade otherwise. */
function isButchers(tokens: Tokens, first: number): boolean {
  return first > 0 && (POINTING.has(tokens.lexeme[first - 1]!) || isDemonym(tokens, first - 1));
}

function isDemonym(tokens: Tokens, at: number): boolean {
  return isCapitalWord(tokens, at) && placeNames().has(tokens.hash[at]!);
}

const PAST = wordSet("been had was were did could would should again before more mind");

/** `Aldrans always lie`: of a state or a people, in the present; not `he never came`. */
function isOfPeople(tokens: Tokens, first: number, next: number): boolean {
  if (first === 0 || next >= tokens.count || tokens.kind[next] !== WORD) return false;
  if (!isDemonym(tokens, first - 1)) return false;
  if ((tokens.flags[next]! & CAPITAL) !== 0 || PAST.has(tokens.lexeme[next]!) || !joins(tokens, next))
    return false;
  const word = tokens.text.slice(tokens.start[next], tokens.end[next]);
  const plural = tokens.text.endsWith("s", tokens.end[first - 1]);
  return plural ? !/ed$|[^aeious]t$/u.test(word) : /[^s]s$/u.test(word);
}

const NOT_FOR_ALL = wordSet("n't not never nor hardly whether may might if");

/** `not without exception`, `may be beyond doubt` claim less. */
function isUnlimited(tokens: Tokens, first: number): boolean {
  return !(first > 0 && NOT_FOR_ALL.has(tokens.lexeme[first - 1]!));
}

const LIVING = wordSet("insect insects locusts rats mosquitoes bees weeds tourists flies bedbugs");

function isCrowd(tokens: Tokens, _first: number, next: number): boolean {
  return !LIVING.has(tokens.lexeme[next]!) && symbolAt(tokens, next) === 0;
}

const GUARDS: Readonly<Record<string, Guard>> = {
  regime: isRegime,
  regimes: isRegime,
  hordes: isHordes,
  butchers: isButchers,
  colonisers: isParty,
  colonizers: isParty,
  terrorists: isTerrorists,
  occupiers: isParty,
  invaders: isParty,
  always: isOfPeople,
  never: isOfPeople,
  "plague of": isCrowd,
  "crawling with": isCrowd,
  "infested with": isCrowd,
};

/** Whether the entry that stands at tokens `[first, next)` judges or claims there. */
export function holdsHere(entry: string, tokens: Tokens, first: number, next: number): boolean {
  const guard = GUARDS[entry];
  return guard ? guard(tokens, first, next) : isUnlimited(tokens, first);
}
