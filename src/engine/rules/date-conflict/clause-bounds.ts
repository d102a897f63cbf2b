import { WORD } from "../../text/tokens.ts";
import { datesIn } from "../date-placing.ts";
import {
  AS,
  BACK_OPENERS,
  COLON,
  COMMA,
  CONJUNCTIONS,
  DAYS,
  DETERMINERS,
  KNOWN,
  LITTLE,
  MARKS,
  OF,
  OPEN,
  OPENERS,
  PREPOSITIONS,
  RELATIVES,
  REPORTING,
  THAT,
  WHEN,
} from "./clause-lists.ts";
import { ClauseWords } from "./clause-words.ts";

/** Where the clause of a date begins and ends. */
export abstract class ClauseBounds extends ClauseWords {
  /** What stands there is told as known. */
  protected back = false;

  /** A clause reaches to other dates of its sentence. */
  protected withinOtherDates(): void {
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
  protected clauseAfter(): number {
    const { lexeme } = this.tokens;
    let i = this.place.end;
    if (lexeme[i] === COMMA) i++;
    if (WHEN.has(lexeme[i] ?? 0)) return i + 1;
    if (!KNOWN.has(lexeme[i] ?? 0) || !DAYS.has(lexeme[i + 1] ?? 0)) return 0;
    i += 2;
    if (PREPOSITIONS.has(lexeme[i] ?? 0)) i++;
    return WHEN.has(lexeme[i] ?? 0) || RELATIVES.has(lexeme[i] ?? 0) ? i + 1 : 0;
  }

  protected startOfClause(): number {
    const low = this.startOfTold();
    const { lexeme } = this.tokens;
    // `Measured by the log, the stoppage on`: what leads in is not the clause.
    if (low !== this.place.from || !(this.isVerb(low) || PREPOSITIONS.has(lexeme[low]!))) return low;
    for (let i = this.place.first - 2; i > low; i--)
      if (lexeme[i] === COMMA) return DETERMINERS.has(lexeme[i + 1]!) ? i + 1 : low;
    return low;
  }

  protected startOfTold(): number {
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
  protected isPreposition(i: number): boolean {
    return this.tokens.lexeme[i] === AS && !this.isVerbBetween(i + 1, this.place.first);
  }

  protected hasMarkBetween(from: number): boolean {
    for (let i = from; i < this.place.first; i++) if (MARKS.has(this.tokens.lexeme[i]!)) return true;
    return false;
  }

  protected isRelative(i: number): boolean {
    const { lexeme, kind } = this.tokens;
    if (lexeme[i] !== THAT) return true;
    if (DETERMINERS.has(lexeme[i + 1]!)) return false;
    return i > this.low && kind[i - 1] === WORD && !this.isVerb(i - 1) && !LITTLE.has(lexeme[i - 1]!);
  }

  /** `… and the gates were opened on`: a verb on both sides. */
  protected joinsClauses(i: number): boolean {
    return this.isVerbBetween(i + 1, this.place.first) && this.isVerbBetween(this.low, i);
  }

  /** Where the noun phrase before a pronoun begins. */
  protected startOfPhrase(pronoun: number): number {
    const { lexeme, kind } = this.tokens;
    let i = pronoun - 1;
    if (lexeme[i] === COMMA) i--;
    while (i >= this.low && i > pronoun - 9 && !this.isVerb(i) && !MARKS.has(lexeme[i]!)) {
      if (lexeme[i] === COMMA && kind[i] !== WORD) break;
      i--;
    }
    return i + 1;
  }

  protected endOfClause(from: number): number {
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

  /** `their wedding day, 21 September`, `gives her death as 14 March`: the noun; -1 where there is none. */
  protected apposedNoun(): number {
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

  /** Where the phrase of a noun begins: at its article, or after a preposition or verb. */
  protected startOfNoun(noun: number): number {
    const { lexeme, kind } = this.tokens;
    let i = noun;
    while (i > this.low && i > noun - 6 && kind[i - 1] === WORD && !this.isVerb(i - 1)) {
      if (PREPOSITIONS.has(lexeme[i - 1]!)) return i;
      i--;
      if (DETERMINERS.has(lexeme[i]!)) return i;
    }
    return i;
  }

  /** `On 3 May the bridge opened`, `In the Marl valley on 3 May …`: only an adverbial before the date. */
  protected headsClause(): boolean {
    const { lexeme } = this.tokens;
    return (
      this.place.first - this.low <= 2 ||
      (PREPOSITIONS.has(lexeme[this.low]!) && lexeme[this.place.first - 1] !== OF)
    );
  }
}
