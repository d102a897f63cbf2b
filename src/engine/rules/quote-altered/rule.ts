import type { Edit, EditType, Level, Quotation, QuotationMatch } from "../../../model/index.ts";
import { alterationOf } from "../quotation-alteration.ts";
import { inOneLine, lookedUp, nameOf, passageOf, wordsOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/altered",
  level: "error",
  summary: "A quotation whose words differ from those of the source in the library.",
  check,
};

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, evidence] of lookedUp(context)) {
    const altered = alterationOf(quotation, evidence, context);
    if (altered) results.push(resultOf(quotation, altered.match, altered.sure));
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
    suggestion: inOneLine(match.passage.text),
  };
}

/** What turns the meaning is an error; other words are a warning. */
const TURNS: ReadonlySet<EditType> = new Set(["negation", "condition", "modality", "number", "name"]);

function levelOf(edits: readonly Edit[]): Level {
  return edits.some(({ type }) => TURNS.has(type)) ? "error" : "warning";
}

/** From here on an alteration that nothing else confirms is worth a warning. */
const LIKELY = 0.8;

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
