import type { Citation } from "../../../model/index.ts";
import { CLAIMED_BY_CITATION, claim, sentenceOf } from "../../reading.ts";
import { bindActs, ONLY_UN } from "./acts.ts";
import { normalOf } from "./normal.ts";
import { readProvision } from "./provisions.ts";
import { BodyResolver, surroundingsOf } from "./resolve.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { Antecedents } from "./short-forms.ts";

/** Resolves what leans on the words around, binds dates and votes, and makes citations of the drafts. */
export function finish(scan: CitationScan): readonly Citation[] {
  scan.drafts.sort((a, b) => a.first - b.first || b.end - a.end);
  const kept = resolveAll(scan);
  bindActs(scan, kept);
  const drafts = kept.filter(isComplete);
  const made = new Map<Draft, Citation>();
  const found: Citation[] = [];
  let past = 0;
  for (const draft of drafts) {
    if (draft.first < past) continue;
    past = draft.end;
    const citation = citationOf(scan, draft, made);
    made.set(draft, citation);
    found.push(citation);
    if (draft.form !== "vague") claim(scan.claims, draft.first, draft.end, CLAIMED_BY_CITATION);
  }
  return found;
}

function resolveAll(scan: CitationScan): Draft[] {
  const resolver = new BodyResolver(scan, surroundingsOf(scan));
  const antecedents = new Antecedents(scan);
  const kept: Draft[] = [];
  for (const draft of scan.drafts) {
    if (draft.needsDate) antecedents.forget(draft.instrumentType);
    if (draft.anaphor ? !antecedents.bind(draft) : !resolver.resolve(draft)) continue;
    if (draft.instrumentType === "resolution") takeProvision(scan, draft);
    if (!draft.anaphor && !draft.needsDate) antecedents.remember(draft);
    kept.push(draft);
  }
  return kept;
}

function takeProvision(scan: CitationScan, draft: Draft): void {
  if (draft.form === "table" || draft.form === "vague") return;
  const sentence = sentenceOf(scan.sentences, draft.first);
  readProvision(scan, draft, scan.sentences.first[sentence]!, scan.sentences.first[sentence + 1]!);
}

/** A resolution without number needs its body and its day; a row of a table needs a body. */
function isComplete(draft: Draft): boolean {
  if (draft.needsDate)
    return draft.date?.length === 10 && draft.body !== undefined && ONLY_UN.has(draft.body);
  return draft.form !== "table" || (draft.body !== undefined && draft.body !== "unknown");
}

function citationOf(scan: CitationScan, draft: Draft, made: ReadonlyMap<Draft, Citation>): Citation {
  const words = scan.span(draft.first, draft.end);
  // A short form means the act of its year: `resolution 853` after `resolution 853 (1993)`.
  const { antecedent: meant } = draft;
  if (meant?.year !== undefined && draft.instrumentType !== "treaty") draft.year ??= meant.year;
  const normal = draft.form === "vague" ? undefined : normalOf(draft);
  const antecedent = draft.antecedent && made.get(draft.antecedent);
  return {
    kind: "citation",
    span: { start: draft.start ?? words.start, end: draft.stop ?? words.end },
    form: draft.form,
    instrumentType: draft.instrumentType,
    body: draft.body ?? "unknown",
    bodyStated: draft.bodyStated,
    ...definedOf({
      normal,
      number: draft.number,
      session: draft.session,
      year: draft.year,
      date: draft.date,
      dateSpan: draft.dateSpan,
      provision: draft.provision,
      name: draft.name,
      vote: draft.vote,
      nearVotes: draft.nearVotes,
      antecedent,
      group: draft.group,
      accessed: draft.accessed,
    }),
  };
}

function definedOf<T extends object>(facts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}
