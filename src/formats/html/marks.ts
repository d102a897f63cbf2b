import type { Span } from "../../model/index.ts";
import { escapeHtml } from "./escape.ts";
import { type Shown, STATUSES } from "./shown.ts";

/**
 * The words of a span as HTML, with the findings on them marked. Where findings overlap, the words are cut at
 * every edge, and each piece carries all findings on it. `opened` remembers which findings have their link, so
 * that one that runs over several blocks has it once. O(n log n) in the findings.
 */
export function markedText(text: string, span: Span, shown: readonly Shown[], opened: Set<number>): string {
  if (shown.length === 0) return escapeHtml(text.slice(span.start, span.end));
  const clamped = shown.map((each) => clamp(each, span));
  const starts = clamped.toSorted((a, b) => a.start - b.start);
  const edges = [...new Set([span.start, span.end, ...clamped.flatMap(({ start, end }) => [start, end])])];
  edges.sort((a, b) => a - b);
  const pieces: string[] = [];
  let active: Clamped[] = [];
  let next = 0;
  edges.forEach((edge, i) => {
    active = active.filter(({ end }) => end > edge);
    for (; next < starts.length && starts[next]!.start === edge; next++) {
      const entering = starts[next]!;
      if (entering.end > edge) active.push(entering);
      else pieces.push(piece("", [entering.shown], opened));
    }
    const words = text.slice(edge, edges[i + 1] ?? edge);
    if (words !== "")
      pieces.push(
        active.length === 0
          ? escapeHtml(words)
          : piece(
              words,
              active.map(({ shown }) => shown),
              opened,
            ),
      );
  });
  return pieces.join("");
}

interface Clamped extends Span {
  readonly shown: Shown;
}

/** The part of a finding that lies within the span; at its edge where no part does. */
function clamp(shown: Shown, span: Span): Clamped {
  const within = (offset: number) => Math.min(Math.max(offset, span.start), span.end);
  return { start: within(shown.finding.passage.start), end: within(shown.finding.passage.end), shown };
}

/** A link to the note where a finding begins, and plain marked words where it only goes on. */
function piece(words: string, active: readonly Shown[], opened: Set<number>): string {
  const beginning = active.filter(({ number }) => !opened.has(number)).sort(bySeverity);
  const classes = [...new Set(active.map(({ status }) => status))].join(" ");
  const numbers = active.map(({ number }) => number).join(" ");
  const first = beginning[0];
  if (!first) return `<span class="mark ${classes}" data-f="${numbers}">${escapeHtml(words)}</span>`;
  for (const { number } of beginning) opened.add(number);
  const others = beginning.slice(1).map(({ number }) => `<span id="m${number}"></span>`);
  const point = words === "" ? " point" : "";
  const label = words.trim() === "" ? ' aria-label="Finding"' : "";
  return (
    `<a class="mark${point} ${classes}" id="m${first.number}" href="#n${first.number}" data-f="${numbers}" ` +
    `data-n="${beginning.map(({ number }) => number).join(",")}" aria-describedby="t${first.number}"${label}>` +
    `${others.join("")}${escapeHtml(words)}</a>`
  );
}

function bySeverity(a: Shown, b: Shown): number {
  return STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || a.number - b.number;
}
