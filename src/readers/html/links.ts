import type { Block } from "../../model/index.ts";
import { asFurniture } from "../furniture.ts";
import type { Rendered } from "./render.ts";

/** Words before a link that leads to another article. */
const CUE =
  /^(?:related|read (?:more|also|next|on)|also read|see (?:more|also)|more (?:on|from|stories)|watch|also on|recommended|don['’]t miss|click here|sign up|follow us|continue reading)\b/iu;
const LONG_PROSE = 120;

/**
 * Marks blocks that only lead elsewhere: lists of nothing but links before the first paragraph, which are
 * breadcrumbs and sections, and paragraphs of nothing but a link with a cue before or in it.
 */
export function linkFurniture({ text, blocks, linked }: Rendered): Block[] {
  let atHead = true;
  return blocks.map((block, i) => {
    const length = block.span.end - block.span.start;
    if (block.kind === "paragraph" && !linked[i] && length > LONG_PROSE) atHead = false;
    if (!linked[i] || block.kind === "footnote" || block.kind === "tableRow") return block;
    if (atHead && block.kind === "listItem") return asFurniture(block);
    const cued = CUE.test(text.slice(block.span.start, block.span.start + 60));
    return cued && block.kind !== "heading" ? asFurniture(block) : block;
  });
}
