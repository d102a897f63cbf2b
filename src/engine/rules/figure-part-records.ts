import { CUE } from "./figure-cues.ts";
import type { Part, PartList } from "./figure-part-lists.ts";
import { quantityAt, type Statement } from "./figure-statements.ts";
import { matchesOf, oneOf, phrase, phraseTail, quantity, tail, wording } from "./figure-wordings.ts";

const GAMES = oneOf("games matches fixtures outings bouts fights starts contests meetings");
const PLAYED = quantity("whole");
const RECORDS = [
  wording(
    PLAYED,
    `(?: [^\\sQPORVN.;:(),]+){0,2} ${GAMES}[,.;:]?${tail(9)} (?:won|winning) ${phrase(1)}`,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) ${phrase(1)}`,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) ${phrase(1)}`,
    quantity("c"),
  ),
  wording(
    `(?:played|playing) `,
    PLAYED,
    `${phraseTail(2)},? (?:and )?(?:won|winning) `,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) `,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) `,
    quantity("c"),
  ),
  wording(
    `(?:won|winning) ${phrase(1)}`,
    quantity("a"),
    `${phraseTail(2)},? (?:and )?(?:drew|drawn|drawing|tied|lost|losing) ${phrase(1)}`,
    quantity("b"),
    `${phraseTail(2)},? (?:and )?(?:lost|losing|drew|drawn|drawing|tied) ${phrase(1)}`,
    quantity("c"),
    `${phraseTail(2)},? (?:of|in|from) (?:their |its |his |her |the |all )?${phrase(2)}`,
    PLAYED,
    `${phraseTail(1)} ${GAMES}`,
  ),
  wording(
    quantity("a"),
    ` (?:wins?|victories|victory), `,
    quantity("b"),
    ` (?:draws?|ties?|losses|defeats?|loss),? and `,
    quantity("c"),
    ` (?:losses|defeats?|loss|draws?|ties?),? (?:in|from|after|over|out of) (?:their |its |his |her |the )?${phrase(1)}`,
    PLAYED,
    `${phraseTail(1)} ${GAMES}`,
  ),
  wording(
    PLAYED,
    `${phraseTail(2)} ${GAMES}[:,]? ${phrase(5)}`,
    quantity("a"),
    ` (?:wins?|victories|victory), `,
    quantity("b"),
    ` (?:draws?|ties?|losses|defeats?|loss),? and `,
    quantity("c"),
    ` (?:losses|defeats?|loss|draws?|ties?)`,
  ),
];

/** Whether a statement has the words and the numbers of a record. */
export function mayHaveRecord({ cues, quantities }: Statement): boolean {
  return (cues & CUE.result) !== 0 && quantities.length > 3;
}

const FURTHER =
  /^,? (?:and )?(?:tied|abandoned|postponed|forfeited|cancelled|drew|drawn|lost|no result|void)(?: [^ .,;:()]+)? Q([\ue000-\uefff])/;

/** `won 11, lost 7, drawn 3, tied 1`: what became of more games. */
function furtherParts(statement: Statement, from: number): Part[] {
  const character = FURTHER.exec(statement.text.slice(from, from + LONGEST_FURTHER))?.[1];
  return character ? [{ quantity: quantityAt(statement, character), before: "", after: "" }] : [];
}

const LONGEST_FURTHER = 50;

/** `14 games, of which they won 3, drew 4 and lost 7`: games won, drawn and lost are all that were played. */
export function recordsIn(statement: Statement): PartList[] {
  if (!mayHaveRecord(statement)) return [];
  const { text, split } = statement;
  const found = new Map<string, PartList>();
  for (const pattern of RECORDS)
    for (const match of matchesOf(pattern, text)) {
      const { whole, a, b, c } = match.groups!;
      if (match.index + match[0].length <= split) continue;
      const parts: Part[] = [a!, b!, c!].map((character) => ({
        quantity: quantityAt(statement, character),
        before: "",
        after: "",
      }));
      parts.push(...furtherParts(statement, match.index + match[0].length));
      found.set(whole!, { whole: quantityAt(statement, whole!), parts, complete: true, reckoned: true });
    }
  return [...found.values()];
}
