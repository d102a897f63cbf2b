/** A share with its 95 % Wilson score interval (E. B. Wilson, 1927). */
export interface Share {
  readonly hits: number;
  readonly of: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, share: Number.NaN, low: 0, high: 1 };
  const z = 1.959964;
  const p = hits / of;
  const centre = p + (z * z) / (2 * of);
  const spread = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return { hits, of, share: p, low: Math.max(0, (centre - spread) / scale), high: (centre + spread) / scale };
}

export function formatShare({ hits, of, share, low, high }: Share): string {
  if (of === 0) return "–";
  return `${share.toFixed(3)}  (${hits}/${of}; 95 % ${low.toFixed(3)}–${high.toFixed(3)})`;
}
