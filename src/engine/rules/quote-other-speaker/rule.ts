import type { Actor, Passage, Quotation, QuotationMatch } from "../../../model/index.ts";
import { lookedUp, nameOf, passageOf } from "../quotation-record.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";

export const rule: Rule = {
  id: "quote/other-speaker",
  level: "warning",
  summary: "A quotation whose words the library has from somebody else.",
  check,
};

/** Fewer telling words may well be said by two people. */
const FEWEST_TELLING = 5;

function check(context: RuleContext): readonly RuleResult[] {
  const results: RuleResult[] = [];
  for (const [quotation, { status, matches }] of lookedUp(context)) {
    const speaker = personIn(quotation.speaker, context);
    if (status !== "found" || !speaker) continue;
    const same = matches.filter(({ verdict }) => verdict !== "altered");
    const [match] = same;
    if (!match || match.tellingWords < FEWEST_TELLING) continue;
    // Whoever repeats the words of another is no other speaker; one source that agrees settles it.
    if (same.every((one) => one.speaker !== undefined && areDifferent(speaker, one.speaker)))
      results.push(resultOf(quotation, speaker, match));
  }
  return results;
}

function resultOf(quotation: Quotation, speaker: string, match: QuotationMatch): RuleResult {
  return {
    kind: "fail",
    span: quotation.span,
    message: `The words are given to ${speaker}; ${nameOf(match.source)} has them from ${match.speaker}.`,
    related: [passageOf(match)],
    suggestion: match.speaker!,
  };
}

/** The personal name in the words that name the speaker: the name in full where the document gives it elsewhere. */
function personIn(speaker: Passage | undefined, { analysis }: RuleContext): string | undefined {
  if (!speaker) return undefined;
  const actor = analysis.actors.find(
    ({ span, type }) => type === "person" && span.start < speaker.end && speaker.start < span.end,
  );
  return actor && fullName(actor, analysis.actors);
}

function fullName({ name }: Actor, actors: readonly Actor[]): string {
  const last = name.split(/\s+/u).at(-1)!;
  const longer = actors.find(
    (other) => other.type === "person" && other.name !== name && other.name.endsWith(` ${last}`),
  );
  return longer ? longer.name : name;
}

/** Names without a part in common; titles and particles do not count. */
function areDifferent(a: string, b: string): boolean {
  const parts = new Set(namesIn(a));
  const others = namesIn(b);
  return parts.size > 0 && others.length > 0 && !others.some((name) => parts.has(name));
}

const TITLES = new Set(
  "mr mrs ms miss dr sir president minister prime foreign secretary general professor ambassador senator mayor judge lord lady deputy chairman chairwoman chair director the of".split(
    " ",
  ),
);

function namesIn(words: string): readonly string[] {
  return (words.match(/\p{L}{2,}/gu) ?? [])
    .map((word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase())
    .filter((word) => !TITLES.has(word));
}
