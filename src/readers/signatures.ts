import { UnreadableError } from "./reader.ts";

/** Formats known by their first bytes that this version does not read. */
const UNREAD: readonly (readonly [bytes: string, name: string, advice: string])[] = [
  [
    "PK\u0003\u0004",
    "a ZIP archive and no whole DOCX, ODT or EPUB file",
    "Unpack it and give the documents in it, or save the document again if it is one.",
  ],
  ["PK\u0005\u0006", "an empty ZIP archive", "Give the document instead."],
  [
    "\u00d0\u00cf\u0011\u00e0",
    "an old Office file, or one with a password",
    "Save it as .docx without a password.",
  ],
  ["{\\rtf", "a Rich Text file", "Save it as .docx or .odt."],
  ["\u0089PNG", "a picture", "Give the text instead."],
  ["\u00ff\u00d8\u00ff", "a picture", "Give the text instead."],
  ["GIF8", "a picture", "Give the text instead."],
  ["II*\u0000", "a picture", "Give the text instead."],
  ["MM\u0000*", "a picture", "Give the text instead."],
  ["\u001f\u008b", "a compressed file", "Unpack it first."],
  ["7z\u00bc\u00af", "a compressed file", "Unpack it first."],
  ["Rar!", "a compressed file", "Unpack it first."],
  ["SQLite format 3", "a database", "Give the text instead."],
];

const FIRST_BYTES = new Set(UNREAD.map(([signature]) => signature.charCodeAt(0)));

/** Throws {@link UnreadableError} for a file whose first bytes show a format that is not read. */
export function refuseUnread(bytes: Uint8Array): void {
  if (!FIRST_BYTES.has(bytes[0]!)) return;
  for (const [signature, name, advice] of UNREAD)
    if (beginsWith(bytes, signature))
      throw new UnreadableError(`is ${name}, which cannot be read. ${advice}`);
}

/** Whether the first bytes are those of a Latin-1 string. */
export function beginsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false;
  return true;
}

/** Whether the bytes hold those of a Latin-1 string somewhere. O(n). */
export function holds(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(words, 0, "latin1");
}

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, "PK\u0003\u0004");
}
