import type { Actor, Attribution, Passage, Quotation } from "../../../model/index.ts";
import { type Reading, tokenAt } from "../../reading.ts";
import { BLOCK_START, type Tokens } from "../../text/tokens.ts";
import { type AttributionTokens, attributionOf, type Surroundings } from "./clauses.ts";
import { isClass, isComma, RELATIVE } from "./grammar.ts";
import { beginsPhraseCue, labelAttribution, phraseAttribution } from "./phrases.ts";
import { sourceType } from "./sources.ts";
import type { Range } from "./subjects.ts";
import { SPEECH_VERB } from "./verbs.ts";

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
  const { tokens, sentences } = reading;
  const quoted = new QuotedStretches(tokens, quotations);
  const found: Attribution[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const first = sentences.first[s]!;
    const end = sentences.first[s + 1]!;
    let known: Range | undefined;
    let floor = first;
    const label = labelAttribution(quoted.surroundings(first, end, first, undefined));
    if (label && !quoted.holds(first)) found.push(attribution(tokens, label));
    for (let i = first; i < end; i++) {
      if (quoted.holds(i)) floor = i + 1;
      if (floor > i || tokens.lexeme[i] === 0) continue;
      const parts = attributionAt(quoted, first, end, floor, known, i);
      if (!parts) continue;
      if (parts.source.end <= parts.cue.first && !isClass(tokens, parts.source.first, RELATIVE))
        known = parts.source;
      found.push(attribution(tokens, parts));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function attributionAt(
  quoted: QuotedStretches,
  first: number,
  end: number,
  floor: number,
  known: Range | undefined,
  at: number,
): AttributionTokens | undefined {
  const { tokens } = quoted;
  const verb = SPEECH_VERB.get(tokens.lexeme[at]!) !== 0;
  if (!verb && !beginsPhraseCue(tokens, at)) return undefined;
  const around = quoted.surroundings(first, end, floor, known);
  return (verb ? attributionOf(around, at) : undefined) ?? phraseAttribution(around, at);
}

function attribution(tokens: Tokens, { source, cue, content }: AttributionTokens): Attribution {
  const parts = [source, cue, content].map((range) => passageOf(tokens, range));
  return {
    kind: "attribution",
    span: {
      start: Math.min(...parts.map(({ start }) => start)),
      end: Math.max(...parts.map(({ end }) => end)),
    },
    source: parts[0]!,
    cue: parts[1]!,
    content: parts[2]!,
    sourceType: sourceType(tokens, source),
  };
}

function passageOf(tokens: Tokens, { first, end }: Range): Passage {
  const start = tokens.start[first]!;
  const stop = tokens.end[end - 1]!;
  return { start, end: stop, text: tokens.text.slice(start, stop) };
}

/** Which tokens stand within statements in quotation marks, and where those begin and end. */
class QuotedStretches {
  readonly tokens: Tokens;
  /** For each token, the quotation of depth 0 that holds it, counted from 1. */
  private readonly holder: Int32Array;
  private readonly ranges: Range[] = [];

  constructor(tokens: Tokens, quotations: readonly Quotation[]) {
    this.tokens = tokens;
    this.holder = new Int32Array(tokens.count + 1);
    let past = 0;
    for (const { span, scare, pairing } of quotations) {
      if (scare || pairing !== "paired" || span.start < past) continue;
      past = span.end;
      const first = tokenAt(tokens, span.start);
      let end = first;
      while (end < tokens.count && tokens.end[end]! <= span.end) this.holder[end++] = this.ranges.length + 1;
      this.ranges.push({ first, end });
    }
  }

  holds(token: number): boolean {
    return this.holder[token] !== 0;
  }

  surroundings(first: number, end: number, floor: number, known: Range | undefined): Surroundings {
    return {
      tokens: this.tokens,
      first,
      end,
      floor,
      known,
      quotedBefore: (at) =>
        this.endingAt(at) ?? (at > 0 && isComma(this.tokens, at - 1) ? this.endingAt(at - 1) : undefined),
      quotedAt: (at) => this.beginningAt(at),
    };
  }

  private endingAt(at: number): Range | undefined {
    if (at === 0 || (this.tokens.flags[at]! & BLOCK_START) !== 0) return undefined;
    const range = this.ranges[this.holder[at - 1]! - 1];
    return range && range.end === at ? range : undefined;
  }

  private beginningAt(at: number): Range | undefined {
    const range = this.ranges[this.holder[at]! - 1];
    return range && range.first === at ? range : undefined;
  }
}
