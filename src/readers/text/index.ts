import type { Block, Directive, Document } from "../../model/index.ts";
import { lineStartsOf } from "../../model/index.ts";
import { parseDirective } from "../directives.ts";
import { readFurniture } from "../furniture.ts";
import { beginsEnglish, FIRST_LINES, languageOf, SAMPLE } from "../language.ts";
import { withDigestOf } from "../lazy-digest.ts";
import { type TextSource, UnreadableError } from "../reader.ts";
import { formatSize } from "../size.ts";
import { layOut } from "./layout.ts";
import { type Line, linesOf } from "./lines.ts";

const LONGEST_LINE = 10 * 1024 * 1024;

/**
 * Reads plain text, also a web page saved as text. The document's text is the file's own, so offsets need no map.
 * O(n).
 */
export async function readText(file: TextSource): Promise<Document> {
  const { path, text, options } = file;
  const lineStarts = lineStartsOf(text);
  refuseLongLine(text, lineStarts, options.maxLineLength ?? LONGEST_LINE);
  const { lines, directives } = takeDirectivesOut(linesOf(text, lineStarts), text);
  const { blocks, facts } = readFurniture(text, layOut(text, lines));
  return Object.assign(withDigestOf(path, file), {
    mediaType: "text/plain",
    text,
    blocks,
    language: beginsEnglish(readableHead(text, blocks, FIRST_LINES + 1))
      ? "en"
      : await languageOf(readableHead(text, blocks, SAMPLE)),
    ...facts,
    ...(directives.length > 0 ? { directives } : {}),
    source: { lineStarts },
  });
}

function refuseLongLine(text: string, lineStarts: Int32Array, limit: number): void {
  if (text.length <= limit) return;
  for (let i = 0; i < lineStarts.length; i++) {
    const length = (lineStarts[i + 1] ?? text.length) - lineStarts[i]!;
    if (length > limit)
      throw new UnreadableError(
        `Line ${i + 1} is ${formatSize(length)} long; the limit is ${formatSize(limit)}. Raise it with --max-line.`,
      );
  }
}

/** A comment that silences rules stands on a line of its own and is no text. */
function takeDirectivesOut(
  lines: readonly Line[],
  text: string,
): { lines: readonly Line[]; directives: Directive[] } {
  if (!text.includes("onrecord-ignore")) return { lines, directives: [] };
  const directives: Directive[] = [];
  const kept = lines.filter((line) => {
    const comment = /^<!--([\s\S]*)-->$/u.exec(text.slice(line.start, line.end))?.[1];
    const directive = comment === undefined ? undefined : parseDirective(comment, line.end, line.number);
    if (directive) directives.push(directive);
    return !directive;
  });
  return { lines: kept, directives };
}

/** The first words of the blocks, more than `length` code units where there are so many. */
function readableHead(text: string, blocks: readonly Block[], length: number): string {
  let head = "";
  for (const { kind, span } of blocks) {
    if (kind !== "furniture") head += `${text.slice(span.start, Math.min(span.end, span.start + length))}\n`;
    if (head.length > length) break;
  }
  return head;
}
