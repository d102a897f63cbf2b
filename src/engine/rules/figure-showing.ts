import type { Related, Span } from "../../model/index.ts";
import type { Quantity } from "./figure-quantities.ts";

/** A value as an editor would write it: grouped by thousands, at most `decimals` after the point. */
export function shown(value: number, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = "", part] = String(Math.abs(rounded)).split(".");
  const grouped =
    whole.length > 3 && !whole.includes("e") ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ",") : whole;
  return `${rounded < 0 ? "−" : ""}${grouped}${part ? `.${part}` : ""}`;
}

/** A value in the scale and unit that `like` is written in: `3 million euros`. */
export function shownLike(value: number, like: Quantity, text: string): string {
  const words = text.slice(like.start, like.end).replace(/\s+/gu, " ");
  const digits = /\d[\d.,]*/u.exec(words)?.[0].replace(/[.,]$/u, "");
  const written = digits ? Number(digits.replaceAll(",", "")) : Number.NaN;
  if (!digits || !(written > 0) || like.bound !== "exact") return shown(value);
  return words.replace(digits, shown(value / (like.value / written)));
}

/** The words of a quantity. */
export function wordsOf({ start, end }: Span, text: string): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}

/** From the first of some spans to the end of the last. */
export function around(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** The values that a finding reckons with. */
export function valuesUsed(entries: readonly (readonly [string, Quantity])[], text: string): Related[] {
  return entries.map(([name, quantity]) => ({
    message: `${name}: ${wordsOf(quantity, text)}.`,
    span: { start: quantity.start, end: quantity.end },
  }));
}
