import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import { UnreadableError } from "../reader.ts";
import { formatSize } from "../size.ts";

const MOST_ENTRIES = 20_000;
const LARGEST_ENTRY = 64 * 1024 * 1024;
const LARGEST_TOTAL = 256 * 1024 * 1024;
/** Text packs to a twentieth at best; only a bomb packs to less than a hundredth of its size. */
const STRONGEST_PACKING = 200;
/** Below this an entry may be packed as strongly as it likes. */
const HARMLESS = 4 * 1024 * 1024;

/**
 * A ZIP archive in memory. Entries are unpacked when they are asked for, into memory and within limits; nothing is
 * written to disk, and an archive within the archive is only bytes.
 */
export class Archive {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  #unpacked = 0;

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Reads the list of entries. Throws {@link UnreadableError} when the archive is damaged. */
  static async open(bytes: Uint8Array): Promise<Archive> {
    try {
      const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
        lazyEntries: true,
        validateEntrySizes: true,
      });
      const entries = new Map<string, Entry>();
      if (zip.entryCount > MOST_ENTRIES) throw tooManyEntries(zip.entryCount);
      for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
      return new Archive(zip, entries);
    } catch (cause) {
      throw asUnreadable(cause);
    }
  }

  get names(): Iterable<string> {
    return this.#entries.keys();
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** An entry's bytes; undefined where there is none of that name. */
  async bytes(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    this.#refuseBomb(entry);
    try {
      const chunks: Uint8Array[] = [];
      for await (const chunk of await this.#zip.openReadStreamPromise(entry))
        chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    } catch (cause) {
      throw asUnreadable(cause);
    }
  }

  /** An entry as text, in UTF-8 or the UTF-16 that its mark shows; undefined where there is none of that name. */
  async text(name: string): Promise<string | undefined> {
    const bytes = await this.bytes(name);
    if (!bytes) return undefined;
    const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(wide === true ? "utf-16be" : wide === false ? "utf-8" : wide).decode(bytes);
  }

  /** Sizes as the archive states them; unpacking stops with an error where more comes out than it stated. */
  #refuseBomb(entry: Entry): void {
    if (entry.isEncrypted()) throw new UnreadableError("has a password. Save it without one.");
    const { uncompressedSize: size, compressedSize } = entry;
    this.#unpacked += size;
    if (size > LARGEST_ENTRY || this.#unpacked > LARGEST_TOTAL)
      throw new UnreadableError(
        `would unpack to ${formatSize(Math.max(size, this.#unpacked))}, which is more than a document holds; it was not unpacked.`,
      );
    if (size > HARMLESS && size > compressedSize * STRONGEST_PACKING)
      throw new UnreadableError(
        `is packed ${Math.round(size / Math.max(compressedSize, 1))} times smaller than its content, as no document is; it was not unpacked.`,
      );
  }
}

function tooManyEntries(count: number): UnreadableError {
  return new UnreadableError(
    `holds ${count.toLocaleString("en")} files, more than a document has; it was not unpacked.`,
  );
}

function asUnreadable(cause: unknown): UnreadableError {
  if (cause instanceof UnreadableError) return cause;
  const reason = cause instanceof Error ? cause.message : "";
  if (/relative path|absolute path/u.test(reason))
    return new UnreadableError("holds a file with a path that leads outside it; it was not unpacked.", {
      cause,
    });
  return new UnreadableError("is damaged or cut off: it cannot be unpacked. Get it again, or save it anew.", {
    cause,
  });
}
