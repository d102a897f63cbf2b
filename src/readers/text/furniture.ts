import type { Block } from "../../model/index.ts";
import { readDateline } from "../dateline.ts";

/** What the page around an article says about it. */
export interface PageFacts {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

const HEAD_BLOCKS = 8;
/** Headings after which nothing of the article follows on a page. */
const TAIL_HEADING =
  /^(?:about (?:admin|the authors?)|check also|leave a (?:reply|comment)|post (?:a comment|navigation)|related (?:posts?|articles?|stories|news|content)|you (?:may|might) (?:also )?like|recommended(?: for you)?|share this(?: \w+)?|more from .{1,40}|previous (?:post|article)|next (?:post|article)|(?:\d+ )?comments?|latest news|most read|tags?:.{0,200}|filed under:?.{0,200}|recent posts|your email address will not be published.*)$/iu;
/** Lines of a page that are never an article's, wherever they stand. */
const PAGE_LINE =
  /^(?:share|tweet|print|e-?mail|pin it|whatsapp|facebook|twitter|linkedin|telegram|menu|search|log ?in|sign (?:in|up)|subscribe|newsletter|skip to (?:main )?content|advertisement|\d+ min(?:ute)?s? read|\d+ (?:comments?|shares|views)|read more|continue reading|save my name, .{0,120}|required fields are marked.*|we use cookies.*|all rights reserved\.?|(?:copyright|©|\(c\)).{0,160})$/iu;
const LONG_PROSE = 200;

/** Marks the page around an article as furniture and takes title, author and date from it. */
export function readFurniture(text: string, blocks: readonly Block[]): { blocks: Block[]; facts: PageFacts } {
  const words = (block: Block) =>
    text.slice(block.span.start, Math.min(block.span.end, block.span.start + 400));
  const marked = blocks.map((block) => (isPageLine(block, words(block)) ? asFurniture(block) : block));
  const facts = readHead(text, marked, words);
  const tail = tailStart(marked, words);
  for (let i = tail; i < marked.length; i++) marked[i] = asFurniture(marked[i]!);
  return { blocks: marked, facts };
}

function asFurniture({ span }: Block): Block {
  return { kind: "furniture", span };
}

function isPageLine(block: Block, words: string): boolean {
  return block.kind !== "tableRow" && block.span.end - block.span.start < 200 && PAGE_LINE.test(words);
}

function readHead(text: string, blocks: Block[], words: (block: Block) => string): PageFacts {
  let title: string | undefined;
  let author: string | undefined;
  let published: string | undefined;
  for (let i = 0; i < Math.min(HEAD_BLOCKS, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.kind === "furniture" || block.kind === "tableRow") continue;
    const line = words(block);
    const byline = title === undefined ? undefined : authorOf(line, blocks[i + 1]);
    const date = readDateline(line);
    if (isBreadcrumb(line)) blocks[i] = asFurniture(block);
    else if (date !== undefined && i > 0) {
      published ??= date;
      blocks[i] = asFurniture(block);
    } else if (byline !== undefined) {
      author ??= byline;
      blocks[i] = asFurniture(block);
    } else if (title === undefined && block.kind === "heading")
      title = text.slice(block.span.start, block.span.end);
    else if (block.span.end - block.span.start > LONG_PROSE) break;
  }
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(published === undefined ? {} : { published }),
  };
}

function isBreadcrumb(line: string): boolean {
  if (line.length > 300 || /[.!?]$/u.test(line)) return false;
  const parts = line.split(/\s+[/>»›→|]\s+/u);
  return parts.length >= 3 || (parts.length === 2 && /^home$/iu.test(parts[0]!));
}

const PARTICLES = /^(?:de|da|del|della|der|den|van|von|bin|ibn|al|el|la|le|ter|ul|ur|and|of|y)$/u;

/** The name in a byline: "By Ines Falk", or a line of nothing but a name between title and text. */
function authorOf(line: string, next: Block | undefined): string | undefined {
  const by =
    /^(?:(?:written |posted )?by|author:)\s+(\p{Lu}[\p{L}.’' -]{2,80}?)(?:\s*[|,–—-]\s.{0,80})?$/iu.exec(
      line,
    )?.[1];
  if (by) return by.trim();
  if (line.length > 60 || !/^[\p{L}.’' -]+$/u.test(line) || !next || next.span.end - next.span.start < 80)
    return undefined;
  const names = line.split(/\s+/u);
  if (names.length < 2 || names.length > 6) return undefined;
  const isName = names.every(
    (name) =>
      PARTICLES.test(name.toLowerCase()) || /^\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?$|^\p{Lu}\.$/u.test(name),
  );
  return isName && !TITLE_WORDS.test(line) ? line : undefined;
}

/** Words that make a short capitalised line a heading and no name. */
const TITLE_WORDS =
  /\b(?:The|A|An|And|In|On|For|To|With|News|Report|Massacre|Conflict|Background|Introduction|Summary|Overview|History|Annual|Council|City|Press|Release|War|Group|Policy|Support|Role|Visit|Law|Court|Party|Results|Conclusions?|Remarks|Foreign|Public|National|International|United|New|Minutes)\b/u;

/** The block at which the page's tail begins, or the number of blocks. */
function tailStart(blocks: readonly Block[], words: (block: Block) => string): number {
  for (let i = Math.max(1, Math.floor(blocks.length * 0.3)); i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.span.end - block.span.start > 220 || !TAIL_HEADING.test(words(block))) continue;
    const prose = blocks
      .slice(i + 1)
      .filter((after) => after.kind !== "furniture" && after.span.end - after.span.start > LONG_PROSE);
    if (prose.length < 3) return i;
  }
  return blocks.length;
}
