import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import { type CourtMention, courtAt, courtNear } from "./courts.ts";
import type { CitationScan, StatedDate } from "./scan.ts";
import { readStatedDate, setDate } from "./stated-dates.ts";
import { DATED, OF, ON } from "./words.ts";

const WORLD_COURT = "ICJ";
const OPINION = lexemeOf("opinion");
const ADVISORY = lexemeOf("advisory");
const OWNERS = wordSet("its a an in 's this the main first final landmark by merits famous");
const REACH = 60;

/**
 * Reads `in its judgment of 26 February 2007` where the sentence names the International Court of Justice and no case is named in it or
 * in the one before: the day alone tells which judgment is meant.
 */
export function readDatedJudgment(scan: CitationScan, at: number): number {
  const isOpinion = scan.lexeme(at) === OPINION;
  const head = isOpinion && scan.lexeme(at - 1) === ADVISORY ? at - 1 : at;
  const next = scan.lexeme(at + 1);
  if ((isOpinion && head === at) || head < scan.floor) return 0;
  if (next !== OF && next !== DATED) return isOpinion && !namesCase(scan) ? readDelivered(scan, head, at) : 0;
  if (!OWNERS.has(scan.lexeme(head - 1)) || namesCase(scan)) return 0;
  const date = readStatedDate(scan, at + 1);
  if (date?.date?.length !== 10) return 0;
  const court = courtNear(scan, Math.max(scan.first, at - REACH), Math.min(scan.end, at + REACH), at);
  if (court?.body !== WORLD_COURT) return 0;
  return add(scan, head, at, isOpinion, court.body, date);
}

/** `The advisory opinion was delivered by the Court on 22 July 2010`, whichever court the text names. */
function readDelivered(scan: CitationScan, head: number, at: number): number {
  let court: CourtMention | undefined;
  for (let i = at + 1; i < scan.end && i < at + 24; i++) {
    const found = court ? undefined : courtAt(scan.tokens, i, scan.end);
    if (found) {
      court = found;
      i = found.end - 1;
    } else if (scan.lexeme(i) === ON && court) {
      const date = scan.dateAt(i + 1);
      return date?.date?.length === 10 ? add(scan, head, at, true, court.body, date) : 0;
    } else if (!DELIVERED.has(scan.lexeme(i))) return 0;
  }
  return 0;
}

const DELIVERED = wordSet("was were delivered given handed down issued rendered by the in");

function add(
  scan: CitationScan,
  head: number,
  at: number,
  isOpinion: boolean,
  body: string,
  date: StatedDate,
): number {
  const draft = {
    first: head,
    end: at + 1,
    phraseFirst: head,
    phraseEnd: at + 1,
    form: "prose" as const,
    instrumentType: isOpinion ? ("advisoryOpinion" as const) : ("judgment" as const),
    body,
    bodyStated: true,
  };
  setDate(draft, date);
  scan.add(draft);
  return date.next;
}

/** A case in this sentence so far, or in the one before. */
function namesCase({ drafts, sentences, sentence }: CitationScan): boolean {
  const from = sentences.first[Math.max(0, sentence - 1)]!;
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.first >= from; i--)
    if (drafts[i]!.instrumentType === "judgment" || drafts[i]!.instrumentType === "advisoryOpinion")
      return true;
  return false;
}
