import { describe, expect, test } from "vitest";
import { expectLinear } from "./processor-time.ts";

/** Keeps the processor busy with so many steps. */
function busy(steps: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) % 1_000_003;
  return sum;
}

describe("how work grows is told by processor time", () => {
  test("linear work passes, also after a long wait", async () => {
    await expectLinear(1000, (size) => async () => {
      busy(size * 20_000);
      await new Promise((resolve) => setTimeout(resolve, 2));
    });
    await expectLinear(1000, (size) => () => new Promise((resolve) => setTimeout(resolve, size ** 2 / 2000)));
  });

  test("quadratic work does not", async () => {
    const work = expectLinear(4000, (size) => () => busy(size ** 2 * 2));
    await expect(work).rejects.toThrow(/^On 4000 it took \d+ ms of processor time/u);
  });
});
