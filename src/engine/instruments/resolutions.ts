import type { SourceInstrument } from "../../model/index.ts";
import { type Heading, headingAt } from "./designations.ts";
import { councilAdopting, type Organ, organAdopting, organOpening } from "./enactment.ts";
import { type Line, linesOf } from "./head.ts";

/** From a heading to the words in which the organ begins to act: title, day, agenda item, notes on the vote. */
const LONGEST_HEADING = 24;

/** A resolution or a draft of one, from its heading and the words by which its organ acts. */
export function recogniseResolution(
  head: readonly Line[],
  text: string,
): Omit<SourceInstrument, "basis"> | undefined {
  const lines = linesOf(text);
  const { organ, opening } = openingOf(head, lines) ?? {};
  if (!organ || opening === undefined) return undefined;
  const before = head.slice(Math.max(0, opening - LONGEST_HEADING), opening);
  const heading = headingBefore(head, opening);
  const id = heading && organ.formOf(heading);
  if (isDraft(before)) {
    const draft = id ?? draftSymbol(before);
    return draft === undefined ? undefined : { id: draft, stage: "draft" };
  }
  if (id === undefined || isCollection(lines, id)) return undefined;
  return { id, stage: "adopted" };
}

interface Opening {
  readonly organ: Organ;
  /** The first line after the heading. */
  readonly opening: number;
}

/** How far down the lines that say who adopted it stand in the heading. */
const TITLE_LINES = 12;

/**
 * Where the organ begins to speak. Texts without these words are known by a title with a year and by the line that says
 * at which meeting they were adopted.
 */
function openingOf(head: readonly Line[], lines: readonly Line[]): Opening | undefined {
  const opening = head.findIndex((line) => organOpening(line) !== undefined);
  if (opening >= 0) return { organ: organOpening(head[opening]!)!, opening };
  const title = head.slice(0, TITLE_LINES).findIndex((_, at) => headingAt(head, at)?.year !== undefined);
  if (title < 0) return undefined;
  const following = [...head.slice(title + 1, title + 3), ...lines];
  for (const [at, line] of following.entries()) {
    const organ = organAdopting(line) ?? councilAdopting(line, following[at + 1]);
    if (organ) return { organ, opening: title + 1 };
  }
  return undefined;
}

/** The title that stands nearest before the opening, else the symbol. */
function headingBefore(head: readonly Line[], opening: number): Heading | undefined {
  let symbol: Heading | undefined;
  for (let at = opening - 1; at >= Math.max(0, opening - LONGEST_HEADING); at--) {
    const heading = headingAt(head, at);
    if (heading?.form === "title") return heading;
    symbol ??= heading;
  }
  return symbol;
}

const DRAFT = /\bdraft resolution\b/iu;
const ADOPTED = /^(?:\[?adopted\b|resolution adopted\b)/iu;
const DRAFT_SYMBOL =
  /(?:^|\s)((?:A(?:\/(?:ES-|S-)?\d{1,3}|\/HRC\/(?:S-)?\d{1,3}|\/C\.\d\/\d{1,3}|\/ES-\d{1,2})\/L\.\d{1,4}(?:\/Rev\.\d)?)|(?:E\/\d{4}\/L\.\d{1,4}(?:\/Rev\.\d)?)|(?:S\/(?:\d{4}\/\d{1,4}|\d{3,5})(?:\/Rev\.\d)?))\*?(?=$|\s)/u;
const LIMITED_SYMBOL = /\/L\.\d/u;
const LONGEST_MASTHEAD = 80;

/** The heading calls it a draft, or its symbol is one of those under which drafts are put forward. */
function isDraft(before: readonly Line[]): boolean {
  if (before.some(({ text }) => ADOPTED.test(text))) return false;
  return (
    before.some(({ text }) => text.length <= 200 && DRAFT.test(text)) ||
    LIMITED_SYMBOL.test(draftSymbol(before) ?? "")
  );
}

function draftSymbol(before: readonly Line[]): string | undefined {
  for (const { text } of before) {
    const symbol = text.length <= LONGEST_MASTHEAD ? DRAFT_SYMBOL.exec(text)?.[1] : undefined;
    if (symbol !== undefined) return symbol;
  }
  return undefined;
}

/** Several resolutions in one text: it is the text of none of them. */
function isCollection(lines: readonly Line[], id: string): boolean {
  for (let at = 0; at < lines.length; at++) {
    const organ = organOpening(lines[at]!);
    const heading = organ && headingBefore(lines, at);
    const form = heading && organ.formOf(heading);
    if (form !== undefined && form !== id) return true;
  }
  return false;
}
