import type { Block, BlockKind, Directive, SourceSegment, Span } from "../../model/index.ts";
import { parseDirective } from "../directives.ts";
import { TextBuilder } from "../segments.ts";
import { isBlock, isHidden } from "./names.ts";
import { isNoteMark } from "./note-marks.ts";
import { Selectors } from "./selector.ts";
import { dataRows, gridOf, isHeader, isNotes } from "./tables.ts";
import type { CommentNode, ElementNode, HtmlTree, TextNode } from "./tree.ts";

export interface Rendered {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** For each block, whether all its words stand in links. */
  readonly linked: readonly boolean[];
  readonly segments: readonly SourceSegment[];
  readonly directives: readonly Directive[];
}

/** Renders the kept elements' texts as blocks, as a reader of the page sees them; every piece leads back to the file. */
export function render(tree: HtmlTree, kept: ReadonlySet<number>, lineStarts: Int32Array): Rendered {
  const renderer = new Renderer(tree, kept, lineStarts);
  renderer.walk(tree.root, { kind: "paragraph" });
  return renderer.finish();
}

/** What the elements around a text say about it. */
interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly preformatted?: boolean;
  readonly quotes?: number;
  readonly link?: boolean;
}

const HEADING = /^h([1-6])$/u;

class Renderer {
  readonly #out = new TextBuilder();
  readonly #blocks: Block[] = [];
  readonly #linked: boolean[] = [];
  /** Whether no word of the open block stands outside a link so far. */
  #allLinked = true;
  readonly #directives: Directive[] = [];
  readonly #waiting: CommentNode[] = [];
  readonly #selectors: Selectors;
  readonly #kept: ReadonlySet<number>;
  readonly #lineStarts: Int32Array;
  /** Start of the open block; -1 when none is open. */
  #start = -1;
  #context: Context = { kind: "paragraph" };
  /** White space that is owed before the next text of the block. */
  #owed: "" | " " | "\n" = "";
  #owedAt = -1;
  #tables = 0;
  /** Within a table row, blocks do not begin blocks. */
  #inRow = false;

  constructor(tree: HtmlTree, kept: ReadonlySet<number>, lineStarts: Int32Array) {
    this.#selectors = new Selectors(tree);
    this.#kept = kept;
    this.#lineStarts = lineStarts;
  }

