import { createHash } from "node:crypto";
import type { CheckReport } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { articleHtml } from "./article.ts";
import { escapeHtml } from "./escape.ts";
import { SCRIPT } from "./script.ts";
import { type Shown, shownFindings } from "./shown.ts";
import { STYLE } from "./style.ts";
import { documentList, factLine, filterBar, pageFoot, pageHead, titleOf } from "./summary.ts";

/** One page that needs nothing else: no request leaves it, and it works without JavaScript. */
export const html: Format = {
  name: "html",
  description: "one self-contained page, the findings beside the article",
  render: (report) => pageHtml(report),
};

function pageHtml(report: CheckReport): string {
  const { documents } = report;
  const shown = shownFindings(documents);
  const title = documents.length === 1 ? titleOf(documents[0]!) : `${documents.length} documents`;
  return [
    "<!doctype html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy()}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)} – checked</title>`,
    `<style>${STYLE}</style>`,
    "</head>",
    "<body>",
    pageHead(report),
    filterBar(shown.flat()),
    documentList(documents, shown),
    `<main>${documents.map((_, i) => documentSection(report, shown[i]!, i)).join("\n")}</main>`,
    pageFoot(report),
    `<script>${SCRIPT}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

function documentSection({ documents, packs }: CheckReport, shown: readonly Shown[], index: number): string {
  const report = documents[index]!;
  const alone = documents.length === 1;
  const head = alone
    ? ""
    : `<div class="document-head"><h2 dir="auto">${escapeHtml(titleOf(report))}</h2>${factLine(report)}</div>`;
  const body = articleHtml(report.document, shown, packs, alone ? 1 : 2);
  return `<section class="document" id="d${index + 1}">${head}${body}</section>`;
}

/** Nothing may be loaded, and only the page's own style and script run. */
function policy(): string {
  const style = `style-src 'sha256-${sha256(STYLE)}'`;
  const script = `script-src 'sha256-${sha256(SCRIPT)}'`;
  return `default-src 'none'; ${style}; ${script}; base-uri 'none'; form-action 'none'`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
