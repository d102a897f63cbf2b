import type { Block } from "../../model/index.ts";
import { asFurniture } from "../furniture.ts";
import type { Rendered } from "./render.ts";

/** Words before a link that leads to another article. */
const CUE =
  /^(?:related|read (?:more|also|next|on)|also read|see (?:more|also)|more (?:on|from|stories)|watch|also on|recommended|don['’]t miss|click here|sign up|follow us|continue reading)\b/iu;
const LONG_PROSE = 120;
const LONGEST_TRAIL = 300;

/**
 * Marks blocks that only lead elsewhere: lists of nothing but links before the first paragraph, which are
 * breadcrumbs and sections, paragraphs of nothing but a link with a cue before or in it, and what repeats the
 * headline above it.
 */
export function linkFurniture({ text, blocks, linked }: Rendered, title: string | undefined): Block[] {
  let atHead = true;
  const words = ({ span }: Block) => text.slice(span.start, span.end);
  const headline = blocks.findIndex((block) => block.kind === "heading" && words(block) === title);
  return blocks.map((block, i) => {
    const length = block.span.end - block.span.start;
    if (i < headline && length < LONGEST_TRAIL && words(block).includes(title!)) return asFurniture(block);
    if (block.kind === "paragraph" && !linked[i] && length > LONG_PROSE) atHead = false;
    if (!linked[i] || block.kind === "footnote" || block.kind === "tableRow") return block;
    if (atHead && block.kind === "listItem") return asFurniture(block);
    const cued = CUE.test(text.slice(block.span.start, block.span.start + 60));
    return cued && block.kind !== "heading" ? asFurniture(block) : block;
  });
}