  finish(): Rendered {
    this.#close();
    for (const comment of this.#waiting) this.#direct(comment);
    return {
      text: this.#out.toString(),
      blocks: this.#blocks,
      linked: this.#linked,
      segments: this.#out.segments,
      directives: this.#directives,
    };
  }

  walk(element: ElementNode, context: Context): void {
    for (const child of element.children) {
      if (child.type === "text") {
        if (!this.#kept.has(element.number)) continue;
        if (context.preformatted && !this.#inRow) this.#preformatted(child, context);
        else this.#text(child, context);
      } else if (child.type === "comment") this.#comment(child);
      else if (!isHidden(child) && !isNoteMark(child)) this.#element(child, context);
    }
  }

  #element(element: ElementNode, context: Context): void {
    const inner = contextOf(element, context);
    if (element.name === "br") this.#lineBreak();
    else if (this.#inRow || !isBlock(element)) this.#inline(element, inner);
    else {
      this.#close();
      const rows = element.name === "table" ? dataRows(element) : undefined;
      if (rows) this.#table(element, rows, inner);
      else this.walk(element, inner);
      this.#close();
    }
  }

  #inline(element: ElementNode, context: Context): void {
    if (this.#inRow && isBlock(element)) this.#owe(" ", -1);
    const quotes = element.name === "q" && this.#kept.has(element.number) ? (context.quotes ?? 0) : undefined;
    if (quotes === undefined) this.walk(element, context);
    else this.#quoted(element, context, quotes);
    if (this.#inRow && isBlock(element)) this.#owe(" ", -1);
  }

  /** A `q` element is shown with marks that do not stand in the file. */
  #quoted(element: ElementNode, context: Context, depth: number): void {
    const first = firstText(element);
    if (!first) return;
    this.#open(context);
    this.#payOwed(element);
    this.#out.add(depth % 2 === 0 ? "“" : "‘", first.start, 0, this.#selectors.of(element));
    this.walk(element, { ...context, quotes: depth + 1 });
    this.#out.separate(depth % 2 === 0 ? "”" : "’");
  }

  #table(table: ElementNode, rows: readonly ElementNode[], context: Context): void {
    for (const child of table.children)
      if (child.type === "element" && child.name === "caption") this.#element(child, context);
    const grid = gridOf(rows);
    const number = this.#tables;
    rows.forEach((row, i) => {
      this.#row(grid[i]!, { kind: "tableRow", table: number, ...(isHeader(row) ? { header: true } : {}) });
    });
    if (this.#blocks.at(-1)?.table === number) this.#tables++;
  }

  #row(grid: readonly (ElementNode | undefined)[], block: Omit<Block, "span">): void {
    if (!grid.some((cell) => cell && this.#holdsKept(cell))) return;
    this.#inRow = true;
    this.#open({ kind: "tableRow" });
    const start = this.#start;
    const cells: Span[] = grid.map((cell, column) => {
      if (column > 0) this.#out.separate("\t");
      const from = this.#out.length;
      this.#owed = "";
      if (cell) this.walk(cell, { kind: "tableRow" });
      this.#owed = "";
      return { start: from, end: this.#out.length };
    });
    this.#inRow = false;
    this.#start = -1;
    this.#blocks.push({ ...block, cells, span: { start, end: this.#out.length } });
    this.#linked.push(false);
  }

  #holdsKept(element: ElementNode): boolean {
    return element.children.some((child) => {
      if (child.type === "element") return !isHidden(child) && this.#holdsKept(child);
      return child.type === "text" && this.#kept.has(element.number) && /\S/u.test(child.text);
    });
  }

  #text(node: TextNode, context: Context): void {
    const { text, start, length } = node;
    // What an entity stands for is one piece.
    const isEntity = text.length !== length;
    let at = 0;
    while (at < text.length) {
      const space = spaceEnd(text, at);
      if (space > at) {
        if (this.#owed === "") this.#owe(" ", space - at === 1 && !isEntity ? start + at : -1);
        at = space;
        continue;
      }
      const end = isEntity ? text.length : wordsEnd(text, at);
      this.#words(
        text.slice(at, end),
        isEntity ? start : start + at,
        isEntity ? length : end - at,
        node,
        context,
      );
      at = skipInvisible(text, end);
    }
  }

  #preformatted({ text, start, length, parent }: TextNode, context: Context): void {
    if (this.#start < 0 && !/\S/u.test(text)) return;
    this.#open(context);
    this.#out.add(text, start, length, this.#selectors.of(parent));
  }

  #words(words: string, start: number, length: number, { parent }: TextNode, context: Context): void {
    if (words === "" || (words.length === 1 && isInvisible(words.charCodeAt(0)))) return;
    // No-break spaces alone make no block.
    if (!this.#inRow && this.#start < 0 && !/\S/u.test(words)) return;
    this.#open(context);
    this.#payOwed(parent);
    if (!context.link && /[\p{L}\p{N}]/u.test(words)) this.#allLinked = false;
    this.#out.add(words, start, length, this.#selectors.of(parent));
  }

  #lineBreak(): void {
    if (this.#inRow || this.#context.kind === "heading") this.#owe(" ", -1);
    else if (this.#owed === "\n") this.#close();
    else this.#owe("\n", -1);
  }

  #owe(space: " " | "\n", at: number): void {
    if (this.#start < 0) return;
    this.#owed = space;
    this.#owedAt = at;
  }

  #payOwed(parent: ElementNode): void {
    if (this.#owed === "" || this.#out.length === this.#start || this.#out.last === "\t") {
      this.#owed = "";
      return;
    }
    if (this.#owedAt >= 0 && this.#owed === " ")
      this.#out.add(" ", this.#owedAt, 1, this.#selectors.of(parent));
    else this.#out.separate(this.#owed);
    this.#owed = "";
  }

  #open(context: Context): void {
    if (this.#start >= 0) return;
    if (this.#out.length > 0) this.#out.separate("\n\n");
    this.#start = this.#out.length;
    this.#allLinked = true;
    this.#context = context;
    this.#owed = "";
    for (const comment of this.#waiting.splice(0)) this.#direct(comment);
  }

  #close(): void {
    const { kind, level } = this.#context;
    const span = { start: this.#start, end: this.#out.length };
    if (this.#start >= 0 && span.end > span.start) {
      this.#blocks.push({ kind, ...(level === undefined ? {} : { level }), span });
      this.#linked.push(this.#allLinked);
    }
    this.#start = -1;
    this.#owed = "";
  }

  #comment(comment: CommentNode): void {
    if (!comment.text.includes("onrecord-ignore")) return;
    if (this.#start >= 0 && this.#out.length > this.#start) this.#direct(comment);
    else this.#waiting.push(comment);
  }

  #direct({ text, start }: CommentNode): void {
    const directive = parseDirective(text, this.#out.length, lineAt(this.#lineStarts, start));
    if (directive) this.#directives.push(directive);
  }
}

function contextOf(element: ElementNode, context: Context): Context {
  const level = HEADING.exec(element.name)?.[1];
  const link = context.link ?? false;
  if (level) return { kind: "heading", level: Number(level), link };
  if (isNotes(element)) return { kind: "footnote", link };
  switch (element.name) {
    case "a":
      return { ...context, link: true };
    case "blockquote":
      return context.kind === "footnote" ? context : { kind: "quotation", link };
    case "li":
    case "dd":
    case "dt":
      return context.kind === "paragraph" ? { ...context, kind: "listItem" } : context;
    case "figcaption":
    case "caption":
      return { kind: "caption", link };
    case "pre":
      return { kind: "code", preformatted: true };
    default:
      return context;
  }
}

function firstText(element: ElementNode): TextNode | undefined {
  for (const child of element.children) {
    if (child.type === "text" && /\S/u.test(child.text)) return child;
    const within = child.type === "element" && !isHidden(child) ? firstText(child) : undefined;
    if (within) return within;
  }
  return undefined;
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 9 || unit === 13 || unit === 12;
}

function isInvisible(unit: number): boolean {
  return unit === 0xad || unit === 0x200b || unit === 0xfeff;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The end of a stretch that can be copied as it is: words with single spaces between them. */
function wordsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isInvisible(unit)) break;
    if (isSpace(unit) && (unit !== 32 || at + 1 >= text.length || isSpace(text.charCodeAt(at + 1)))) break;
    at++;
  }
  return at;
}

/** Soft hyphens and zero-width spaces are where words may be broken, and part of no word. */
function skipInvisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** The line of an offset, from 1. O(log n). */
function lineAt(lineStarts: Int32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStarts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
