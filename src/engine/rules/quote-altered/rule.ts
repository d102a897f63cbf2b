import type { Edit, EditType, Level, Quotation, QuotationMatch } from "../../../model/index.ts";
import { citationFor, instrumentOf, lookedUp, nameOf, passageOf, wordsOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/altered",
  level: "error",
  summary: "A quotation whose words differ from those of the source in the library.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    const [match] = matches;
    if (status !== "found" || match?.verdict !== "altered" || isFromElsewhere(quotation, match, context))
      continue;
    results.push(resultOf(quotation, match, isSure(quotation, matches, context)));
  }
  return results;
}

function resultOf(quotation: Quotation, match: QuotationMatch, sure: boolean): RuleResult {
  const edits = match.edits.filter(({ declared }) => !declared);
  const told = edits.slice(0, 4).map((edit) => describe(edit, quotation, match));
  const more = edits.length > 4 ? ` There are ${edits.length - 4} more changes.` : "";
  const asks = sure ? "" : " If this is the passage meant, quote it as it stands.";
  return {
    kind: sure ? "fail" : "review",
    level: sure ? levelOf(edits) : match.agreement >= LIKELY ? "warning" : "note",
    span: quotation.span,
    message: `${nameOf(match.source)} has other words. ${told.join(" ")}${more}${asks}`,
    related: [passageOf(match)],
    computation: [
      `${Math.round(match.agreement * 100)} % of the quotation's words stand in the passage; the longest run that agrees has ${match.longestRun} words.`,
      ...match.edits.map((edit) => stepOf(edit, quotation, match)),
    ],
    suggestion: match.passage.text
      .replace(/[-‐]\s*\n\s*/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  };
}

/** What turns the meaning is an error; other words are a warning. */
const TURNS: ReadonlySet<EditType> = new Set(["negation", "condition", "modality", "number", "name"]);

function levelOf(edits: readonly Edit[]): Level {
  return edits.some(({ type }) => TURNS.has(type)) ? "error" : "warning";
}

const LIKELY = 0.8;
/** Formulas return from text to text with other words in them; only one passage that is ahead of all others is meant. */
const AHEAD = 0.1;

/** A long match that no other comes near shows by itself that this passage is meant; else a second sign must. */
function isSure(quotation: Quotation, matches: readonly QuotationMatch[], context: RuleContext): boolean {
  const [match, ...others] = matches as [QuotationMatch, ...QuotationMatch[]];
  const citation = citationFor(quotation, context);
  if (citation && instrumentOf(citation, context) === match.source.instrument?.id) return true;
  const { speaker } = quotation;
  if (speaker && match.speaker !== undefined && sharesName(speaker.text, match.speaker)) return true;
  if (match.tellingWords < 6 || match.agreement < LIKELY) return false;
  const words = lettersOf(match.passage.text);
  return others.every(
    (other) => other.agreement < match.agreement - AHEAD || lettersOf(other.passage.text) === words,
  );
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The document quotes another instrument than the one where something similar stands: that one may have just these words. */
function isFromElsewhere(quotation: Quotation, { source }: QuotationMatch, context: RuleContext): boolean {
  const citation = citationFor(quotation, context);
  return citation !== undefined && instrumentOf(citation, context) !== source.instrument?.id;
}

function sharesName(a: string, b: string): boolean {
  const names = new Set(a.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []);
  return (b.match(/\p{Lu}[\p{L}’'-]{2,}/gu) ?? []).some((name) => names.has(name));
}

function describe(edit: Edit, quotation: Quotation, match: QuotationMatch): string {
  const { quoted, original } = wordsOf(edit, quotation, match);
  if (edit.type === "reordered")
    return `The order is another: the source has “${original}”, the quotation “${quoted}”.`;
  if (quoted === "") return `The quotation leaves out “${original}”.`;
  if (original === "") return `The quotation adds “${quoted}”.`;
  return `The source has “${original}”, the quotation “${quoted}”.`;
}

function stepOf(edit: Edit, quotation: Quotation, match: QuotationMatch): string {
  const { quoted, original } = wordsOf(edit, quotation, match);
  return `${edit.type}${edit.declared ? ", declared" : ""}: “${original}” → “${quoted}”.`;
}
