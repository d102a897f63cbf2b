import type { Block } from "../model/index.ts";
import { readDateline } from "./dateline.ts";

/** What the page around an article says about it. */
export interface PageFacts {
  readonly title?: string;
  readonly author?: string;
  readonly published?: string;
}

const HEAD_BLOCKS = 8;
/** Headings after which nothing of the article follows on a page. */
const TAIL_HEADING =
  /^(?:about (?:admin|the authors?|the writer)|leave a (?:reply|comment)|post (?:a comment|navigation)|add (?:a|your) comment|join the (?:conversation|discussion)|related (?:posts?|articles?|stories|news|content|topics)|(?:you (?:may|might)|you'll|you’ll) (?:also )?(?:like|enjoy|be interested in)|recommended for you|share this(?: \w+)?|more from .{1,40}|previous (?:post|article|story)|next (?:post|article|story)|\d+ (?:comments?|responses|thoughts on .{1,120})|filed under:?.{0,200}|your email address will not be published.*)\W{0,3}$/i;
/** Headings that stand at the end of a page, but may also be an article's own: they count when no prose follows. */
const WEAK_TAIL_HEADING =
  /^(?:check also|comments?|recommended|latest news|most read|most popular|trending(?: now)?|tags?:.{0,200}|tags|recent posts|related|share|don['’]t miss|advertisement)\W{0,3}$/i;
/** Lines of a page that are never an article's, wherever they stand. */
const PAGE_LINE =
  /^(?:share|tweet|print|e-?mail|pin it|whatsapp|facebook|twitter|linkedin|telegram|menu|search|log ?in|sign (?:in|up)|subscribe|newsletter|skip to (?:main )?content|advert(?:isement)?|continue reading(?: below)?|story continues below(?: advertisement)?|\d+ min(?:ute)?s? read|\d+ (?:comments?|shares|views)|read more|save my name, .{0,120}|required fields are marked.*|(?:we|this (?:web)?site) uses? cookies.*|all rights reserved\.?|(?:copyright|©|\(c\)) .{0,160}|this slideshow requires javascript\.?)$/i;
/** A line that leads to another article: the cue, then that article's headline without an end mark. */
const LEADS_AWAY =
  /^(?:read (?:more|also|next)|also read|see (?:more|also)|more|related(?: (?:story|article|coverage))?|watch|don['’]t miss)\s?: .{1,160}(?<![.;])$/i;
const LONG_PROSE = 200;

/**
 * Marks the page around an article as furniture and takes title, author and date from it. Where headings are
 * marked as such, none is taken for a name. O(n).
 */
export function readFurniture(
  text: string,
  blocks: readonly Block[],
  { headingsAreMarked = false }: { readonly headingsAreMarked?: boolean } = {},
): { blocks: Block[]; facts: PageFacts } {
  const words = (block: Block) =>
    text.slice(block.span.start, Math.min(block.span.end, block.span.start + 400));
  const marked = blocks.map((block) =>
    isPageLine(block, words(block), headingsAreMarked) ? asFurniture(block) : block,
  );
  for (let i = menuEnd(marked, words) - 1; i >= 0; i--) marked[i] = asFurniture(marked[i]!);
  const facts = readHead(text, marked, words, headingsAreMarked);
  const tail = tailStart(marked, words);
  for (let i = tail; i < marked.length; i++) marked[i] = asFurniture(marked[i]!);
  return { blocks: marked, facts };
}

/** The same stretch of text as a part of the page around the article. */
export function asFurniture({ span }: Block): Block {
  return { kind: "furniture", span };
}

function isPageLine(block: Block, words: string, headingsAreMarked: boolean): boolean {
  if (block.kind === "tableRow" || block.kind === "footnote" || block.kind === "code") return false;
  return (
    block.span.end - block.span.start < 200 &&
    (PAGE_LINE.test(words) || ((!headingsAreMarked || block.kind !== "heading") && LEADS_AWAY.test(words)))
  );
}

const LONGEST_MENU = 60;
const LONGEST_MENU_LINE = 25;
const MENU_WORDS = new Set(
  "home|news|world|politics|business|economy|sport|sports|culture|opinion|opinions|science|health|technology|tech|travel|video|videos|photos|gallery|media|blog|blogs|events|calendar|publications|resources|research|archive|archives|topics|regions|services|projects|jobs|careers|donate|shop|store|contact|contact us|contacts|about|about us|who we are|what we do|our work|team|login|log in|sign in|register|subscribe|newsletter|search|menu|more|english|languages|weather|lifestyle|entertainment|education|local|national|international|press|press releases|faq|help|support|main menu|main|latest|latest news|features|analysis|editorial|community|directory|documents|library|downloads".split(
    "|",
  ),
);

/** The end of a site's menu at the very start: short lines, most of them words that menus are made of; 0 when there is none. */
function menuEnd(blocks: readonly Block[], words: (block: Block) => string): number {
  let end = 0;
  let known = 0;
  for (let i = 0; i < Math.min(blocks.length, LONGEST_MENU); i++) {
    const { kind, span } = blocks[i]!;
    if (span.end - span.start > LONGEST_MENU_LINE) break;
    if (kind !== "furniture" && !MENU_WORDS.has(words(blocks[i]!).toLowerCase())) continue;
    known++;
    end = i + 1;
  }
  return known >= 3 && known >= end * 0.6 ? end : 0;
}

function readHead(
  text: string,
  blocks: Block[],
  words: (block: Block) => string,
  headingsAreMarked: boolean,
): PageFacts {
  let title: string | undefined;
  let author: string | undefined;
  let published: string | undefined;
  const first = blocks.findIndex(({ kind }) => kind !== "furniture");
  for (let i = Math.max(first, 0); i < Math.min(first + HEAD_BLOCKS, blocks.length); i++) {
    const block = blocks[i]!;
    if (block.kind === "furniture" || block.kind === "tableRow") continue;
    const line = words(block);
    const byline =
      title === undefined
        ? undefined
        : authorOf(line, blocks[i + 1], !headingsAreMarked || block.kind !== "heading");
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

// Both spare most lines a pattern over letters of all alphabets, which is dear to compile.
const BEGINS_BYLINE = /^(?:written|posted|reported|by|author)/i;
const NO_NAME = /[0-9,:;!?()"]/;

/** The name in a byline: "By Ines Falk", or a line of nothing but a name between title and text. */
function authorOf(line: string, next: Block | undefined, mayBeBare: boolean): string | undefined {
  const by =
    BEGINS_BYLINE.test(line) &&
    /^(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported) )?(?:[Bb]y|BY)|[Aa]uthor:)\s+(\p{L}[\p{L}.’' -]{2,80}?)(?:\s*[|,·•–—-]\s.{0,80})?$/u.exec(
      line,
    )?.[1];
  if (by && /^\p{Lu}.*\s\p{Lu}/u.test(by)) return by.trim();
  if (!mayBeBare) return undefined;
  if (line.length > 60 || NO_NAME.test(line) || !next || next.span.end - next.span.start < 80)
    return undefined;
  if (!/^[\p{L}.’' -]+$/u.test(line)) return undefined;
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

/** The block at which the page's tail begins, or the number of blocks. O(n). */
function tailStart(blocks: readonly Block[], words: (block: Block) => string): number {
  const from = Math.max(1, Math.floor(blocks.length * 0.3));
  let tail = blocks.length;
  let prose = 0;
  for (let i = blocks.length - 1; i >= from && prose < 3; i--) {
    const block = blocks[i]!;
    const length = block.span.end - block.span.start;
    if (length <= 220 && block.kind !== "tableRow" && endsArticle(words(block), prose)) tail = i;
    if (block.kind !== "furniture" && length > LONG_PROSE) prose++;
  }
  return tail;
}

/** Whether a line opens the page's tail, given how many paragraphs of prose follow it. */
function endsArticle(line: string, prose: number): boolean {
  return TAIL_HEADING.test(line) || (prose === 0 && WEAK_TAIL_HEADING.test(line));
}
