import type { Citation, DateExpression } from "../../../model/index.ts";
import { CLAIMED_BY_CITATION, type Claims, claim, type Reading, sentenceOf } from "../../reading.ts";
import { bindDate, dateBoundAfter, dateBoundBefore } from "./binding.ts";
import { bodyAt, isUnitedNationsBody, speaksOfUnitedNations } from "./bodies.ts";
import {
  applicationDraft,
  courtAt,
  mayNumberCase,
  mayVersus,
  readApplicationNumber,
  readNamedCase,
  readParties,
} from "./cases.ts";
import { type CitationContext, type CitationDraft, finished } from "./draft.ts";
import { mayIdentifierBegin, readIdentifier } from "./identifiers.ts";
import { provisionAround } from "./provisions.ts";
import { type BodyContext, mayResolutionBegin, readResolutions } from "./resolutions.ts";
import { mayShortFormBegin, readShortForm, shortened } from "./short-forms.ts";
import { maySymbolBegin, readSymbol } from "./symbols.ts";
import { readTables } from "./tables.ts";
import { mayArticleBegin, readArticles, treatyAt, treatyDraft } from "./treaty-citations.ts";
import { mayVagueBegin, readVague } from "./vague.ts";
import { readVote } from "./votes.ts";

/**
 * Finds the citations of a document: by symbol, in words, by short form, in tables, by identifier, and vague ones.
 * Claims the tokens of those that name something. Sorted by start. O(n).
 */
export function extractCitations(
  reading: Reading,
  claims: Claims,
  dates: readonly DateExpression[],
): readonly Citation[] {
  const context: CitationContext = { ...reading, dates };
  const tables = readTables(context);
  for (const { first, next } of tables) claim(claims, first, next, CLAIMED_BY_CITATION);
  const scan = new CitationScan(context, claims);
  scan.run();
  const drafts = [...tables, ...scan.drafts].sort((a, b) => a.span.start - b.span.start);
  return linked(grouped(drafts), context);
}

/** One walk over the sentences; holds what earlier sentences named. */
class CitationScan {
  readonly drafts: CitationDraft[] = [];
  readonly #context: CitationContext;
  readonly #claims: Claims;
  #bodies: { -readonly [Key in keyof BodyContext]: BodyContext[Key] } | undefined;
  #lastBody: string | undefined;
  #lastTreaty: string | undefined;
  #court: string | undefined;
  #lastResolution: CitationDraft | undefined;
  #lastCase: CitationDraft | undefined;

  constructor(context: CitationContext, claims: Claims) {
    this.#context = context;
    this.#claims = claims;
  }

  run(): void {
    const { sentences } = this.#context;
    for (let s = 0; s < sentences.count; s++) this.#sentence(s, sentences.first[s]!, sentences.first[s + 1]!);
  }

