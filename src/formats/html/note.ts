import type { CheckReport, Document, Related, Span } from "../../model/index.ts";
import { firstPart } from "../excerpt.ts";
import { placeOf } from "../location.ts";
import { originPhrase, recordPhrase, saysWords } from "../phrases.ts";
import { escapeHtml } from "./escape.ts";
import { type Shown, STATUS_NAMES } from "./shown.ts";

type Packs = CheckReport["packs"];

/** The note beside the words: level, place, rule, message, the record and the suggestion. */
export function noteHtml(document: Document, { number, status, finding }: Shown, packs: Packs): string {
  const { ruleId, passage, message, related, suggestion } = finding;
  const name = STATUS_NAMES[status][0];
  return [
    `<section class="card ${status}" id="n${number}" tabindex="-1" data-rule="${escapeHtml(ruleId)}" aria-label="${capital(name)}, ${escapeHtml(ruleId)}">`,
    `<p class="head"><span class="number">${number}</span> <b>${capital(name)}</b> <a href="#m${number}" title="Go to the words">${escapeHtml(placeOf(document, passage))}</a> <span class="rule">${escapeHtml(ruleId)}</span></p>`,
    passage.end > passage.start ? `<p class="words">${quoted(document, passage)}</p>` : "",
    `<p class="message" id="t${number}">${escapeHtml(message)}</p>`,
    ...related.map((each) => relatedHtml(document, each, packs)),
    suggestion === undefined ? "" : `<p class="meant"><b>Meant?</b> ${escapeHtml(suggestion)}</p>`,
    "</section>",
  ].join("");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function relatedHtml(document: Document, { message, span, source }: Related, packs: Packs): string {
  if (source) {
    const phrase = escapeHtml(recordPhrase(message, source));
    const linked = isWebAddress(source.url)
      ? `<a href="${escapeHtml(source.url)}" rel="noreferrer">${phrase}</a>`
      : phrase;
    return `<p class="record"><b>Record</b> ${linked} <span class="origin">${escapeHtml(originPhrase(source, packs))}</span></p>`;
  }
  if (!span) return `<p class="related"><b>Because</b> ${escapeHtml(message)}</p>`;
  const said = span.end <= span.start || saysWords(message, document, span);
  const words = said ? "" : `${quoted(document, span)}: `;
  return `<p class="related"><b>Also</b> <span class="place">${escapeHtml(placeOf(document, span))}</span> ${words}${escapeHtml(message)}</p>`;
}

/** Only web addresses become links; a pack may hold anything. */
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//iu.test(url);
}

function quoted(document: Document, { start, end }: Span): string {
  const words = document.text.slice(start, Math.min(end, start + 400)).replace(/\s+/gu, " ");
  return `<q>${escapeHtml(firstPart(words, 90))}</q>`;
}
