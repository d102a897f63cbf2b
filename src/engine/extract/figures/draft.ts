import type { Figure } from "../../../model/index.ts";

/** How a number is written. */
export const IN_DIGITS = 1;
export const IN_WORDS = 2;
/** `dozens`, `hundreds of thousands`, `several hundred`. */
export const VAGUE = 3;
/** `half`, `two thirds`. */
export const FRACTION = 4;

/** A number read from tokens `[first, end)`, before words around it are looked at. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  /** The value; for a vague number the least that it may mean. */
  readonly value: number;
  readonly form: typeof IN_DIGITS | typeof IN_WORDS | typeof VAGUE | typeof FRACTION;
  /** Product of the scale words behind the digits, 1 without. */
  readonly factor: number;
}

/** The noun behind a number: tokens `[first, end)`, the head being the last. */
export interface CountedNoun {
  readonly first: number;
  readonly end: number;
  /** Index into the list of populations, 0 for things. */
  readonly population: number;
}

/** A figure on its way: token ranges are half-open. Every field is there from the start: objects of one shape are read fast. */
export interface Draft {
  /** With the words of its bound and its unit. */
  first: number;
  end: number;
  /** The number alone. */
  readonly amount: Amount;
  value: number | null;
  low: number | null;
  high: number | null;
  bound: Figure["bound"];
  dimension: Figure["dimension"];
  unit: string;
  /** Whether words beside it (`at least`) were found. */
  bounded: boolean;
  noun: CountedNoun | undefined;
  /** `three of them`. */
  ofThem: boolean;
  population: number;
  indicator: number;
  /** The draft it is said to be part of. */
  whole: Draft | undefined;
}
