import { UnreadableError } from "./reader.ts";

const HEAD_BYTES = 4096;
/** Standards want the charset within 1,024 bytes; pages put it later. */
const DECLARATION_BYTES = 1 << 15;

/**
 * Decodes a file: byte order mark, then UTF-8 if every byte fits, UTF-16 by its zero bytes, the charset that came with
 * it, the one that the text declares, then detection. Throws {@link UnreadableError} when the bytes are no text.
 */
export async function decode(bytes: Uint8Array, given?: string): Promise<string> {
  const marked = byteOrderMark(bytes);
  if (marked) return checked(new TextDecoder(marked).decode(bytes));
  // The bytes of this encoding are all ASCII, and so would pass for UTF-8.
  const escaped = given?.toLowerCase() === "iso-2022-jp" ? tryDecode(bytes, given) : undefined;
  if (escaped !== undefined) return checked(escaped);
  const wide = wideEncoding(bytes);
  if (wide) return checked(new TextDecoder(wide).decode(bytes));
  const strict = tryUtf8(bytes);
  if (strict !== undefined) return checked(strict);
  if (controlShare(latin(bytes.subarray(0, HEAD_BYTES))) > 0.02) throw notText();
  const declared = declaredCharset(latin(bytes.subarray(0, DECLARATION_BYTES)));
  const decoded =
    (given ? tryDecode(bytes, given) : undefined) ?? (declared ? tryDecode(bytes, declared) : undefined);
  return checked(decoded ?? (await detected(bytes)));
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark shows a zero in nearly every second byte of Latin text. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, HEAD_BYTES) & ~1;
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return undefined;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  if (zeros[1]! > length * 0.3 && zeros[0]! < length * 0.05) return "utf-16le";
  if (zeros[0]! > length * 0.3 && zeros[1]! < length * 0.05) return "utf-16be";
  return undefined;
}

function declaredCharset(head: string): string | undefined {
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/iu.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,40})/iu.exec(head)?.[1]
  );
}

/** Kept: nearly every text is decoded by it. */
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    // Bytes that do not fit.
    return undefined;
  }
}

function tryDecode(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // Bytes that do not fit, or a charset that nobody knows.
    return undefined;
  }
}

async function detected(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import("chardet");
  const guess = chardet.detect(telling(bytes));
  return (guess ? tryDecode(bytes, guess) : undefined) ?? new TextDecoder("windows-1252").decode(bytes);
}

const SAMPLE_BYTES = 1 << 16;

/** The part of a file that shows its encoding: runs of words with bytes beyond ASCII, without the tags between. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  if (first < 0) return bytes.subarray(0, SAMPLE_BYTES);
  const sample: number[] = [];
  let inTag = false;
  for (let i = Math.max(first - 64, 0); i < bytes.length && sample.length < SAMPLE_BYTES; i++) {
    const byte = bytes[i]!;
    if (byte === 0x3c) inTag = true;
    if (!inTag) sample.push(byte);
    if (byte === 0x3e) inTag = false;
  }
  return Uint8Array.from(sample);
}

function checked(text: string): string {
  const zero = text.indexOf("\0");
  if ((zero >= 0 && zero < HEAD_BYTES) || controlShare(text) > 0.02) throw notText();
  return text;
}

/** The share of control characters among the first {@link HEAD_BYTES} units. */
function controlShare(text: string): number {
  const length = Math.min(text.length, HEAD_BYTES);
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd || (unit < 32 && unit !== 9 && unit !== 10 && unit !== 12 && unit !== 13)) controls++;
  }
  return length === 0 ? 0 : controls / length;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}

function notText(): UnreadableError {
  return new UnreadableError("is not text. Give text, Markdown, HTML, PDF, DOCX, ODT or EPUB.");
}
