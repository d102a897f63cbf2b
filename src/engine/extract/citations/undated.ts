import { wordSet } from "../../text/lexicon.ts";
import type { Label } from "./resolutions.ts";
import type { CitationScan } from "./scan.ts";
import { A, AN } from "./words.ts";

const QUALITIES = wordSet(
  `non - binding nonbinding legally new landmark historic unanimous further strongly worded similar separate second first
   third un u.n. unanimously british french american russian short joint compromise recent follow up`,
);

/**
 * Reads `a resolution`, `a non-binding resolution`: it tells of an act without its number, which is kept only when the
 * clause tells its body and its day. In any case nothing later leads back past it.
 */
export function readUndated(scan: CitationScan, label: Label, at: number): number {
  if (label.plural || label.type !== "resolution") return 0;
  let first = label.first;
  while (first > Math.max(scan.first, scan.floor) && QUALITIES.has(scan.lexeme(first - 1)) && at - first < 8)
    first--;
  const article = scan.lexeme(first - 1);
  if ((article !== A && article !== AN) || first - 1 < Math.max(scan.first, scan.floor)) return 0;
  scan.add({
    first: label.first,
    end: at + 1,
    phraseFirst: first - 1,
    phraseEnd: at + 1,
    form: "prose",
    instrumentType: "resolution",
    bodyStated: false,
    needsDate: true,
    ...(label.body && label.body.kind !== "unitedNations" ? { body: label.body.body } : {}),
    ...(label.body?.kind === "unitedNations" ? { saysUnitedNations: true } : {}),
  });
  return at + 1;
}
