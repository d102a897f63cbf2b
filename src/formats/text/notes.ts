import type { Document, Finding } from "../../model/index.ts";
import { placeOf } from "../location.ts";
import { oneLine, wrap } from "../terminal/lines.ts";
import { columnsForWords, quotedWords } from "./fault.ts";
import { indentOf, labelled, MARGIN, type Page } from "./page.ts";

/** Notes in reading order; those that say the same of other words stand together, with their places. */
export function noteLines(page: Page, document: Document, notes: readonly Finding[]): readonly string[] {
  return groupsOf(notes).flatMap((group) => groupLines(page, document, group));
}

/** Notes of one rule whose messages differ only in the words they quote and in numbers. */
function groupsOf(notes: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>();
  for (const note of notes) {
    const key = `${note.ruleId} ${note.message.replace(/“[^”]*”|"[^"]*"|\d+/gu, "…")}`;
    const group = groups.get(key);
    if (group) group.push(note);
    else groups.set(key, [note]);
  }
  return [...groups.values()];
}

function groupLines(page: Page, document: Document, group: readonly Finding[]): readonly string[] {
  const [first, ...others] = group as [Finding, ...Finding[]];
  const place = placeOf(document, first.passage);
  const head = `  ${page.level.note("note".padEnd(MARGIN - 2))}${page.bold(place)}`;
  const columns = columnsForWords(page, place, first.ruleId);
  const words =
    first.passage.end > first.passage.start ? ` ${quotedWords(document, first.passage, columns)}` : "";
  return [
    `${head}${words}  ${page.dim(first.ruleId)}`,
    ...labelled(page, "", oneLine(first.message)),
    ...relatedPlaces(page, document, first),
    ...placeLines(page, document, others),
  ];
}

function relatedPlaces(page: Page, document: Document, note: Finding): readonly string[] {
  return note.related.flatMap(({ message, span }) =>
    labelled(page, "", `${span ? `${placeOf(document, span)} ` : ""}${oneLine(message)}`, page.dim),
  );
}

/** The other places of a group, several to a line. */
function placeLines(page: Page, document: Document, notes: readonly Finding[]): readonly string[] {
  if (notes.length === 0) return [];
  const indent = indentOf(page);
  const entries = notes.map(
    ({ passage }) => `${placeOf(document, passage)} ${quotedWords(document, passage, 28)}`,
  );
  return wrap(`also ${entries.join(" · ")}`, page.width - indent.length).map(
    (line) => `${indent}${page.dim(line)}`,
  );
}
