import type { DateExpression } from "../../../model/index.ts";
import type { Analysis } from "../../analysis.ts";
import { sentenceOf } from "../../reading.ts";
import { wordSet } from "../../text/lexicon.ts";
import { tellsYear, yearOf } from "../date-placing.ts";
import type { RuleResult } from "../rule.ts";
import type { Age } from "./ages.ts";
import type { Start } from "./persons.ts";

/** An age that the birth does not allow. */
export interface Miss {
  readonly result: RuleResult;
  readonly start: Start;
  readonly age: Age;
  readonly when: DateExpression;
}

/** The results, but one at the birth where two ages or more agree with each other and not with it. O(n). */
export function oddBirths(analysis: Analysis, misses: readonly Miss[]): readonly RuleResult[] {
  const byBirth = new Map<DateExpression, Miss[]>();
  for (const miss of misses) {
    const group = byBirth.get(miss.start.date);
    if (group) group.push(miss);
    else byBirth.set(miss.start.date, [miss]);
  }
  return [...byBirth.values()].flatMap((group) => {
    const years = group.length > MOST_AGES ? undefined : agreedYears(group);
    return years ? [atBirth(group, years)] : group.map((miss) => atLater(analysis, miss));
  });
}

/** An age told before a birth of another paragraph is told of at the birth, where the two meet; one at a death is the news. */
function atLater(analysis: Analysis, { result, start, age, when }: Miss): RuleResult {
  const { sentences } = analysis;
  const [own, birth] = [sentenceOf(sentences, age.first), start.place.sentence];
  if (own >= birth || sentences.block[own] === sentences.block[birth]) return result;
  // `At 26, in 1958`: the age stands with its year.
  if (tellsYear(when)) return result;
  if (age.atDeath || tellsDeath(analysis, own)) return result;
  const rest = (result.related ?? []).filter(({ span }) => span !== start.date.span);
  return { ...result, span: start.date.span, related: [{ message: "The age.", span: age.span }, ...rest] };
}

/** In this sentence or the one before it. */
function tellsDeath({ tokens, sentences }: Analysis, sentence: number): boolean {
  for (let i = sentences.first[Math.max(0, sentence - 1)]!; i < sentences.first[sentence + 1]!; i++)
    if (DYING.has(tokens.lexeme[i]!)) return true;
  return false;
}

const DYING = wordSet("died dies death dead");

/** More of them are no life. */
const MOST_AGES = 20;

/** The years of birth that all ages allow, of which the told one is none. */
function agreedYears(misses: readonly Miss[]): readonly [number, number] | undefined {
  const dated = new Set(misses.map(({ when }) => when.value));
  if (dated.size < 2) return undefined;
  let [low, high] = [0, Number.POSITIVE_INFINITY];
  for (const { age, when } of misses) {
    const year = yearOf(when);
    if (year === undefined || age.kind === "thing" || age.loose) return undefined;
    low = Math.max(low, year - age.years - (age.turned ? 0 : 1));
    high = Math.min(high, year - age.years);
  }
  return low <= high ? [low, high] : undefined;
}

function atBirth(misses: readonly Miss[], [low, high]: readonly [number, number]): RuleResult {
  const { start } = misses[0]!;
  const years = low === high ? String(high) : `${low} or ${high}`;
  return {
    kind: "review",
    level: "warning",
    span: start.date.span,
    message: `The ages that the text gives agree on a birth in ${years}, not in ${start.date.value.slice(0, 4)}. Check the year of birth.`,
    related: misses.map(({ age, when }) => ({
      message: `An age told for ${when.value.slice(0, 4)}: ${age.years}.`,
      span: age.span,
    })),
  };
}
