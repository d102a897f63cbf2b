import type { Quotation, Wording } from "../../../model/index.ts";
import type { Reading } from "../../reading.ts";
import { phraseTable } from "../../text/phrases.ts";
import { CAPITAL, type Tokens } from "../../text/tokens.ts";
import { ABSOLUTE } from "./absolute.ts";
import { holdsHere } from "./guards.ts";
import { entriesOf, type WordingGroup } from "./list.ts";
import { LOADED } from "./loaded.ts";

interface Entry {
  readonly entry: string;
  readonly category: Wording["category"];
  readonly group: WordingGroup;
}

const entries = new Map<string, Entry>();
for (const [entry, group] of entriesOf(LOADED)) entries.set(entry, { entry, category: "loaded", group });
for (const [entry, group] of entriesOf(ABSOLUTE)) entries.set(entry, { entry, category: "absolute", group });
const TABLE = phraseTable(entries);

const LONGEST = 9;

/** Why an entry is listed: one clause. */
export function reasonFor(entry: string): string {
  return entries.get(entry)?.group.reason ?? "";
}

/**
 * Finds loaded words and absolute claims outside quotations. Within marks they are somebody else's words, or already
 * held at a distance. Sorted by start. O(n).
 */
export function extractWordings({ tokens }: Reading, quotations: readonly Quotation[]): readonly Wording[] {
  const found: Wording[] = [];
  let quotation = 0;
  let quotedUntil = 0;
  const { count, lexeme } = tokens;
  for (let i = 0; i < count; i++) {
    if (!TABLE.first.has(lexeme[i]!)) continue;
    const match = TABLE.match(tokens, i, Math.min(count, i + LONGEST));
    if (!match) continue;
    const start = tokens.start[i]!;
    while (quotation < quotations.length && quotations[quotation]!.span.start <= start) {
      quotedUntil = Math.max(quotedUntil, quotedEnd(quotations[quotation]!));
      quotation++;
    }
    const { entry, category } = match.value;
    if (start < quotedUntil || isName(tokens, i, match.next) || !holdsHere(entry, tokens, i, match.next))
      continue;
    found.push({ kind: "wording", span: { start, end: tokens.end[match.next - 1]! }, category, entry });
    i = match.next - 1;
  }
  return found;
}

/** A closing mark without an opening one holds nothing. */
function quotedEnd({ span, pairing }: Quotation): number {
  return pairing === "close" ? 0 : span.end;
}

/** `Glorious Revolution`, `Infamous Records`: a capital within a sentence, beside another. */
function isName(tokens: Tokens, first: number, next: number): boolean {
  const capital = (at: number) => at >= 0 && at < tokens.count && (tokens.flags[at]! & CAPITAL) !== 0;
  return capital(first) && (capital(next) || (first > 0 && capital(first - 1)));
}
