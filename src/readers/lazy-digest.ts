interface Digested {
  readonly digest: string;
}

/** The files that documents were read from, asked for their digest when somebody wants it. */
const files = new WeakMap<object, Digested>();

/**
 * One accessor for all documents. A getter written into each object would be another function each time, and V8 then keeps
 * the object as a hash table, in which every later question for its text or blocks is a search.
 */
const LAZY_DIGEST: PropertyDescriptor = {
  configurable: true,
  enumerable: true,
  get(this: object): string {
    return files.get(this)!.digest;
  },
};

/** A new object with `path` and with the digest of `file`, reckoned when it is asked for. */
export function withDigestOf(path: string, file: Digested): { readonly path: string } & Digested {
  const document = Object.defineProperty({ path }, "digest", LAZY_DIGEST) as { path: string } & Digested;
  files.set(document, file);
  return document;
}
