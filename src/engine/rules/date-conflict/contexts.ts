import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { familyOf } from "../date-families.ts";
import { datesIn, type PlacedDate } from "../date-placing.ts";
import {
  BEGIN,
  BORN,
  DEADLINE,
  DIE,
  ENACTING,
  END,
  FORCE as FORCING_LINE,
  HAPPENINGS,
  OPEN as OPENING,
  WALKOUT,
} from "./happenings.ts";

/** A date as the text writes it: a day with its month, a month with its year, or a year. */
export interface WrittenDay {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** What stands around a date, read for the question whether two dates are of one happening. */
export interface Context {
  readonly place: PlacedDate;
  /** The date itself, or the end of a range that is meant. */
  readonly date: DateExpression;
  readonly day: WrittenDay;
  /** Which line of happenings the words tell of; a word in no line by its hash, above {@link ANY_WORD}. */
  readonly line: number;
  /** Token of the word that tells of it. */
  readonly at: number;
  readonly verbal: boolean;
  /** Told of as still to come. */
  readonly planned: boolean;
  /** The date says which one is meant: `the ceasefire of 3 May`, `the resolution adopted on 3 May`. */
  readonly restrictive: boolean;
  /** Told as known: in a clause within another, or after the thing (`the clock, bought on`). */
  readonly inner: boolean;
  /** How the words point to the happening: `the opening`, `its opening` and a label as known, `an opening` as new. */
  readonly known: "known" | "own" | "label" | "new" | "open";
  /** What it happened to: families of the common words of subject, object and `of`. */
  readonly words: ReadonlySet<string>;
  /** The names among them. */
  readonly names: ReadonlySet<string>;
  /** Where, and the like: families of words, and names, after `in`, `at`, `to`. */
  readonly where: ReadonlySet<string>;
  readonly whereNames: ReadonlySet<string>;
  /** Who did it to the thing: the subject of a verb with an object. */
  readonly agents: ReadonlySet<string>;
  /** Numbers beside it. */
  readonly numbers: ReadonlySet<string>;
  /** Of the end of a range: the family of what lasted so long, which must be named with the other date. */
  readonly lasting?: string;
}

/** From here on a line is that of one word, by its hash. */
export const ANY_WORD = 1000;

const BEFORE = 20;
const SUBJECT = 9;
const AFTER = 14;

const CLAUSE_WORDS = wordSet(
  `when while after before until since who whom whose but because during although if unless where and or said says told than as
   following that which though whereas despite whether according so then whatever saw`,
);
const RELATIVES = wordSet("which who");
const MARKS = wordSet([";", "?", "!", "“", "”", '"', "…", ")", "|", "–", "—"]);
const COMMA = lexemeOf(",");
const COLON = lexemeOf(":");
const OPEN = lexemeOf("(");
const OF = lexemeOf("of");
const AND = lexemeOf("and");
const BY = lexemeOf("by");
/** What follows tells where, or to whom. */
const PLACED = wordSet("in at near to from into onto off outside inside against with between");
const PREPOSITIONS = wordSet(
  `of in on at by for with from near into onto off over under about around between through along to outside inside against across
   within`,
);
const DETERMINERS = wordSet(
  "the a an this these those its his her their our your my no any some every each all both",
);
const PRONOUNS = wordSet("it he she they");
const AUXILIARIES = wordSet(
  `was were is are be been being has have had will would shall should may might can could must do does did not never also only just
   still already finally officially formally originally due planned scheduled expected first to there here itself himself herself
   both all together again once later now then soon`,
);
/** Verbs that tell of a happening only that it was. */
const LIGHT = wordSet(
  `held takes take took taken taking place occurred occurs happened happens comes come came struck hit strikes set went gone
   going played staged fought entered enters entering came coming broke out up organised organized celebrated marked on`,
);
/** Words that say nothing of which happening it was. */
const LITTLE = wordSet(
  `early late night evening morning afternoon noon midnight day days date dates year years month months week weeks time hour hours
   o'clock am pm a.m. p.m. today yesterday tomorrow shortly exactly precisely next last first local previous very more most than
   about dead alive wounded injured down out up off away third second fourth fifth one two three four five six seven eight nine ten dozen hundred thousand mr mrs ms dr sir
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`,
);
const NUMERALS = wordSet(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
);
const PLANNED = wordSet("will would shall due planned scheduled expected");
const TO = lexemeOf("to");
const KNOWN = wordSet("the this that");
const OWN = wordSet("his her its their");
const NEW = wordSet("a an another");
/** The one of its kind: `the first case`, `the last patient`. */
const ONLY = wordSet("first last");
/** What is said, counted or done day by day, and participles that only describe. */
const NO_HEADS = wordSet(
  `said told announced reported asked called used wanted added stated warned noted wrote received showed worked lived recorded
   measured observed counted checked based dated located situated addressed referred requested reiterated confirmed informed
   filed registered appeared expressed urged accessed retrieved updated posted archived modified photographed listed
   reviewed viewed printed tweeted uploaded copyrighted united named so-called related limited need needed indeed hundred
   interviewed seen pictured red bed speed shared armed considered occupied hostile welcomed reaffirmed entitled talked spoke
   given paid made sent`,
);
const IRREGULAR = wordSet(
  "found sold bought built stolen taken brought blown thrown hung froze won lost beat drew cut shot switched left handed",
);
const TAILS = wordSet(
  `warrant warrants site sites scene victims victim toll tolls brigade station service services department engine engines campaign
   committee plan plans fund funds leader leaders inquiry inquiries investigation investigations report reports rate rates squad
   zone zones line lines safety risk alarm certificate certificates penalty row rally speech results result officer officials
   monitors observers law laws commission court charge charges suspect suspects damage defence defences relief insurance survivors
   survivor memorial area areas forces ban notice pay procedure agency centre center team crew crews operation operations
   hall room rooms house board society minutes papers record records date times hours place point points agent agents day`,
);

/** The contexts that a date has: its own, and for a range those of its ends. */
export function contextsAt(analysis: Analysis, place: PlacedDate): readonly Context[] {
  const { date } = place;
  if (date.readings || date.anniversary !== undefined) return [];
  if (date.begin && date.end) return ofRange(analysis, place, date.begin, date.end);
  const day = writtenDayOf(date);
  const reader = new ContextReader(analysis, place);
  const context = day && (reader.read(date, day) ?? listedUnder(analysis, place, day));
  if (!context || (day.day === undefined && context.line >= ANY_WORD)) return [];
  const noun = nounThatBegan(analysis, context) ?? reader.onlyBefore(context);
  return noun ? [context, noun] : [context];
}

/** `Abstracts: 15 January` in a list under the heading `Deadlines`. */
function listedUnder(analysis: Analysis, place: PlacedDate, day: WrittenDay): Context | undefined {
  const { tokens } = analysis;
  const label = labelBefore(tokens, place);
  if (label <= place.from || day.day === undefined) return undefined;
  const head = headingOver(analysis, place);
  if (head < 0) return undefined;
  const words = new Set<string>();
  for (let i = place.from; i < label; i++) {
    const word = tokens.lexeme[i]!;
    if (tokens.kind[i] === WORD && !PREPOSITIONS.has(word) && !DETERMINERS.has(word) && !LITTLE.has(word))
      words.add(familyOf(tokens.text.slice(tokens.start[i], tokens.end[i])));
  }
  if (words.size === 0) return undefined;
  const told = { ...NOTHING, known: "label" as const, words, names: new Set<string>() };
  return { ...told, place, date: place.date, day, line: DEADLINE, at: head, verbal: false };
}

/** The colon after a short label, with no more than `until` between it and the date; -1 where there is none. */
function labelBefore({ lexeme }: Tokens, { first, from }: PlacedDate): number {
  const colon = BOUNDS.has(lexeme[first - 1] ?? 0) ? first - 2 : first - 1;
  return colon > from && colon - from <= LONGEST_LABEL && lexeme[colon] === COLON ? colon : -1;
}

const BOUNDS = wordSet("until by on");
const LONGEST_LABEL = 8;
const MOST_BLOCKS = 12;

/** The word for deadlines in the heading over the list in which a date stands; -1 where there is none. */
function headingOver({ document, sentences, tokens }: Analysis, { sentence }: PlacedDate): number {
  const own = sentences.block[sentence]!;
  if (document.blocks[own]?.kind !== "listItem") return -1;
  let s = sentence;
  while (s >= 0 && sentences.block[s]! > own - MOST_BLOCKS && isListed(document.blocks[sentences.block[s]!]!))
    s--;
  if (s < 0) return -1;
  for (let i = sentences.first[s]!; i < sentences.first[s + 1]!; i++)
    if (HAPPENINGS.get(tokens.lexeme[i]!) === DEADLINE) return i;
  return -1;
}

function isListed({ kind }: Analysis["document"]["blocks"][number]): boolean {
  return kind === "listItem";
}

/** `the strike began`, `the ceasefire took effect`: the noun as well. */
function nounThatBegan({ tokens }: Analysis, context: Context): Context | undefined {
  const { at, line, verbal, place } = context;
  if (!verbal || !BEGINNINGS.has(line)) return undefined;
  for (let i = at - 1; i >= place.from && i >= at - 4; i--) {
    const noun = HAPPENINGS.get(tokens.lexeme[i]!);
    if (noun === 0 || noun === line) continue;
    // An accord is signed on one day and in force from another.
    if (line === FORCING_LINE && !TRUCES.has(tokens.lexeme[i]!)) return undefined;
    const own = familyOf(tokens.text.slice(tokens.start[i], tokens.end[i]));
    const words = without(context.words, own);
    return { ...context, at: i, line: noun, verbal: false, known: context.inner ? "known" : "open", words };
  }
  return undefined;
}

const TRUCES = wordSet("ceasefire truce armistice cease-fire");

function without(words: ReadonlySet<string>, own: string): ReadonlySet<string> {
  return new Set([...words].filter((word) => word !== own));
}

const BEGINNINGS: ReadonlySet<number> = new Set([BEGIN, OPENING, FORCING_LINE]);

/** What a date tells of day, month and year; nothing for one that is about, before or after. */
export function writtenDayOf(date: DateExpression): WrittenDay | undefined {
  const { year, month, day } = date.written ?? {};
  if (date.readings || (day === undefined ? year === undefined : month === undefined)) return undefined;
  if (day === undefined && date.value.length !== (month === undefined ? 4 : 7)) return undefined;
  if (date.modifier !== undefined && date.type !== "TIME") return undefined;
  return { year, month, day };
}

/** `(17 February 1862 – 2 October 1934)` after a name; `the siege, from 12 April to 2 June`. */
function ofRange(
  analysis: Analysis,
  place: PlacedDate,
  begin: DateExpression,
  end: DateExpression,
): readonly Context[] {
  const [first, last] = [writtenDayOf(begin), writtenDayOf(end)];
  if (!first || !last) return [];
  const names = lifeNames(analysis, place, first, last);
  if (names) {
    const life = { ...NOTHING, place, at: place.first, verbal: true, names };
    return [
      { ...life, date: begin, day: first, line: BORN },
      { ...life, date: end, day: last, line: DIE },
    ];
  }
  const context = new ContextReader(analysis, place).read(begin, first);
  if (!context || context.verbal || context.line >= ANY_WORD) return [];
  // The noun goes over to what began and what ended.
  const { text, start, end: stop } = analysis.tokens;
  const lasting = familyOf(text.slice(start[context.at], stop[context.at]));
  const words = new Set([...context.words, lasting]);
  const ends = { ...context, words, verbal: true, known: "open" as const, lasting };
  return [
    { ...ends, line: BEGIN },
    { ...ends, date: end, day: last, line: END },
  ];
}

const NOTHING = {
  planned: false,
  restrictive: false,
  inner: true,
  known: "open" as const,
  words: new Set<string>(),
  where: new Set<string>(),
  whereNames: new Set<string>(),
  agents: new Set<string>(),
  numbers: new Set<string>(),
};

const SHORTEST_LIFE = 15;
const LONGEST_LIFE = 115;

function lifeNames(
  { tokens }: Analysis,
  { first, from }: PlacedDate,
  begin: WrittenDay,
  end: WrittenDay,
): ReadonlySet<string> | undefined {
  if (tokens.lexeme[first - 1] !== OPEN || begin.year === undefined || end.year === undefined)
    return undefined;
  const years = end.year - begin.year;
  if (years < SHORTEST_LIFE || years > LONGEST_LIFE) return undefined;
  const names = new Set<string>();
  for (let i = first - 2; i >= from && i > first - 8; i--) {
    if (tokens.kind[i] !== WORD) continue;
    if (!isName(tokens.kind[i]!, tokens.flags[i]!, tokens.lexeme[i]!)) break;
    names.add(familyOf(tokens.text.slice(tokens.start[i], tokens.end[i])));
  }
  return names.size > 0 ? names : undefined;
}

interface Head {
  readonly at: number;
  readonly line: number;
  readonly verbal: boolean;
}

class ContextReader {
  private readonly place: PlacedDate;
  private readonly tokens: Tokens;
  private readonly words = new Set<string>();
  private readonly names = new Set<string>();
  private readonly where = new Set<string>();
  private readonly whereNames = new Set<string>();
  private readonly agents = new Set<string>();
  private readonly numbers = new Set<string>();
  /** Tokens to which the clause of the date is limited by other dates. */
  private readonly low: number;
  private readonly high: number;

