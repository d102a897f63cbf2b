import type { InstrumentParagraph, Related } from "../../../model/index.ts";
import type { Comparison, Phrase } from "../../align/paraphrase/index.ts";
import type { Rule, RuleContext, RuleResult } from "../rule.ts";
import { type HeldStatement, heldStatements, paragraphName, paragraphPassage } from "../statement-record.ts";

export const rule: Rule = {
  id: "citation/not-in-text",
  level: "warning",
  summary: "A statement about what an instrument says, with names, numbers or words that are not there.",
  languages: ["en"],
  check,
};

/** From this share of its words on, and so many of them, a statement follows the nearest paragraph. */
const FOLLOWS = 0.6;
const FEWEST_SHARED = 2;
/** With fewer telling words a statement is a label. */
const FEWEST_TELLING = 6;
/** With more differences it is a free summary. */
const MOST_DIFFERENCES = 3;

function check(context: RuleContext): readonly RuleResult[] {
  return heldStatements(context).flatMap((held) => resultsOf(held, context));
}

function resultsOf({ claim, comparisons }: HeldStatement, context: RuleContext): readonly RuleResult[] {
  if (claim.each) return comparisons.flatMap((one) => resultOf(one, one.missing, context));
  const best = comparisons.toSorted((a, b) => b.agreement - a.agreement)[0]!;
  return resultOf(best, missingInAll(comparisons, best), context);
}

/** What is said of several instruments together is missing where none of them has it. */
function missingInAll(comparisons: readonly Comparison[], best: Comparison): readonly Phrase[] {
  return best.missing.filter(({ span }) =>
    comparisons.every(({ missing }) =>
      missing.some((one) => one.span.start < span.end && span.start < one.span.end),
    ),
  );
}

function resultOf(
  comparison: Comparison,
  missing: readonly Phrase[],
  { analysis }: RuleContext,
): readonly RuleResult[] {
  if (missing.length === 0 || isLabel(comparison, missing)) return [];
  const { claim, text } = comparison;
  const { text: words } = analysis.document;
  const quoted = (phrase: Phrase) =>
    `“${words.slice(phrase.span.start, phrase.span.end).replace(/\s+/gu, " ")}”`;
  const disproved = isDisproved(comparison, missing);
  return [
    {
      kind: disproved ? "fail" : "review",
      level: disproved || isClose(comparison, missing) ? "warning" : "note",
      span: claim.span,
      message: messageOf(comparison, missing, quoted),
      related: [
        ...passagesShown(comparison, missing).map((paragraph) => paragraphPassage(text, paragraph)),
        ...missing.map(
          (phrase): Related => ({
            message: `${quoted(phrase)}: ${whereOf(phrase, comparison)}.`,
            span: phrase.span,
          }),
        ),
      ],
    },
  ];
}

/** The paragraphs that come nearest to what is missing; the nearest to the whole statement where nothing stands elsewhere. */
function passagesShown({ nearest }: Comparison, missing: readonly Phrase[]): readonly InstrumentParagraph[] {
  const beside = passagesOf(missing.filter(({ elsewhere }) => elsewhere)).map(([paragraph]) => paragraph);
  if (beside.length === 0 || missing.some(({ elsewhere }) => !elsewhere))
    return [...new Set([...(nearest ? [nearest] : []), ...beside])];
  return beside;
}

/** A name, number or date that the text does not contain, in a statement that follows one of its paragraphs. */
function isDisproved(comparison: Comparison, missing: readonly Phrase[]): boolean {
  return follows(comparison) && missing.some(({ kind, elsewhere }) => kind !== "word" && !elsewhere);
}

function isClose(comparison: Comparison, missing: readonly Phrase[]): boolean {
  return follows(comparison) && missing.length <= MOST_DIFFERENCES;
}

/** A few words that name what an instrument did, "imposed an arms embargo", are no account of its text. */
function isLabel(comparison: Comparison, missing: readonly Phrase[]): boolean {
  return (
    comparison.telling < FEWEST_TELLING &&
    missing.every(({ kind, elsewhere }) => kind === "word" && !elsewhere)
  );
}

function follows({ agreement, shared }: Comparison): boolean {
  return agreement >= FOLLOWS && shared >= FEWEST_SHARED;
}

function messageOf(
  { text }: Comparison,
  missing: readonly Phrase[],
  quoted: (phrase: Phrase) => string,
): string {
  const absent = missing.filter(({ elsewhere }) => !elsewhere);
  const apart = missing.filter(({ elsewhere }) => elsewhere);
  return [
    ...(absent.length > 0
      ? [`The text of ${text.instrument} does not contain ${listed(absent.map(quoted))}.`]
      : []),
    ...passagesOf(apart).map(
      ([paragraph, phrases]) =>
        `The passage of ${text.instrument} that comes nearest, ${paragraphName(text, paragraph)}, does not have ${listed(phrases.map(quoted))}.`,
    ),
    "Words were compared, not meaning: read the passage and say what it says, or whose reading this is.",
  ].join(" ");
}

/** Phrases that stand elsewhere in the text, by the paragraph in which they were looked for. */
function passagesOf(
  apart: readonly Phrase[],
): readonly (readonly [InstrumentParagraph, readonly Phrase[]])[] {
  const passages = new Map<InstrumentParagraph, Phrase[]>();
  for (const phrase of apart)
    if (phrase.beside) passages.set(phrase.beside, [...(passages.get(phrase.beside) ?? []), phrase]);
  return [...passages];
}

function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}

const KINDS: Readonly<Record<Phrase["kind"], string>> = {
  name: "a name",
  number: "a number",
  date: "a date",
  word: "words",
};

function whereOf({ kind, elsewhere, beside }: Phrase, { text }: Comparison): string {
  if (elsewhere && beside) return `not in ${paragraphName(text, beside)}`;
  return `${KINDS[kind]} that the text does not contain`;
}
