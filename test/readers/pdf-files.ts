import { deflateSync } from "node:zlib";

/** Words on a page: x from the left and y from the bottom in points, on a page of 595 by 842. */
export interface Words {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfContent {
  readonly pages: readonly (readonly Words[])[];
  /** Entries of the information dictionary, in PDF's own syntax. */
  readonly info?: string;
}

/** A PDF of its objects, from number 1 on; the first is the catalogue. */
export function pdfOfObjects(objects: readonly (string | Uint8Array)[], trailer = ""): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    add(Buffer.from(`${i + 1} 0 obj\n`, "latin1"));
    add(typeof object === "string" ? Buffer.from(object, "latin1") : Buffer.from(object));
    add(Buffer.from("\nendobj\n", "latin1"));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = length;
  add(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
      "latin1",
    ),
  );
  return Buffer.concat(parts);
}

/** A stream object, packed. */
export function packed(content: string | Uint8Array, entries = ""): Uint8Array {
  const data = deflateSync(typeof content === "string" ? Buffer.from(content, "latin1") : content);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Filter /FlateDecode /Length ${data.length} >>\nstream\n`, "latin1"),
    data,
    Buffer.from("\nendstream", "latin1"),
  ]);
}

const FIRST_PAGE = 6;

/** Pages of words in Times, as plain as a PDF can be. */
export function pdf({ pages, info }: PdfContent): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE + i * 2} 0 R`).join(" ");
  const objects: (string | Uint8Array)[] = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /StandardEncoding >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Times-Bold /Encoding /StandardEncoding >>",
    info === undefined ? "null" : `<< ${info} >>`,
  ];
  for (const [i, words] of pages.entries())
    objects.push(
      `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${FIRST_PAGE + i * 2 + 1} 0 R >>`,
      packed(words.map(shown).join("\n")),
    );
  return pdfOfObjects(objects, info === undefined ? "" : "/Info 5 0 R");
}

function shown({ x, y, text, size = 11, bold = false }: Words): string {
  const escaped = text
    .replace(/[\\()]/gu, "\\$&")
    .replaceAll("ﬁ", "\\256")
    .replaceAll("ﬂ", "\\257");
  return `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

export interface Setting {
  readonly x?: number;
  readonly size?: number;
  readonly leading?: number;
  readonly bold?: boolean;
}

/** Lines one below the other from a height on. */
export function lines(
  y: number,
  texts: readonly string[],
  { x = 72, size = 11, leading = 13, bold = false }: Setting = {},
): Words[] {
  return texts.map((text, i) => ({ x, y: y - i * leading, text, size, bold }));
}

/** A page that is a picture, eight bits of grey a dot, as a scanner makes it. */
export function scan(width: number, height: number, dots: Uint8Array): Uint8Array {
  return pdfOfObjects([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>",
    "<< /Type /Page /Parent 2 0 R /Resources << /XObject << /I 4 0 R >> >> /Contents 5 0 R >>",
    packed(
      dots,
      `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
    ),
    packed("q 595 0 0 842 0 0 cm /I Do Q"),
  ]);
}
