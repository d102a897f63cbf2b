import type { Citation, DateExpression } from "../../../model/index.ts";
import { CLAIMED_BY_CITATION, type Claims, type Reading } from "../../reading.ts";
import { readArticle, readTreaty } from "./articles.ts";
import { readBody } from "./bodies.ts";
import { readAccused, readCaseTitle } from "./case-titles.ts";
import { readCase } from "./cases.ts";
import { readDatedJudgment } from "./dated-judgments.ts";
import { readApplications, readDocket } from "./dockets.ts";
import { finish } from "./finish.ts";
import { readFlattenedTable } from "./flattened.ts";
import { readArxiv, readDoi, readIsbn, readUrl } from "./identifiers.ts";
import { readNamedCase } from "./named-cases.ts";
import { readAcronymNumber, readLabel, readResolution } from "./resolutions.ts";
import { CitationScan } from "./scan.ts";
import { readAnaphor } from "./short-forms.ts";
import { readPresidentialStatement } from "./statements.ts";
import { readSymbol } from "./symbols.ts";
import { readTables } from "./tables.ts";
import * as trigger from "./triggers.ts";
import { readUndated } from "./undated.ts";
import { readInternational, readRulings, readUnnumbered } from "./vague.ts";

/**
 * Finds everything that a document cites: acts of the United Nations by symbol, in words and in tables, judgments,
 * treaties and their articles, registered identifiers, and references too vague to look up. Claims the tokens of
 * all but the vague ones. Sorted by start; spans do not overlap. O(n).
 */
export function extractCitations(
  reading: Reading,
  claims: Claims,
  dates: readonly DateExpression[],
): readonly Citation[] {
  const triggers = triggersOf(reading);
  if (triggers.length === 0) return [];
  const scan = new CitationScan(reading, claims, dates);
  readTables(scan);
  readFlattened(scan, triggers);
  scan.restart();
  scan.bodies.length = 0;
  readText(scan, triggers);
  return finish(scan);
}

/** The tokens at which a citation may begin, or by whose words it is known; most texts have few. */
function triggersOf({ tokens }: Reading): readonly number[] {
  const { lexeme, count } = tokens;
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (trigger.TRIGGER_WORDS.has(lexeme[i]!)) found.push(i);
  return found;
}

function readFlattened(scan: CitationScan, triggers: readonly number[]): void {
  let past = 0;
  for (const at of triggers) {
    if (at < past || (codeOf(scan, at) & trigger.RESOLUTION_WORD) === 0) continue;
    if ((scan.claims[at]! & CLAIMED_BY_CITATION) !== 0) continue;
    past = Math.max(past, readFlattenedTable(scan, at));
  }
}

function readText(scan: CitationScan, triggers: readonly number[]): void {
  let past = 0;
  for (const at of triggers) {
    if (at < past || (scan.claims[at]! & CLAIMED_BY_CITATION) !== 0) continue;
    scan.moveTo(at);
    past = Math.max(past, readAt(scan, at, codeOf(scan, at)));
  }
}

function codeOf(scan: CitationScan, at: number): number {
  return trigger.TRIGGERS[scan.lexeme(at)]!;
}

/** Reads what stands at one trigger; gives the token after it, 0 where there is nothing. */
function readAt(scan: CitationScan, at: number, code: number): number {
  if ((code & trigger.TREATY) !== 0) {
    const next = readTreaty(scan, at);
    if (next > 0) return next;
  }
  if ((code & trigger.CASE_TITLE) !== 0) {
    const next = readCaseTitle(scan, at) || readAccused(scan, at);
    if (next > 0) return next;
  }
  if ((code & trigger.BODY) !== 0) {
    const next = readBody(scan, at);
    if (next > 0) return readAcronymNumber(scan, at) || next;
  }
  if ((code & trigger.RESOLUTION_WORD) !== 0) {
    const next = readResolution(scan, at) || readWithoutNumber(scan, at);
    if (next > 0) return next;
  }
  if ((code & trigger.STROKE) !== 0) return readSymbol(scan, at) || readDoi(scan, at);
  if ((code & trigger.VERSUS) !== 0) return readCase(scan, at);
  if ((code & trigger.APPLICATION_NUMBER) !== 0) return readApplications(scan, at);
  if ((code & trigger.NAMED_CASE) !== 0) {
    const next = readNamedCase(scan, at) || readDatedJudgment(scan, at);
    if (next > 0) return next;
  }
  return readRest(scan, at, code);
}

function readRest(scan: CitationScan, at: number, code: number): number {
  if ((code & trigger.ARTICLE) !== 0) return readArticle(scan, at);
  if ((code & trigger.ADDRESS) !== 0) return readUrl(scan, at);
  if ((code & trigger.ISBN) !== 0) return readIsbn(scan, at);
  if ((code & trigger.ARXIV) !== 0) return readArxiv(scan, at);
  if ((code & trigger.INTERNATIONAL) !== 0) return readInternational(scan, at);
  if ((code & trigger.STATEMENT) !== 0) return readPresidentialStatement(scan, at);
  if ((code & trigger.DOCKET) !== 0) return readDocket(scan, at);
  if ((code & trigger.ANAPHOR) !== 0) {
    const next = readAnaphor(scan, at);
    if (next > 0) return next;
  }
  return (code & trigger.RULINGS) !== 0 ? readRulings(scan, at) : 0;
}

function readWithoutNumber(scan: CitationScan, at: number): number {
  const label = readLabel(scan, at);
  return label ? readUnnumbered(scan, label, at) || readUndated(scan, label, at) : 0;
}
