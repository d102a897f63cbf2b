import pc from "picocolors";
import type { Document, Finding, Level, Related, Span } from "../../model/index.ts";
import { excerptOf } from "../excerpt.ts";
import { placeOf } from "../location.ts";
import { originPhrase, recordPhrase, saysWords } from "../phrases.ts";
import { clip, columnsOf, oneLine, printable, wrapSpans } from "../terminal/lines.ts";
import { indentOf, labelled, MARGIN, type Page } from "./page.ts";

/** One finding in full: level, place and rule, the message, the words in their sentence, and the record. */
export function faultLines(page: Page, document: Document, finding: Finding): readonly string[] {
  const { level, ruleId, passage, message, related, suggestion } = finding;
  const mark = page.level[level](level.padEnd(MARGIN - 2));
  return [
    `  ${mark}${page.bold(placeOf(document, passage))}  ${page.dim(ruleId)}`,
    ...labelled(page, "", oneLine(message)),
    ...excerptLines(page, document, finding),
    ...related.flatMap((each) => relatedLines(page, document, each)),
    ...(suggestion === undefined ? [] : labelled(page, "meant?", oneLine(suggestion), page.suggestion)),
  ];
}

const MARK_BEFORE = /^["“”„«‘'`]+/u;
const MARK_AFTER = /["“”»’'`]+$/u;

/** The words of a span in quotation marks, cut to `columns`; marks of their own are not doubled. */
export function quotedWords(document: Document, { start, end }: Span, columns: number): string {
  const words = oneLine(document.text.slice(start, Math.min(end, start + columns * 4)));
  const bare = words.replace(MARK_BEFORE, "");
  const inner = bare === words ? words : bare.replace(MARK_AFTER, "");
  return `“${clip(inner === "" ? words : inner, columns)}”`;
}

const LONGEST_WORDS = 40;

/** The columns that words may take in a line that also holds a place and a rule. */
export function columnsForWords(page: Page, place: string, ruleId: string): number {
  const left = page.width - MARGIN - place.length - ruleId.length - 5;
  return Math.min(Math.max(left, 12), LONGEST_WORDS);
}

function excerptLines(page: Page, document: Document, { passage, level }: Finding): readonly string[] {
  if (passage.end <= passage.start) return [];
  const indent = `${indentOf(page)}${page.dim("│")} `;
  const columns = page.width - indentOf(page).length - 2;
  const { before, words, after } = excerptOf(document, passage, Math.min(Math.max(columns, 40), 110));
  const text = printable(before + words + after);
  const mark = { start: before.length, end: before.length + words.length };
  const lines = wrapSpans(text, columns).flatMap((line) => markedLines(page, text, line, mark, level));
  return lines.map((line) => `${indent}${line}`);
}

/** A line of the excerpt; the marked words are coloured, or where there is no colour pointed at from below. */
function markedLines(page: Page, text: string, line: Span, mark: Span, level: Level): readonly string[] {
  const start = Math.max(line.start, mark.start);
  const end = Math.min(line.end, mark.end);
  if (start >= end) return [text.slice(line.start, line.end)];
  const before = text.slice(line.start, start);
  const words = text.slice(start, end);
  const after = text.slice(end, line.end);
  if (page.color) return [`${before}${page.level[level](pc.createColors(true).underline(words))}${after}`];
  const pointer = " ".repeat(columnsOf(before)) + "^".repeat(Math.max(columnsOf(words), 1));
  return [`${before}${words}${after}`, pointer];
}

function relatedLines(page: Page, document: Document, { message, span, source }: Related): readonly string[] {
  if (source) {
    const origin = originPhrase(source, page.packs);
    return [
      ...labelled(page, "record", oneLine(`${recordPhrase(message, source)} (${origin})`)),
      ...(source.url === undefined ? [] : labelled(page, " ", oneLine(source.url), page.dim)),
    ];
  }
  if (!span) return labelled(page, "because", oneLine(message));
  const place = placeOf(document, span);
  const said = span.end <= span.start || saysWords(message, document, span);
  const words = said ? "" : `${quotedWords(document, span, 48)}: `;
  return labelled(page, "also", `${place} ${words}${oneLine(message)}`);
}
