import type { Analysis } from "../../analysis.ts";
import { CAPITAL, NUMBER, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import { isName } from "../date-beginnings.ts";
import { datesIn, type PlacedDate } from "../date-placing.ts";
import { ClauseBounds } from "./clause-bounds.ts";
import {
  BE,
  BEARING,
  BOUNDS,
  COMING,
  COMMA,
  DEMONSTRATIVES,
  FIRST,
  KNOWN,
  NEW,
  OBJECTING,
  OF,
  ON,
  ONLY,
  ORDINALS,
  PERSONS,
  PLACED,
  PLANNED,
  PREPOSITIONS,
  PRESENT,
  PRONOUNS,
  REPORTING,
  THINGS,
  TO,
} from "./clause-lists.ts";
import type { WrittenDay } from "./contexts.ts";
import { listedMatter } from "./matters.ts";

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
  /** Of those what it happened to or who did it, not where: `mine` of `she visited the mine`. */
  readonly core: ReadonlySet<string>;
  /** What stands with a noun by `of`: `exhibition` of `the opening of the exhibition`. */
  readonly object: ReadonlySet<string>;
  /** The clause speaks of somebody or something by a pronoun. */
  readonly pronoun: boolean;
  /** Words that describe another: `treble` of `the treble bell`, by the root of the described. */
  readonly described: ReadonlyMap<string, string>;
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

/** Reads what the clause of a date says; undefined where it says nothing of a happening. O(words of the clause). */
export function accountOf(analysis: Analysis, place: PlacedDate, day: WrittenDay): Account | undefined {
  return new AccountReader(analysis, place).read(day);
}

const LONGEST_SENTENCE = 60;
const LONGEST = 24;

class AccountReader extends ClauseBounds {
  private readonly matters = new Set<string>();
  private readonly asides = new Set<string>();
  private readonly things = new Set<string>();
  private readonly core = new Set<string>();
  private readonly object = new Set<string>();
  private readonly described = new Map<string, string>();
  private readonly names = new Set<string>();
  private readonly placeNames = new Set<string>();
  private readonly labels = new Set<string>();
  private readonly ordinals = new Set<string>();
  private readonly told = new Set<number>();
  private at = -1;
  private nominal = false;

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
    this.fromOtherClauses();
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
      core: this.core,
      object: this.object,
      pronoun: this.speaksByPronoun(),
      described: this.described,
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
    for (let i = this.place.from; i + 1 < this.place.to; i++) {
      if (!ONLY.has(lexeme[i]!) || !KNOWN.has(lexeme[i - 1] ?? 0)) continue;
      let noun = i + 1;
      while (noun + 1 < this.place.to && noun < i + 4 && this.isPlainWord(noun) && this.isPlainWord(noun + 1))
        noun++;
      if (!this.isPlainWord(noun) || (flags[noun]! & CAPITAL) !== 0 || kind[noun] !== WORD) continue;
      this.matters.add(`@${wordsOf(this.tokens, i, i + 1)} ${this.rootAt(noun)}`);
      if (this.at < 0) this.at = noun;
      this.told.add(noun);
    }
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
    const { block } = this.analysis.sentences;
    const { sentence } = this.place;
    if (block[sentence] !== block[sentence + 1] || datesIn(this.analysis, sentence + 1).length > 0) return;
    if (this.isFunction(lexeme[next + 1]!)) return;
    const matter = listedMatter(this.rootAt(next + 1));
    if (matter !== undefined && !this.isModifier(next + 1)) this.asides.add(matter);
  }

  /** `Lightning struck the spire on 3 August and it burnt`: what else the sentence of a single date tells. */
  private fromOtherClauses(): void {
    const { place } = this;
    if (this.matters.size === 0 || datesIn(this.analysis, place.sentence).length > 1) return;
    for (let i = place.from; i < place.to && i < place.from + LONGEST_SENTENCE; i++) {
      if ((i >= this.low && i < this.high) || !this.isVerb(i)) continue;
      const matter = listedMatter(this.rootAt(i));
      if (matter !== undefined) this.asides.add(matter);
    }
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
    const from = this.at < this.place.first ? this.startOfNoun(this.at) : this.low;
    for (let i = from; i < this.place.first; i++) if (!this.told.has(i) && this.isPlainWord(i)) return false;
    return true;
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
    if ((this.tokens.flags[verb - 1]! & CAPITAL) === 0) this.told.add(verb - 1);
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

  /** Everything else that the clause names. */
  private collect(): void {
    const { lexeme } = this.tokens;
    const limit = this.at > this.place.first ? this.high : this.place.first;
    const from = this.nominal && this.at < this.place.first ? this.startOfNoun(this.at) : this.low;
    let [core, object] = [true, false];
    for (let i = this.low; i < this.high; i++) {
      const word = lexeme[i]!;
      if (i >= this.place.first && i < this.place.end) {
        core = limit > i;
        continue;
      }
      if (this.nominal && this.told.has(i - 1) && OBJECTING.has(word)) core = i < limit;
      else if (PREPOSITIONS.has(word)) core = i < limit && (word === TO || (word === OF && core));
      else if (word === COMMA || this.told.has(i) || this.isVerb(i)) core = i < limit;
      if (word === OF && this.told.has(i - 1)) object = true;
      else if (PREPOSITIONS.has(word) || word === COMMA || this.isVerb(i)) object = false;
      this.collectAt(i, this.things, this.isPlace(i) ? this.placeNames : this.names);
      if (object && this.isPlainWord(i)) this.object.add(this.rootAt(i));
      if (i >= from && (core || (i < limit && this.describesTold(i)))) this.collectCore(i);
    }
  }

  private collectCore(i: number): void {
    const { flags, lexeme } = this.tokens;
    const capital = (flags[i]! & CAPITAL) !== 0 && (i !== this.place.from || this.isNameElsewhere(i));
    if (capital || this.told.has(i) || !this.isPlainWord(i) || PRONOUNS.has(lexeme[i]!)) return;
    this.core.add(this.rootAt(i));
    if (
      i > this.low &&
      this.isPlainWord(i - 1) &&
      !this.told.has(i - 1) &&
      (flags[i - 1]! & POSSESSIVE) === 0
    )
      this.described.set(this.rootAt(i), this.rootAt(i - 1));
  }

  /** `the school fire`: right before the word that tells it. */
  private describesTold(i: number): boolean {
    for (let next = i + 1; next < i + 4 && next < this.high; next++) {
      if (this.told.has(next)) return true;
      if (!this.isPlainWord(next)) return false;
    }
    return false;
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
    if (kind[i] !== WORD || this.isFunction(word) || PRONOUNS.has(word)) return;
    const length = end[i]! - start[i]!;
    if (length === 1 && (flags[i]! & CAPITAL) !== 0) this.labels.add(text.slice(start[i], end[i]));
    if (length < 3 || length > LONGEST) return;
    const named = isName(kind[i]!, flags[i]!, word) && (i !== this.place.from || this.isNameElsewhere(i));
    if (named) names.add(text.slice(start[i], end[i]).toLowerCase());
    else if (!this.isVerb(i)) things.add(this.rootAt(i));
  }

  /** The first word of a sentence is a name where the next is one. */
  private isNameElsewhere(i: number): boolean {
    const { flags, kind, lexeme } = this.tokens;
    return !this.isFunction(lexeme[i]!) && kind[i + 1] === WORD && (flags[i + 1]! & CAPITAL) !== 0;
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

  /** `it opened`, `in which she died`; not `she visited the mine`. */
  private speaksByPronoun(): boolean {
    const { lexeme } = this.tokens;
    const before = Math.min(this.at, this.place.first);
    for (let i = this.low; i < before; i++) if (THINGS.has(lexeme[i]!)) return true;
    if (!PERSONS.has(lexeme[before - 1] ?? 0)) return false;
    for (let i = this.at + 1; i < this.place.first; i++) {
      if (PREPOSITIONS.has(lexeme[i]!)) return true;
      if (this.isPlainWord(i)) return false;
    }
    return true;
  }

  private hasPronoun(): boolean {
    for (let i = this.low; i < this.high && i < this.low + 6; i++)
      if (PRONOUNS.has(this.tokens.lexeme[i]!)) return true;
    return false;
  }

  /** Roots and names of the sentence before, where the clause speaks of it by a pronoun. */
  private whatIsMeant(): ReadonlySet<string> {
    const { place } = this;
    if (place.sentence === 0 || !this.hasPronoun()) return new Set();
    const [things, names] = [new Set<string>(), new Set<string>()];
    const from = this.analysis.sentences.first[place.sentence - 1]!;
    for (let i = Math.max(from, place.from - 40); i < place.from; i++) this.collectAt(i, things, names);
    return new Set([...things, ...names]);
  }
}

function wordsOf({ text, start, end }: Tokens, first: number, to: number): string {
  return text.slice(start[first], end[to - 1]).toLowerCase();
}
