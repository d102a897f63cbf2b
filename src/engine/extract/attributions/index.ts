import type { Actor, Attribution, Passage, Quotation } from "../../../model/index.ts";
import { type Reading, tokenAt } from "../../reading.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { AttributionTokens } from "./clauses.ts";
import { SentenceScan } from "./scan.ts";
import { sourceType } from "./sources.ts";
import type { Range } from "./subjects.ts";

/**
 * Finds who is said to say, think or want what: source, cue and content, as in PARC. Where the text names no
 * source ("reportedly", "it is believed that"), the source is the cue itself and its type `unnamed`.
 * Sorted by start of the span. O(n).
 */
export function extractAttributions(
  reading: Reading,
  quotations: readonly Quotation[],
  _actors: readonly Actor[],
): readonly Attribution[] {
  return attributionsFrom(reading.tokens, scanSentences(reading, statementsIn(reading.tokens, quotations)));
}

/** Goes through all sentences of a document whose statements in marks stand at `statements`. O(n). */
export function scanSentences(
  { tokens, sentences }: Reading,
  statements: readonly Range[],
): readonly AttributionTokens[] {
  const scan = new SentenceScan(tokens, statements);
  for (let s = 0; s < sentences.count; s++) scan.sentence(sentences.first[s]!, sentences.first[s + 1]!);
  return scan.found;
}

/** Mentions of what a scan found, sorted by start. */
export function attributionsFrom(
  tokens: Tokens,
  found: readonly AttributionTokens[],
): readonly Attribution[] {
  return found
    .map((parts) => attribution(tokens, parts))
    .sort((a, b) => a.span.start - b.span.start || a.cue.start - b.cue.start || b.span.end - a.span.end);
}

/** The tokens of the outermost statements in marks. */
function statementsIn(tokens: Tokens, quotations: readonly Quotation[]): readonly Range[] {
  const ranges: Range[] = [];
  let past = 0;
  for (const { span, scare, pairing, marks } of quotations) {
    if (scare || pairing !== "paired" || span.start < past || marks === "block") continue;
    past = span.end;
    ranges.push({ first: tokenAt(tokens, span.start), end: tokenAt(tokens, span.end) });
  }
  return ranges;
}

function attribution(tokens: Tokens, { source, cue, content }: AttributionTokens): Attribution {
  const parts = [passageOf(tokens, source), passageOf(tokens, cue), passageOf(tokens, content)] as const;
  return {
    kind: "attribution",
    span: {
      start: Math.min(parts[0].start, parts[1].start, parts[2].start),
      end: Math.max(parts[0].end, parts[1].end, parts[2].end),
    },
    source: parts[0],
    cue: parts[1],
    content: parts[2],
    sourceType: source === cue ? "unnamed" : sourceType(tokens, source),
  };
}

function passageOf(tokens: Tokens, { first, end }: Range): Passage {
  const start = tokens.start[first]!;
  const stop = tokens.end[end - 1]!;
  return { start, end: stop, text: tokens.text.slice(start, stop) };
}
