import type { Analysis } from "../../analysis.ts";
import { ALL_CAPITALS, CAPITAL, POSSESSIVE, type Tokens, WORD } from "../../text/tokens.ts";
import type { PlacedDate } from "../date-placing.ts";
import {
  ARTICLE,
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DETERMINERS,
  FIRST,
  FOUND,
  FOUND_WHAT,
  IRREGULAR,
  LIGHT,
  LITTLE,
  MODALS,
  NOT_VERBS,
  OF,
  OPENERS,
  PREPOSITIONS,
  PRESENT,
  RELATIVES,
} from "./clause-lists.ts";
import { listedMatter, matterOfFirst, matterOfPhrase } from "./matters.ts";
import { rootOf } from "./roots.ts";

const BEFORE = 26;
const AFTER = 14;
const LONGEST = 24;
const NOMINAL = /(?:\w{3}ing|ion|age|al|ance|ence|ure|ment)s?$/u;
/** Nouns with such an ending that tell of nothing done. */
const NO_HAPPENINGS = new Set(
  `resolution lightning clothing station position region million billion village hospital building morning evening thing spring commission section
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

/** Papers, and times: `the letter of`, `the evening of`. */
const TOLD_BY_DATE = new Set(
  `letter report resolution statement decree order note memo memorandum email article act law bill circular edition issue minutes
   draft version interview photograph photo picture entry notice text communique paper article newspaper number list table
   evening morning night afternoon day eve week weekend beginning end middle start rest date hour state position situation
   deadline figure price rate level value record judgment decision ruling order request complaint application`
    .split(/\s+/u)
    .map(rootOf),
);

/** What single words of a clause with a date are: its verbs, nouns of happenings, names. */
export abstract class ClauseWords {
  protected readonly analysis: Analysis;
  protected readonly tokens: Tokens;
  protected readonly place: PlacedDate;
  /** Tokens of the clause, half-open. */
  protected low: number;
  protected high: number;

  constructor(analysis: Analysis, place: PlacedDate) {
    this.analysis = analysis;
    this.tokens = analysis.tokens;
    this.place = place;
    this.low = Math.max(place.from, place.first - BEFORE);
    this.high = Math.min(place.to, place.end + AFTER);
  }

  protected isPlainWord(i: number): boolean {
    const { lexeme, kind } = this.tokens;
    if (i >= this.place.first && i < this.place.end) return false;
    return kind[i] === WORD && !this.isFunction(lexeme[i]!) && !this.isVerb(i);
  }

  protected isVerbBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.isVerb(i)) return true;
    return false;
  }

  /** The first noun of tokens `[from, to)` that tells of a happening; -1 where none does. */
  protected nounIn(from: number, to: number): number {
    for (let i = from; i < to; i++) if (this.matterAt(i, true) !== undefined && !this.isModifier(i)) return i;
    return -1;
  }

  /** `fire brigade`, `strike committee`: the noun after is what is spoken of. */
  protected isModifier(i: number): boolean {
    const { lexeme, kind, flags } = this.tokens;
    const next = i + 1;
    if (next === this.place.first || kind[next] !== WORD || (flags[next]! & POSSESSIVE) !== 0) return false;
    if ((flags[next]! & CAPITAL) !== 0) return false;
    return !this.isFunction(lexeme[next]!) && !this.isVerb(next);
  }

  protected isFunction(lexeme: number): boolean {
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
  protected subjectNoun(verb: number, from: number): number {
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

  protected lastVerb(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) {
      if (!this.isVerb(i)) continue;
      const main = this.isParticiple(i) ? this.passiveBefore(i, from) : -1;
      return main >= 0 ? main : this.wholeVerb(i, from);
    }
    return -1;
  }

  /** `a train halted on the frontier`: `ed` right after a noun, with an article before it. */
  protected isParticiple(i: number): boolean {
    const { text, end, kind, lexeme } = this.tokens;
    if (!isEnding(text, end[i]!, "ed") || kind[i - 1] !== WORD || this.isFunction(lexeme[i - 1]!))
      return false;
    return PREPOSITIONS.has(lexeme[i - 3] ?? 0) || PREPOSITIONS.has(lexeme[i - 2] ?? 0);
  }

  /** `was signed in the dining car of`: a passive before; -1 where there is none. */
  protected passiveBefore(participle: number, from: number): number {
    for (let i = participle - 1; i > from; i--)
      if (this.isVerb(i))
        return BE.has(this.tokens.lexeme[i - 1]!) && !BE.has(this.tokens.lexeme[i]!) ? i : -1;
    return -1;
  }

  /** `was taken to be opened`: of verbs side by side the one that tells most. */
  protected wholeVerb(i: number, from: number): number {
    if (this.verbMatter(i) !== undefined) return i;
    for (let before = i - 1; before >= from && before >= i - 2; before--)
      if (this.isVerb(before) && this.verbMatter(before) !== undefined) return before;
    return i;
  }

  protected firstVerb(from: number, to: number): number {
    for (let i = from; i < to; i++) {
      if (!this.isVerb(i)) continue;
      if (this.verbMatter(i) !== undefined || !this.isVerb(i + 1)) return i;
    }
    return -1;
  }

  /** The matter of a verb, with the words around it; undefined for a verb that says only that something was. */
  protected verbMatter(i: number): string | undefined {
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
    if (lexeme[i] === FOUND)
      return BE.has(lexeme[i - 1] ?? 0) || FOUND_WHAT.has(lexeme[i + 1] ?? 0)
        ? matterOfFirst("find")
        : undefined;
    if (LIGHT.has(lexeme[i]!)) return undefined;
    return listedMatter(root) ?? root;
  }

  protected hasFirst(i: number): boolean {
    for (let before = i - 1; before >= this.low && before >= i - 3; before--)
      if (this.tokens.lexeme[before] === FIRST) return true;
    return false;
  }

  /** The matter of a noun; of one in no list where its ending says that it tells of a happening. */
  protected matterAt(i: number, nouns: boolean): string | undefined {
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
    if (this.isOfDate(i)) return TOLD_BY_DATE.has(root) ? undefined : root;
    return NOMINAL.test(text.slice(start[i], end[i])) && !NO_HAPPENINGS.has(root) ? root : undefined;
  }

  /** `the eclipse of 11 August 1999`: what has a day is a happening, or a paper. */
  private isOfDate(i: number): boolean {
    const { lexeme } = this.tokens;
    if (i !== this.place.first - 2 || lexeme[i + 1] !== OF || !ARTICLE.has(lexeme[i - 1] ?? 0)) return false;
    return this.place.date.written?.day !== undefined;
  }

  /** `Collapse Road`: a capitalised word between capitalised words is a name. */
  protected isInName(i: number): boolean {
    const { flags, kind } = this.tokens;
    if ((flags[i]! & CAPITAL) === 0 || (flags[i]! & ALL_CAPITALS) !== 0) return false;
    return kind[i + 1] === WORD && (flags[i + 1]! & CAPITAL) !== 0;
  }

  /** `Apple Day`, `Museum Night`: a day with a name. */
  protected namedDay(i: number): string | undefined {
    const { text, start, end, flags, kind } = this.tokens;
    if (i <= this.low || (flags[i]! & CAPITAL) === 0 || end[i]! - start[i]! > LONGEST) return undefined;
    if (!NAMED.has(text.slice(start[i], end[i]).toLowerCase())) return undefined;
    if (kind[i - 1] !== WORD || (flags[i - 1]! & CAPITAL) === 0) return undefined;
    return `@${text.slice(start[i - 1], end[i]).toLowerCase()}`;
  }

  protected isVerb(i: number): boolean {
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

  protected rootAt(i: number): string {
    const { text, start, end } = this.tokens;
    return end[i]! - start[i]! > LONGEST ? "" : rootOf(text.slice(start[i], end[i]));
  }
}

function isEnding(text: string, end: number, ending: string): boolean {
  return text.startsWith(ending, end - ending.length);
}
