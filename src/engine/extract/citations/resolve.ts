import { sentenceOf } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { CAPITAL } from "../../text/tokens.ts";
import {
  ECONOMIC_COUNCIL,
  GENERAL_ASSEMBLY,
  OTHER_BODY_WORDS,
  RIGHTS_COUNCIL,
  SECURITY_COUNCIL,
  UNITED_NATIONS,
  UNKNOWN_BODY,
} from "./bodies.ts";
import { isCouncilNumber } from "./numbering.ts";
import type { BodyMention, CitationScan, Draft } from "./scan.ts";
import { type Act, actOf } from "./stated-dates.ts";
import { ADOPTED, AND, BY, COMMA, IN, ITS, OF, OPENING, SEMICOLON, THE } from "./words.ts";

/** What the whole document says about bodies, by which numbers without one are read. */
export interface Surroundings {
  readonly namesSecurityCouncil: boolean;
  readonly namesGeneralAssembly: boolean;
  readonly namesUnitedNations: boolean;
}

export function surroundingsOf(scan: CitationScan): Surroundings {
  const says = (body: string) => scan.bodies.some((mention) => mention.body === body);
  const symbols = (body: string) =>
    scan.drafts.some((draft) => draft.form === "symbol" && draft.body === body);
  const namesSecurityCouncil =
    says(SECURITY_COUNCIL) ||
    symbols(SECURITY_COUNCIL) ||
    scan.drafts.some((draft) => draft.body === SECURITY_COUNCIL || hasCouncilNumber(draft)) ||
    countsLikeCouncil(scan);
  const namesGeneralAssembly = says(GENERAL_ASSEMBLY) || symbols(GENERAL_ASSEMBLY);
  return {
    namesSecurityCouncil,
    namesGeneralAssembly,
    namesUnitedNations: namesSecurityCouncil || namesGeneralAssembly || says(UNITED_NATIONS),
  };
}

/** `resolution 827 (1993)`: number and year agree as the Security Council counts, and nobody else is named. */
function hasCouncilNumber({ instrumentType, body, lexical, number, year }: Draft): boolean {
  if (instrumentType !== "resolution" || body !== undefined || year === undefined) return false;
  const counted = lexical === "plain" || lexical === "year";
  return counted && Number(number) >= 100 && isCouncilNumber(Number(number), year);
}

const FEW_DRAFTS = 40;

/** Two numbers or more that the Security Council reached in a year which their sentence, or the one before, names. */
function countsLikeCouncil(scan: CitationScan): boolean {
  const bare = scan.drafts.filter(
    ({ instrumentType, body, lexical, year, number }) =>
      instrumentType === "resolution" &&
      body === undefined &&
      lexical === "plain" &&
      year === undefined &&
      Number(number) >= 100,
  );
  return bare.slice(0, FEW_DRAFTS).filter((draft) => isNearItsYear(scan, draft)).length >= 2;
}

function isNearItsYear(scan: CitationScan, { first, number }: Draft): boolean {
  const sentence = sentenceOf(scan.sentences, first);
  const start = scan.tokens.start[scan.sentences.first[Math.max(0, sentence - 1)]!]!;
  const end = scan.tokens.end[scan.sentences.first[sentence + 1]! - 1]!;
  return scan.dates.some(
    ({ span, value }) =>
      span.start >= start && span.end <= end && isCouncilNumber(Number(number), Number(value.slice(0, 4))),
  );
}

/** Finds the bodies of resolutions whose own words do not name one. Drafts in order of start. */
export class BodyResolver {
  private readonly scan: CitationScan;
  private readonly around: Surroundings;
  /** The last citation of each number with its body. */
  private readonly known = new Map<string, Draft>();
  private cursor = 0;

  constructor(scan: CitationScan, around: Surroundings) {
    this.scan = scan;
    this.around = around;
  }

  /** Fills in the body of `draft` and gives the act that made it. False where it is no citation at all. */
  resolve(draft: Draft): boolean {
    if (draft.number === undefined) return true;
    if (draft.body === undefined) this.find(draft);
    if (draft.body === UNKNOWN_BODY && isYearLike(draft)) return false;
    this.remember(draft);
    return true;
  }

