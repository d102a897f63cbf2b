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
    if (status === "found" && match?.verdict === "altered") results.push(resultOf(quotation, match, context));
  }
  return results;
}

function resultOf(quotation: Quotation, match: QuotationMatch, context: RuleContext): RuleResult {
  const edits = match.edits.filter(({ declared }) => !declared);
  const sure = isSure(quotation, match, context);
  const told = edits.slice(0, 4).map((edit) => describe(edit, quotation, match));
  const more = edits.length > 4 ? ` There are ${edits.length - 4} more changes.` : "";
  const asks = sure ? "" : " If this is the passage meant, quote it as it stands.";
  return {
    kind: sure ? "fail" : "review",
    level: sure ? levelOf(edits) : "warning",
    span: quotation.span,
    message: `${nameOf(match.source)} has other words. ${told.join(" ")}${more}${asks}`,
    related: [passageOf(match)],
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

/** A long match shows by itself that this passage is meant; a shorter one needs a second sign of it. */
function isSure(quotation: Quotation, match: QuotationMatch, context: RuleContext): boolean {
  if (match.tellingWords >= 6 && match.agreement >= 0.75) return true;
  const citation = citationFor(quotation, context);
  if (citation && instrumentOf(citation, context) === match.source.instrument?.id) return true;
  const { speaker } = quotation;
  return speaker !== undefined && match.speaker !== undefined && sharesName(speaker.text, match.speaker);
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
