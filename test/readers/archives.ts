import { crc32, deflateRawSync } from "node:zlib";

export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Kept as it is instead of packed. */
  readonly stored?: boolean;
  /** Sizes that the archive states, where they are not the true ones. */
  readonly statedSize?: number;
  readonly encrypted?: boolean;
}

/** A ZIP archive, also one that lies. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, stored = false, statedSize, encrypted = false } of entries) {
    const raw = Buffer.from(content);
    const packed = stored ? raw : deflateRawSync(raw);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(encrypted ? 1 : 0, 2);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(statedSize ?? raw.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), fields, tail, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const STYLES = `<w:styles xmlns:w="${WORD}">
  <w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Section"><w:name w:val="House section"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Zitat"><w:name w:val="Quote"/></w:style>
  <w:style w:type="paragraph" w:styleId="Legende"><w:name w:val="caption"/></w:style>
  <w:style w:type="paragraph" w:styleId="Verz1"><w:name w:val="toc 1"/></w:style>
</w:styles>`;

export interface DocxContent {
  readonly body: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly core?: string;
}

/** A Word document of the given body, in WordprocessingML. */
export function docxEntries({ body, footnotes, endnotes, core }: DocxContent): Entry[] {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const notes = (kind: string, content: string) =>
    `<w:${kind}s xmlns:w="${WORD}"><w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>${content}</w:${kind}s>`;
  return [
    { name: "[Content_Types].xml", content: "<Types/>" },
    {
      name: "_rels/.rels",
      content: `<Relationships>${relation(1, "officeDocument", "word/document.xml")}${relation(2, "metadata/core-properties", "docProps/core.xml")}</Relationships>`,
    },
    {
      name: "word/_rels/document.xml.rels",
      content: `<Relationships>${relation(1, "styles", "styles.xml")}${relation(2, "footnotes", "footnotes.xml")}${relation(3, "endnotes", "endnotes.xml")}</Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    },
    { name: "word/styles.xml", content: STYLES },
    ...(footnotes === undefined
      ? []
      : [{ name: "word/footnotes.xml", content: notes("footnote", footnotes) }]),
    ...(endnotes === undefined ? [] : [{ name: "word/endnotes.xml", content: notes("endnote", endnotes) }]),
    ...(core === undefined
      ? []
      : [{ name: "docProps/core.xml", content: `<cp:coreProperties>${core}</cp:coreProperties>` }]),
  ];
}

export function docx(content: DocxContent): Uint8Array {
  return zip(docxEntries(content));
}

/** A paragraph of one run. */
export function wordParagraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export interface OdtContent {
  readonly body: string;
  readonly styles?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

/** A text document of OpenDocument. */
export function odt({ body, styles = "", meta = "", manifest = "" }: OdtContent): Uint8Array {
  return zip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.text", stored: true },
    {
      name: "content.xml",
      content: `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    { name: "styles.xml", content: "<office:document-styles><office:styles/></office:document-styles>" },
    {
      name: "meta.xml",
      content: `<office:document-meta><office:meta>${meta}</office:meta></office:document-meta>`,
    },
    { name: "META-INF/manifest.xml", content: `<manifest:manifest>${manifest}</manifest:manifest>` },
  ]);
}

export interface EpubContent {
  /** Chapter name and the body of its page. */
  readonly chapters: readonly (readonly [name: string, body: string])[];
  readonly metadata?: string;
  /** Entries of the manifest besides the chapters, and what is in them. */
  readonly items?: string;
  readonly spine?: string;
  readonly entries?: readonly Entry[];
}

export function chapterPage(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head>\n<body>${body}</body></html>`;
}

export function epub({ chapters, metadata = "", items = "", spine, entries = [] }: EpubContent): Uint8Array {
  const manifest = chapters
    .map(([name], i) => `<item id="c${i}" href="${name}" media-type="application/xhtml+xml"/>`)
    .join("");
  const order = spine ?? chapters.map((_, i) => `<itemref idref="c${i}"/>`).join("");
  return zip([
    { name: "mimetype", content: "application/epub+zip", stored: true },
    {
      name: "META-INF/container.xml",
      content: `<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>`,
    },
    {
      name: "OEBPS/book.opf",
      content: `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${metadata}</metadata><manifest>${manifest}${items}</manifest><spine>${order}</spine></package>`,
    },
    ...chapters.map(([name, body]) => ({ name: `OEBPS/${name}`, content: chapterPage(body) })),
    ...entries,
  ]);
}
