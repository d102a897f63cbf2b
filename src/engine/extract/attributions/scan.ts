import { BLOCK_START, type Tokens } from "../../text/tokens.ts";
import { type AttributionTokens, attributionOf, type Surroundings } from "./clauses.ts";
import { isClass, isComma, RELATIVE, THAT } from "./grammar.ts";
import { beginsPhraseCue, labelAttribution, phraseAttribution } from "./phrases.ts";
import type { Range } from "./subjects.ts";
import { QUOTES, SPEECH_VERB } from "./verbs.ts";

/** Goes through a document's sentences; knows where its quotations begin and end. */
export class SentenceScan implements Surroundings {
  readonly tokens: Tokens;
  readonly found: AttributionTokens[] = [];
  first = 0;
  end = 0;
  floor = 0;
  known: Range | undefined;
  /** For each token, the statement in marks that holds it, counted from 1. */
  private readonly holder: Int32Array;
  private readonly ranges: readonly Range[];

  constructor(tokens: Tokens, statements: readonly Range[]) {
    this.tokens = tokens;
    this.holder = new Int32Array(tokens.count + 1);
    this.ranges = statements;
    for (let i = 0; i < statements.length; i++)
      this.holder.fill(i + 1, statements[i]!.first, statements[i]!.end);
  }

  /** Adds what is attributed in one sentence. */
  sentence(first: number, end: number): void {
    const { tokens, holder } = this;
    const { lexeme: lexemes } = tokens;
    this.first = this.floor = first;
    this.end = end;
    this.known = undefined;
    let contentEnd = first;
    if (holder[first] === 0) {
      const label = labelAttribution(this);
      if (label) this.found.push(label);
    }
    for (let i = first; i < end; i++) {
      if (holder[i] !== 0) {
        this.floor = i + 1;
        continue;
      }
      const lexeme = lexemes[i]!;
      if (lexeme === 0) continue;
      const verb = SPEECH_VERB.get(lexeme);
      if (verb === 0 && !beginsPhraseCue(tokens, i)) continue;
      // Wants and likings within somebody's words are part of these words.
      if (i < contentEnd && (verb & QUOTES) === 0 && verb !== 0) continue;
      const parts = (verb !== 0 ? attributionOf(this, i) : undefined) ?? phraseAttribution(this, i);
      if (!parts || isBareThat(tokens, parts.source)) continue;
      if (parts.source.end <= parts.cue.first && !isClass(tokens, parts.source.first, RELATIVE))
        this.known = parts.source;
      if (parts.content.first > i) contentEnd = Math.max(contentEnd, parts.content.end);
      this.found.push(parts);
    }
  }

  quotedBefore(at: number): Range | undefined {
    return this.endingAt(at) ?? (at > 0 && isComma(this.tokens, at - 1) ? this.endingAt(at - 1) : undefined);
  }

  quotedAt(at: number): Range | undefined {
    const holder = this.holder[at]!;
    const range = holder > 0 ? this.ranges[holder - 1] : undefined;
    return range && range.first === at ? range : undefined;
  }

  private endingAt(at: number): Range | undefined {
    if (at === 0 || at >= this.tokens.count || (this.tokens.flags[at]! & BLOCK_START) !== 0) return undefined;
    const holder = this.holder[at - 1]!;
    const range = holder > 0 ? this.ranges[holder - 1] : undefined;
    return range && range.end === at ? range : undefined;
  }
}

/** A relative "that" alone tells no source. */
function isBareThat(tokens: Tokens, { first, end }: Range): boolean {
  return end - first === 1 && tokens.lexeme[first] === THAT;
}
