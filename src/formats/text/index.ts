import type { CheckReport, DocumentReport, Finding } from "../../model/index.ts";
import type { Format, FormatOptions } from "../format.ts";
import { placeOf } from "../location.ts";
import {
  addCounts,
  counted,
  countLevels,
  joined,
  levelPhrase,
  libraryPhrase,
  mentionPhrase,
  sortFindings,
} from "../phrases.ts";
import { clip, oneLine } from "../terminal/lines.ts";
import { columnsForWords, faultLines, quotedWords } from "./fault.ts";
import { noteLines } from "./notes.ts";
import { labelled, type Page, pageOf, paragraph } from "./page.ts";

export const text: Format = {
  name: "text",
  description: "a report for people, on a terminal",
  render: (report, options) => `${reportLines(report, options).join("\n")}\n`,
};

function reportLines(report: CheckReport, options: FormatOptions): readonly string[] {
  const page = pageOf(report, options);
  const alone = report.documents.length === 1;
  const rule = page.dim("─".repeat(page.width - 2));
  const documents = report.documents.flatMap((document) => [
    ...(alone ? [] : [`  ${rule}`]),
    ...documentLines(page, document, alone),
  ]);
  if (!alone) documents.push(`  ${rule}`);
  return ["", ...documents, ...closingLines(page, report)];
}

function documentLines(page: Page, report: DocumentReport, alone: boolean): readonly string[] {
  const { document, findings, counts } = report;
  const { faults, notes, open, holding } = sortFindings(findings);
  const lines = [...titleLines(page, report), ""];
  for (const fault of faults) lines.push(...faultLines(page, document, fault), "");
  if (notes.length > 0) lines.push(...noteLines(page, document, notes), "");
  if (page.verbose)
    lines.push(...listLines(page, report, "holds", holding), ...listLines(page, report, "open", open));
  if (alone || page.verbose || faults.length + notes.length > 0) lines.push(...readLines(page, counts));
  if (!page.verbose) lines.push(...openLines(page, report, open));
  if (faults.length + notes.length === 0) lines.push(...paragraph(page, "Nothing to report."));
  return [...lines, ""];
}

/** The title over the path and what is known of the document; the path alone when there is no title. */
function titleLines(page: Page, { document, counts, suppressed }: DocumentReport): readonly string[] {
  const { path, title, author, published } = document;
  const shownPath = path === "-" ? "standard input" : path;
  const facts = [author, published, counted(counts.words, "word")];
  if (suppressed > 0) facts.push(`${counted(suppressed, "finding")} silenced by comments`);
  const [head, ...rest] = [title || shownPath, ...(title ? [shownPath] : []), ...facts];
  const told = rest.filter((fact) => fact !== undefined && fact !== "").map((fact) => oneLine(fact!));
  return [
    `  ${page.bold(clip(oneLine(head!), page.width - 2))}`,
    ...paragraph(page, told.join(" · "), page.dim),
  ];
}

function readLines(page: Page, counts: DocumentReport["counts"]): readonly string[] {
  const phrase = mentionPhrase(counts);
  return paragraph(
    page,
    phrase === "" ? "Found nothing that can be looked up or reckoned." : `Read ${phrase}.`,
  );
}

const OPEN_SHOWN = 5;

/** What could not be looked up, in one paragraph: it is not said to be false. */
function openLines(page: Page, { document }: DocumentReport, open: readonly Finding[]): readonly string[] {
  if (open.length === 0) return [];
  const shown = open
    .slice(0, OPEN_SHOWN)
    .map(({ passage }) => `${quotedWords(document, passage, 40)} (${placeOf(document, passage)})`);
  if (open.length > OPEN_SHOWN) shown.push(`${open.length - OPEN_SHOWN} more`);
  return paragraph(page, `Could not be looked up: ${joined(shown)}.`, page.dim);
}

/** Each finding of a kind on its own, for a verbose report. */
function listLines(
  page: Page,
  { document }: DocumentReport,
  label: string,
  findings: readonly Finding[],
): readonly string[] {
  const lines = findings.flatMap(({ passage, message, ruleId }) => {
    const place = placeOf(document, passage);
    const words = quotedWords(document, passage, columnsForWords(page, place, ruleId));
    const head = `  ${page.dim(label.padEnd(9))}${place} ${words}`;
    return [`${head}  ${page.dim(ruleId)}`, ...labelled(page, "", oneLine(message), page.dim)];
  });
  return lines.length === 0 ? [] : [...lines, ""];
}

function closingLines(page: Page, report: CheckReport): readonly string[] {
  const findings = report.documents.flatMap((document) => document.findings);
  const counts = countLevels(findings);
  const { holding, open } = sortFindings(findings);
  const several = report.documents.length > 1;
  const lines: string[] = [];
  if (several) {
    const total = addCounts(report.documents.map((document) => document.counts));
    const read = `Read ${counted(report.documents.length, "document")} with ${counted(total.words, "word")}`;
    lines.push(...paragraph(page, `${read}: ${mentionPhrase(total) || "nothing that can be looked up"}.`));
  }
  lines.push(...packLines(page, report), ...libraryLines(page, report));
  const aside = [
    ...(holding.length > 0 ? [`${holding.length} looked up and held`] : []),
    ...(open.length > 0 ? [`${open.length} could not be looked up`] : []),
    ...(report.problems.length > 0 ? [`${counted(report.problems.length, "problem")} in reading`] : []),
  ];
  if (lines.length > 0) lines.push("");
  lines.push(...verdictLines(page, counts, aside));
  const first = findings.find((finding) => finding.level !== "note") ?? sortFindings(findings).notes[0];
  if (first)
    lines.push(...paragraph(page, `onrecord explain ${first.ruleId} tells what a rule finds.`, page.dim));
  return lines;
}

function packLines(page: Page, { packs, documents }: CheckReport): readonly string[] {
  if (packs.length === 0 || documents.every(({ counts }) => counts.citations === 0)) return [];
  const named = packs.map(({ title, asOf }) => `${oneLine(title)} (as of ${asOf})`);
  return paragraph(page, `Looked up in ${joined(named)}.`, page.dim);
}

function libraryLines(page: Page, report: CheckReport): readonly string[] {
  const held = libraryPhrase(report);
  return held === "" ? [] : paragraph(page, `Held against ${oneLine(held)}.`, page.dim);
}

function verdictLines(
  page: Page,
  counts: ReturnType<typeof countLevels>,
  aside: readonly string[],
): readonly string[] {
  const worst = counts.error > 0 ? "error" : counts.warning > 0 ? "warning" : "note";
  const phrase = levelPhrase(counts) || "No errors, warnings or notes";
  const style = phrase.startsWith("No") ? page.bold : page.level[worst];
  const [head, ...rest] = paragraph(page, [phrase, ...aside].join(" · "));
  return [head!.replace(phrase, () => style(phrase)), ...rest];
}
