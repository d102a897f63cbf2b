import {
  type Block,
  type Directive,
  type Document,
  lineStartsOf,
  type SourcePart,
  type SourceSegment,
} from "../../model/index.ts";
import { decode } from "../encoding.ts";
import { renderShown } from "../html/fragment.ts";
import { attribute } from "../html/names.ts";
import type { Rendered } from "../html/render.ts";
import { type ElementNode, parseHtml } from "../html/tree.ts";
import { languageOf } from "../language.ts";
import { plausibleDay } from "../metadata.ts";
import { type ByteSource, UnreadableError } from "../reader.ts";
import { openEpub } from "./package.ts";

const LANGUAGE_SAMPLE = 8000;
const LONGEST_TEXT = 64 * 1024 * 1024;

/** Reads the chapters of an EPUB in reading order, without its table of contents; offsets lead back to the chapter. */
export async function readEpub({ path, digest, bytes }: ByteSource): Promise<Document> {
  const { archive, chapters, title, author, publisher, published, madeOn, language } = await openEpub(bytes);
  const book = new Book();
  let missing = 0;
  for (const name of chapters) {
    const content = await archive.bytes(name);
    if (content && content.length > 0) book.add(name, await decode(content));
    else missing++;
  }
  if (chapters.length === 0 || missing === chapters.length)
    throw new UnreadableError("is no whole EPUB: none of its chapters is in it. Get it again.");
  const text = book.text();
  return {
    path,
    digest,
    mediaType: "application/epub+zip",
    text,
    blocks: book.blocks,
    language: language ?? (await languageOf(text.slice(0, LANGUAGE_SAMPLE))),
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(isBorneOut(published, madeOn, text) ? { published } : {}),
    ...(book.directives.length > 0 ? { directives: book.directives } : {}),
    ...(missing > 0
      ? {
          warnings: [
            `${missing} of ${chapters.length} chapters are missing from the file and were not checked.`,
          ],
        }
      : {}),
    source: { segments: book.segments, lineStarts: book.lineStarts, parts: book.parts },
  };
}

/** Some programs give the day on which they made the file for that of the book. */
function isBorneOut(
  published: string | undefined,
  madeOn: string | undefined,
  text: string,
): published is string {
  return published !== undefined && (published !== madeOn || plausibleDay([published], text) !== undefined);
}

/** Puts chapters one after another; their files, end to end, are what offsets lead back to. */
class Book {
  readonly blocks: Block[] = [];
  readonly segments: SourceSegment[] = [];
  readonly directives: Directive[] = [];
  readonly parts: SourcePart[] = [];
  readonly lineStarts: number[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  #sourceLength = 0;
  #tables = 0;

  add(name: string, source: string): void {
    const rendered = renderShown(parseHtml(source, { xhtml: true }), source, isLeftOut);
    this.parts.push({ line: this.lineStarts.length, name });
    for (const start of lineStartsOf(source)) this.lineStarts.push(this.#sourceLength + start);
    if (rendered.text !== "") this.#append(rendered);
    // A line end parts this chapter's last line from the next chapter's first.
    this.#sourceLength += source.length + 1;
  }

  text(): string {
    return this.#texts.join("\n\n");
  }

  #append({ text, blocks, segments, directives }: Rendered): void {
    const by = this.#length === 0 ? 0 : this.#length + 2;
    for (const block of blocks) this.blocks.push(moved(block, by, this.#tables));
    for (const segment of segments)
      this.segments.push({
        ...segment,
        start: segment.start + by,
        sourceStart: segment.sourceStart + this.#sourceLength,
      });
    for (const directive of directives) this.directives.push({ ...directive, offset: directive.offset + by });
    this.#tables += blocks.reduce((most, { table }) => Math.max(most, (table ?? -1) + 1), 0);
    this.#texts.push(text);
    this.#length = by + text.length;
    if (this.#length > LONGEST_TEXT) throw new UnreadableError("has too much text to fit into memory.");
  }
}

function moved(block: Block, by: number, tables: number): Block {
  return {
    ...block,
    span: { start: block.span.start + by, end: block.span.end + by },
    ...(block.cells
      ? { cells: block.cells.map(({ start, end }) => ({ start: start + by, end: end + by })) }
      : {}),
    ...(block.table === undefined ? {} : { table: block.table + tables }),
  };
}

/** Tables of contents, numbers of printed pages, and the marks that lead to notes. */
function isLeftOut(element: ElementNode): boolean {
  if (element.name === "nav") return true;
  const role = `${attribute(element, "role")} ${attribute(element, "epub:type")}`;
  return /(?:^|\s)(?:doc-toc|doc-pagebreak|doc-noteref|toc|landmarks|page-list|pagebreak|noteref)(?:\s|$)/u.test(
    role,
  );
}
