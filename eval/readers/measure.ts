/** How well one text covers another, as shares of their units. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The words of a text in lower case, each as often as it stands there. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Every run of four words: unlike words alone they show text that is out of place. */
export function shinglesOf(words: readonly string[]): string[] {
  if (words.length < 4) return [words.join(" ")];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(" "));
}

/** Counts what two bags have in common. */
export function overlap(found: readonly string[], wanted: readonly string[]): Overlap {
  const left = new Map<string, number>();
  for (const unit of wanted) left.set(unit, (left.get(unit) ?? 0) + 1);
  let common = 0;
  for (const unit of found) {
    const count = left.get(unit) ?? 0;
    if (count === 0) continue;
    left.set(unit, count - 1);
    common++;
  }
  const precision = found.length === 0 ? 0 : common / found.length;
  const recall = wanted.length === 0 ? 0 : common / wanted.length;
  return { precision, recall, f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const RESAMPLES = 2000;

/** A 95 % interval of the mean by the bootstrap (Efron, 1979), with a fixed sequence of draws. */
export function intervalOfMean(values: readonly number[]): readonly [low: number, high: number] {
  let state = 1;
  const draw = () => {
    // The multiplier and modulus of Park and Miller (1988).
    state = (state * 48271) % 2147483647;
    return values[state % values.length]!;
  };
  const means = Array.from({ length: RESAMPLES }, () => mean(values.map(draw))).sort((a, b) => a - b);
  return [means[Math.floor(RESAMPLES * 0.025)]!, means[Math.floor(RESAMPLES * 0.975)]!];
}
