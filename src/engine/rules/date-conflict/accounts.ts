import type { Analysis } from "../../analysis.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { ALL_CAPITALS, CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { datesIn, type PlacedDate } from "../date-placing.ts";
import type { WrittenDay } from "./contexts.ts";
import { listedMatter, matterOfFirst, matterOfPhrase } from "./matters.ts";
import { rootOf } from "./roots.ts";

/** What a clause with a date says: what happened, and who and what took part. */
export interface Account {
  readonly place: PlacedDate;
  readonly day: WrittenDay;
  /** Matters that the date tells the day of. */
  readonly matters: ReadonlySet<string>;
  /** Matters of nouns beside another verb: `the mayor attended the opening on`. */
  readonly asides: ReadonlySet<string>;
  /** The token of the word that tells it. */
  readonly at: number;
  /** Told by a noun: `the opening of the bridge`. */
  readonly nominal: boolean;
  /** Told as known: `the opening`, `since it opened`, `the bridge, opened on`, in a table or as a label. */
  readonly back: boolean;
  /** `a fire`. */
  readonly indefinite: boolean;
  /** Unknown of a noun and of a present tense. */
  readonly planned: boolean | undefined;
  /** Roots of the other common words of the clause. */
  readonly things: ReadonlySet<string>;
  /** Its names. */
  readonly names: ReadonlySet<string>;
  /** Names of where it was. */
  readonly placeNames: ReadonlySet<string>;
  /** Told by a noun that nothing describes: `the avalanche of`. */
  readonly bare: boolean;
  /** Told by `of` and its date: `the fire of 3 May`. */
  readonly ofDate: boolean;
  /** Numbers and single letters that tell one thing from its like: `cabin 7`, `Trench B`. */
  readonly labels: ReadonlySet<string>;
  /** `first lit`, `lit for the first time`. */
  readonly first: boolean;
  /** A noun right before the date that nothing describes: `missed the fireworks at the opening on`. */
  readonly bareAside: boolean;
  /** `second`, `third`. */
  readonly ordinals: ReadonlySet<string>;
  /** Roots and names of what a pronoun stands for. */
  readonly meant: ReadonlySet<string>;
}

const OPENERS = wordSet(
  "since when after before until while because although though unless if where whereas once till as whether than according",
);
const BACK_OPENERS = wordSet("since when after before until where till");
const RELATIVES = wordSet("which who that whom");
const CONJUNCTIONS = wordSet("and but or");
const MARKS = wordSet([";", ":", "?", "!", "…", "(", ")", "|", "–", "—", "[", "]"]);
const COLON = lexemeOf(":");
const OPEN = lexemeOf("(");
const COMMA = lexemeOf(",");
const OF = lexemeOf("of");
const FIRST = lexemeOf("first");
const PREPOSITIONS = wordSet(
  `of in on at by for with from near into onto off over under about around between through along to outside inside against across
   within during upon towards toward beside behind beyond via per without`,
);
const DETERMINERS = wordSet(
  "the a an this that these those its his her their our your my no any some every each all both",
);
const KNOWN = wordSet("the this that its his her their our");
const NEW = wordSet("a an another");
const PRONOUNS = wordSet("it he she they this that");
const ORDINALS = wordSet("second third fourth fifth sixth seventh eighth ninth tenth");
const PLANNED = wordSet("will would shall due planned scheduled expected");
/** Verbs and adverbs that say nothing of what happened. */
const LIGHT = wordSet(
  `held take takes took taken taking place occurred occurs happened happens happening came come comes struck strikes hit went gone going
   was were is are be been being has have had having did does do began begun started staged got get gets made make makes given gave put
   out up organised organized carried followed followed saw seen dated lasted fell celebrated hosted attended played lost`,
);
const AUXILIARIES = wordSet(
  `was were is are be been being has have had will would shall should may might can could must do does did not never also only just
   still already finally officially formally originally due planned scheduled expected there here itself himself herself both
   together later now then soon so yet ever always more most very too well even once again about`,
);
/** Verbs that give the day on which something was said or looked at. */
const REPORTING = wordSet(
  `said told announced reported asked stated warned noted wrote recorded described recalled remembered heard confirmed informed filed
   registered showed shows says tells records gives notes recalls marks marked celebrated celebrates commemorated commemorates
   concerned ruled discussed considered reviewed examined`,
);
const LITTLE = wordSet(
  `early late night evening morning afternoon noon midnight day days date dates year years month months week weeks weekend time
   hour hours minutes minute today yesterday tomorrow shortly exactly precisely next last first local previous very away back
   one two three four five six seven eight nine ten dozen hundred thousand mr mrs ms dr sir
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
   november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter`,
);
const IRREGULAR = wordSet(
  `found sold bought built stolen taken brought blown thrown hung froze won lost beat drew cut shot burst gave given broke broken rose
   fell sank sunk died began begun met left shut burnt ran lay laid cast set became lit rang sung sang swore sworn held saw seen
   took came went put got struck hit stood sat led sent paid made wrote written drove flown flew fought caught felled opened said told
   was were born overthrew crossed`,
);
const MODALS = wordSet("will would shall to");
const WHEN = wordSet("when");
const DAYS = wordSet("day date night evening morning afternoon");

