import { UnreadableError } from "./reader.ts";

/** Formats known by their first bytes that this version does not read. */
const SIGNATURES: readonly (readonly [bytes: string, name: string, advice: string])[] = [
  ["%PDF-", "a PDF", "Save its text as .txt or .html."],
  ["PK\u0003\u0004", "a ZIP archive, such as a DOCX, ODT or EPUB file", "Save its text as .txt or .html."],
  ["\u00d0\u00cf\u0011\u00e0", "an old Office file", "Save its text as .txt or .html."],
  ["{\\rtf", "a Rich Text file", "Save its text as .txt or .html."],
  ["\u0089PNG", "a picture", "Give the text instead."],
  ["\u00ff\u00d8\u00ff", "a picture", "Give the text instead."],
  ["GIF8", "a picture", "Give the text instead."],
  ["\u001f\u008b", "a compressed file", "Unpack it first."],
  ["7z\u00bc\u00af", "a compressed file", "Unpack it first."],
  ["SQLite format 3", "a database", "Give the text instead."],
];

const FIRST_BYTES = new Set(SIGNATURES.map(([signature]) => signature.charCodeAt(0)));

/** Throws {@link UnreadableError} for a file whose first bytes show a format that is not read. */
export function refuseBinary(bytes: Uint8Array): void {
  if (!FIRST_BYTES.has(bytes[0]!)) return;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, name, advice] of SIGNATURES)
    if (head.startsWith(signature)) throw new UnreadableError(`is ${name}, which cannot be read. ${advice}`);
}
