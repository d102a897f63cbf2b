import type { Nodes, Parent, PhrasingContent, Root, Table, TableRow } from "mdast";
import type { Block, BlockKind, Directive, SourceSegment, Span } from "../../model/index.ts";
import { parseDirective } from "../directives.ts";
import { TextBuilder } from "../segments.ts";

export interface Rendered {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly segments: readonly SourceSegment[];
  readonly directives: readonly Directive[];
  readonly title?: string;
}

/** Renders a tree as readable text with blocks; every piece of text leads back to the file. */
export function render(tree: Root, source: string): Rendered {
  const renderer = new Renderer(source);
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
  #tables = 0;

  constructor(source: string) {
    this.#source = source;
  }

  children(parent: Parent | Root, kind: BlockKind): void {
    for (const child of parent.children as Nodes[]) this.#flow(child, kind);
  }

  #flow(node: Nodes, kind: BlockKind): void {
    switch (node.type) {
      case "heading":
        return this.#block("heading", node.children, { level: node.depth });
      case "paragraph":
        return this.#block(kind, node.children);
      case "blockquote":
        return this.children(node, "quotation");
      case "list":
      case "listItem":
        return this.children(node, kind === "quotation" ? kind : "listItem");
      case "footnoteDefinition":
        return this.children(node, "footnote");
      case "table":
        return this.#table(node);
      case "code":
        return this.#code(node.value, node.position?.start.offset ?? 0);
      case "html":
        return this.#html(node.value, node.position?.start.offset ?? 0, node.position?.start.line ?? 1);
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
    const offset = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? offset;
    if (node.type === "text") this.#text(node.value, offset, end);
    else if (node.type === "inlineCode") this.out.add(node.value, offset + 1, end - offset - 1);
    else if (node.type === "break") this.out.add("\n", offset, 1);
    else if (node.type === "image") this.out.add(node.alt ?? "", offset, end - offset);
    else if (node.type === "html") this.#html(node.value, offset, node.position?.start.line ?? 1);
    else if ("children" in node) for (const child of node.children as Nodes[]) this.#phrasing(child);
  }

  /** Text as it stands in the file is one piece; escapes and entities part it into pieces that do. */
  #text(value: string, offset: number, end: number): void {
    const raw = this.#source.slice(offset, end);
    if (raw === value) return this.out.add(value, offset, raw.length);
    let at = 0;
    for (const piece of pieces(raw, value)) {
      this.out.add(value.slice(at, at + piece.length), offset + piece.at, piece.sourceLength);
      at += piece.length;
    }
  }

  #table(table: Table): void {
    const number = this.#tables++;
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
  }

  #code(value: string, offset: number): void {
    const start = this.#open();
    this.out.add(value, offset, value.length);
    this.#close({ kind: "code" }, start);
  }

  #html(value: string, _offset: number, line: number): void {
    const comment = /^<!--([\s\S]*)-->$/u.exec(value.trim())?.[1];
    const directive = comment === undefined ? undefined : parseDirective(comment, this.out.length, line);
    if (directive) this.directives.push(directive);
  }
}

interface Piece {
  /** Where in the raw text it begins, and over how much of it. */
  readonly at: number;
  readonly sourceLength: number;
  /** Its length in the rendered text. */
  readonly length: number;
}

const ENTITY = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{0,31});/u;

/** Aligns raw Markdown with its rendered text: runs that are equal, escapes, entities, and white space at line ends. */
function pieces(raw: string, value: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  let done = 0;
  while (done < value.length) {
    if (raw[at] === "\\" && raw[at + 1] === value[done]) at++;
    else if (raw[at] === "&" && ENTITY.test(raw.slice(at, at + 40))) {
      const entity = ENTITY.exec(raw.slice(at, at + 40))![0];
      const length = value.codePointAt(done)! > 0xffff ? 2 : 1;
      found.push({ at, sourceLength: entity.length, length });
      at += entity.length;
      done += length;
      continue;
    }
    // White space at line ends and container markers (">") are not rendered.
    while (at < raw.length && raw[at] !== value[done]) at++;
    const start = at;
    const from = done;
    while (
      done < value.length &&
      at < raw.length &&
      raw[at] === value[done] &&
      raw[at] !== "&" &&
      !(raw[at] === "\\" && done > from)
    ) {
      at++;
      done++;
    }
    if (done === from) {
      if (at < raw.length) {
        at++;
        done++;
      } else {
        found.push({ at: Math.min(start, raw.length), sourceLength: 0, length: value.length - done });
        break;
      }
    }
    found.push({ at: start, sourceLength: done - from, length: done - from });
  }
  return found;
}