  private find(draft: Draft): void {
    const { scan } = this;
    const sentence = sentenceOf(scan.sentences, draft.first);
    const first = scan.sentences.first[sentence]!;
    const end = scan.sentences.first[sentence + 1]!;
    const bound = draft.form === "table" ? undefined : this.boundBody(draft, first, end);
    if (bound && bound.kind !== "unitedNations") {
      draft.body = bound.body;
      draft.bodyStated = bound.full;
      return;
    }
    if (
      draft.form !== "table" &&
      !isAssemblyShape(draft) &&
      !this.isOfAssembly(draft) &&
      this.isOfAnotherBody(draft, first)
    ) {
      draft.body = UNKNOWN_BODY;
      return;
    }
    const known = this.knownOf(draft);
    if (known) {
      draft.body = known.body!;
      if (draft.year === undefined && draft.form === "prose") {
        draft.form = "short";
        draft.antecedent = known;
      }
      return;
    }
    draft.body = this.byShape(draft, first);
  }

  /** The body that the clause makes the author: subject of the act, after `by`, or owner of `its resolution`. */
  private boundBody(draft: Draft, first: number, end: number): BodyMention | undefined {
    const { scan } = this;
    const beside = lastBodyBefore(scan, draft.phraseFirst, first);
    if (beside && leadsTo(scan, beside.end, draft.phraseFirst)) return beside;
    const act = actOf(scan, draft, first, end);
    if (act && !act.before) return agentOf(scan, act, end);
    if (act) return subjectOf(scan, draft, act, first);
    const after = bodyAfterOpening(scan, draft, first, end);
    if (after) return after;
    const before = lastBodyBefore(scan, draft.phraseFirst, first);
    if (before && isAuthorAtHead(scan, before, draft, first)) return before;
    const owner = scan.lexeme(draft.phraseFirst - 1);
    if (owner === ITS && before && draft.phraseFirst - before.end < 14) return before;
    return undefined;
  }

  /** `a Council in place of the Commission (resolution 60/251)`: session and number as the Assembly has them, which is named. */
  private isOfAssembly({ lexical, session, number, phraseFirst }: Draft): boolean {
    if (lexical !== "session" || !this.around.namesUnitedNations) return false;
    if (Number(session) < FIRST_BY_SESSION || Number(number) <= MOST_OF_RIGHTS_COUNCIL) return false;
    return OPENING.has(this.scan.lexeme(phraseFirst - 1));
  }

  /** `House Resolution 106`, `the city council passed resolution 12`. */
  private isOfAnotherBody(draft: Draft, first: number): boolean {
    const { scan } = this;
    const from = Math.max(first, draft.phraseFirst - 12);
    let joined = true;
    const body = lastBodyBefore(scan, draft.phraseFirst, first);
    for (let i = draft.phraseFirst - 1; i >= from; i--) {
      if (body && i < body.end) return body.kind === "other" && body.body === UNKNOWN_BODY;
      const lexeme = scan.lexeme(i);
      if (lexeme === SEMICOLON) return false;
      // `The commission was created under resolution 1595`: it did not adopt it.
      if (UNDER.has(lexeme)) joined = false;
      if (ADOPTED.has(lexeme)) joined = true;
      if (joined && OTHER_BODY_WORDS.has(lexeme)) return !isUnitedNationsPart(scan, i, this.around);
    }
    return false;
  }

  private knownOf(draft: Draft): Draft | undefined {
    const known = this.known.get(keyOf(draft));
    if (!known) return undefined;
    const agrees = known.year === undefined || draft.year === undefined || known.year === draft.year;
    return agrees ? known : undefined;
  }

  private byShape(draft: Draft, first: number): string {
    const near = this.nearBody(draft, first);
    const other = near?.kind === "other" ? near.body : undefined;
    switch (draft.lexical) {
      case "roman":
      case "special":
        return GENERAL_ASSEMBLY;
      case "annual":
        return other ?? ECONOMIC_COUNCIL;
      case "session":
        // Nobody else comes to so many in a session.
        if (Number(draft.session) >= FIRST_BY_SESSION && Number(draft.number) > MOST_OF_RIGHTS_COUNCIL)
          return GENERAL_ASSEMBLY;
        if (other) return other;
        return (near?.body === RIGHTS_COUNCIL && Number(draft.number) <= MOST_OF_RIGHTS_COUNCIL) ||
          Number(draft.session) < 31
          ? RIGHTS_COUNCIL
          : GENERAL_ASSEMBLY;
      case "year":
        // What another organisation has to do with it is told beside; number and year show whose it is.
        return other === undefined || hasCouncilNumber(draft) ? SECURITY_COUNCIL : other;
      default:
        return other ?? this.plainBody(draft);
    }
  }

