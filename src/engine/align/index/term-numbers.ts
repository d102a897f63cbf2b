/** The distinct terms of a stream: each has a number, in the ascending order of the terms. */
export interface TermNumbers {
  readonly terms: Uint32Array;
  readonly counts: Uint32Array;
  /** The number of each word of the stream. */
  readonly numberOf: Uint32Array;
}

/** Numbers the distinct terms of a stream of terms, none of which is 0. O(n) and a sort of the distinct ones. */
export function numberTerms(stream: Uint32Array): TermNumbers {
  const table = new TermTable();
  const numberOf = new Uint32Array(stream.length);
  for (let i = 0; i < stream.length; i++) numberOf[i] = table.count(stream[i]!);
  const met = table.terms();
  const metCounts = table.counts();
  const terms = met.slice().sort();
  const counts = new Uint32Array(terms.length);
  const rank = new Uint32Array(terms.length);
  for (let i = 0; i < terms.length; i++) {
    const number = table.find(terms[i]!);
    rank[number] = i;
    counts[i] = metCounts[number]!;
  }
  for (let i = 0; i < numberOf.length; i++) numberOf[i] = rank[numberOf[i]!]!;
  return { terms, counts, numberOf };
}

/** Open addressing, linear probing; a slot holds a term and its number side by side, one cache line for both. */
class TermTable {
  #bits = 12;
  #slots = new Uint32Array(2 << 12);
  #terms = new Uint32Array(1 << 11);
  #counts = new Uint32Array(1 << 11);
  #size = 0;

  terms(): Uint32Array {
    return this.#terms.subarray(0, this.#size);
  }

  counts(): Uint32Array {
    return this.#counts.subarray(0, this.#size);
  }

  /** Counts one more of this term and gives its number in the order of first sight. */
  count(term: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let at = this.#home(term);
    for (;;) {
      const held = slots[at]!;
      if (held === term) {
        const number = slots[at + 1]!;
        this.#counts[number] = this.#counts[number]! + 1;
        return number;
      }
      if (held === 0) break;
      at = (at + 2) & mask;
    }
    if (this.#size === this.#terms.length) {
      this.#grow();
      return this.count(term);
    }
    slots[at] = term;
    slots[at + 1] = this.#size;
    this.#terms[this.#size] = term;
    this.#counts[this.#size] = 1;
    return this.#size++;
  }

  find(term: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let at = this.#home(term);
    while (slots[at] !== term) at = (at + 2) & mask;
    return slots[at + 1]!;
  }

  #home(term: number): number {
    return (term >>> (32 - this.#bits)) << 1;
  }

  #grow(): void {
    this.#bits++;
    const terms = new Uint32Array(this.#terms.length * 2);
    terms.set(this.#terms);
    const counts = new Uint32Array(terms.length);
    counts.set(this.#counts);
    this.#terms = terms;
    this.#counts = counts;
    this.#slots = new Uint32Array(2 << this.#bits);
    const mask = this.#slots.length - 2;
    for (let number = 0; number < this.#size; number++) {
      let at = this.#home(terms[number]!);
      while (this.#slots[at] !== 0) at = (at + 2) & mask;
      this.#slots[at] = terms[number]!;
      this.#slots[at + 1] = number;
    }
  }
}
