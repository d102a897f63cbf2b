import type { Actor, Passage, Quotation } from "../../../model/index.ts";
import { type Reading, sentenceOf } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import type { AttributionTokens } from "../attributions/clauses.ts";
import type { Range } from "../attributions/subjects.ts";
import type { QuotedTokens } from "./index.ts";

const COLON = lexemeOf(":");
const HE_OR_SHE = /^s?he$/iu;
const DASHES = wordSet(["—", "–", "―", "-", "(", "~"]);
/** An attribution between two quotations of one speaker is no longer than this. */
const INTERJECTION = 40;
/** How many blocks back a pronoun may reach for its person. */
const REACH = 2;

interface Voice {
  readonly speaker: Passage;
  readonly cue?: Passage;
}

/**
 * Gives every statement its speaker and cue, where the text tells them: in the sentence, by the quotation before
 * it in the paragraph, by a line that ends in a colon, or after a dash. A pronoun becomes the person it stands
 * for when only one can be meant. O(n).
 */
export function withSpeakers(
  reading: Reading,
  quoted: readonly QuotedTokens[],
  actors: readonly Actor[],
  attributions: readonly AttributionTokens[],
): readonly Quotation[] {
  return new Speakers(reading, quoted, actors).assign(attributions);
}

class Speakers {
  private readonly reading: Reading;
  private readonly tokens: Tokens;
  private readonly quoted: readonly QuotedTokens[];
  private readonly actors: readonly Actor[];
  private readonly voices: (Voice | undefined)[];

