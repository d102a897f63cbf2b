interface Digested {
  readonly digest: string;
}

const FILE = Symbol("file");

/** A document with the file that it was read from, which is asked for its digest when somebody wants it. */
interface OfFile {
  readonly [FILE]: Digested;
}

/**
 * One accessor for all documents. A getter written into each object would be another function each time, and V8 then keeps
 * the object as a hash table, in which every later question for its text or blocks is a search. The file lies in the object
 * itself: a weak map of files keeps every document through several collections of garbage.
 */
const LAZY_DIGEST: PropertyDescriptor = {
  configurable: true,
  enumerable: true,
  get(this: OfFile): string {
    return this[FILE].digest;
  },
};

/** A new object with `path` and with the digest of `file`, reckoned when it is asked for. */
export function withDigestOf(path: string, file: Digested): { readonly path: string } & Digested {
  const document = Object.defineProperty({ path }, "digest", LAZY_DIGEST) as { path: string } & Digested;
  return Object.defineProperty(document, FILE, { value: file });
}
