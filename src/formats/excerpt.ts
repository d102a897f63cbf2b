import type { Block, Document, Span } from "../model/index.ts";

/** Words of a document with what stands around them, each part with its white space as single spaces. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/**
 * The words of a span within their sentence. At most `context` code units are kept on each side, cut between
 * words and marked with `…`; of a long span the beginning and the end are kept. O(context).
 */
export function excerptOf(document: Document, span: Span, context: number): Excerpt {
  const block = blockAt(document.blocks, span.start)?.span ?? { start: 0, end: document.text.length };
  const start = sentenceStart(document.text, Math.max(block.start, span.start - context * 2), span.start);
  const end = sentenceEnd(
    document.text,
    span.end,
    Math.min(Math.max(block.end, span.end), span.end + context * 2),
  );
  return {
    before: lastPart(spaced(document.text.slice(start, span.start)), context),
    words: middleCut(spaced(document.text.slice(span.start, span.end)), context * 4),
    after: firstPart(spaced(document.text.slice(span.end, end)), context),
  };
}

/** The block that holds an offset, or the last one before it. O(log n); blocks stand in reading order. */
export function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[low - 1];
  return block && block.span.end >= offset ? block : undefined;
}

/** Cuts a text between words to about `length` code units, with `…` for what is left out at the end. */
export function firstPart(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  return `${text.slice(0, wholeUnits(text, space > length / 2 ? space : length)).trimEnd()}…`;
}

function lastPart(text: string, length: number): string {
  if (text.length <= length) return text;
  const from = text.length - length;
  const space = text.indexOf(" ", from);
  const start = space >= 0 && space < from + length / 2 ? space + 1 : wholeUnits(text, from);
  return `…${text.slice(start)}`;
}

function middleCut(text: string, length: number): string {
  if (text.length <= length) return text;
  const half = length >> 1;
  return `${firstPart(text, half)} ${lastPart(text, half).slice(1)}`;
}

/** Never between the two units of one character. */
function wholeUnits(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index + 1 : index;
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, " ");
}

/** A full stop, with its closing marks, before something that can begin a sentence. */
const SENTENCE_END = /[\p{Ll}\d)\]”"’][.!?…]+["”’»)\]]*(?=\s+["“‘«([]*[\p{Lu}\d])/gu;

function sentenceStart(text: string, from: number, to: number): number {
  let start = from;
  // The first words after the stop belong to what follows: one more character shows whether a sentence begins.
  for (const match of text.slice(from, to + 1).matchAll(SENTENCE_END)) {
    const end = from + match.index + match[0].length;
    if (end <= to) start = end;
  }
  while (start < to && /\s/u.test(text[start]!)) start++;
  return start;
}

function sentenceEnd(text: string, from: number, to: number): number {
  const begin = Math.max(from - 1, 0);
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(text.slice(begin, to));
  if (match && begin + match.index + match[0].length >= from) return begin + match.index + match[0].length;
  return Math.max(from, begin + text.slice(begin, to).trimEnd().length);
}