const BEFORE = 26;
const AFTER = 14;

/** Reads what the clause of a date says; undefined where it says nothing of a happening. O(words of the clause). */
export function accountOf(analysis: Analysis, place: PlacedDate, day: WrittenDay): Account | undefined {
  return new AccountReader(analysis, place).read(day);
}

class AccountReader {
  private readonly analysis: Analysis;
  private readonly tokens: Tokens;
  private readonly place: PlacedDate;
  private low: number;
  private high: number;
  private back = false;
  private readonly matters = new Set<string>();
  private readonly asides = new Set<string>();
  private readonly things = new Set<string>();
  private readonly names = new Set<string>();
  private readonly placeNames = new Set<string>();
  private readonly labels = new Set<string>();
  private readonly ordinals = new Set<string>();
  private readonly told = new Set<number>();
  private at = -1;
  private nominal = false;

  constructor(analysis: Analysis, place: PlacedDate) {
    this.analysis = analysis;
    this.tokens = analysis.tokens;
    this.place = place;
    this.low = Math.max(place.from, place.first - BEFORE);
    this.high = Math.min(place.to, place.end + AFTER);
  }

  read(day: WrittenDay): Account | undefined {
    this.withinOtherDates();
    const [low, high] = [this.low, this.high];
    this.low = this.startOfClause();
    this.high = this.endOfClause(this.place.end);
    this.findMatters();
    if (this.matters.size === 0) this.readClauseAfter(low, high);
    this.onlyOnes();
    if (this.matters.size === 0) this.fromSentenceBefore();
    this.fromSentenceAfter();
    if (this.matters.size + this.asides.size === 0) return undefined;
    this.collect();
    const { place, matters, asides, at, nominal, things, names, labels, ordinals } = this;
    return {
      place,
      day,
      matters,
      asides,
      at,
      nominal,
      things,
      names,
      placeNames: this.placeNames,
      labels,
      ordinals,
      first: this.tellsFirst(),
      bareAside: this.isBareAside(),
      bare: nominal && this.isBare(),
      ofDate: nominal && at === place.first - 2 && this.tokens.lexeme[place.first - 1] === OF,
      back: this.back || this.isLabelled() || (nominal && this.isDefinite()),
      indefinite: nominal && this.isNew(),
      planned: this.isPlanned(),
      meant: this.whatIsMeant(),
    };
  }

  /** A clause reaches to other dates of its sentence. */
  private withinOtherDates(): void {
    const { place } = this;
    for (const { date, first, end } of datesIn(this.analysis, place.sentence)) {
      if (date.written?.day === undefined && date.written?.year === undefined && !date.begin) continue;
      // A year that heads an entry of a chronicle belongs to all of it.
      if (first === place.from && end < place.first && date.written?.month === undefined) {
        this.low = Math.max(this.low, end);
        continue;
      }
      if (end <= place.first && end > this.low) this.low = end;
      if (first >= place.end && first < this.high) this.high = first;
    }
  }

  /** `5 May 1931, when the strike began`, `the day on which`: the token after; 0 where there is none. */
  private clauseAfter(): number {
    const { lexeme } = this.tokens;
    let i = this.place.end;
    if (lexeme[i] === COMMA) i++;
    if (WHEN.has(lexeme[i] ?? 0)) return i + 1;
    if (!KNOWN.has(lexeme[i] ?? 0) || !DAYS.has(lexeme[i + 1] ?? 0)) return 0;
    i += 2;
    if (PREPOSITIONS.has(lexeme[i] ?? 0)) i++;
    return WHEN.has(lexeme[i] ?? 0) || RELATIVES.has(lexeme[i] ?? 0) ? i + 1 : 0;
  }

