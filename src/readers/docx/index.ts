import type { Document } from "../../model/index.ts";
import { languageOf } from "../language.ts";
import { plausibleFacts } from "../metadata.ts";
import { assemble, type OfficeBlock, type OfficePart } from "../office/blocks.ts";
import { TRACKED } from "../office/remarks.ts";
import { attributeOf, descendantNamed, elementsIn, textOf, type XmlElement } from "../office/xml.ts";
import { type ByteSource, UnreadableError } from "../reader.ts";
import { openDocx } from "./package.ts";
import { readStyles } from "./styles.ts";
import { DocxWalker } from "./walk.ts";

const LANGUAGE_SAMPLE = 8000;

/** Reads a Word document (ECMA-376): body, tables and notes; tracked changes as final, comments left out. */
export async function readDocx({ path, digest, bytes }: ByteSource): Promise<Document> {
  const { body, styles, footnotes, endnotes, core } = await openDocx(bytes);
  if (!descendantNamed(body, "w:body"))
    throw new UnreadableError(
      "is no Word document that can be read: it has no body. Save it again as .docx.",
    );
  const walker = new DocxWalker(readStyles(styles));
  const parts: OfficePart[] = [
    { blocks: walker.blocks(body) },
    ...notesPart("footnotes", footnotes, walker),
    ...notesPart("endnotes", endnotes, walker),
  ];
  const { text, blocks, source } = assemble(parts);
  const stated = (name: string) => {
    const element = core ? descendantNamed(core, name) : undefined;
    return element ? textOf(element) : undefined;
  };
  const days = [stated("dcterms:modified"), stated("dcterms:created")].map((time) => time?.slice(0, 10));
  return {
    path,
    digest,
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    text,
    blocks,
    language: await languageOf(text.slice(0, LANGUAGE_SAMPLE)),
    ...plausibleFacts({ title: stated("dc:title"), author: stated("dc:creator"), days }, text, blocks),
    ...(walker.hasTrackedChanges ? { remarks: [TRACKED] } : {}),
    source,
  };
}

/** Footnotes or endnotes in their order; the lines that part them from the text are no notes. */
function notesPart(
  name: "footnotes" | "endnotes",
  notes: XmlElement | undefined,
  walker: DocxWalker,
): readonly OfficePart[] {
  if (!notes) return [];
  const blocks = elementsIn(notes)
    .flatMap(elementsIn)
    .filter((note) => !/separator|notice/iu.test(attributeOf(note, "w:type") ?? ""))
    .flatMap((note) => walker.blocks(note))
    .map((block): OfficeBlock => ("cells" in block ? block : { kind: "footnote", text: block.text }));
  return blocks.some((block) => "cells" in block || block.text.trim() !== "") ? [{ name, blocks }] : [];
}
