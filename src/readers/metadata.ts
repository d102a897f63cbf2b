import type { Block } from "../model/index.ts";

/** What a file says about itself, as its program wrote it. */
export interface StatedFacts {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  /** ISO 8601, the days on which it was made or changed. */
  readonly days?: readonly (string | undefined)[];
}

export interface Facts {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

/** Names that programs give to files and to people by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b.*|untitled.*|document\s?\d*|title|presentation\d*|slide \d+|scan.*|print|.*\.(?:docx?|odt|pdf|indd|qxd|rtf|tex|dvi|pages|wpd|html?))$/iu;
const NO_AUTHOR =
  /^(?:(?:windows |microsoft office |office |hp |dell |lenovo |acer |asus )?(?:user|users|pc|owner|author|admin|administrator|default|unknown|anonymous)\d*|hp|dell|lenovo|acer|asus|root|staff|editor|(?:microsoft|adobe|canon|xerox|acrobat)\b.*)$/iu;
const HEAD = 4000;

/**
 * The facts that the document bears out: a title that is no file name, else the first heading; a name with two words
 * or more; a day in the year that the text itself reaches last, or the year after it.
 */
export function plausibleFacts(stated: StatedFacts, text: string, blocks: readonly Block[]): Facts {
  const title = plausibleTitle(stated.title, text) ?? headlineOf(text, blocks);
  const author = plausibleAuthor(stated.author);
  const published = plausibleDay(stated.days ?? [], text);
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}

function tidy(words: string | undefined): string {
  return (words ?? "").slice(0, 500).replace(/\s+/gu, " ").trim();
}

/** Half of its words stand at the head of the text. */
function plausibleTitle(stated: string | undefined, text: string): string | undefined {
  const title = tidy(stated);
  if (title.length < 4 || NO_TITLE.test(title)) return undefined;
  const head = new Set(wordsIn(text.slice(0, HEAD)));
  const words = wordsIn(title);
  const found = words.filter((word) => head.has(word)).length;
  return words.length > 0 && found >= words.length / 2 ? title : undefined;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function headlineOf(text: string, blocks: readonly Block[]): string | undefined {
  const headings = blocks.slice(0, 12).filter(({ kind }) => kind === "heading");
  const first = headings.reduce<Block | undefined>(
    (best, block) => (best && (best.level ?? 9) <= (block.level ?? 9) ? best : block),
    undefined,
  );
  return first ? tidy(text.slice(first.span.start, first.span.end)) : undefined;
}

function plausibleAuthor(stated: string | undefined): string | undefined {
  const name = tidy(stated);
  if (name.length > 200 || !/\p{L}{2}.*\s.*\p{L}{2}/u.test(name)) return undefined;
  return NO_AUTHOR.test(name) || /@|https?:/iu.test(name) ? undefined : name;
}

/** The first day that lies in the year which the text reaches last, or in the year after it. */
export function plausibleDay(days: readonly (string | undefined)[], text: string): string | undefined {
  let latest = 0;
  for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu))
    latest = Math.max(latest, Number(year));
  return days.find((day) => {
    const year = Number(day?.slice(0, 4));
    return year === latest || year === latest + 1;
  });
}