  constructor(analysis: Analysis, place: PlacedDate) {
    this.place = place;
    this.tokens = analysis.tokens;
    let [low, high] = [place.from, place.to];
    for (const other of datesIn(analysis, place.sentence)) {
      // `the year`, `two days later` belong to the clause.
      if (
        other.date.written?.day === undefined &&
        other.date.written?.year === undefined &&
        !other.date.begin
      )
        continue;
      if (other.end <= place.first && other.end > low) low = other.end;
      if (other.first >= place.end && other.first < high) high = other.first;
    }
    this.low = low;
    this.high = high;
  }

  read(date: DateExpression, day: WrittenDay): Context | undefined {
    const head = this.findHead();
    if (!head) return undefined;
    const { at, line, verbal } = this.wholeOf(head);
    const before = at < this.place.first;
    const leads = verbal && at === this.place.from;
    if (before) this.titlesBetween(at);
    this.after(at + 1, before ? this.place.first : Math.min(this.high, at + 10), verbal);
    // `the bishop opened the school`: the school was opened, whoever did it.
    const active = verbal && this.words.size + this.names.size > 0;
    if (verbal) this.subject(at, active ? this.agents : this.words, active ? this.agents : this.names);
    else this.phraseBefore(at);
    if (before)
      this.after(this.place.end, Math.min(this.high, this.place.end + (leads ? 8 : 5)), false, leads);
    if (line === DEADLINE && before) this.purposeOf(at);
    this.numbersNear(at);
    return {
      place: this.place,
      date,
      day,
      line,
      at,
      verbal,
      planned: verbal && this.isPlanned(at),
      restrictive: this.isRestrictive(at, line, verbal),
      inner: this.isInner(at),
      known: this.knownAs({ at, line, verbal }),
      words: this.words,
      names: this.names,
      where: this.where,
      whereNames: this.whereNames,
      agents: this.agents,
      numbers: this.numbers,
    };
  }

