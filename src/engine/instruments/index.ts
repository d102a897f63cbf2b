import type { Document, SourceInstrument } from "../../model/index.ts";
import { headOf } from "./head.ts";
import { recogniseJudgment } from "./judgments.ts";
import { recogniseResolution } from "./resolutions.ts";
import { recogniseTreaty } from "./treaties.ts";

export { type NumberedCase, recogniseCase } from "./cases.ts";
export { paragraphsOf } from "./paragraphs.ts";

/**
 * The instrument whose text a document is, from its own title, symbol or application number together with the form of
 * such a text: the words by which an organ acts, a court's title page, articles. A text that only cites an instrument is
 * none, nor is one that holds several. A draft bears the id of its resolution where it gives that, else its own
 * symbol. O(n).
 */
export function recogniseInstrument(document: Document): SourceInstrument | undefined {
  const head = headOf(document);
  const found =
    recogniseResolution(head, document.text) ??
    recogniseJudgment(head) ??
    recogniseTreaty(head, document.text);
  return found && { ...found, basis: "recognised" };
}
