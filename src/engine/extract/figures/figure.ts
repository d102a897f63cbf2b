import type { Figure, Passage } from "../../../model/index.ts";
import { type Tokens, textOf } from "../../text/tokens.ts";
import type { Draft } from "./draft.ts";
import { INDICATOR_NAMES } from "./indicators.ts";
import { NAMED_PEOPLE, PEOPLE, POPULATION_NAMES } from "./populations.ts";

/** The figure of a draft; that of its whole is made first, once. All figures have all fields, in one order. */
export function figureOf(tokens: Tokens, draft: Draft, made: Map<Draft, Figure>): Figure {
  const known = made.get(draft);
  if (known) return known;
  const { value, low, high, bound, dimension, unit } = draft;
  const figure: Figure = {
    kind: "figure",
    span: { start: tokens.start[draft.first]!, end: tokens.end[draft.end - 1]! },
    value,
    low,
    high,
    bound,
    dimension,
    unit,
    indicator: INDICATOR_NAMES[draft.indicator] || undefined,
    population: populationOf(tokens, draft) || undefined,
    noun: draft.noun && nounPassage(tokens, draft.noun.first, draft.noun.end),
    whole: draft.whole && figureOf(tokens, draft.whole, made),
  };
  made.set(draft, figure);
  return figure;
}

function populationOf(tokens: Tokens, draft: Draft): string | undefined {
  if (draft.population <= PEOPLE) return undefined;
  if (draft.population !== NAMED_PEOPLE) return POPULATION_NAMES[draft.population];
  return draft.noun && textOf(tokens, draft.noun.end - 1, draft.noun.end).toLowerCase();
}

function nounPassage(tokens: Tokens, first: number, end: number): Passage {
  return { start: tokens.start[first]!, end: tokens.end[end - 1]!, text: textOf(tokens, first, end) };
}