  /** `5 May 1931, when the strike began`, where nothing before the date tells what happened. */
  private readClauseAfter(low: number, high: number): void {
    const clause = this.clauseAfter();
    if (clause === 0) return;
    [this.low, this.high] = [clause, high];
    this.high = this.endOfClause(clause);
    this.verbOrNoun(this.firstVerb(clause, this.high), clause, this.high);
    if (this.matters.size === 0) [this.low, this.high] = [low, this.endOfClause(this.place.end)];
    else this.back = true;
  }

  /** `the first patient`, `the last train`: there is one, whatever happened to it. */
  private onlyOnes(): void {
    const { lexeme, kind, flags } = this.tokens;
    for (let i = this.low; i + 1 < this.high; i++) {
      if (!ONLY.has(lexeme[i]!) || !KNOWN.has(lexeme[i - 1] ?? 0)) continue;
      let noun = i + 1;
      while (noun + 1 < this.high && noun < i + 4 && this.isPlainWord(noun) && this.isPlainWord(noun + 1))
        noun++;
      if (!this.isPlainWord(noun) || (flags[noun]! & CAPITAL) !== 0 || kind[noun] !== WORD) continue;
      this.matters.add(`@${wordsOf(this.tokens, i, i + 1)} ${this.rootAt(noun)}`);
      if (this.at < 0) this.at = noun;
      this.told.add(noun);
    }
  }

  private isPlainWord(i: number): boolean {
    const { lexeme, kind } = this.tokens;
    if (i >= this.place.first && i < this.place.end) return false;
    return kind[i] === WORD && !this.isFunction(lexeme[i]!) && !this.isVerb(i);
  }

  /** `And the avalanche? That was on 6 February.` */
  private fromSentenceBefore(): void {
    const { lexeme } = this.tokens;
    const { place } = this;
    if (
      place.sentence === 0 ||
      !DEMONSTRATIVES.has(lexeme[place.from]!) ||
      !BE.has(lexeme[place.from + 1] ?? 0)
    )
      return;
    if (place.first > place.from + 4) return;
    const from = this.analysis.sentences.first[place.sentence - 1]!;
    const noun = this.nounIn(from, place.from);
    if (noun < 0) return;
    this.take(noun, this.matters, true);
    for (let i = from; i < place.from; i++) this.collectAt(i, this.things, this.names);
  }

  /** `The ground moved on 9 November. The shock was felt …`: the next sentence names it. */
  private fromSentenceAfter(): void {
    const { lexeme, count } = this.tokens;
    const next = this.place.to;
    if (this.nominal || next + 2 >= count || !KNOWN.has(lexeme[next]!)) return;
    if (this.isFunction(lexeme[next + 1]!)) return;
    const matter = listedMatter(this.rootAt(next + 1));
    if (matter !== undefined && !this.isModifier(next + 1)) this.asides.add(matter);
  }

  private tellsFirst(): boolean {
    for (let i = this.low; i < this.high; i++) if (this.tokens.lexeme[i] === FIRST) return true;
    return false;
  }

  private isBareAside(): boolean {
    const { lexeme } = this.tokens;
    const noun = this.place.first - 2;
    if (lexeme[noun + 1] !== ON || noun < this.low) return false;
    return KNOWN.has(lexeme[noun - 1] ?? 0) && this.told.has(noun);
  }

  private isBare(): boolean {
    for (let i = this.low; i < this.place.first; i++)
      if (!this.told.has(i) && this.isPlainWord(i)) return false;
    return true;
  }

  private startOfClause(): number {
    const low = this.startOfTold();
    const { lexeme } = this.tokens;
    // `Measured by the log, the stoppage on`: what leads in is not the clause.
    if (low !== this.place.from || !(this.isVerb(low) || PREPOSITIONS.has(lexeme[low]!))) return low;
    for (let i = this.place.first - 2; i > low; i--)
      if (lexeme[i] === COMMA) return DETERMINERS.has(lexeme[i + 1]!) ? i + 1 : low;
    return low;
  }

  private startOfTold(): number {
    const { lexeme } = this.tokens;
    for (let i = this.place.first - 1; i >= this.low; i--) {
      const word = lexeme[i]!;
      if (word === COLON && i >= this.place.first - 2) {
        this.back = true;
        continue;
      }
      if (word === OPEN && !this.hasMarkBetween(i + 1)) {
        // `Agnes Perrault (born 1966)`
        this.back = true;
        continue;
      }
      if (MARKS.has(word)) return i + 1;
      if (OPENERS.has(word) && i < this.place.first - 1) {
        if (!this.isPreposition(i)) {
          this.back ||= BACK_OPENERS.has(word);
          return i + 1;
        }
      }
      if (RELATIVES.has(word) && this.isVerbBetween(i + 1, this.place.first)) {
        if (this.isRelative(i)) {
          this.back = true;
          return this.startOfPhrase(i);
        }
        return i + 1;
      }
      if (CONJUNCTIONS.has(word) && this.joinsClauses(i)) return i + 1;
      // `the judge said the fire, started on`
      if (REPORTING.has(word) && this.isVerb(i) && this.isVerbBetween(i + 1, this.place.first)) return i + 1;
    }
    return this.low;
  }

