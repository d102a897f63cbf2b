import type { CheckReport, Document, DocumentReport, Finding, Related, Span } from "../model/index.ts";
import { excerptOf, firstPart } from "./excerpt.ts";
import type { Format } from "./format.ts";
import { placeOf } from "./location.ts";
import {
  counted,
  countLevels,
  joined,
  levelPhrase,
  libraryPhrase,
  mentionPhrase,
  originPhrase,
  recordPhrase,
  sortFindings,
} from "./phrases.ts";

type Packs = CheckReport["packs"];

export const markdown: Format = {
  name: "markdown",
  description: "a report to paste into an issue, a page or a letter",
  render: (report) => `${reportParts(report).join("\n\n")}\n`,
};

function reportParts(report: CheckReport): readonly string[] {
  const { documents, packs, problems } = report;
  const total = levelPhrase(countLevels(documents.flatMap(({ findings }) => findings)));
  const parts = [
    "# What does not hold",
    `${counted(documents.length, "document")} checked: ${total || "no errors, warnings or notes"}.`,
  ];
  for (const document of documents) parts.push(...documentParts(document, packs));
  if (problems.length > 0) parts.push("## Problems in reading", list(problems.map(problemItem)));
  return [...parts, "---", originLine(report)];
}

function originLine(report: CheckReport): string {
  const { tool, asOf, packs } = report;
  const named = packs.map(({ title, asOf }) => escapeInline(`${title} (as of ${asOf})`));
  const record = named.length === 0 ? "" : ` Looked up in ${joined(named)}.`;
  const held = libraryPhrase(report);
  const library = held === "" ? "" : ` Held against ${escapeInline(held)}.`;
  return `Checked by ${escapeInline(tool.name)} ${escapeInline(tool.version)} for ${escapeInline(asOf)}.${record}${library}`;
}

function problemItem({ path, message }: CheckReport["problems"][number]): string {
  return path === "" ? escapeLine(message) : `${escapeLine(path)}: ${escapeInline(message)}`;
}

function documentParts(
  { document, counts, findings, suppressed }: DocumentReport,
  packs: Packs,
): readonly string[] {
  const { faults, notes, open, holding } = sortFindings(findings);
  const read = mentionPhrase(counts);
  const outcomes = [
    levelPhrase(countLevels(findings)) || "nothing to report",
    ...(holding.length > 0 ? [`${holding.length} looked up and held`] : []),
    ...(open.length > 0 ? [`${open.length} could not be looked up`] : []),
    ...(suppressed > 0 ? [`${suppressed} silenced by comments`] : []),
  ];
  return [
    `## ${escapeInline(document.title || document.path)}`,
    factLine(document),
    `Read ${counted(counts.words, "word")}${read === "" ? "" : `: ${read}`}. Result: ${outcomes.join("; ")}.`,
    ...(faults.length > 0 ? [list(faults.map((finding) => findingItem(document, finding, packs)))] : []),
    ...(notes.length > 0
      ? ["### Notes", list(notes.map((finding) => findingItem(document, finding, packs)))]
      : []),
    ...(open.length > 0
      ? ["### Could not be looked up", list(open.map((finding) => openItem(document, finding)))]
      : []),
  ];
}

function factLine({ path, author, publisher, published }: Document): string {
  const facts = [path === "-" ? "standard input" : path, author, publisher, published];
  return facts.flatMap((fact) => (fact ? [escapeLine(fact)] : [])).join(" · ");
}

/** One finding: level, place and rule, message, the words in their sentence as a quotation, the record. */
function findingItem(document: Document, finding: Finding, packs: Packs): string {
  const { level, passage, ruleId, message, related, suggestion } = finding;
  const paragraphs = [
    `**${level}** at ${escapeInline(placeOf(document, passage))} (${escapeInline(ruleId)}): ${escapeInline(message)}`,
    ...(passage.end > passage.start ? [`> ${markedExcerpt(document, passage)}`] : []),
    ...related.map((each) => relatedLine(document, each, packs)),
    ...(suggestion === undefined ? [] : [`Meant? ${escapeInline(suggestion)}`]),
  ];
  return paragraphs.join("\n\n");
}

function markedExcerpt(document: Document, span: Span): string {
  const { before, words, after } = excerptOf(document, span, 120);
  const inner = words.trim();
  if (inner === "") return escapeLine(before + words + after);
  const space = words.indexOf(inner);
  const left = before + words.slice(0, space);
  const right = words.slice(space + inner.length) + after;
  return `${escapeLine(left)}${strong(left, inner, right)}${escapeInline(right)}`;
}

/** Asterisks make bold only at the edge of a word; elsewhere it takes an element. */
function strong(before: string, inner: string, after: string): string {
  const atEdges = /(?:^|\s)$/u.test(before) && /^(?:$|[\s.,;:!?])/u.test(after);
  const wordy = /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(inner);
  return atEdges || wordy ? `**${escapeInline(inner)}**` : `<b>${escapeInline(inner)}</b>`;
}

function relatedLine(document: Document, { message, span, source }: Related, packs: Packs): string {
  if (source) {
    const url = source.url === undefined ? "" : ` <${source.url.replace(/[\s<>]/gu, encodeURIComponent)}>`;
    return `Record: ${escapeInline(`${recordPhrase(message, source)} (${originPhrase(source, packs)})`)}${url}`;
  }
  if (!span) return `Because: ${escapeInline(message)}`;
  return `Also at ${escapeInline(placeOf(document, span))}, ${quoted(document, span)}: ${escapeInline(message)}`;
}

function openItem(document: Document, { passage, message }: Finding): string {
  return `${quoted(document, passage)} at ${escapeInline(placeOf(document, passage))}: ${escapeInline(message)}`;
}

function quoted(document: Document, { start, end }: Span): string {
  return `“${escapeInline(firstPart(document.text.slice(start, Math.min(end, start + 400)), 80))}”`;
}

/** List items of several paragraphs, the later ones indented so that they belong to the item. */
function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replaceAll("\n", "\n  ").replace(/^ +$/gmu, "")}`).join("\n\n");
}

/** As `escapeInline`, for text that begins a line: no heading, list or rule comes of it either. */
export function escapeLine(text: string): string {
  return escapeInline(text).replace(/^( *)([#+\-=])|^( *\d{1,9})([.)])/u, "$1$3\\$2$4");
}

/**
 * Any text as Markdown that shows that text in one line, without mark-up or HTML of its own. Only what would be
 * mark-up is escaped, so that the report also reads well as it is.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f]+/gu, " ")
    .replace(/[\\`*_[\]|~$]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