  private plainBody(draft: Draft): string {
    const { namesSecurityCouncil, namesGeneralAssembly, namesUnitedNations } = this.around;
    if (draft.year !== undefined && namesUnitedNations) return SECURITY_COUNCIL;
    if (namesSecurityCouncil && !(namesGeneralAssembly && draft.saysUnitedNations)) return SECURITY_COUNCIL;
    if (draft.saysUnitedNations || namesUnitedNations) return UNITED_NATIONS;
    return UNKNOWN_BODY;
  }

  /** The last body named before the citation, in its sentence or the paragraph and the one before. */
  private nearBody(draft: Draft, first: number): BodyMention | undefined {
    const { bodies } = this.scan;
    if (draft.saysUnitedNations) return undefined;
    while (this.cursor < bodies.length && bodies[this.cursor]!.end <= draft.first) this.cursor++;
    for (let i = this.cursor - 1, steps = 0; i >= 0 && steps < 8; i--, steps++) {
      const mention = bodies[i]!;
      if (first - mention.end > 120) return undefined;
      if (mention.kind === "unitedNations" || mention.body === UNKNOWN_BODY) continue;
      if (mention.kind === "organ" || !this.isPartOfName(mention)) return mention;
    }
    return undefined;
  }

  /** `the operation of the African Union`: who owns something else has not adopted the resolution. */
  private isPartOfName({ first }: BodyMention): boolean {
    const { scan } = this;
    const before = scan.lexeme(first - 1) === THE ? first - 2 : first - 1;
    return scan.lexeme(before) === OF || scan.lexeme(before) === AND;
  }

  private remember(draft: Draft): void {
    if (draft.body === UNKNOWN_BODY || draft.body === UNITED_NATIONS || draft.form === "short") return;
    const key = keyOf(draft);
    const known = this.known.get(key);
    if (known?.bodyStated && !draft.bodyStated) return;
    this.known.set(key, draft);
  }
}

/** `by the Security Council in resolution 1325`, `The Council, in its resolution 1325,`, `the Assembly’s resolution 1701`. */
function leadsTo(scan: CitationScan, from: number, to: number): boolean {
  let at = from;
  if (scan.lexeme(at) === POSSESSIVE) return at + 1 === to;
  if (scan.lexeme(at) === COMMA) at++;
  if (scan.lexeme(at) !== IN) return false;
  if (scan.lexeme(at + 1) === ITS) at++;
  return at + 1 === to;
}

/** The Human Rights Council numbers anew each session and has adopted some forty in one; the Assembly adopts hundreds. */
const MOST_OF_RIGHTS_COUNCIL = 70;

/** From its thirty-first session on the Assembly numbers by session. */
const FIRST_BY_SESSION = 31;

const UNDER = wordSet("under by with in through pursuant following since");

/** `The Security Council did so by resolution 60/251`: the subject of the sentence, where the number is of another kind than its own. */
function isAuthorAtHead(scan: CitationScan, body: BodyMention, draft: Draft, first: number): boolean {
  const isForeign =
    (body.body === SECURITY_COUNCIL && draft.lexical === "session") ||
    (body.body === GENERAL_ASSEMBLY && draft.lexical === "year");
  if (!isForeign || !body.full || body.first - first > 1 || draft.phraseFirst - body.end > 20) return false;
  const joint = scan.lexeme(draft.phraseFirst - 1) === ITS ? draft.phraseFirst - 2 : draft.phraseFirst - 1;
  if (!WITH_ACT.has(scan.lexeme(joint)) || PASSIVES.has(scan.lexeme(body.end))) return false;
  for (let i = body.end; i < joint; i++) if (REFERS.has(scan.lexeme(i))) return false;
  return true;
}

const WITH_ACT = wordSet("by in through with");
const PASSIVES = wordSet("was were is are has had should must may");
const REFERS = wordSet(
  `recalled recalls noted notes welcomed welcomes reaffirmed endorsed cited referred asked requested invoked named mentioned said what that set
   , ;`,
);

