import type { Passage, Span } from "./span.ts";

/**
 * Something the text says. A mention records the words and what they say on their face; what they refer to is
 * decided later, by lookup. Mentions never turn into entities by themselves.
 */
export type Mention = Citation | Quotation | Attribution | Figure | DateExpression | Place | Actor | Wording;

export type MentionKind = Mention["kind"];

/** The organ, court or kind of register that a citation names. */
export type CitationBody =
  | "UN Security Council"
  | "UN General Assembly"
  | "UN Economic and Social Council"
  | "UN Human Rights Council"
  | "United Nations"
  | "ECHR"
  | "ICJ"
  | "ICC"
  | "ICTY"
  | "ICTR"
  | "treaty"
  | "DOI"
  | "ISBN"
  | "arXiv"
  | "URL"
  /** Named by a pack of the user's own, or not told by the text. */
  | (string & {});

/** What sort of thing is cited. */
export type InstrumentType =
  | "resolution"
  | "decision"
  | "presidentialStatement"
  | "meetingRecord"
  | "document"
  | "judgment"
  | "advisoryOpinion"
  | "treaty"
  | "publication"
  | "webPage";

export interface Citation {
  readonly kind: "citation";
  readonly span: Span;
  /**
   * How it is cited: by symbol, in words, by a short form that leads back to an earlier citation, in a table
   * row, by a registered identifier (DOI, ISBN, arXiv, URL), or so vaguely that nothing can be looked up.
   */
  readonly form: "symbol" | "prose" | "short" | "table" | "identifier" | "vague";
  readonly instrumentType: InstrumentType;
  readonly body: CitationBody;
  /**
   * The form in which the cited thing is usually written, such as `S/RES/853 (1993)`, `A/RES/62/243`,
   * `Chiragov and Others v. Armenia`, `UN Charter, Article 2(4)`. Absent when vague.
   */
  readonly normal?: string;
  /** The number as written, without session or year: `853`, `243`, `3379`, `13216/05`. */
  readonly number?: string;
  /** The session, for organs that number by session: `62`, `XXX`, `ES-11`, `S-10`. */
  readonly session?: string;
  readonly year?: number;
  /** ISO 8601 date that the text gives for the instrument, to the precision given. */
  readonly date?: string;
  /** Where the year or date stands in the text. */
  readonly dateSpan?: Span;
  /** Whether the text itself names the body; a body taken from the context is weaker evidence. */
  readonly bodyStated: boolean;
  /** Paragraph or article of the instrument that is meant, as written: `operative paragraph 3`, `2(4)`. */
  readonly provision?: string;
  /** Title, case name or treaty name as written. */
  readonly name?: string;
  /** The vote that the text says was cast on it. */
  readonly vote?: VoteStatement;
  /** Votes told nearby that no word ties to it: they may be votes on it. */
  readonly nearVotes?: readonly VoteStatement[];
  /** For a short form: the citation it leads back to. */
  readonly antecedent?: Citation;
  /** Several citations that stand in one list or table share a group, counted from 0. */
  readonly group?: number;
  /** Date of access that the text gives for a URL, ISO 8601. */
  readonly accessed?: string;
}

/** A vote as a text states it; a number that the text does not give is absent. */
export interface VoteStatement {
  readonly span: Span;
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
  readonly unanimous?: boolean;
  readonly withoutVote?: boolean;
}

export interface Quotation {
  readonly kind: "quotation";
  /** With its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly content: Span;
  readonly text: string;
  readonly marks: "curly" | "straight" | "guillemets" | "german" | "backtick" | "block";
  /** 0 outermost, 1 within another quotation. */
  readonly depth: number;
  /** Whether an opening and a closing mark were found; `open` lacks the closing, `close` the opening one. */
  readonly pairing: "paired" | "open" | "close";
  /** A word or short phrase set in marks to distance the writer or to name it: not somebody's statement. */
  readonly scare: boolean;
  readonly speaker?: Passage;
  readonly cue?: Passage;
}

