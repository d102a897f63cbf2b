import { ByteWriter } from "./bytes.ts";
import { DICTIONARY_BLOCK, LONG_BLOCK, LONG_LIST, MARK_BYTES, MARKED } from "./layout.ts";

/** Terms in ascending order, and for each the ascending places where it stands. */
export interface PlaceLists {
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** The lists of all terms, one after the other. */
  readonly places: Uint32Array;
}

/** A finished dictionary. */
export interface Dictionary {
  readonly blocks: readonly Uint8Array[];
  /** First term of each block. */
  readonly firstTerms: Uint32Array;
}

/**
 * Writes a dictionary. A block is: the number of marks and the length of the entries; the marks; the entries; the
 * shorter lists. A mark leads to every 32nd entry: the term before it, and where entry and list begin. An entry is the
 * step from the term before, the count, and: for one place, the place; else the bytes of the list, and for a
 * long list the first of its own blocks, counted from the start of the long ones.
 */
export function encodeDictionary(lists: PlaceLists, longBlocks: Uint8Array[]): Dictionary {
  const { terms, counts, places } = lists;
  const blocks: Uint8Array[] = [];
  const firstTerms: number[] = [];
  const entries = new ByteWriter();
  const bodies = new ByteWriter();
  const list = new ByteWriter();
  const marks = new ByteWriter();
  let inBlock = 0;
  let previous = 0;
  let from = 0;
  const flush = (): void => {
    const block = new ByteWriter();
    block.fixed32(marks.length / MARK_BYTES);
    block.fixed32(entries.length);
    block.bytes(marks.slice());
    block.bytes(entries.slice());
    block.bytes(bodies.slice());
    blocks.push(block.slice());
    marks.clear();
    entries.clear();
    bodies.clear();
    previous = 0;
    inBlock = 0;
  };
  for (let i = 0; i < terms.length; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    if (inBlock === 0) firstTerms.push(terms[i]!);
    if (inBlock++ % MARKED === 0) {
      marks.fixed32(previous);
      marks.fixed32(entries.length);
      marks.fixed32(bodies.length);
    }
    entries.number(terms[i]! - previous);
    entries.number(count);
    if (count === 1) entries.number(places[from]!);
    else {
      list.clear();
      list.ascending(places, from, from + count);
      entries.number(list.length);
      if (list.length < LONG_LIST) bodies.bytes(list.slice());
      else {
        entries.number(longBlocks.length);
        for (let at = 0; at < list.length; at += LONG_BLOCK)
          longBlocks.push(list.slice(at).subarray(0, LONG_BLOCK));
      }
    }
    from += count;
    previous = terms[i]!;
    if (entries.length + bodies.length >= DICTIONARY_BLOCK) flush();
  }
  if (inBlock > 0) flush();
  return { blocks, firstTerms: Uint32Array.from(firstTerms) };
}