  /** `the last steam train ran`: the train as well. */
  onlyBefore(context: Context): Context | undefined {
    const { at, verbal } = context;
    if (!verbal) return undefined;
    for (let i = at - 1; i >= this.place.from && i >= at - 4; i--)
      if (this.isOnly(i))
        return {
          ...context,
          at: i,
          line: ANY_WORD + (this.tokens.hash[i]! >>> 0),
          verbal: false,
          known: "label",
          words: without(
            context.words,
            familyOf(this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i])),
          ),
        };
    return undefined;
  }

  /** The token that opens a quoted title which ends at this one: `the premiere of “The Coat”`; -1 where none does. */
  private titleEndingAt(at: number, low: number): number {
    const { lexeme, kind, flags } = this.tokens;
    if (!QUOTES.has(lexeme[at]!)) return -1;
    for (let i = at - 1; i >= low && i >= at - LONGEST_TITLE; i--) {
      if (lexeme[i] === COMMA || lexeme[i] === COLON) continue;
      if (QUOTES.has(lexeme[i]!))
        return i < at - 1 && kind[i + 1] === WORD && (flags[i + 1]! & CAPITAL) !== 0 ? i : -1;
      if (kind[i] !== WORD && kind[i] !== NUMBER) return -1;
    }
    return -1;
  }

  /** The titles between the head and the date name what it happened to. */
  private titlesBetween(head: number): void {
    const { text, start, end } = this.tokens;
    for (let i = this.place.first - 1; i > head; i--) {
      const title = this.titleEndingAt(i, head + 1);
      if (title < 0) continue;
      this.names.add(
        text
          .slice(end[title], start[i])
          .replace(/[\s,.]+/gu, " ")
          .trim()
          .toLowerCase(),
      );
      i = title;
    }
  }

  /** The word that tells of what happened on the date. */
  private findHead(): Head | undefined {
    const { tokens, place } = this;
    const when = this.whenAfter();
    if (when > 0) return this.headAfter(when, true);
    const low = Math.max(this.low, place.first - BEFORE);
    let weak: Head | undefined;
    let other = false;
    for (let i = place.first - 1; i >= low; i--) {
      const lexeme = tokens.lexeme[i]!;
      const title = this.titleEndingAt(i, low);
      if (title >= 0) {
        i = title;
        continue;
      }
      if (MARKS.has(lexeme) || lexeme === COLON) {
        if (i === place.first - 1) continue;
        return weak ?? (other ? undefined : this.headAfter(place.end, place.first - i <= 4));
      }
      if (CLAUSE_WORDS.has(lexeme)) {
        const noun = RELATIVES.has(lexeme) && !other ? this.antecedent(i) : undefined;
        return noun ?? weak ?? (other ? undefined : this.headAfter(place.end, place.first - i <= 4));
      }
      const head = this.headAt(i);
      if (head && (!other || this.isOnly(i)))
        if (!head.verbal && PREPOSITIONS.has(tokens.lexeme[i - 1] ?? 0) && !this.isOnly(i))
          // `bought at auction on`: the verb tells more.
          weak ??= head;
        else return head;
      if (this.isOther(i)) other = true;
    }
    return weak ?? (other ? undefined : this.headAfter(place.end, place.first - low <= 3));
  }

  /** `declared independence`, `the signing of the treaty`: the first word tells how it is spoken of. */
  private wholeOf(head: Head): Head {
    const { lexeme } = this.tokens;
    const { at, line, verbal } = head;
    if (verbal || line >= ANY_WORD || at >= this.place.first) return head;
    for (let i = at - 1; i >= this.place.from && i >= at - 3; i--) {
      if (HAPPENINGS.get(lexeme[i]!) === line) {
        const joined = this.isVerb(i) || i < at - 1;
        return joined ? { at: i, line, verbal: this.isVerb(i) } : head;
      }
      if (lexeme[i] !== OF && !DETERMINERS.has(lexeme[i]!)) return head;
    }
    return head;
  }

  /** `the flood, which struck on`: the noun before the pronoun. */
  private antecedent(pronoun: number): Head | undefined {
    const { tokens, place } = this;
    const noun = tokens.lexeme[pronoun - 1] === COMMA ? pronoun - 2 : pronoun - 1;
    const line = noun >= place.from ? HAPPENINGS.get(tokens.lexeme[noun]!) : 0;
    return line === 0 ? undefined : { at: noun, line, verbal: false };
  }

  /** `5 May 1931, when the strike began`, `13 March, the day on which`: the token after; 0 where there is none. */
  private whenAfter(): number {
    const { lexeme } = this.tokens;
    let i = this.place.end;
    if (lexeme[i] === COMMA) i++;
    if (lexeme[i] === WHEN) return i + 1;
    if (!KNOWN.has(lexeme[i] ?? 0) || !DAYS.has(lexeme[i + 1] ?? 0)) return 0;
    i += 2;
    if (PREPOSITIONS.has(lexeme[i] ?? 0)) i++;
    return TIE.has(lexeme[i] ?? 0) ? i + 1 : 0;
  }

  /** `On 4 June the bridge was closed`, `the 15 March primary`. */
  private headAfter(from: number, heads: boolean): Head | undefined {
    const { tokens } = this;
    const stop = Math.min(this.high, from + (heads ? AFTER : 2));
    let noun: Head | undefined;
    for (let i = from; i < stop; i++) {
      const lexeme = tokens.lexeme[i]!;
      if (lexeme === COMMA && heads) continue;
      if (tokens.kind[i] !== WORD || CLAUSE_WORDS.has(lexeme)) break;
      if (!heads && (PREPOSITIONS.has(lexeme) || AUXILIARIES.has(lexeme))) break;
      const head = this.headAt(i);
      // In a clause the verb tells what happened.
      if (head?.verbal || (head && !heads)) return head;
      noun ??= head;
      if (heads && this.isOther(i)) return undefined;
    }
    return noun;
  }

  private headAt(i: number): Head | undefined {
    const { tokens } = this;
    if (tokens.kind[i] !== WORD) return undefined;
    const lexeme = tokens.lexeme[i]!;
    const line = HAPPENINGS.get(lexeme);
    if (WALK.has(lexeme) && tokens.lexeme[i + 1] === OUT) return { at: i, line: WALKOUT, verbal: true };
    if (line !== 0) {
      if (LIGHT.has(lexeme) && this.isLightHere(i)) return undefined;
      const next = i + 1 < this.place.first || i >= this.place.end ? (tokens.lexeme[i + 1] ?? 0) : 0;
      return TAILS.has(next) ? undefined : { at: i, line, verbal: this.isVerb(i) };
    }
    if (LIGHT.has(lexeme) || AUXILIARIES.has(lexeme) || NO_HEADS.has(lexeme) || LITTLE.has(lexeme))
      return undefined;
    if ((tokens.flags[i]! & CAPITAL) !== 0) return undefined;
    if (this.isOnly(i)) return { at: i, line: ANY_WORD + (tokens.hash[i]! >>> 0), verbal: false };
    if (!this.isVerb(i) || DETERMINERS.has(tokens.lexeme[i - 1] ?? 0)) return undefined;
    return { at: i, line: ANY_WORD + (tokens.hash[i]! >>> 0), verbal: true };
  }

  /** `the first case`, `the last steam train`: the last word of the phrase. */
  private isOnly(i: number): boolean {
    const { lexeme, kind } = this.tokens;
    if (!this.isPlain(i) || (kind[i + 1] === WORD && i + 1 !== this.place.first && this.isPlain(i + 1)))
      return false;
    for (let before = i - 1; before >= this.place.from && before >= i - 3; before--) {
      if (ONLY.has(lexeme[before]!)) return true;
      if (!this.isPlain(before)) return false;
    }
    return false;
  }

  private isPlain(i: number): boolean {
    const { lexeme, kind, flags } = this.tokens;
    const word = lexeme[i]!;
    if (kind[i] !== WORD || (flags[i]! & (CAPITAL | POSSESSIVE)) !== 0) return false;
    if (PREPOSITIONS.has(word) || DETERMINERS.has(word) || AUXILIARIES.has(word) || CLAUSE_WORDS.has(word))
      return false;
    return !this.isVerb(i) && !LITTLE.has(word) && !LIGHT.has(word);
  }

  /** `the fire started`, `the storm struck`: the noun tells more. A strike or trial only begins so. */
  private isLightHere(i: number): boolean {
    return i > this.place.from && this.isVerb(i);
  }

  /** A past tense that tells of something the day is not looked up for. */
  private isOther(i: number): boolean {
    return NO_HEADS.has(this.tokens.lexeme[i]!) && this.isVerb(i);
  }

  private isVerb(i: number): boolean {
    const lexeme = this.tokens.lexeme[i]!;
    if (isPast(this.tokens, i) || IRREGULAR.has(lexeme) || VERBS.has(lexeme)) return true;
    const before = this.tokens.lexeme[i - 1] ?? 0;
    if (FORCE.has(lexeme) && FORCING.has(before)) return true;
    return MODALS.has(before) || (before === TO && BEFORE_TO.has(this.tokens.lexeme[i - 2] ?? 0));
  }

  private isPlanned(at: number): boolean {
    const { lexeme } = this.tokens;
    if (PRESENT.has(lexeme[at]!)) return true;
    for (let i = at - 1; i >= this.place.from && i >= at - 4; i--) {
      if (PLANNED.has(lexeme[i]!) || (lexeme[i] === TO && BEFORE_TO.has(lexeme[i - 1] ?? 0))) return true;
      if (DETERMINERS.has(lexeme[i]!)) return false;
    }
    return false;
  }

  /** `the deadline for abstracts is`: which of several. */
  private purposeOf(at: number): void {
    const { lexeme } = this.tokens;
    if (lexeme[at + 1] !== FOR) return;
    for (let i = at + 2; i < this.place.first && i < at + 6 && !AUXILIARIES.has(lexeme[i]!); i++)
      this.take(i, this.words, this.names);
  }

  /** The subject of a verb: before it, up to the clause; across another date where nothing else stands there. */
  private subject(verb: number, words: Set<string>, names: Set<string>): void {
    const { tokens, place } = this;
    let low = verb > place.first ? place.end : this.low;
    if (low > place.from && (verb === low || tokens.lexeme[low] === AND)) low = place.from;
    let crossed = false;
    for (let i = verb - 1; i >= low && i > verb - SUBJECT - (crossed ? 12 : 0); i--) {
      const lexeme = tokens.lexeme[i]!;
      if (place.first <= i && i < place.end) continue;
      // `The exhibition, “Sand and Fire”, opens on`
      const title = this.titleEndingAt(i, low);
      if (title >= 0) {
        i = title;
        continue;
      }
      if (MARKS.has(lexeme) || lexeme === COLON) return;
      if (lexeme === AND && !crossed && words.size === 0 && names.size === 0) {
        // `closed from 5 June and is to reopen on`: the subject stands before the other verb.
        crossed = true;
        while (i > low && !this.isVerb(i)) i--;
        continue;
      }
      if (words.size === 0 && names.size === 0 && (RELATIVES.has(lexeme) || this.isRelativeThat(i))) continue;
      if (CLAUSE_WORDS.has(lexeme)) return;
      this.take(i, words, names);
    }
  }

  /** `the parliament that met`; not `said that`. */
  private isRelativeThat(i: number): boolean {
    const { tokens } = this;
    if (tokens.lexeme[i] !== THAT || i <= this.place.from || tokens.kind[i - 1] !== WORD) return false;
    return (
      !isPast(tokens, i - 1) &&
      !CLAUSE_WORDS.has(tokens.lexeme[i - 1]!) &&
      !REPORTS.has(tokens.lexeme[i - 1]!)
    );
  }

  /** The words right before a noun: `the power failure`, `Tarrant’s death`. */
  private phraseBefore(noun: number): void {
    const { tokens } = this;
    for (let i = noun - 1; i >= this.place.from && i >= noun - 5; i--) {
      if (this.place.first <= i && i < this.place.end) continue;
      if ((tokens.flags[i]! & POSSESSIVE) !== 0) continue;
      const lexeme = tokens.lexeme[i]!;
      if (
        tokens.kind[i] !== WORD ||
        DETERMINERS.has(lexeme) ||
        PREPOSITIONS.has(lexeme) ||
        CLAUSE_WORDS.has(lexeme)
      )
        return;
      if (AUXILIARIES.has(lexeme) || this.isVerb(i)) return;
      this.take(i, this.words, this.names);
    }
  }

  /** `Born in Lom on 3 May 1950, Lena Orsk`: the subject follows where the verb leads. */
  private after(from: number, to: number, object: boolean, leads = false): void {
    const { tokens } = this;
    let into: string = object ? "thing" : "none";
    for (let i = from; i < to; i++) {
      const lexeme = tokens.lexeme[i]!;
      if (MARKS.has(lexeme) || CLAUSE_WORDS.has(lexeme) || (leads && AUXILIARIES.has(lexeme))) return;
      if (lexeme === COMMA) {
        into = leads ? "thing" : "closed";
        continue;
      }
      if (lexeme === OF) into = into === "none" || into === "thing" ? "thing" : into;
      else if (PLACED.has(lexeme) || (lexeme === ON && !object)) into = "where";
      else if (lexeme === BY) into = "agent";
      else if (PREPOSITIONS.has(lexeme)) into = "none";
      else if (into === "thing") this.take(i, this.words, this.names);
      else if (into === "where") this.take(i, this.where, this.whereNames);
    }
  }

  private take(i: number, words: Set<string>, names: Set<string>): void {
    const { tokens } = this;
    if (tokens.kind[i] !== WORD || (tokens.flags[i]! & POSSESSIVE) !== 0) return;
    const lexeme = tokens.lexeme[i]!;
    if (DETERMINERS.has(lexeme) || PREPOSITIONS.has(lexeme) || AUXILIARIES.has(lexeme)) return;
    if (LIGHT.has(lexeme) || LITTLE.has(lexeme) || PRONOUNS.has(lexeme)) return;
    const capital = (tokens.flags[i]! & CAPITAL) !== 0;
    if (tokens.end[i]! - tokens.start[i]! < 3) return;
    const family = familyOf(tokens.text.slice(tokens.start[i], tokens.end[i]));
    const named = capital && i !== this.place.from && isName(tokens.kind[i]!, tokens.flags[i]!, lexeme);
    (named ? names : words).add(family);
  }

  /** Numbers of the subject and the object. */
  private numbersNear(at: number): void {
    const { tokens, place } = this;
    // `adopted on 3 May by 12 votes`
    if (tokens.lexeme[place.end] === BY && tokens.kind[place.end + 1] === NUMBER)
      this.numbers.add(tokens.text.slice(tokens.start[place.end + 1], tokens.end[place.end + 1]));
    for (let i = Math.max(this.low, at - 5); i < Math.min(this.high, at + 5); i++) {
      if ((place.first <= i && i < place.end) || LENGTHS.has(tokens.lexeme[i + 1] ?? 0)) continue;
      if (
        i > at &&
        tokens.lexeme[i] !== BY &&
        (PREPOSITIONS.has(tokens.lexeme[i]!) || tokens.lexeme[i] === COMMA)
      )
        return;
      if (tokens.kind[i] === NUMBER || NUMERALS.has(tokens.lexeme[i]!))
        this.numbers.add(tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
    }
  }

  private isRestrictive(at: number, line: number, verbal: boolean): boolean {
    const { tokens, place } = this;
    if (!verbal) return tokens.lexeme[place.first - 1] === OF && place.first - at === 2;
    if (at === 0 || at > place.first || !(line >= ANY_WORD || ENACTING.has(line))) return false;
    return this.isPlain(at - 1) || (tokens.flags[at - 1]! & CAPITAL) !== 0;
  }

  private isInner(at: number): boolean {
    const { tokens, place } = this;
    if (tokens.lexeme[at - 1] === COMMA || at === place.from) return true;
    for (let i = at - 1; i >= place.from && i >= at - BEFORE / 2; i--) {
      if (INNER.has(tokens.lexeme[i]!)) return true;
      if (MARKS.has(tokens.lexeme[i]!)) return false;
    }
    return this.whenAfter() > 0;
  }

  private knownAs({ at, verbal }: Head): Context["known"] {
    const { tokens, place } = this;
    const next = tokens.lexeme[at + 1] ?? 0;
    if (this.isOnly(at)) return "label";
    const opens = at === place.from || (at === place.from + 1 && tokens.kind[place.from] !== WORD);
    if (opens && verbal && next === BY) return "label";
    if (opens && (at + 1 === place.first || next === COLON || MARKS.has(next))) return "label";
    if (AFTER_WORDS.has(tokens.lexeme[at - 1] ?? 0) && tokens.text.startsWith("ing", tokens.end[at]! - 3))
      return "own";
    if (verbal) {
      for (let i = at - 1; i >= place.from && i > at - 5; i--) {
        if (PRONOUNS.has(tokens.lexeme[i]!)) return "own";
        if (
          !AUXILIARIES.has(tokens.lexeme[i]!) &&
          !LIGHT.has(tokens.lexeme[i]!) &&
          !PREPOSITIONS.has(tokens.lexeme[i]!)
        )
          return "open";
      }
      return "open";
    }
    if ((tokens.flags[at - 1]! & POSSESSIVE) !== 0) return "own";
    for (let i = at - 1; i >= place.from && i >= at - 5; i--) {
      if (place.first <= i && i < place.end) continue;
      const lexeme = tokens.lexeme[i]!;
      if (KNOWN.has(lexeme)) return "known";
      if (OWN.has(lexeme)) return "own";
      if (NEW.has(lexeme)) return "new";
      if (tokens.kind[i] !== WORD || PREPOSITIONS.has(lexeme) || CLAUSE_WORDS.has(lexeme)) return "open";
    }
    return "open";
  }
}

