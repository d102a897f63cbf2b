import type { SourceInstrument } from "../../model/index.ts";
import { treatyNames } from "../extract/citations/treaties.ts";
import { type Line, linesOf } from "./head.ts";

/** Usual names of citations that the registry enters under the full name. */
const REGISTERED: Readonly<Record<string, string>> = {
  ICCPR: "International Covenant on Civil and Political Rights",
  ICESCR: "International Covenant on Economic, Social and Cultural Rights",
  CEDAW: "Convention on the Elimination of All Forms of Discrimination against Women",
  ICERD: "Convention on the Elimination of All Forms of Racial Discrimination",
  UNCLOS: "United Nations Convention on the Law of the Sea",
  "Statelessness Convention": "Convention relating to the Status of Stateless Persons",
};

/** Names that several texts bear. */
const SHARED_NAMES = new Set([
  "Geneva Conventions",
  "Hague Conventions",
  "Additional Protocols to the Geneva Conventions",
  "Treaty of Moscow",
  "Berne Convention",
  "Oslo Accords",
  "Minsk Agreements",
  "Treaty of Westphalia",
]);

let titles: ReadonlyMap<string, string> | undefined;

/** Made when the first text is asked about: most runs ask about none. */
function titlesKnown(): ReadonlyMap<string, string> {
  titles ??= new Map(
    treatyNames
      .filter(([name, usual]) => name.includes(" ") && !SHARED_NAMES.has(usual))
      .map(([name, usual]) => [folded(name), REGISTERED[usual] ?? usual]),
  );
  return titles;
}

const TITLE_LINES = 14;
/** A title broken over more lines is not looked for. */
const LONGEST_TITLE = 4;
const FEWEST_ARTICLES = 3;
const ARTICLE = /^art(?:icle|\.) (\d{1,3}|[ivx]{1,7})\b/iu;
const FIRST = /^(?:1|i)$/iu;

/** A treaty or declaration, from a title that is its name and the articles that follow, counted from 1. */
export function recogniseTreaty(
  head: readonly Line[],
  text: string,
): Omit<SourceInstrument, "basis"> | undefined {
  const id = titleIn(head.slice(0, TITLE_LINES));
  return id !== undefined && hasArticles(text) ? { id, stage: "adopted" } : undefined;
}

function titleIn(lines: readonly Line[]): string | undefined {
  for (let at = 0; at < lines.length; at++) {
    let joined = "";
    for (const { text } of lines.slice(at, at + LONGEST_TITLE)) {
      joined = `${joined} ${text}`.trim();
      const id = titlesKnown().get(folded(joined));
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** Small letters, one apostrophe, no article before and no day or year behind. */
function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’‘`]/gu, "'")
    .replace(/^the /u, "")
    .replace(/[,;:. ]*(?:\(?(?:of )?(?:\d{1,2} )?(?:[a-z]{3,9} )?(?:\d{1,2}, )?\d{4}\)?)?[.,*]?$/u, "");
}

function hasArticles(text: string): boolean {
  const numbers = new Set<string>();
  for (const line of linesOf(text)) {
    const number = ARTICLE.exec(line.text)?.[1]?.toLowerCase();
    if (number === undefined) continue;
    if (numbers.size === 0 && !FIRST.test(number)) return false;
    numbers.add(number);
    if (numbers.size >= FEWEST_ARTICLES) return true;
  }
  return false;
}
