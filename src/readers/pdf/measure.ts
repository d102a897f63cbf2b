import { quantile } from "./margins.ts";
import { type Line, type Region, SCAN } from "./page.ts";

/** What most of a document is set in. */
export interface Setting {
  readonly size: number;
  readonly font: string;
  /** Distance of baselines within a paragraph, in sizes of the font. */
  readonly leading: number;
}

/** Size, font and leading by letters and lines. O(n). */
export function settingOf(regions: readonly Region[]): Setting {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  const leadings: number[] = [];
  for (const { lines } of regions)
    lines.forEach((line, i) => {
      const letters = lettersIn(line);
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + letters);
      fonts.set(`${size} ${line.font}`, (fonts.get(`${size} ${line.font}`) ?? 0) + letters);
      const next = lines[i + 1];
      if (next && isSameSize(next, line) && next.y > line.y) leadings.push((next.y - line.y) / line.size);
    });
  const size = mostOf(sizes) ?? 10;
  const ofSize = new Map([...fonts].filter(([key]) => key.startsWith(`${size} `)));
  const common = leadings.filter((leading) => leading > 0.8 && leading < 2.6);
  return {
    size,
    font: mostOf(ofSize)?.slice(`${size} `.length) ?? "",
    leading: common.length > 0 ? quantile(common, 0.4) : 1.2,
  };
}

function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  let most = 0;
  for (const [key, count] of counts)
    if (count > most) {
      best = key;
      most = count;
    }
  return best;
}

type Sized = Pick<Setting, "size" | "font">;

export function lettersIn({ segments }: Line): number {
  return segments.reduce((sum, { text }) => sum + text.length, 0);
}

export function isSameSize(a: Sized, b: Sized): boolean {
  if (a.font === SCAN && b.font === SCAN) return Math.max(a.size, b.size) < 1.45 * Math.min(a.size, b.size);
  return Math.abs(a.size - b.size) <= 0.08 * Math.max(a.size, b.size);
}
