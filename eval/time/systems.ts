import * as chrono from "chrono-node";
import { extractDates } from "../../src/engine/extract/dates/index.ts";
import { read } from "../../src/engine/reading.ts";
import type { Block, DateExpression, Document } from "../../src/model/index.ts";
import type { MarkedText, TimeExpression } from "./corpus.ts";

/** Blocks parted by empty lines, as the reader of plain text makes them. */
export function documentOf({ name, text, published }: MarkedText): Document {
  const blocks: Block[] = Array.from(text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu), (match) => ({
    kind: "paragraph",
    span: { start: match.index, end: match.index + match[0].length },
  }));
  return {
    path: name,
    digest: "sha256:",
    mediaType: "text/plain",
    text,
    blocks,
    language: "en",
    published,
    source: { lineStarts: [0] },
  };
}

export function ours(marked: MarkedText): readonly TimeExpression[] {
  const reading = read(documentOf(marked));
  return extractDates(reading, new Uint8Array(reading.tokens.count)).flatMap((date) =>
    date.begin && date.end ? [plain(date.begin), plain(date.end)] : [plain(date)],
  );
}

function plain({ span, type, value }: DateExpression): TimeExpression {
  return { start: span.start, end: span.end, type, value };
}

/** What chrono finds, with the parts that it knows (not those it guesses) written as a TIMEX3 value. */
export function chronos({ text, published }: MarkedText): readonly TimeExpression[] {
  const reference = new Date(`${published.slice(0, 10)}T${published.slice(11, 16) || "12:00"}:00`);
  return chrono.parse(text, reference).map((result) => ({
    start: result.index,
    end: result.index + result.text.length,
    ...timexOf(result),
  }));
}

/**
 * A part counts as told when chrono is certain of it; a relative day (`yesterday`, `Friday`) is told to the day,
 * and a unit in the words (`last year`, `two weeks ago`) tells how fine the value may be. Chrono knows no durations and sets.
 */
function timexOf(result: chrono.ParsedResult): { type: string; value: string } {
  const { start } = result;
  const words = result.text.toLowerCase();
  const year = String(start.get("year")).padStart(4, "0");
  const month = two(start.get("month"));
  const day = two(start.get("day"));
  if (start.isCertain("hour")) {
    const time = `T${two(start.get("hour"))}:${two(start.get("minute") ?? 0)}`;
    return { type: "TIME", value: `${year}-${month}-${day}${time}` };
  }
  if (/\bnow\b/u.test(words)) return { type: "DATE", value: "PRESENT_REF" };
  if (/\b(?:morning|afternoon|evening|night|tonight)\b/u.test(words))
    return { type: "TIME", value: `${year}-${month}-${day}${daypart(words)}` };
  if (/\byears?\b/u.test(words) && !start.isCertain("month")) return { type: "DATE", value: year };
  if (/\byears?\b/u.test(words)) return { type: "DATE", value: year };
  if (/\bquarters?\b/u.test(words))
    return { type: "DATE", value: `${year}-Q${Math.ceil(Number(month) / 3)}` };
  if (/\bmonths?\b/u.test(words)) return { type: "DATE", value: `${year}-${month}` };
  if (/\bweeks?\b/u.test(words) && !start.isCertain("weekday"))
    return { type: "DATE", value: isoWeek(start.date()) };
  if (start.isCertain("day") || start.isCertain("weekday"))
    return { type: "DATE", value: `${year}-${month}-${day}` };
  if (start.isCertain("month")) return { type: "DATE", value: `${year}-${month}` };
  return { type: "DATE", value: start.isCertain("year") ? year : `${year}-${month}-${day}` };
}

function daypart(words: string): string {
  if (words.includes("morning")) return "TMO";
  if (words.includes("afternoon")) return "TAF";
  return words.includes("evening") ? "TEV" : "TNI";
}

function two(part: number | null): string {
  return String(part ?? 0).padStart(2, "0");
}

function isoWeek(date: Date): string {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${two(week)}`;
}