  #sentence(sentence: number, start: number, end: number): void {
    const before = this.drafts.length;
    for (let at = start; at < end; at++) {
      // Numbers that no list knows have lexeme 0, and so have most words: they begin nothing but a case number.
      const drafts = this.#read(at, start, end);
      if (!drafts || drafts.length === 0) continue;
      for (const draft of drafts) this.#keep(draft, start, end);
      at = Math.max(at, drafts.at(-1)!.next - 1);
    }
    this.#bindVote(sentence, start, end, before);
  }

  #read(at: number, start: number, end: number): CitationDraft[] | undefined {
    const { tokens } = this.#context;
    const lexeme = tokens.lexeme[at]!;
    if (mayIdentifierBegin(tokens, at)) return listed(readIdentifier(this.#context, at));
    if (mayNumberCase(tokens, at)) return this.#application(at, start);
    if (lexeme === 0 || (this.#claims[at]! & CLAIMED_BY_CITATION) !== 0) return undefined;
    this.#notice(at, end);
    if (maySymbolBegin(tokens, at)) return listed(readSymbol(tokens, at));
    if (mayResolutionBegin(tokens, at)) {
      const found = readResolutions(tokens, at, start, end, this.#bodyContext());
      if (found.length > 0) return found;
    }
    if (mayArticleBegin(tokens, at)) return readArticles(tokens, at, start, end, this.#lastTreaty);
    const treaty = treatyAt(tokens, at, start, end);
    if (treaty) return this.#overlaps(treaty.first) ? undefined : [treatyDraft(tokens, treaty)];
    if (mayVersus(tokens, at)) return listed(readParties(tokens, at, start, end, this.#court));
    if (mayVagueBegin(tokens, at)) return listed(readVague(tokens, at, start, end));
    if (mayShortFormBegin(tokens, at))
      return listed(readShortForm(tokens, at, end, this.#lastResolution, this.#lastCase));
    return listed(readNamedCase(tokens, at, end, this.#court, false));
  }

  #overlaps(token: number): boolean {
    const last = this.drafts.at(-1);
    return last !== undefined && last.next > token;
  }

  #notice(at: number, end: number): void {
    const { tokens } = this.#context;
    const body = bodyAt(tokens, at, end);
    if (body && isUnitedNationsBody(body.body)) this.#lastBody = body.body;
    const court = courtAt(tokens, at, end);
    if (court) this.#court = court.court;
  }

  #bodyContext(): BodyContext {
    this.#bodies ??= { lastBody: undefined, unitedNations: speaksOfUnitedNations(this.#context.tokens) };
    this.#bodies.lastBody = this.#lastBody;
    return this.#bodies;
  }

  /** An application number belongs to the case named just before it; alone it is a citation of its own. */
  #application(at: number, start: number): CitationDraft[] | undefined {
    const { tokens } = this.#context;
    const number = readApplicationNumber(tokens, at, start);
    if (!number) return undefined;
    claim(this.#claims, number.first, number.next, CLAIMED_BY_CITATION);
    const last = this.#lastCase;
    if (last && number.first - last.next <= 4 && number.first >= last.next && last.number === undefined) {
      last.number = number.number;
      last.body = last.body === "unknown" ? "ECHR" : last.body;
      last.next = number.next;
      return undefined;
    }
    // "nos. 1/01 and 2/01" after a case, or a number without any word of a court, say too little.
    return this.#court === "ECHR" || last ? [applicationDraft(tokens, number)] : undefined;
  }

  #keep(draft: CitationDraft, start: number, end: number): void {
    const { tokens } = this.#context;
    const last = this.drafts.at(-1);
    if (last && last.span.end > draft.span.start) {
      // A treaty named before its article: the longer citation takes its place.
      if (
        last.body === "treaty" &&
        draft.body === "treaty" &&
        draft.provision &&
        draft.span.start <= last.span.start
      )
        this.drafts.pop();
      else return;
    }
    this.drafts.push(draft);
    if (draft.form === "vague") return;
    claim(this.#claims, draft.first, draft.next, CLAIMED_BY_CITATION);
    if (draft.body === "treaty") this.#lastTreaty = draft.name;
    if (draft.form === "short" || draft.form === "identifier") return;
    const date =
      dateBoundAfter(this.#context, draft, end) ??
      (draft.instrumentType === "resolution" ? dateBoundBefore(this.#context, draft, start) : undefined);
    if (date) bindDate(draft, date, tokens);
    const provision =
      draft.instrumentType === "resolution" ? provisionAround(tokens, draft, start, end) : undefined;
    if (provision) draft.provision = provision;
    if (draft.instrumentType === "resolution") {
      this.#lastResolution = draft;
      if (isUnitedNationsBody(draft.body)) this.#lastBody = draft.body;
    } else if (draft.instrumentType === "judgment" || draft.instrumentType === "advisoryOpinion")
      this.#lastCase = draft;
  }

  /** A vote is bound when its sentence, or the one before it, cites exactly one resolution. */
  #bindVote(sentence: number, start: number, end: number, before: number): void {
    const last = this.#lastResolution;
    if (!last || last.vote) return;
    const { tokens, sentences } = this.#context;
    const cited = sentenceOf(sentences, last.first);
    if (cited !== sentence && cited !== sentence - 1) return;
    const here = this.drafts.slice(before).filter(({ instrumentType }) => instrumentType === "resolution");
    if (
      cited === sentence
        ? here.filter(({ form }) => form !== "short").length !== 1
        : here.some(({ form }) => form !== "short")
    )
      return;
    if (cited !== sentence && sentences.block[sentence] !== sentences.block[cited]) return;
    const offset = tokens.start[start]!;
    const text = tokens.text.slice(offset, tokens.end[end - 1]);
    if (cited !== sentence && !/^(?:it|the (?:resolution|text|vote)|this resolution|adopted)\b/iu.test(text))
      return;
    const vote = readVote(text, offset);
    if (vote) last.vote = vote;
  }
}

function listed(draft: CitationDraft | undefined): CitationDraft[] | undefined {
  return draft && [draft];
}

/** Citations of one list stand in a row with nothing but separators between; those of one table in rows. */
function grouped(drafts: CitationDraft[]): CitationDraft[] {
  let group = -1;
  for (let i = 1; i < drafts.length; i++) {
    const [before, draft] = [drafts[i - 1]!, drafts[i]!];
    const together =
      draft.form === "table"
        ? before.form === "table"
        : draft.first - before.next <= 3 && draft.form === "prose" && before.form === "prose";
    if (!together || draft.instrumentType !== "resolution" || before.instrumentType !== "resolution")
      continue;
    before.group ??= ++group;
    draft.group = before.group;
  }
  return drafts;
}

/** Makes plain citations of drafts and leads short forms back to what they stand for. */
function linked(drafts: readonly CitationDraft[], context: CitationContext): Citation[] {
  const known = new Map<string, Citation>();
  const made = new Map<CitationDraft, Citation>();
  return drafts.map((draft) => {
    const { antecedent } = draft;
    const earlier = antecedent ? made.get(antecedent as CitationDraft) : known.get(shortened(draft));
    const citation = finished(draft);
    const result: Citation =
      antecedent ||
      (earlier &&
        draft.form === "prose" &&
        draft.year === undefined &&
        draft.session === undefined &&
        earlier.year !== undefined)
        ? {
            ...citation,
            form: "short",
            ...(earlier
              ? { antecedent: earlier, ...(earlier.normal ? { normal: earlier.normal } : {}) }
              : {}),
          }
        : citation;
    made.set(draft, result);
    if (draft.instrumentType === "resolution" && draft.year !== undefined)
      known.set(shortened(draft), result);
    return result;
  }, context);
}
