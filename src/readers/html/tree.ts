import { Parser } from "htmlparser2";
import { UnreadableError } from "../reader.ts";

/** A run of text as the parser gives it: plain characters, or what one entity stands for. */
export interface TextNode {
  readonly type: "text";
  readonly text: string;
  /** Where it stands in the file, and over how many code units. */
  readonly start: number;
  readonly length: number;
  readonly parent: ElementNode;
}

export interface CommentNode {
  readonly type: "comment";
  readonly text: string;
  readonly start: number;
  readonly parent: ElementNode;
}

export interface ElementNode {
  readonly type: "element";
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: ElementNode | undefined;
  readonly children: HtmlNode[];
  /** Its place among all elements, in document order. */
  readonly number: number;
  /** Its place among its parent's children of the same name, from 1. */
  readonly ofType: number;
  readonly depth: number;
}

export type HtmlNode = ElementNode | TextNode | CommentNode;

export interface HtmlTree {
  readonly root: ElementNode;
  /** All elements, the root first. */
  readonly elements: readonly ElementNode[];
  /** Whether the file ends inside a tag, or with its page and the elements in it still open. */
  readonly cutOff: boolean;
}

/** Deeper than any page that people read; the parser's time grows with its depth. */
const DEEPEST = 2000;
const MOST_ELEMENTS = 1_000_000;
/** Elements below this depth become children of the element at it, as in browsers, so that walks may recurse. */
const DEEPEST_KEPT = 256;

/**
 * Parses HTML of any soundness; every text knows where it stands in the file. In XHTML, any tag may close itself. O(n).
 */
export function parseHtml(source: string, { xhtml = false }: { readonly xhtml?: boolean } = {}): HtmlTree {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      onclosetag: (_name, implied) => builder.close(implied, parser.startIndex >= source.length),
      ontext: (text) => builder.text(text, parser.startIndex, parser.endIndex + 1 - parser.startIndex),
      oncomment: (text) => builder.comment(text, parser.startIndex),
    },
    { recognizeSelfClosing: xhtml },
  );
  parser.write(source);
  parser.end();
  return {
    root: builder.root,
    elements: builder.elements,
    cutOff: endsInsideTag(source) || builder.leftOpen,
  };
}

class TreeBuilder {
  readonly elements: ElementNode[] = [];
  readonly root: ElementNode;
  leftOpen = false;
  readonly #open: ElementNode[] = [];
  readonly #ofType = new Map<ElementNode, Map<string, number>>();

  constructor() {
    this.root = this.#element("#root", {}, undefined);
    this.#open.push(this.root);
  }

  open(name: string, attributes: Record<string, string>): void {
    if (this.#open.length > DEEPEST)
      throw new UnreadableError(
        `is nested too deeply: more than ${DEEPEST} elements, one inside the other. Save the page again, or give its text.`,
      );
    if (this.elements.length > MOST_ELEMENTS)
      throw new UnreadableError(
        `has more than ${MOST_ELEMENTS.toLocaleString("en")} elements, which would not fit into memory. Give it in parts, or give its text.`,
      );
    const element = this.#element(name, attributes, this.#parent());
    element.parent!.children.push(element);
    this.#open.push(element);
  }

  close(implied: boolean, atEnd: boolean): void {
    const element = this.#open.pop()!;
    this.#ofType.delete(element);
    if (implied && atEnd && element.name === "body") this.leftOpen = this.#hasOpenBlock;
    if (implied && atEnd && BLOCKS_WITH_END_TAG.has(element.name)) this.#hasOpenBlock = true;
  }

  text(text: string, start: number, length: number): void {
    const parent = this.#parent();
    parent.children.push({ type: "text", text, start, length, parent });
  }

  comment(text: string, start: number): void {
    const parent = this.#parent();
    parent.children.push({ type: "comment", text, start, parent });
  }

  #hasOpenBlock = false;

  #parent(): ElementNode {
    return this.#open[Math.min(this.#open.length - 1, DEEPEST_KEPT)]!;
  }

  #element(name: string, attributes: Record<string, string>, parent: ElementNode | undefined): ElementNode {
    const element: ElementNode = {
      type: "element",
      name,
      attributes,
      parent,
      children: [],
      number: this.elements.length,
      ofType: parent ? this.#countOfType(parent, name) : 1,
      depth: parent ? parent.depth + 1 : 0,
    };
    this.elements.push(element);
    return element;
  }

  #countOfType(parent: ElementNode, name: string): number {
    let counts = this.#ofType.get(parent);
    if (!counts) {
      counts = new Map();
      this.#ofType.set(parent, counts);
    }
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  }
}

/** Elements that are never written without an end tag on purpose. */
const BLOCKS_WITH_END_TAG = new Set(["div", "article", "section", "main", "table", "ul", "ol", "a", "span"]);

const LONGEST_TAG = 1 << 16;

/** Whether a `<` near the end opens a tag that is never closed. */
function endsInsideTag(source: string): boolean {
  const at = source.lastIndexOf("<");
  return at >= 0 && source.length - at < LONGEST_TAG && /^<[a-z!/][^>]*$/iu.test(source.slice(at));
}
