import type { Designation } from "./enactment.ts";
import type { Line } from "./head.ts";

/** How a heading designates an instrument. */
export interface Heading extends Designation {
  /** A symbol names it even where it stands among other things; a title has a line of its own. */
  readonly form: "title" | "symbol";
}

const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const DATE = String.raw`\d{1,2} (?:${MONTHS}),? (\d{4})`;
const TAIL = String.raw`(?: of ${DATE})?[.,*]?(?: \d{1,3})?`;

const TITLE = new RegExp(
  String.raw`^(?:(?:united nations|un|u\.n\.) )?(?:(?:security council|general assembly|parliamentary assembly) )?resolution (\d{1,4}) ?(?:\((\d[\d-]{3,4})\)${TAIL})?$`,
  "iu",
);
const OLD_TITLE = new RegExp(String.raw`^(\d{1,4}) ?\((\d{4})\)\s?\.? resolution of ${DATE}`, "iu");
const SESSION_TITLE = /^(?:resolution )?((?:ES-|S-)?\d{1,4})\/(\d{1,4} ?[A-Z]?)(?:\. |[*.]?$)/u;
const ROMAN_TITLE = /^(?:resolution )?(\d{1,4}(?: [A-Z])?) ?\(((?:S-|ES-)?[IVXL]+)\)(?:\. |[*.]?$)/u;
const COUNCIL_SYMBOL = /(?:^|\s)S\/RES\/(\d{1,4}) ?\((\d{4})\)/u;
const SESSION_SYMBOL =
  /(?:^|\s)(?:A\/RES|A\/HRC\/RES|E\/RES)\/((?:ES-|S-)?\d{1,4})\/(\d{1,4}[A-Z]?)(?![\d/])/u;
const ROMAN_SYMBOL = /(?:^|\s)(?:A\/RES)\/(\d{1,4}) ?\(([IVXL]+)\)/u;
const LINE_DATE = new RegExp(String.raw`^(?:adopted\b.{0,80}\b(?:on|of)|of|on) ${DATE}`, "iu");

/** A line with a symbol and more than a document's masthead is prose. */
const LONGEST_MASTHEAD = 80;

/** The instrument that a line of a heading designates; the line after it may give its day. */
export function headingAt(lines: readonly Line[], at: number): Heading | undefined {
  const { text } = lines[at]!;
  return titled(lines, at) ?? (text.length <= LONGEST_MASTHEAD ? symbolIn(text) : undefined);
}

function titled(lines: readonly Line[], at: number): Heading | undefined {
  const { text } = lines[at]!;
  const numbered = TITLE.exec(text) ?? OLD_TITLE.exec(text);
  if (numbered) {
    const [, number, stated, dated] = numbered;
    const day = dated ?? LINE_DATE.exec(lines[at + 1]?.text ?? "")?.[1];
    const year = yearOf(stated?.replace("-", ""), day, lines.slice(at + 1));
    return year === undefined ? undefined : { form: "title", number: number!, year };
  }
  const session = SESSION_TITLE.exec(text);
  if (session) return { form: "title", session: session[1]!, number: session[2]!.replace(" ", "") };
  const roman = ROMAN_TITLE.exec(text);
  return roman ? { form: "title", session: roman[2]!, number: roman[1]! } : undefined;
}

/**
 * The year in brackets, which is also that of the day. Where a scanner made another of one of the two, the one before
 * which no act is cited that came later; undefined where that leaves both or none.
 */
function yearOf(
  stated: string | undefined,
  dated: string | undefined,
  following: readonly Line[],
): number | undefined {
  if (stated === undefined || dated === undefined || stated === dated) {
    const year = stated ?? dated;
    return year === undefined ? undefined : Number(year);
  }
  const cited = following.flatMap(({ text }) =>
    Array.from(text.matchAll(/\((1[89]\d\d|20\d\d)\)/gu), ([, year]) => year!),
  );
  const latest = Math.max(0, ...cited.map(Number));
  const possible = [stated, dated].map(Number).filter((year) => year >= Math.max(latest, 1946));
  return possible.length === 1 ? possible[0] : undefined;
}

function symbolIn(text: string): Heading | undefined {
  const council = COUNCIL_SYMBOL.exec(text);
  if (council) return { form: "symbol", number: council[1]!, year: Number(council[2]) };
  const session = SESSION_SYMBOL.exec(text);
  if (session) return { form: "symbol", session: session[1]!, number: session[2]! };
  const roman = ROMAN_SYMBOL.exec(text);
  return roman ? { form: "symbol", session: roman[2]!, number: roman[1]! } : undefined;
}
