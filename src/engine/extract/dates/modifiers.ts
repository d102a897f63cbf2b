import { lexemeOf } from "../../text/lexicon.ts";
import { phraseTable } from "../../text/phrases.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type Draft, isCapital } from "./draft.ts";
import { THE } from "./words.ts";

const MODIFIERS = phraseTable<"START" | "MID" | "END" | "APPROX" | "NONE">([
  ["early", "START"],
  ["early in", "START"],
  ["late", "END"],
  ["late in", "END"],
  ["mid", "MID"],
  ["mid-", "MID"],
  ["middle of", "MID"],
  ["beginning of", "START"],
  ["start of", "START"],
  ["end of", "END"],
  ["close of", "END"],
  ["earlier", "NONE"],
  ["earlier in", "NONE"],
  ["later", "NONE"],
  ["later in", "NONE"],
  ["later on", "NONE"],
  ["about", "APPROX"],
  ["around", "APPROX"],
  ["circa", "APPROX"],
  ["c.", "APPROX"],
  ["approximately", "APPROX"],
  ["roughly", "APPROX"],
]);

const SIGNALS = new Map<number, NonNullable<Draft["modifier"]>>([
  [lexemeOf("before"), "BEFORE"],
  [lexemeOf("until"), "BEFORE"],
  [lexemeOf("till"), "BEFORE"],
  [lexemeOf("after"), "AFTER"],
  [lexemeOf("since"), "ON_OR_AFTER"],
  [lexemeOf("by"), "ON_OR_BEFORE"],
]);

/** Takes in the words before a date that say which part of it is meant, and notes `before`, `after`, `since`, `by`. */
export function takeInModifier(tokens: Tokens, draft: Draft, floor: number): void {
  if (draft.type === "DURATION" || draft.type === "SET" || draft.begin) {
    noteSignal(tokens, draft, floor);
    return;
  }
  const inner = draft.first > floor && tokens.lexeme[draft.first - 1] === THE ? draft.first - 1 : draft.first;
  for (const stop of inner === draft.first ? [inner] : [inner, draft.first]) {
    for (let first = Math.max(floor, stop - 3); first < stop; first++) {
      const match = MODIFIERS.first.has(tokens.lexeme[first]!)
        ? MODIFIERS.match(tokens, first, stop)
        : undefined;
      if (match?.next !== stop) continue;
      if (draft.value !== undefined || !mayModify(tokens, draft, match.value)) return;
      draft.first = first > floor && tokens.lexeme[first - 1] === THE ? first - 1 : first;
      if (match.value !== "NONE" && draft.modifier === undefined) draft.modifier = match.value;
      noteSignal(tokens, draft, floor);
      return;
    }
  }
  if (
    inner < draft.first &&
    (draft.fields?.decade !== undefined || draft.fields?.century !== undefined || draft.yearShift)
  )
    draft.first = inner;
  noteSignal(tokens, draft, floor);
}

/** `about 1992` is an approximation, `about Tuesday’s vote` is not; `later` goes with a stretch that is told by another date. */
function mayModify(tokens: Tokens, draft: Draft, modifier: string): boolean {
  if (modifier === "APPROX")
    return (
      draft.fields?.weekday === undefined && draft.offset === undefined && !isCapital(tokens, draft.first - 1)
    );
  if (modifier === "NONE")
    return draft.offset !== undefined || draft.fields?.weekday !== undefined || draft.direction !== undefined;
  return true;
}

function noteSignal(tokens: Tokens, draft: Draft, floor: number): void {
  if (draft.modifier !== undefined || draft.first <= floor) return;
  const signal = SIGNALS.get(tokens.lexeme[draft.first - 1]!);
  if (signal) draft.modifier = signal;
}
