import { createHash } from "node:crypto";
import type { Block, Document } from "../src/model/index.ts";
import { lineStartsOf } from "../src/model/index.ts";

/** Lays out a short text as pages of rules write it: blank lines part blocks, `# ` headings, `| a | b |` rows. */
export function exampleDocument(text: string, facts: Partial<Document> = {}): Document {
  return {
    path: "example.txt",
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    mediaType: "text/plain",
    text,
    blocks: blocksOf(text),
    language: "en",
    source: { lineStarts: lineStartsOf(text) },
    ...facts,
  };
}

/** A text of one piece again and again, or of pieces that differ by their number. */
export function repeated(piece: string | ((index: number) => string), times: number): string {
  if (typeof piece === "string") return piece.repeat(times);
  return Array.from({ length: times }, (_, index) => piece(index)).join("");
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let row = 0;
  for (const match of text.matchAll(/(?:^\|.*$)|(?:^#+ .*$)|(?:^(?!\||# ).+(?:\n(?!\||#+ |\n).+)*)/gmu)) {
    const start = match.index;
    const span = { start, end: start + match[0].length };
    if (match[0].startsWith("|")) blocks.push(tableRow(match[0], span, row++));
    else {
      row = 0;
      const heading = /^(#+) /u.exec(match[0]);
      if (heading)
        blocks.push({
          kind: "heading",
          level: heading[1]!.length,
          span: { start: start + heading[0].length, end: span.end },
        });
      else blocks.push({ kind: "paragraph", span });
    }
  }
  return blocks;
}

function tableRow(line: string, span: { start: number; end: number }, row: number): Block {
  const cells = Array.from(line.matchAll(/[^|]+/gu), (cell) => {
    const trimmed = cell[0].trim();
    const start = span.start + cell.index + cell[0].indexOf(trimmed);
    return { start, end: start + trimmed.length };
  }).filter((cell) => cell.end > cell.start);
  return { kind: "tableRow", span, table: 0, cells, ...(row === 0 ? { header: true } : {}) };
}
