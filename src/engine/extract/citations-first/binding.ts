import type { DateExpression } from "../../../model/index.ts";
import { tokenAt } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type CitationContext, type CitationDraft, dateAfter } from "./draft.ts";

/** Words that may stand between a citation and the date on which it was adopted. */
const BETWEEN_AFTER = wordSet(
  `, ( of on from dated adopted agreed passed approved delivered given handed down issued signed unanimously which was were the by
   resolution it its decided rendered - – — and at new york geneva paris rome strasbourg`,
);
/** Words that make the date the act's own when the citation follows it. */
const ACTS = wordSet("adopted passed approved agreed adopts passes");
const OPEN = lexemeOf("(");
const MAX_BETWEEN = 6;
const MAX_BEFORE = 14;

/** The day, month or year that the words after a citation bind to it; undefined when nothing does. */
export function dateBoundAfter(
  context: CitationContext,
  draft: CitationDraft,
  end: number,
): DateExpression | undefined {
  const { tokens, dates } = context;
  const date = dates[dateAfter(dates, draft.span.end)];
  if (!date || !isPoint(date)) return undefined;
  const at = tokenAt(tokens, date.span.start);
  if (at >= end || at - draft.next > MAX_BETWEEN) return undefined;
  let binds = false;
  for (let i = draft.next; i < at; i++) {
    const lexeme = tokens.lexeme[i]!;
    if (!BETWEEN_AFTER.has(lexeme)) return undefined;
    binds ||= BINDS.has(lexeme);
  }
  if (!binds) return undefined;
  // "resolution 853 on 29 July" alone may tell when something else happened.
  return tokens.lexeme[draft.next] === lexemeOf("on") && !date.written?.day ? undefined : date;
}

const BINDS = wordSet(
  "( of dated adopted agreed passed approved delivered given issued signed decided rendered",
);

/** The date in "On 29 July 1993 the Council adopted resolution 853": before the act, with nothing else between. */
export function dateBoundBefore(
  context: CitationContext,
  draft: CitationDraft,
  sentenceStart: number,
): DateExpression | undefined {
  const { tokens, dates } = context;
  const act = actBefore(tokens, draft.first, sentenceStart);
  if (act < 0) return undefined;
  const after = dateAfter(dates, tokens.start[sentenceStart]!);
  let found: DateExpression | undefined;
  for (let i = after; i < dates.length && dates[i]!.span.end <= tokens.start[act]!; i++) found = dates[i];
  if (!found || !isPoint(found) || !found.written?.day) return undefined;
  const at = tokenAt(tokens, found.span.start);
  const between = tokens.text.slice(found.span.end, tokens.start[act]);
  return act - at <= MAX_BEFORE && !/[,;:].{0,400}[,;:]|\b(?:after|before|since|until|when)\b/u.test(between)
    ? found
    : undefined;
}

function actBefore(tokens: Tokens, at: number, sentenceStart: number): number {
  for (let i = at - 1; i >= Math.max(sentenceStart, at - 4); i--) if (ACTS.has(tokens.lexeme[i]!)) return i;
  // The citation may begin with its body: "adopted Security Council resolution 853".
  return -1;
}

function isPoint({ type, relative, begin, end, written }: DateExpression): boolean {
  return type === "DATE" && !relative && !begin && !end && written?.year !== undefined;
}

/** Takes a date over into a citation; one in brackets is part of its span. */
export function bindDate(draft: CitationDraft, date: DateExpression, tokens: Tokens): void {
  const { year, month, day } = date.written!;
  if (draft.year !== undefined && month === undefined) return;
  draft.dateSpan = date.span;
  draft.year ??= year!;
  if (month !== undefined && month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= 31)))
    draft.date = [year, month, day]
      .filter((part) => part !== undefined)
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
  void tokens;
  void OPEN;
}