export interface Attribution {
  readonly kind: "attribution";
  readonly span: Span;
  /** Who is said to say it. */
  readonly source: Passage;
  /** The words that say so: `said`, `according to`. */
  readonly cue: Passage;
  /** What is said to be said. */
  readonly content: Passage;
  /** Whether the source can be told from others: a name or a definite office, or an authority without a name. */
  readonly sourceType: "named" | "role" | "pronoun" | "unnamed";
}

export interface Figure {
  readonly kind: "figure";
  readonly span: Span;
  /** The single value that is stated; null for a bare range or a vague number. */
  readonly value: number | null;
  /** Smallest and largest value that the words allow; null where open. */
  readonly low: number | null;
  readonly high: number | null;
  /** exactly · at least, more than · at most, up to · about, some · from … to … · dozens, scores, many */
  readonly bound: "exact" | "atLeast" | "atMost" | "about" | "range" | "vague";
  readonly dimension:
    | "people"
    | "percent"
    | "money"
    | "area"
    | "length"
    | "mass"
    | "duration"
    | "speed"
    | "temperature"
    | "volume"
    | "energy"
    | "count"
    | "number";
  /** `people`, `percent`, ISO 4217 code, `km2`, `ha`, `km`, `t`, `hours`; for counts the noun counted. */
  readonly unit: string;
  /** What befell or was done: `killed`, `wounded`, `missing`, `detained`, `displaced`, … */
  readonly indicator?: string | undefined;
  /** Whom it counts: `civilians`, `women`, `children`, `soldiers`, … */
  readonly population?: string | undefined;
  /** The noun counted, as written. */
  readonly noun?: Passage | undefined;
  /** For a part, the figure it is said to be part of. */
  readonly whole?: Figure | undefined;
}

export interface DateExpression {
  readonly kind: "date";
  readonly span: Span;
  /** TIMEX3 type. */
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /** TIMEX3 value: `1992-02-26`, `1993-W05`, `199`, `P3D`, `XXXX-WXX-1`, `2016-SU`, `FUTURE_REF`. */
  readonly value: string;
  /** First and last day that the words allow, ISO 8601, where they can be told. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** Weekday that the text gives with a date, 1 Monday to 7 Sunday. */
  readonly weekday?: number | undefined;
  /** Both readings of a numeric date whose day and month order is open. */
  readonly readings?: readonly [string, string] | undefined;
  /** Year, month and day as written, even when no such day exists. */
  readonly written?:
    | {
        readonly year?: number | undefined;
        readonly month?: number | undefined;
        readonly day?: number | undefined;
      }
    | undefined;
  /** Whether the value was reckoned from the document's date or from another date in the text. */
  readonly relative: boolean;
  /** Begin and end of a range, each a date expression with its own span. */
  readonly begin?: DateExpression | undefined;
  readonly end?: DateExpression | undefined;
  /** `25` in "25th anniversary". */
  readonly anniversary?: number | undefined;
  readonly modifier?:
    | undefined
    | "BEFORE"
    | "AFTER"
    | "ON_OR_BEFORE"
    | "ON_OR_AFTER"
    | "START"
    | "MID"
    | "END"
    | "APPROX";
}

export interface Place {
  readonly kind: "place";
  readonly span: Span;
  /** As written. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes and the project's own territory codes of what the name may stand for. */
  readonly territories: readonly string[];
  readonly type: "state" | "territory" | "region" | "settlement" | "water" | "people";
  /** Identifier of the contested place whose name this is. */
  readonly contested?: string;
}

export interface Actor {
  readonly kind: "actor";
  readonly span: Span;
  readonly name: string;
  readonly type: "person" | "organisation" | "body" | "state" | "role";
  /** Title or office that stands with the name: `President`, `Foreign Minister`. */
  readonly title?: string;
  readonly territories?: readonly string[];
}

export interface Wording {
  readonly kind: "wording";
  readonly span: Span;
  readonly category: "loaded" | "absolute";
  /** The entry of the word list that matched. */
  readonly entry: string;
}
