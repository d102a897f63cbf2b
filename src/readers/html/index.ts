import { type Block, type Document, lineStartsOf } from "../../model/index.ts";
import { languageOf } from "../language.ts";
import type { Source } from "../reader.ts";
import { TextBuilder } from "../segments.ts";

/** Reads the text between the tags of a page. */
export async function readHtml({ path, digest, text }: Source): Promise<Document> {
  const { Parser } = await import("htmlparser2");
  const out = new TextBuilder();
  const blocks: Block[] = [];
  let hidden = 0;
  const parser: InstanceType<typeof Parser> = new Parser({
    onopentagname: (name) => {
      if (/^(?:script|style|head)$/u.test(name)) hidden++;
    },
    onclosetag: (name) => {
      if (/^(?:script|style|head)$/u.test(name)) hidden--;
    },
    ontext: (data) => {
      if (hidden > 0 || !/\S/u.test(data)) return;
      if (out.length > 0) out.separate("\n\n");
      const start = out.length;
      out.add(data, parser.startIndex, data.length);
      blocks.push({ kind: "paragraph", span: { start, end: out.length } });
    },
  });
  parser.write(text);
  parser.end();
  const rendered = out.toString();
  return {
    path,
    digest,
    mediaType: "text/html",
    text: rendered,
    blocks,
    language: await languageOf(rendered),
    source: { segments: out.segments, lineStarts: lineStartsOf(text) },
  };
}
