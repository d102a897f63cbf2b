import { describe, expect, test } from "vitest";
import { article, read } from "./reading.ts";

const RUSSIAN =
  "Совет города собрался во вторник и принял бюджет библиотеки, которая будет открыта по воскресеньям. Следующее заседание пройдёт в апреле.";
const GERMAN =
  "Der Rat hat für die Bücherei 4.000 Euro mehr beschlossen; geöffnet ist sie künftig auch sonntags, hieß es.";
const CHINESE = "市议会星期二举行会议,通过了图书馆的预算。图书馆今后星期日也将开放,下次会议将于四月举行。";

/** Encodes with a table made by decoding every one- or two-byte code. */
function encode(text: string, charset: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(charset, { fatal: true });
  const add = (bytes: readonly number[]) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, bytes);
    } catch {
      // No such code.
    }
  };
  for (let lead = 0; lead < 256; lead++) add([lead]);
  if (charset.startsWith("gb"))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  return Uint8Array.from([...text].flatMap((character) => codes.get(character)!));
}

function wide(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

const page = (text: string, charset: string) =>
  `<html><head><meta charset="${charset}"><title>x</title></head><body><p>${text}</p></body></html>`;

describe("declared encodings of pages", () => {
  test.each([
    ["windows-1251", RUSSIAN],
    ["koi8-r", RUSSIAN],
    ["iso-8859-5", RUSSIAN],
    ["windows-1252", GERMAN],
    ["gb18030", CHINESE],
    ["gb2312", CHINESE],
  ])("%s", async (charset, text) => {
    const encoding = charset === "gb2312" ? "gb18030" : charset;
    expect(article(await read("page.html", encode(page(text, charset), encoding)))).toBe(text);
  });

  test("by http-equiv, late in the head", async () => {
    const head = `<meta name="x" content="${"y".repeat(6000)}"><meta http-equiv="Content-Type" content="text/html; charset=koi8-r">`;
    const bytes = encode(`<html><head>${head}</head><body><p>${RUSSIAN}</p></body></html>`, "koi8-r");
    expect(article(await read("page.html", bytes))).toBe(RUSSIAN);
  });

  test("by an XML declaration", async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?><html><body><p>${RUSSIAN}</p></body></html>`;
    expect(article(await read("page.xhtml", encode(xml, "windows-1251")))).toBe(RUSSIAN);
  });

  test("a wrong declaration does not spoil UTF-8", async () => {
    expect(article(await read("page.html", page(GERMAN, "windows-1251")))).toBe(GERMAN);
  });

  test("a declaration of UTF-8 that the bytes belie gives way to detection", async () => {
    expect(article(await read("page.html", encode(page(RUSSIAN, "utf-8"), "windows-1251")))).toBe(RUSSIAN);
  });
});

describe("encodings told by the bytes", () => {
  test.each([
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${GERMAN}`), GERMAN],
    ["UTF-16, little end first, with a mark", wide(RUSSIAN, true, true), RUSSIAN],
    ["UTF-16, big end first, with a mark", wide(RUSSIAN, false, true), RUSSIAN],
    ["UTF-16, little end first", wide(GERMAN, true, false), GERMAN],
    ["UTF-16, big end first", wide(GERMAN, false, false), GERMAN],
    ["windows-1251", encode(RUSSIAN, "windows-1251"), RUSSIAN],
    ["koi8-r", encode(RUSSIAN, "koi8-r"), RUSSIAN],
    ["windows-1252", encode(GERMAN, "windows-1252"), GERMAN],
    ["gb18030", encode(CHINESE, "gb18030"), CHINESE],
  ])("%s", async (_name, bytes, text) => {
    expect((await read("text.txt", bytes)).text).toBe(text);
  });

  test("words after much that is ASCII are looked at", async () => {
    const script = `<script>${"var a = 1; ".repeat(10_000)}</script>`;
    const bytes = encode(`<html><body>${script}<p>${RUSSIAN}</p></body></html>`, "windows-1251");
    expect(article(await read("page.html", bytes))).toBe(RUSSIAN);
  });

  test("a stray byte leaves the rest readable", async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("The council met in May. "),
      0x92,
      0x20,
      0x6f,
      0x6b,
    ]);
    expect((await read("text.txt", bytes)).text).toContain("The council met in May.");
  });

  test.each([
    ["random bytes", Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256)],
    ["zeros", new Uint8Array(100)],
  ])("%s are no text", async (_name, bytes) => {
    await expect(read("text.txt", bytes)).rejects.toThrow("is not text");
  });
});
