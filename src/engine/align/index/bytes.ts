/** Bytes that grow while they are written. Numbers are unsigned, seven bits a byte, the lowest first. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  length = 0;

  #reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes.subarray(0, this.length));
    this.#bytes = grown;
  }

  /** A number below 2^32. */
  number(value: number): void {
    this.#reserve(5);
    const bytes = this.#bytes;
    let rest = value;
    while (rest > 127) {
      bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[this.length++] = rest;
  }

  /** The steps between ascending numbers, the first one counted from 0. */
  ascending(values: Uint32Array, from: number, to: number): void {
    this.#reserve((to - from) * 5);
    const bytes = this.#bytes;
    let at = this.length;
    let previous = 0;
    for (let i = from; i < to; i++) {
      const value = values[i]!;
      let step = value - previous;
      previous = value;
      while (step > 127) {
        bytes[at++] = (step & 127) | 128;
        step >>>= 7;
      }
      bytes[at++] = step;
    }
    this.length = at;
  }

  bytes(more: Uint8Array): void {
    this.#reserve(more.length);
    this.#bytes.set(more, this.length);
    this.length += more.length;
  }

  fixed32(value: number): void {
    this.#reserve(4);
    new DataView(this.#bytes.buffer).setUint32(this.length, value, true);
    this.length += 4;
  }

  fixed64(value: number): void {
    this.#reserve(8);
    new DataView(this.#bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  /** A copy of what was written from `from` on. */
  slice(from = 0): Uint8Array {
    return this.#bytes.slice(from, this.length);
  }

  clear(): void {
    this.length = 0;
  }
}

/** Reads what {@link ByteWriter} wrote; reading beyond the end throws. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  number(): number {
    const bytes = this.#bytes;
    let byte = bytes[this.at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
    }
    if (this.at > bytes.length) throw new RangeError("The quote index is damaged; build it anew.");
    return value >>> 0;
  }

  fixed32(): number {
    this.at += 4;
    return this.#view.getUint32(this.at - 4, true);
  }

  fixed64(): number {
    this.at += 8;
    return this.#view.getFloat64(this.at - 8, true);
  }
}
