import type { Instrument, PackDescription } from "./instrument.ts";

/**
 * What the record holds for one lookup. Five different answers:
 * `found` one instrument is meant; `disproved` a complete registry holds no such instrument;
 * `ambiguous` several could be meant; `notCovered` no registry at hand covers it;
 * `notChecked` the text gives too little to look up.
 */
export interface Evidence {
  readonly status: "found" | "disproved" | "ambiguous" | "notCovered" | "notChecked";
  /** The instruments found, best first; one for `found`. */
  readonly instruments: readonly Instrument[];
  /**
   * Instruments that may be meant instead: same body, and a number that differs by one digit or by two
   * swapped, or the same number in another body. Best first.
   */
  readonly alternatives: readonly Instrument[];
  /** The pack that answered, or whose coverage ended. */
  readonly pack?: PackDescription;
  /** Why nothing can be said, or why nothing was found: one plain sentence. */
  readonly reason?: string;
}
