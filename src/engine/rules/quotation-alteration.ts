import type { Quotation, QuotationEvidence, QuotationMatch } from "../../model/index.ts";
import { citationFor, instrumentOf } from "./quotation-record.ts";
import type { RuleContext } from "./rule.ts";

const LIKELY = 0.8;
/** With fewer telling words and no other sign, something alike may well be said by somebody else. */
const FEWEST_TELLING = 5;

/** The passage that a quotation alters, and whether it is beyond doubt that it is meant; undefined where nothing can be said. */
export function alterationOf(
  quotation: Quotation,
  { status, matches }: QuotationEvidence,
  context: RuleContext,
): { readonly match: QuotationMatch; readonly sure: boolean } | undefined {
  const [match] = matches;
  if (status !== "found" || match?.verdict !== "altered" || isFromElsewhere(quotation, match, context))
    return undefined;
  const sure = isSure(quotation, matches, context);
  return sure || match.tellingWords >= FEWEST_TELLING ? { match, sure } : undefined;
}

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
