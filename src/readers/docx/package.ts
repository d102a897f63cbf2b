import { posix } from "node:path";
import { attributeOf, elementsIn, parseXml, type XmlElement } from "../office/xml.ts";
import { UnreadableError } from "../reader.ts";
import { Archive } from "../zip/archive.ts";

/** The files within a DOCX that hold its words. */
export interface DocxFiles {
  readonly body: XmlElement;
  readonly styles?: XmlElement;
  readonly footnotes?: XmlElement;
  readonly endnotes?: XmlElement;
  readonly core?: XmlElement;
}

/** Opens a DOCX and follows its relationships; the parts lie under whatever names these give them. */
export async function openDocx(bytes: Uint8Array): Promise<DocxFiles> {
  const archive = await Archive.open(bytes);
  const top = await relationsOf(archive, "");
  const main = top.get("officeDocument") ?? "word/document.xml";
  const body = await archive.text(main);
  if (body === undefined)
    throw new UnreadableError("is no whole Word document: its text is missing. Save it again as .docx.");
  const related = await relationsOf(archive, main);
  const read = async (name: string | undefined) => {
    const source = name === undefined ? undefined : await archive.text(name);
    return source === undefined ? undefined : parseXml(source);
  };
  const styles = await read(related.get("styles"));
  const footnotes = await read(related.get("footnotes"));
  const endnotes = await read(related.get("endnotes"));
  const core = await read(top.get("core-properties") ?? "docProps/core.xml");
  return {
    body: parseXml(body),
    ...(styles ? { styles } : {}),
    ...(footnotes ? { footnotes } : {}),
    ...(endnotes ? { endnotes } : {}),
    ...(core ? { core } : {}),
  };
}

/** The targets of a part's relationships by the last word of their type, as paths from the root. */
async function relationsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = posix.dirname(part);
  const source = await archive.text(posix.join(folder, "_rels", `${posix.basename(part)}.rels`));
  const targets = new Map<string, string>();
  if (source === undefined) return targets;
  for (const relations of elementsIn(parseXml(source)))
    for (const relation of elementsIn(relations)) {
      const type = attributeOf(relation, "Type")?.split("/").at(-1);
      const target = attributeOf(relation, "Target");
      if (type === undefined || target === undefined || attributeOf(relation, "TargetMode") === "External")
        continue;
      const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
      if (!targets.has(type)) targets.set(type, path);
    }
  return targets;
}