  /** `as mayor`, `than usual`: no clause follows. */
  private isPreposition(i: number): boolean {
    return this.tokens.lexeme[i] === AS && !this.isVerbBetween(i + 1, this.place.first);
  }

  private hasMarkBetween(from: number): boolean {
    for (let i = from; i < this.place.first; i++) if (MARKS.has(this.tokens.lexeme[i]!)) return true;
    return false;
  }

  private isVerbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isVerb(i)) return true;
    return false;
  }

  private isRelative(i: number): boolean {
    const { lexeme, kind } = this.tokens;
    if (lexeme[i] !== THAT) return true;
    if (DETERMINERS.has(lexeme[i + 1]!)) return false;
    return i > this.low && kind[i - 1] === WORD && !this.isVerb(i - 1) && !LITTLE.has(lexeme[i - 1]!);
  }

  /** `… and the gates were opened on`: a verb on both sides. */
  private joinsClauses(i: number): boolean {
    return this.isVerbBetween(i + 1, this.place.first) && this.isVerbBetween(this.low, i);
  }

  /** Where the noun phrase before a pronoun begins. */
  private startOfPhrase(pronoun: number): number {
    const { lexeme, kind } = this.tokens;
    let i = pronoun - 1;
    if (lexeme[i] === COMMA) i--;
    while (i >= this.low && i > pronoun - 9 && !this.isVerb(i) && !MARKS.has(lexeme[i]!)) {
      if (lexeme[i] === COMMA && kind[i] !== WORD) break;
      i--;
    }
    return i + 1;
  }

  private endOfClause(from: number): number {
    const { lexeme } = this.tokens;
    for (let i = from; i < this.high; i++) {
      const word = lexeme[i]!;
      if (MARKS.has(word) || OPENERS.has(word)) return i;
      if (RELATIVES.has(word) && i > from + 1) return i;
      if (CONJUNCTIONS.has(word) && i > from && this.isVerbBetween(i + 1, Math.min(this.high, i + 6)))
        return i;
    }
    return this.high;
  }

  private findMatters(): void {
    const { first, end } = this.place;
    const apposed = this.apposedNoun();
    if (apposed >= 0) {
      this.low = this.startOfNoun(apposed);
      this.take(apposed, this.matters, true);
      this.back = true;
      return;
    }
    const verb = this.lastVerb(this.low, first);
    if (verb >= 0) {
      this.verbOrNoun(verb, this.low, first);
      return;
    }
    const noun = this.nounIn(this.low, first);
    if (noun >= 0 && !this.headsClause()) {
      this.take(noun, this.matters, true);
      return;
    }
    const later = this.firstVerb(end, this.high);
    if (later >= 0) this.verbOrNoun(later, end, this.high);
    else if (noun >= 0) this.take(noun, this.matters, true);
    else {
      const next = this.nounIn(end, Math.min(this.high, end + 4));
      if (next >= 0) {
        this.take(next, this.matters, true);
        this.back ||= KNOWN.has(this.tokens.lexeme[this.place.first - 1] ?? 0);
      }
    }
  }

  /** `their wedding day, 21 September`, `gives her death as 14 March`: the noun; -1 where there is none. */
  private apposedNoun(): number {
    const { lexeme } = this.tokens;
    let i = this.place.first - 1;
    if (lexeme[i] === AS) i--;
    else {
      if (lexeme[i] === COMMA || lexeme[i] === OPEN) i--;
      if (!DAYS.has(lexeme[i] ?? 0)) return -1;
      i--;
    }
    return i >= this.low && this.matterAt(i, true) !== undefined ? i : -1;
  }

  private startOfNoun(noun: number): number {
    const { lexeme, kind } = this.tokens;
    let i = noun - 1;
    while (
      i > this.low &&
      i > noun - 6 &&
      kind[i] === WORD &&
      !PREPOSITIONS.has(lexeme[i]!) &&
      !this.isVerb(i)
    )
      i--;
    return i + 1 > noun ? noun : Math.max(this.low, i);
  }

  /** `On 3 May the bridge opened`, `In the Marl valley on 3 May …`: only an adverbial before the date. */
  private headsClause(): boolean {
    const { lexeme } = this.tokens;
    return (
      this.place.first - this.low <= 2 ||
      (PREPOSITIONS.has(lexeme[this.low]!) && lexeme[this.place.first - 1] !== OF)
    );
  }

  private verbOrNoun(verb: number, from: number, to: number): void {
    const { lexeme } = this.tokens;
    if (verb < 0) {
      const noun = this.nounIn(from, to);
      if (noun >= 0) this.take(noun, this.matters, true);
      return;
    }
    const ofDate = lexeme[this.place.first - 1] === OF ? this.place.first - 2 : -1;
    if (ofDate > verb && this.matterAt(ofDate, true) !== undefined) {
      this.take(ofDate, this.matters, true);
      return;
    }
    const own = this.verbMatter(verb);
    if (own === undefined) {
      this.lightVerb(verb, from, to);
      return;
    }
    if (REPORTING.has(lexeme[verb]!)) {
      const aside = this.nounIn(verb + 1, to);
      if (aside >= 0) this.take(aside, this.asides, true);
      return;
    }
    this.matters.add(own);
    this.told.add(verb);
    this.at = verb;
    const object = this.nounIn(verb + 1, to);
    if (object >= 0) {
      const matter = this.matterAt(object, true)!;
      this.asides.add(matter);
      this.told.add(object);
    }
    const subject = this.subjectNoun(verb, from);
    if (subject >= 0 && BEARING.has(lexeme[verb]!)) {
      this.matters.add(this.matterAt(subject, true)!);
      this.told.add(subject);
    }
  }

  /** `the flood struck on`, `was held on`: a noun beside the verb tells what happened. */
  private lightVerb(verb: number, from: number, to: number): void {
    const subject = this.subjectNoun(verb, from);
    if (subject >= 0) this.take(subject, this.matters, true);
    else {
      const object = this.nounIn(verb + 1, to);
      if (object >= 0) this.take(object, this.matters, true);
      else this.pronounOrPlain(verb, from);
    }
  }

  /** `the auction was moved: it takes place on`, `the water came`. */
  private pronounOrPlain(verb: number, from: number): void {
    const { lexeme } = this.tokens;
    if (PRONOUNS.has(lexeme[from]!) && from > this.place.from) {
      const noun = this.nounIn(this.place.from, from);
      if (noun < 0) return;
      this.take(noun, this.matters, true);
      for (let i = this.place.from; i < from; i++) this.collectAt(i, this.things, this.names);
      return;
    }
    if (!COMING.has(lexeme[verb]!) || !this.isPlainWord(verb - 1)) return;
    this.matters.add(`=${this.rootAt(verb - 1)} ${this.rootAt(verb)}`);
    this.told.add(verb - 1);
    this.at = verb;
  }

  private take(noun: number, into: Set<string>, nominal: boolean): void {
    for (const at of this.chainOf(noun)) {
      const matter = this.matterAt(at, true);
      if (matter === undefined) continue;
      into.add(matter);
      this.told.add(at);
    }
    this.at = noun;
    this.nominal = nominal;
  }

  /** `the start of the ceasefire`: the noun after tells more than a beginning. */
  private chainOf(noun: number): readonly number[] {
    const { lexeme } = this.tokens;
    if (!BOUNDS.has(lexeme[noun]!) || lexeme[noun + 1] !== OF) return [noun];
    for (let i = noun + 2; i < noun + 6 && i < this.place.first; i++) {
      if (PREPOSITIONS.has(lexeme[i]!)) break;
      if (listedMatter(this.rootAt(i)) !== undefined) return [noun, i];
    }
    return [noun];
  }

  /** The first noun of tokens `[from, to)` that tells of a happening; -1 where none does. */
  private nounIn(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.matterAt(i, true) !== undefined && !this.isModifier(i)) return i;
    return -1;
  }

  /** `fire brigade`, `strike committee`: the noun after is what is spoken of. */
  private isModifier(i: number): boolean {
    const { lexeme, kind, flags } = this.tokens;
    const next = i + 1;
    if (next === this.place.first || kind[next] !== WORD || (flags[next]! & POSSESSIVE) !== 0) return false;
    if ((flags[next]! & CAPITAL) !== 0) return false;
    return !this.isFunction(lexeme[next]!) && !this.isVerb(next);
  }

  private isFunction(lexeme: number): boolean {
    return (
      PREPOSITIONS.has(lexeme) ||
      DETERMINERS.has(lexeme) ||
      AUXILIARIES.has(lexeme) ||
      CONJUNCTIONS.has(lexeme) ||
      OPENERS.has(lexeme) ||
      RELATIVES.has(lexeme) ||
      LIGHT.has(lexeme) ||
      LITTLE.has(lexeme)
    );
  }

  /** The noun that heads the subject; -1 where it tells of no happening. */
  private subjectNoun(verb: number, from: number): number {
    const { lexeme } = this.tokens;
    for (let i = from; i < verb; i++) {
      if (i >= this.place.first && i < this.place.end) continue;
      if (PREPOSITIONS.has(lexeme[i]!) && i > from) {
        if (lexeme[i] !== OF) return -1;
        continue;
      }
      if (this.matterAt(i, true) !== undefined && !this.isModifier(i)) return i;
    }
    return -1;
  }

  private lastVerb(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) {
      if (!this.isVerb(i)) continue;
      const main = this.isParticiple(i) ? this.passiveBefore(i, from) : -1;
      return main >= 0 ? main : this.wholeVerb(i, from);
    }
    return -1;
  }

  /** `a train halted on the frontier`: `ed` right after a noun, with an article before it. */
  private isParticiple(i: number): boolean {
    const { text, end, kind, lexeme } = this.tokens;
    if (!isEnding(text, end[i]!, "ed") || kind[i - 1] !== WORD || this.isFunction(lexeme[i - 1]!))
      return false;
    return PREPOSITIONS.has(lexeme[i - 3] ?? 0) || PREPOSITIONS.has(lexeme[i - 2] ?? 0);
  }

  /** `was signed in the dining car of`: a passive before; -1 where there is none. */
  private passiveBefore(participle: number, from: number): number {
    for (let i = participle - 1; i > from; i--)
      if (this.isVerb(i))
        return BE.has(this.tokens.lexeme[i - 1]!) && !BE.has(this.tokens.lexeme[i]!) ? i : -1;
    return -1;
  }

  /** `was taken to be opened`: of verbs side by side the one that tells most. */
  private wholeVerb(i: number, from: number): number {
    if (this.verbMatter(i) !== undefined) return i;
    for (let before = i - 1; before >= from && before >= i - 2; before--)
      if (this.isVerb(before) && this.verbMatter(before) !== undefined) return before;
    return i;
  }

  private firstVerb(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      if (!this.isVerb(i)) continue;
      if (this.verbMatter(i) !== undefined || !this.isVerb(i + 1)) return i;
    }
    return -1;
  }

  /** The matter of a verb, with the words around it; undefined for a verb that says only that something was. */
  private verbMatter(i: number): string | undefined {
    const { lexeme } = this.tokens;
    const root = this.rootAt(i);
    for (let next = i + 1; next <= i + 3 && next < this.high; next++) {
      if (next >= this.place.first && next < this.place.end) break;
      const phrase = matterOfPhrase(root, this.rootAt(next));
      if (phrase !== undefined) return phrase;
    }
    if (this.hasFirst(i)) {
      const first = matterOfFirst(root);
      if (first !== undefined) return first;
    }
    if (lexeme[i] === FOUND) return BE.has(lexeme[i - 1] ?? 0) ? matterOfFirst(root) : undefined;
    if (LIGHT.has(lexeme[i]!)) return undefined;
    return listedMatter(root) ?? root;
  }

  private hasFirst(i: number): boolean {
    for (let before = i - 1; before >= this.low && before >= i - 3; before--)
      if (this.tokens.lexeme[before] === FIRST) return true;
    return false;
  }

  /** The matter of a noun; of one in no list where its ending says that it tells of a happening. */
  private matterAt(i: number, nouns: boolean): string | undefined {
    const { kind, lexeme, flags, text, start, end } = this.tokens;
    if (!nouns || kind[i] !== WORD) return undefined;
    const day = this.namedDay(i);
    if (day !== undefined) return day;
    if (this.isFunction(lexeme[i]!) || this.isVerb(i)) return undefined;
    if ((i >= this.place.first && i < this.place.end) || (flags[i]! & POSSESSIVE) !== 0) return undefined;
    const root = this.rootAt(i);
    if (this.hasFirst(i)) {
      const first = matterOfFirst(root);
      if (first !== undefined) return first;
    }
    const listed = listedMatter(root);
    if (listed !== undefined) return this.isInName(i) ? undefined : listed;
    if ((flags[i]! & CAPITAL) !== 0 && i !== this.place.from) return undefined;
    return NOMINAL.test(text.slice(start[i], end[i])) && !NO_HAPPENINGS.has(root) ? root : undefined;
  }

  /** `Collapse Road`: a capitalised word between capitalised words is a name. */
  private isInName(i: number): boolean {
    const { flags, kind } = this.tokens;
    if ((flags[i]! & CAPITAL) === 0 || (flags[i]! & ALL_CAPITALS) !== 0) return false;
    return kind[i + 1] === WORD && (flags[i + 1]! & CAPITAL) !== 0;
  }

  /** `Apple Day`, `Museum Night`: a day with a name. */
  private namedDay(i: number): string | undefined {
    const { text, start, end, flags, kind } = this.tokens;
    if (i <= this.low || (flags[i]! & CAPITAL) === 0 || end[i]! - start[i]! > LONGEST) return undefined;
    if (!NAMED.has(text.slice(start[i], end[i]).toLowerCase())) return undefined;
    if (kind[i - 1] !== WORD || (flags[i - 1]! & CAPITAL) === 0) return undefined;
    return `@${text.slice(start[i - 1], end[i]).toLowerCase()}`;
  }

  private isVerb(i: number): boolean {
    const { text, start, end, lexeme, kind, flags } = this.tokens;
    if (kind[i] !== WORD || (i >= this.place.first && i < this.place.end)) return false;
    const word = lexeme[i]!;
    const before = lexeme[i - 1] ?? 0;
    if ((flags[i]! & CAPITAL) !== 0 && i !== this.place.from) return false;
    if (IRREGULAR.has(word)) return !DETERMINERS.has(before);
    const last = end[i]!;
    const length = last - start[i]!;
    if (length > 4 && isEnding(text, last, "ed")) return !DETERMINERS.has(before) && !NOT_VERBS.has(word);
    if (BE.has(word)) return true;
    if (MODALS.has(before)) return listedMatter(this.rootAt(i)) !== undefined;
    return (
      length > 3 &&
      isEnding(text, last, "s") &&
      i > this.low &&
      kind[i - 1] === WORD &&
      !this.isFunction(before) &&
      PRESENT.has(word)
    );
  }

  private rootAt(i: number): string {
    const { text, start, end } = this.tokens;
    return end[i]! - start[i]! > LONGEST ? "" : rootOf(text.slice(start[i], end[i]));
  }

  /** Everything else that the clause names. */
  private collect(): void {
    for (let i = this.low; i < this.high; i++) {
      if (i >= this.place.first && i < this.place.end) continue;
      this.collectAt(i, this.things, this.isPlace(i) ? this.placeNames : this.names);
    }
  }

  /** `in Marl`, `near Upper Marl`. */
  private isPlace(i: number): boolean {
    const { lexeme, flags } = this.tokens;
    let before = i - 1;
    while (before > this.low && (flags[before]! & CAPITAL) !== 0 && before > i - 3) before--;
    return PLACED.has(lexeme[before] ?? 0);
  }

  private collectAt(i: number, things: Set<string>, names: Set<string>): void {
    const { kind, flags, lexeme, text, start, end } = this.tokens;
    const word = lexeme[i]!;
    if (ORDINALS.has(word)) this.ordinals.add(text.slice(start[i], end[i]).toLowerCase());
    if (this.told.has(i) || (flags[i]! & POSSESSIVE) !== 0) return;
    if (kind[i] === NUMBER) {
      if (kind[i - 1] === WORD && !PREPOSITIONS.has(lexeme[i - 1]!))
        this.labels.add(text.slice(start[i], end[i]));
      return;
    }
    if (kind[i] !== WORD || this.isFunction(word)) return;
    const length = end[i]! - start[i]!;
    if (length === 1 && (flags[i]! & CAPITAL) !== 0) this.labels.add(text.slice(start[i], end[i]));
    if (length < 3 || length > LONGEST) return;
    const named = isName(kind[i]!, flags[i]!, word) && (i !== this.place.from || this.isNameElsewhere(i));
    if (named) names.add(text.slice(start[i], end[i]).toLowerCase());
    else if (!this.isVerb(i)) things.add(this.rootAt(i));
  }

  /** The first word of a sentence is a name where the next is one, or where no list knows it. */
  private isNameElsewhere(i: number): boolean {
    const { flags, kind, lexeme } = this.tokens;
    return lexeme[i] === 0 && kind[i + 1] === WORD && (flags[i + 1]! & CAPITAL) !== 0;
  }

  private isLabelled(): boolean {
    const { document, sentences } = this.analysis;
    const kind = document.blocks[sentences.block[this.place.sentence]!]?.kind;
    return kind === "tableRow" || kind === "heading" || kind === "caption";
  }

  private isDefinite(): boolean {
    const { lexeme, flags, kind } = this.tokens;
    for (let i = this.at - 1; i >= this.low && i >= this.at - 7; i--) {
      if (KNOWN.has(lexeme[i]!) || (flags[i]! & POSSESSIVE) !== 0) return true;
      if (NEW.has(lexeme[i]!) || kind[i] !== WORD || PREPOSITIONS.has(lexeme[i]!)) return false;
    }
    return KNOWN.has(lexeme[this.low - 1] ?? 0);
  }

  private isNew(): boolean {
    const { lexeme } = this.tokens;
    for (let i = this.at - 1; i >= this.low && i >= this.at - 4; i--) {
      if (NEW.has(lexeme[i]!)) return true;
      if (KNOWN.has(lexeme[i]!) || PREPOSITIONS.has(lexeme[i]!)) return false;
    }
    return false;
  }

  private isPlanned(): boolean | undefined {
    if (this.nominal || PRESENT.has(this.tokens.lexeme[this.at]!)) return undefined;
    for (let i = this.at - 1; i >= this.low && i >= this.at - 4; i--)
      if (PLANNED.has(this.tokens.lexeme[i]!)) return true;
    return false;
  }

  /** Roots and names of the sentence before, where the clause speaks of it by a pronoun. */
  private whatIsMeant(): ReadonlySet<string> {
    const { lexeme } = this.tokens;
    const { place } = this;
    let pronoun = false;
    for (let i = this.low; i < this.high && i < this.low + 6; i++)
      if (PRONOUNS.has(lexeme[i]!)) pronoun = true;
    if (!pronoun || place.sentence === 0) return new Set();
    const [things, names] = [new Set<string>(), new Set<string>()];
    const from = this.analysis.sentences.first[place.sentence - 1]!;
    for (let i = Math.max(from, place.from - 40); i < place.from; i++) this.collectAt(i, things, names);
    return new Set([...things, ...names]);
  }
}