/** Only the General Assembly writes `3379 (XXX)` and `ES-11/1`. */
function isAssemblyShape({ lexical }: Draft): boolean {
  return lexical === "roman" || lexical === "special";
}

/** `In resolution 1973 (2011), the Security Council authorised`: the sentence opens with the act and goes on with its author. */
function bodyAfterOpening(
  scan: CitationScan,
  draft: Draft,
  first: number,
  end: number,
): BodyMention | undefined {
  if (draft.phraseFirst - first > 3 || !OPENERS.has(scan.lexeme(first))) return undefined;
  let at = draft.phraseEnd;
  const article = scan.lexeme(at) === THE ? at + 1 : at;
  const joined = article < end ? bodyAt(scan, article) : undefined;
  if (joined) return joined;
  while (at < end && at < draft.phraseEnd + 8 && scan.lexeme(at) !== COMMA) at++;
  if (scan.lexeme(at) !== COMMA || at >= end) return undefined;
  return bodyAt(scan, scan.lexeme(at + 1) === THE ? at + 2 : at + 1);
}

const OPENERS = wordSet("in by with through under");

/** The body that a passive verb names as its agent: `adopted by the Security Council`. */
export function agentOf(scan: CitationScan, act: Act, end: number): BodyMention | undefined {
  for (let i = act.at + 1; i < end && i < act.at + 6; i++)
    if (scan.lexeme(i) === BY) return bodyAt(scan, scan.lexeme(i + 1) === THE ? i + 2 : i + 1);
  return undefined;
}

/** The body that is the subject of the verb before a citation. */
export function subjectOf(
  scan: CitationScan,
  draft: Draft,
  act: Act,
  first: number,
): BodyMention | undefined {
  const before = lastBodyBefore(scan, Math.min(draft.phraseFirst, act.at), first);
  return before && isSubject(scan, before, act) ? before : undefined;
}

function bodyAt(scan: CitationScan, token: number): BodyMention | undefined {
  const mention = scan.bodies[lastBefore(scan.bodies, token + 1)];
  return mention?.first === token ? mention : undefined;
}

function lastBodyBefore(scan: CitationScan, token: number, first: number): BodyMention | undefined {
  const mention = scan.bodies[lastBefore(scan.bodies, token)];
  return mention && mention.first >= first ? mention : undefined;
}

function keyOf({ number, session }: Draft): string {
  return `${session ?? ""}/${number}`;
}

function isYearLike({ number, year }: Draft): boolean {
  const value = Number(number);
  return year === undefined && value >= 1900 && value <= 2100;
}

const SUBJECT_ADVERBS = wordSet(
  `unanimously also then later has have had had been today yesterday subsequently finally first again recently
   already swiftly immediately once which that who twice three four five , on in - –`,
);

/** Whether nothing but adverbs, dates and one aside stands between a body and its verb. */
function isSubject(scan: CitationScan, body: BodyMention, act: Act): boolean {
  if (act.at - body.end > 24) return false;
  let i = act.at - 1;
  let commas = 0;
  for (; i >= body.end; i--) {
    const lexeme = scan.lexeme(i);
    if (lexeme === COMMA) commas++;
    else if (!SUBJECT_ADVERBS.has(lexeme) && scan.tokens.kind[i] !== 2 && commas === 0)
      return isPossessed(scan, i);
  }
  return commas === 0 || scan.lexeme(body.end) === COMMA;
}

function isPossessed(scan: CitationScan, at: number): boolean {
  return scan.lexeme(at) === POSSESSIVE;
}

const POSSESSIVE = lexemeOf("'s");
const UN_PARTS = wordSet("security human general social rights");

/** `Security Council`, though written without capitals, or `the Council` where that is the Security Council. */
function isUnitedNationsPart(scan: CitationScan, at: number, around: Surroundings): boolean {
  if (UN_PARTS.has(scan.lexeme(at - 1))) return true;
  const capital = (scan.tokens.flags[at]! & CAPITAL) !== 0;
  return capital && around.namesUnitedNations && SHORT_ORGANS.has(scan.lexeme(at));
}

const SHORT_ORGANS = wordSet("council assembly");

/** Index of the last body that ends at or before token `token`, −1 when none does. */
function lastBefore(bodies: readonly BodyMention[], token: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