  constructor(reading: Reading, quoted: readonly QuotedTokens[], actors: readonly Actor[]) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.quoted = quoted;
    this.actors = actors;
    this.voices = new Array<Voice | undefined>(quoted.length).fill(undefined);
  }

  assign(attributions: readonly AttributionTokens[]): readonly Quotation[] {
    this.match(attributions);
    let last = -1;
    this.quoted.forEach((one, i) => {
      if (!isStatement(one)) return;
      this.voices[i] ??= this.fromNeighbour(i, last) ?? this.fromLineBefore(one) ?? this.fromLineAfter(one);
      this.voices[i] = this.resolved(i, last);
      if (this.voices[i]) last = i;
    });
    return this.quoted.map(({ quotation }, i) => {
      const voice = this.voices[i];
      if (!voice) return quotation;
      return voicedBy(quotation, voice);
    });
  }

  /** Takes the attribution whose content is the quotation, or holds it. */
  private match(found: readonly AttributionTokens[]): void {
    const byContent = [...found].sort((a, b) => a.content.first - b.content.first);
    let from = 0;
    this.quoted.forEach((one, i) => {
      if (!isStatement(one)) return;
      while (from < byContent.length && byContent[from]!.content.first < one.first - LONGEST_CONTENT) from++;
      for (let f = from; f < byContent.length && byContent[f]!.content.first <= one.first; f++) {
        const { content, source, cue } = byContent[f]!;
        if (content.end < one.end - 2 || source === cue) continue;
        this.voices[i] = { speaker: this.passage(source), cue: this.passage(cue) };
      }
    });
  }

  private passage({ first, end }: Range): Passage {
    const start = this.tokens.start[first]!;
    const stop = this.tokens.end[end - 1]!;
    return { start, end: stop, text: this.tokens.text.slice(start, stop) };
  }

  /** `“…,” she said. “…”`, and the next paragraph of a quotation that goes on. */
  private fromNeighbour(i: number, last: number): Voice | undefined {
    if (last < 0) return undefined;
    const before = this.quoted[last]!;
    const one = this.quoted[i]!;
    if (before.goesOn && before.block >= one.block - 1) return this.voices[last];
    return before.block === one.block && one.first - before.end <= INTERJECTION
      ? this.voices[last]
      : undefined;
  }

  /** The paragraph before ends in a colon. */
  private fromLineBefore({ first }: QuotedTokens): Voice | undefined {
    const { tokens } = this;
    if (first === 0 || tokens.lexeme[first - 1] !== COLON) return undefined;
    const { sentences } = this.reading;
    const from = sentences.first[sentenceOf(sentences, first - 1)]!;
    const actor =
      this.firstPerson(tokens.start[from]!, tokens.start[first]!) ??
      this.lastActor(tokens.start[first]!, tokens.start[from]!);
    return actor && { speaker: passageOf(actor, tokens.text) };
  }

  private firstPerson(from: number, before: number): Actor | undefined {
    for (let a = this.actorsBefore(from); a < this.actors.length && this.actors[a]!.span.start < before; a++)
      if (this.actors[a]!.type === "person") return this.actors[a];
    return undefined;
  }

  /** `“…” — A. Smith`, also on the next line. */
  private fromLineAfter({ end }: QuotedTokens): Voice | undefined {
    const { tokens } = this;
    if (end + 1 >= tokens.count || !DASHES.has(tokens.lexeme[end]!)) return undefined;
    const actor = this.actorAt(tokens.start[end + 1]!);
    return actor && { speaker: passageOf(actor, tokens.text) };
  }

  /** A pronoun gives way to the last named speaker, or to the only person named shortly before. */
  private resolved(i: number, last: number): Voice | undefined {
    const voice = this.voices[i];
    if (!voice || !HE_OR_SHE.test(voice.speaker.text)) return voice;
    const before = last >= 0 ? this.voices[last] : undefined;
    const near = last >= 0 && this.quoted[i]!.block - this.quoted[last]!.block <= REACH;
    const person = this.onlyPersonBefore(voice.speaker.start, this.quoted[i]!.block);
    if (
      before &&
      near &&
      this.isPerson(before.speaker) &&
      (!person || person.span.start <= before.speaker.start)
    )
      return { ...voice, speaker: before.speaker };
    return person ? { ...voice, speaker: passageOf(person, this.tokens.text) } : voice;
  }

  private isPerson({ start, end }: Passage): boolean {
    const actor = this.lastActor(end, start);
    return actor?.type === "person";
  }

  /** The last person named before `offset` in this block or the ones just before, if no other name stands there. */
  private onlyPersonBefore(offset: number, block: number): Actor | undefined {
    const { blocks } = this.reading.document;
    const from = blocks[Math.max(0, block - 1)]!.span.start;
    let found: Actor | undefined;
    for (let a = this.actorsBefore(offset) - 1; a >= 0 && this.actors[a]!.span.start >= from; a--) {
      const actor = this.actors[a]!;
      if (actor.type !== "person") continue;
      if (found && lastWord(found.name) !== lastWord(actor.name)) return undefined;
      if (!found || actor.name.length > found.name.length) found = actor;
    }
    return found;
  }

  private lastActor(before: number, from: number): Actor | undefined {
    for (let a = this.actorsBefore(before) - 1; a >= 0 && this.actors[a]!.span.start >= from; a--)
      if (this.actors[a]!.type !== "role") return this.actors[a];
    return undefined;
  }

  private actorAt(offset: number): Actor | undefined {
    const actor = this.actors[this.actorsBefore(offset + 1) - 1];
    return actor && actor.span.end > offset ? actor : undefined;
  }

  /** How many actors begin before `offset`. O(log n). */
  private actorsBefore(offset: number): number {
    let low = 0;
    let high = this.actors.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.actors[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The quotation with its speaker; written out, since each copy made by spreading would have a shape of its own. */
function voicedBy(quotation: Quotation, { speaker, cue }: Voice): Quotation {
  const { kind, span, content, text, marks, depth, pairing, scare } = quotation;
  return cue
    ? { kind, span, content, text, marks, depth, pairing, scare, speaker, cue }
    : { kind, span, content, text, marks, depth, pairing, scare, speaker };
}

/** Content of an attribution is looked for no farther back than this, in tokens. */
const LONGEST_CONTENT = 200;

export function isStatement({ quotation }: QuotedTokens): boolean {
  return !quotation.scare && quotation.depth === 0 && quotation.pairing === "paired";
}

function passageOf({ span }: Actor, text: string): Passage {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}
