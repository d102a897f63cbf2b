import type { CheckReport, DocumentReport } from "../../model/index.ts";
import { addCounts, counted, grouped, libraryPhrase, mentionPhrase } from "../phrases.ts";
import { escapeHtml } from "./escape.ts";
import { type Shown, STATUS_NAMES, STATUSES, type Status } from "./shown.ts";

/** The head of the page: what was checked, what was read, and what came of it. */
export function pageHead(report: CheckReport): string {
  const { documents, tool, asOf } = report;
  const only = documents.length === 1 ? documents[0]! : undefined;
  const title = only ? titleOf(only) : `${counted(documents.length, "document")} checked`;
  const counts = addCounts(documents.map(({ counts }) => counts));
  return [
    "<header>",
    `<p class="made">Checked against the record · ${escapeHtml(tool.name)} ${escapeHtml(tool.version)} · ${escapeHtml(asOf)}</p>`,
    `<h1 dir="auto">${escapeHtml(title)}</h1>`,
    only ? factLine(only) : "",
    `<p class="read">${readSentence(counts)}</p>`,
    problemList(report),
    "</header>",
  ].join("");
}

export function titleOf({ document }: DocumentReport): string {
  return document.title || nameOf(document.path);
}

/** Path, author, publisher, date and length of a document. */
export function factLine({ document, counts, suppressed }: DocumentReport): string {
  const { path, title, author, publisher, published } = document;
  const facts = [
    title ? nameOf(path) : undefined,
    author,
    publisher,
    published,
    counted(counts.words, "word"),
  ];
  if (suppressed > 0) facts.push(`${counted(suppressed, "finding")} silenced by comments`);
  const told = facts.flatMap((fact) => (fact ? [`<span dir="auto">${escapeHtml(fact)}</span>`] : []));
  return `<p class="facts">${told.join(" · ")}</p>`;
}

function nameOf(path: string): string {
  return path === "-" ? "standard input" : path;
}

function readSentence(counts: ReturnType<typeof addCounts>): string {
  const phrase = mentionPhrase(counts);
  if (phrase === "") return "Nothing was found that can be looked up or reckoned.";
  return `Read ${escapeHtml(phrase)}.`;
}

function problemList({ problems }: CheckReport): string {
  if (problems.length === 0) return "";
  const items = problems.map(
    ({ path, message }) =>
      `<li>${path === "" ? "" : `<b>${escapeHtml(path)}</b>: `}${escapeHtml(message)}</li>`,
  );
  return `<div class="problems"><p>Problems in reading:</p><ul>${items.join("")}</ul></div>`;
}

/** The filter: a box for each status that occurs, and with JavaScript a choice of rule and steps. */
export function filterBar(shown: readonly Shown[]): string {
  const boxes = STATUSES.map((status) => filterBox(status, countOf(shown, status)));
  const rules = [...new Set(shown.map(({ finding }) => finding.ruleId))].sort();
  const options = rules.map((id) => {
    const count = shown.filter(({ finding }) => finding.ruleId === id).length;
    return `<option value="${escapeHtml(id)}">${escapeHtml(id)} (${grouped(count)})</option>`;
  });
  if (shown.length === 0) return `<p class="nothing">Nothing to report.</p>`;
  return [
    `<form class="filter" aria-label="Which findings to show">`,
    ...boxes,
    `<span class="scripted"><select id="rule" aria-label="Rule"><option value="">All rules</option>${options.join("")}</select>`,
    `<button type="button" id="previous" aria-label="Previous finding" title="Previous finding (p)">↑</button>`,
    `<button type="button" id="next" aria-label="Next finding" title="Next finding (n)">↓</button></span>`,
    '<span class="hint">Touch underlined words to see the note on them.</span>',
    "</form>",
  ].join("");
}

function countOf(shown: readonly Shown[], status: Status): number {
  return shown.filter((each) => each.status === status).length;
}

/** Every status has its box, for the style sheet asks them; one that does not occur is hidden. */
function filterBox(status: Status, count: number): string {
  const checked = status === "open" || status === "pass" ? "" : " checked";
  const name = STATUS_NAMES[status][count === 1 ? 0 : 1];
  return `<label class="${status}"${count === 0 ? " hidden" : ""}><input type="checkbox" id="show-${status}"${checked} autocomplete="off"> <span>${grouped(count)} ${name}</span></label>`;
}

/** The list of documents, when there are several. */
export function documentList(
  documents: readonly DocumentReport[],
  shown: readonly (readonly Shown[])[],
): string {
  if (documents.length < 2) return "";
  const rows = documents.map((document, i) => {
    const told = (["error", "warning", "note"] as const).map((status) => {
      const count = countOf(shown[i]!, status);
      return count === 0
        ? ""
        : `<span class="${status}">${grouped(count)} ${STATUS_NAMES[status][count === 1 ? 0 : 1]}</span>`;
    });
    const outcome = told.filter((part) => part !== "").join(" · ") || "nothing to report";
    return `<li><a href="#d${i + 1}" dir="auto">${escapeHtml(titleOf(document))}</a> <span class="outcome">${outcome}</span></li>`;
  });
  return `<nav aria-label="Documents"><ol class="documents">${rows.join("")}</ol></nav>`;
}

/** Registries with their coverage, libraries, and the documents' digests: what the result rests on. */
export function pageFoot(report: CheckReport): string {
  const { packs, documents } = report;
  const held = libraryPhrase(report);
  const registries = packs.map(
    ({ title, asOf, version, coverage }) =>
      `<li>${escapeHtml(title)}, version ${escapeHtml(version)}, as of ${escapeHtml(asOf)}. ${escapeHtml(coverage.statement)}</li>`,
  );
  const digests = documents.map(
    ({ document }) =>
      `<li>${escapeHtml(nameOf(document.path))}: <code>${escapeHtml(document.digest)}</code></li>`,
  );
  return [
    "<footer>",
    registries.length === 0 ? "" : `<p>Looked up in:</p><ul>${registries.join("")}</ul>`,
    held === "" ? "" : `<p>Held against ${escapeHtml(held)}.</p>`,
    digests.length === 0
      ? ""
      : `<details><summary>Digests of what was read</summary><ul>${digests.join("")}</ul></details>`,
    `<p>What is not found is not said to be false. ${explainHint(documents)}</p>`,
    "</footer>",
  ].join("");
}

function explainHint(documents: readonly DocumentReport[]): string {
  const findings = documents.flatMap((document) => document.findings);
  const first = (findings.find(({ level }) => level !== "note") ?? findings[0])?.ruleId;
  return first === undefined
    ? ""
    : `<code>onrecord explain ${escapeHtml(first)}</code> tells what a rule finds and its limits.`;
}
