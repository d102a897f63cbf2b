import type { Document } from "../../model/index.ts";
import { headOf, type Line } from "./head.ts";

/** A case by the number that its court gave it. */
export interface NumberedCase {
  /** As registries name the court: `ICJ`, `ICTY`. */
  readonly body: string;
  /** `131`; `IT-95-14/2`, without what tells the stage of the proceedings. */
  readonly number: string;
}

const KIND =
  /^(?:(?:public )?(?:judge?ment|advisory opinion|order|decision)(?: and sentence)?|j u d g e? ?m e n t)(?: of \d{1,2} [a-z]{3,9} \d{4})?[.:]?$/iu;
/** What belongs to a case but is not the court's own act. */
const OTHER_ACT = /^(?:joint )?(?:(?:partly )?(?:separate|dissenting)|individual) opinion|^indictment\b/iu;
const WORLD_COURT = /\binternational court of justice\b/iu;
const GENERAL_LIST = /\bgeneral list[:,]?\s+no\.?\s*(\d{1,3})\b(?!\s*(?:,|and|to|&|[-–])\s*\d)/iu;
const TRIBUNALS: readonly (readonly [body: string, name: RegExp, number: RegExp])[] = [
  ["ICTY", /\bformer yugoslavia\b/iu, /\b(IT-\d{2}-\d{1,2}(?:\/\d{1,2})?)(?:-[A-Z][\w.-]*)?(?![\w/-])/u],
  ["ICTR", /\brwanda\b/iu, /\b(ICTR-\d{2,4}-\d{1,3}[A-D]?)(?:-[A-Z][\w.-]*)?(?![\w/-])/u],
  [
    "ICC",
    /\b(?:international criminal court|cour pénale internationale)\b/iu,
    /\b(ICC-\d{2}\/\d{2}-\d{2}\/\d{2})\b/u,
  ],
];

/**
 * The case of which a document is a judgment, opinion or order, from its title page: the court, its number and the
 * kind of act on a line of its own. Undefined for texts about a case, and where several cases are named. O(n) in the
 * beginning of the text.
 */
export function recogniseCase(document: Document): NumberedCase | undefined {
  const head = headOf(document);
  const kind = head.findIndex(({ text }) => KIND.test(text));
  const other = head.findIndex(({ text }) => OTHER_ACT.test(text));
  if (kind < 0 || (other >= 0 && other < kind)) return undefined;
  const page = head.map(({ text }) => text).join("\n");
  if (WORLD_COURT.test(page)) {
    const number = GENERAL_LIST.exec(page)?.[1];
    if (number !== undefined) return { body: "ICJ", number };
  }
  return beforeTribunal(head, page);
}

function beforeTribunal(head: readonly Line[], page: string): NumberedCase | undefined {
  for (const [body, name, pattern] of TRIBUNALS) {
    if (!name.test(page)) continue;
    // The page's first number is its own; those of earlier decisions come in the text.
    const number = head.map(({ text }) => pattern.exec(text)?.[1]).find((each) => each !== undefined);
    if (number !== undefined) return { body, number };
  }
  return undefined;
}