const FOR = lexemeOf("for");
const QUOTES = wordSet(["“", "”", '"']);
const LONGEST_TITLE = 12;
const LENGTHS = wordSet("day days week weeks month months year years hour hours minutes minute");
const INNER = wordSet("since after before until when while that which who where because as whose");
const AFTER_WORDS = wordSet("after since before upon on by");
const THAT = lexemeOf("that");
const REPORTS = wordSet(
  "say says saying found find finds believe believes claim claims know knows known show shows think thinks it him her them us so is was records hold holds",
);
const WALK = wordSet("walk walked walks");
const OUT = lexemeOf("out");
const WHEN = lexemeOf("when");
const ON = lexemeOf("on");
const DAYS = wordSet("day date night morning evening afternoon");
const TIE = wordSet("when which that");
const FORCE = wordSet("force effect");
const FORCING = wordSet("into took takes take taken");
const VERBS = wordSet(
  `began begun begin opens closes starts begins ends sank sunk fell died dies born broke met left shut burnt ran aground lay laid
   expires launches reopens departs arrives sails resigns retires`,
);
const PRESENT = wordSet(
  "opens closes starts begins ends expires launches reopens departs arrives sails resigns retires",
);
const MODALS = wordSet("will would shall");
const BEFORE_TO = wordSet("is are was were due planned scheduled expected plans hopes set");

function isPast({ text, start, end }: Tokens, at: number): boolean {
  const [first, last] = [start[at]!, end[at]!];
  return last - first > 4 && text.charCodeAt(last - 1) === 100 && text.charCodeAt(last - 2) === 101;
}
