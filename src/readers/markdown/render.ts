import type { Code, Html, Nodes, Parent, PhrasingContent, Root, Table, TableRow } from "mdast";
import type { Block, BlockKind, Directive, SourceSegment, Span } from "../../model/index.ts";
import { parseDirective } from "../directives.ts";
import type { Rendered as RenderedHtml } from "../html/render.ts";
import { TextBuilder } from "../segments.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** Renders HTML that stands in Markdown. */
export type HtmlRenderer = (html: string) => RenderedHtml;

export interface Rendered {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly SourceSegment[];
  readonly directives: readonly Directive[];
  readonly title?: string;
}

/** Renders a tree as readable text with blocks; every piece of text leads back to the file. */
export function render(tree: Root, source: string, renderHtml: HtmlRenderer | undefined): Rendered {
  const renderer = new Renderer(source, renderHtml);
  renderer.children(tree, "paragraph");
  const title =
    renderer.blocks.find(({ kind, level }) => kind === "heading" && level === 1) ??
    renderer.blocks.find(({ kind }) => kind === "heading");
  const text = renderer.out.toString();
  return {
    text,
    blocks: renderer.blocks,
    segments: renderer.out.segments,
    directives: renderer.directives,
    ...(title ? { title: text.slice(title.span.start, title.span.end) } : {}),
  };
}

class Renderer {
  readonly out = new TextBuilder();
  readonly blocks: Block[] = [];
  readonly directives: Directive[] = [];
  readonly #source: string;
  readonly #renderHtml: HtmlRenderer | undefined;
  #tables = 0;
  #inTable = false;

  constructor(source: string, renderHtml: HtmlRenderer | undefined) {
    this.#source = source;
    this.#renderHtml = renderHtml;
  }

  children(parent: Parent | Root, kind: BlockKind): void {
    for (const child of parent.children as Nodes[]) this.#flow(child, kind);
  }

  #flow(node: Nodes, kind: BlockKind): void {
    switch (node.type) {
      case "heading":
        this.#block("heading", node.children, { level: node.depth });
        break;
      case "paragraph":
        this.#block(kind, node.children);
        break;
      case "blockquote":
        this.children(node, "quotation");
        break;
      case "list":
      case "listItem":
        this.children(node, kind === "paragraph" ? "listItem" : kind);
        break;
      case "footnoteDefinition":
        this.children(node, "footnote");
        break;
      case "table":
        this.#table(node);
        break;
      case "code":
        this.#code(node);
        break;
      case "html":
        this.#htmlBlocks(node, kind);
        break;
      default:
    }
  }

  #block(kind: BlockKind, content: readonly PhrasingContent[], more: Partial<Block> = {}): void {
    const start = this.#open();
    for (const node of content) this.#phrasing(node);
    this.#close({ kind, ...more }, start);
  }

  #open(): number {
    if (this.out.length > 0) this.out.separate("\n\n");
    return this.out.length;
  }

  #close(block: Omit<Block, "span">, start: number): void {
    if (this.out.length > start) this.blocks.push({ ...block, span: { start, end: this.out.length } });
  }

  #phrasing(node: Nodes): void {
    const { start, end } = placeOf(node);
    if (node.type === "text") this.#text(node.value, start, end, false);
    else if (node.type === "inlineCode") this.#text(node.value, start + 1, end, true);
    else if (node.type === "break") this.out.separate(this.#inTable ? " " : "\n");
    else if (node.type === "image") this.#text(node.alt ?? "", start + 2, end, false);
    else if (node.type === "html") this.#inlineHtml(node);
    else if ("children" in node) for (const child of node.children as Nodes[]) this.#phrasing(child);
  }

  /** Text as it stands in the file is one piece; escapes and entities part it into pieces that do. */
  #text(value: string, start: number, end: number, isCode: boolean): void {
    const raw = this.#source.slice(start, end);
    let at = 0;
    for (const piece of raw === value ? [whole(raw)] : piecesOf(raw, value, isCode)) {
      this.out.add(value.slice(at, at + piece.length), start + piece.at, piece.sourceLength);
      at += piece.length;
    }
  }

  #table(table: Table): void {
    const number = this.#tables++;
    this.#inTable = true;
    table.children.forEach((row: TableRow, i) => {
      const start = this.#open();
      const cells: Span[] = row.children.map((cell, column) => {
        if (column > 0) this.out.separate("\t");
        const from = this.out.length;
        for (const node of cell.children) this.#phrasing(node);
        return { start: from, end: this.out.length };
      });
      this.#close({ kind: "tableRow", table: number, cells, ...(i === 0 ? { header: true } : {}) }, start);
    });
    this.#inTable = false;
  }

  #code(node: Code): void {
    const { start, end } = placeOf(node);
    const isFenced = /^[`~]/u.test(this.#source[start] ?? "");
    const from = isFenced ? Math.max(this.#source.indexOf("\n", start) + 1, start) : start;
    const opened = this.#open();
    this.#text(node.value, Math.min(from, end), end, true);
    this.#close({ kind: "code" }, opened);
  }

  #directive(html: string, line: number): void {
    const comment = /^<!--([\s\S]*)-->$/u.exec(html.trim())?.[1];
    const directive = comment === undefined ? undefined : parseDirective(comment, this.out.length, line);
    if (directive) this.directives.push(directive);
  }

  #inlineHtml(node: Html): void {
    if (/^<br\b/iu.test(node.value)) this.out.separate(this.#inTable ? " " : "\n");
    else this.#directive(node.value, node.position?.start.line ?? 1);
  }

  #htmlBlocks(node: Html, kind: BlockKind): void {
    this.#directive(node.value, node.position?.start.line ?? 1);
    const rendered = this.#renderHtml?.(node.value);
    if (!rendered || rendered.blocks.length === 0) return;
    const { start } = placeOf(node);
    for (const block of rendered.blocks) this.#htmlBlock(rendered, block, start, kind);
    this.#tables += 1 + Math.max(-1, ...rendered.blocks.map(({ table }) => table ?? -1));
  }

  #htmlBlock({ text, segments }: RenderedHtml, block: Block, offset: number, kind: BlockKind): void {
    const opened = this.#open();
    const shift = opened - block.span.start;
    const within = segments.filter(({ start }) => start >= block.span.start && start < block.span.end);
    within.forEach((segment, i) => {
      const end = within[i + 1]?.start ?? block.span.end;
      this.out.add(text.slice(segment.start, end), offset + segment.sourceStart, segment.sourceLength);
    });
    const cells = block.cells?.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
    this.#close(
      {
        ...block,
        kind: block.kind === "paragraph" ? kind : block.kind,
        ...(cells ? { cells } : {}),
        ...(block.table === undefined ? {} : { table: block.table + this.#tables }),
      },
      opened,
    );
  }
}

function placeOf({ position }: Nodes): { readonly start: number; readonly end: number } {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

function whole(raw: string): Piece {
  return { at: 0, sourceLength: raw.length, length: raw.length };
}
