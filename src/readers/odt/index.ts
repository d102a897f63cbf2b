import type { Document } from "../../model/index.ts";
import { languageOf } from "../language.ts";
import { plausibleFacts } from "../metadata.ts";
import { assemble } from "../office/blocks.ts";
import { TRACKED } from "../office/remarks.ts";
import { descendantNamed, parseXml, textOf } from "../office/xml.ts";
import { type ByteSource, UnreadableError } from "../reader.ts";
import { Archive } from "../zip/archive.ts";
import { readStyles } from "./styles.ts";
import { OdtWalker } from "./walk.ts";

const LANGUAGE_SAMPLE = 8000;

/** Reads a text document of OpenDocument (ISO/IEC 26300): tracked changes as final, comments left out. */
export async function readOdt({ path, digest, bytes }: ByteSource): Promise<Document> {
  const archive = await Archive.open(bytes);
  if ((await archive.text("META-INF/manifest.xml"))?.includes("encryption-data"))
    throw new UnreadableError("has a password. Save it without one.");
  const read = async (name: string) => {
    const source = await archive.text(name);
    return source === undefined ? undefined : parseXml(source);
  };
  const content = await read("content.xml");
  const body = content ? descendantNamed(content, "office:text") : undefined;
  if (!content || !body)
    throw new UnreadableError("is no whole text document: its text is missing. Save it again as .odt.");
  const styles = await read("styles.xml");
  const walker = new OdtWalker(readStyles([content, ...(styles ? [styles] : [])]));
  const parts = [{ blocks: walker.blocks(body) }];
  const { text, blocks, source } = assemble(
    walker.notes.length > 0 ? [...parts, { name: "notes", blocks: walker.notes }] : parts,
  );
  const meta = await read("meta.xml");
  const stated = (name: string) => {
    const element = meta ? descendantNamed(meta, name) : undefined;
    return element ? textOf(element) : undefined;
  };
  const days = [stated("dc:date"), stated("meta:creation-date")].map((time) => time?.slice(0, 10));
  const author = stated("meta:initial-creator") ?? stated("dc:creator");
  return {
    path,
    digest,
    mediaType: "application/vnd.oasis.opendocument.text",
    text,
    blocks,
    language: await languageOf(text.slice(0, LANGUAGE_SAMPLE)),
    ...plausibleFacts({ title: stated("dc:title"), author, days }, text, blocks),
    ...(walker.hasTrackedChanges ? { remarks: [TRACKED] } : {}),
    source,
  };
}