const PLACED = wordSet("in near at from off outside");
const ONLY = wordSet("first last");
const DEMONSTRATIVES = wordSet("that it this they those");
const FOUND = lexemeOf("found");
const AS = lexemeOf("as");
const ON = lexemeOf("on");
const THAT = lexemeOf("that");
const LONGEST = 24;
const NOMINAL = /(?:ing|ion|age|al|ance|ence|ure|ment)s?$/u;
/** Nouns with such an ending that tell of nothing done. */
const NO_HAPPENINGS = new Set(
  `resolution station position region million billion village hospital building morning evening thing spring commission section
   division nation population union institution association organisation organization corporation constitution administration
   edition version question mention condition tradition language image stage message cottage general metal animal journal
   capital canal signal material government department parliament document cement instrument apartment fence science
   audience conference distance province france balance entrance picture figure measure culture nature future structure
   furniture temperature literature agriculture percentage average wage page heritage passion fashion opinion religion
   generation information regulation convention treaty`
    .split(/\s+/u)
    .map(rootOf),
);
const NAMED = new Set([
  "day",
  "night",
  "fair",
  "festival",
  "show",
  "week",
  "weekend",
  "gala",
  "fête",
  "fete",
]);
const COMING = wordSet("came come comes went goes go hit struck fell rose");
const BE = wordSet("was were is are be been being");
/** Nouns and verbs that only bound what they speak of. */
const BOUNDS = wordSet("start beginning outbreak end ending day date time moment night");
/** Verbs with which the subject tells as well what happened: `the fire started`. */
const BEARING = wordSet(
  "started began begun broke erupted struck hit ended completed concluded finalised finalized sealed agreed",
);
const NOT_VERBS = wordSet("hundred united armed named so-called need needed indeed speed shared red bed");
const PRESENT = wordSet(
  `opens closes starts begins ends expires launches reopens departs arrives sails resigns retires burns sinks dies wins collapses floods
   falls leaves crosses loses marries joins publishes founds signs buys sells moves strikes breaks crashes lands meets becomes`,
);

function wordsOf({ text, start, end }: Tokens, first: number, to: number): string {
  return text.slice(start[first], end[to - 1]).toLowerCase();
}

function isEnding(text: string, end: number, ending: string): boolean {
  return text.startsWith(ending, end - ending.length);
}
