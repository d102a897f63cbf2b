import { expect } from "vitest";

/** Quadratic work takes sixteen times as long on four times as much; ten leaves linear work room for noise. */
const MOST = 10;
/** Work that is done in so few milliseconds says nothing about how it grows. */
const NOISE = 60;
const ATTEMPTS = 5;

/** Makes the input of a size ready, and gives back the work on it, which alone is measured. */
export type Preparation = (size: number) => () => unknown;

/**
 * Milliseconds of processor time that this process spends on a piece of work. What other programs do meanwhile does not
 * count; each file of tests has a process of its own.
 */
export async function processorTime(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Holds that work grows with its input and with nothing else: on `size` it takes less than ten times as long as on a
 * quarter of that. The least of a few measurements counts, as noise only ever adds.
 */
export async function expectLinear(size: number, prepare: Preparation): Promise<void> {
  await prepare(Math.ceil(size / 40))();
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    short = Math.min(short, await processorTime(prepare(Math.ceil(size / 4))));
    long = Math.min(long, await processorTime(prepare(size)));
    if (long < Math.max(short * MOST, NOISE)) return;
  }
  expect.fail(
    `On ${size} it took ${Math.round(long)} ms of processor time, on a quarter of that ${Math.round(short)} ms`,
  );
}
