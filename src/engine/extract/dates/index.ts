import type { DateExpression } from "../../../model/index.ts";
import { CLAIMED_BY_DATE, type Claims, claim, type Reading } from "../../reading.ts";
import { compose } from "./compose.ts";
import type { Draft } from "./draft.ts";
import { takeInModifier } from "./modifiers.ts";
import { scan } from "./scan.ts";
import { anchorOfDocument, Timeline } from "./timeline.ts";

/**
 * Finds dates, times, durations and sets of a document and reckons their TIMEX3 values. Sorted by start; spans do
 * not overlap; a stretch of time is one expression with its two ends in `begin` and `end`, and its value is an
 * ISO 8601 interval. Claims their tokens. O(n).
 */
export function extractDates(reading: Reading, claims: Claims): readonly DateExpression[] {
  const { tokens, sentences, document } = reading;
  const drafts: Draft[] = [];
  const sentenceOf: number[] = [];
  let found: Draft[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const from = sentences.first[s]!;
    scan(tokens, from, sentences.first[s + 1]!, found);
    if (found.length === 0) continue;
    let floor = from;
    for (const draft of compose(tokens, found)) {
      claim(claims, draft.first, draft.end, CLAIMED_BY_DATE);
      if (draft.age) continue;
      takeInModifier(tokens, draft, floor);
      claim(claims, draft.first, draft.end, CLAIMED_BY_DATE);
      floor = draft.end;
      drafts.push(draft);
      sentenceOf.push(s);
    }
    found = [];
  }
  const timeline = new Timeline(tokens, anchorOfDocument(document.published), prefersDayFirst(drafts));
  return drafts.map((draft, i) => {
    const s = sentenceOf[i]!;
    return timeline.tell(draft, sentences.block[s]!, sentences.first[s]!, sentences.first[s + 1]!);
  });
}

/** Which order of day and month the dates of the document show; day first where they show none. */
function prefersDayFirst(drafts: readonly Draft[]): boolean {
  let weight = 0;
  for (const draft of drafts) weight += draft.order ?? 0;
  return weight >= 0;
}
