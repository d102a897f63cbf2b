/**
 * A 128-bit hash as 32 hexadecimal digits: four FNV-1a runs with different starts, each finished with the
 * mixing step of MurmurHash3. Not for secrets; it only has to tell findings apart.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join("\u0000");
  return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => hex(hash(text, start))).join("");
}

function hash(text: string, start: number): number {
  let state = start | 0;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
