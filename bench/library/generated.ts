import { createHash } from "node:crypto";
import type { NewSource } from "../../src/library/index.ts";
import { lineStartsOf } from "../../src/model/index.ts";

const WORDS =
  "the commission of lakes met and asked both ports to reopen canal before winter it noted that water levels had fallen by more than a third since spring called upon every town along shore report its stores grain expressed concern at delay repairs lower gate decided meet again in first week next month requested secretary keep record what was said members voted text with three against two abstaining boats barges crossing ferry harbour bridge council minutes survey engineers".split(
    " ",
  );

/** Numbers that look random and are the same on every machine (xorshift, 32 bits). */
export function generator(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A source of about `characters` characters of plain prose; the same number gives the same source. */
export function generatedSource(number: number, characters: number): NewSource {
  const random = generator(number);
  const sentences: string[] = [`Report ${number}.`];
  for (let length = 0; length < characters; length += sentences.at(-1)!.length + 1) {
    const words = Array.from(
      { length: 8 + Math.floor(random() * 14) },
      () => WORDS[Math.floor(random() * WORDS.length)]!,
    );
    if (random() < 0.3) words.splice(3, 0, String(Math.floor(random() * 10_000)));
    const sentence = `${words.join(" ")}.`;
    sentences.push(sentence.charAt(0).toUpperCase() + sentence.slice(1));
  }
  const text = sentences.join(" ");
  const bytes = new TextEncoder().encode(text);
  const digest = `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  const location = `reports/${number}.txt`;
  return {
    bytes,
    document: {
      path: location,
      digest,
      mediaType: "text/plain",
      text,
      blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
      language: "en",
      source: { lineStarts: lineStartsOf(text) },
    },
    source: {
      digest,
      mediaType: "text/plain",
      size: bytes.length,
      characters: text.length,
      language: "en",
      title: `Report ${number}`,
      origins: [
        {
          kind: "file",
          location,
          name: `${number}.txt`,
          retrieved: new Date(1.75e12 + number * 1000).toISOString(),
        },
      ],
    },
  };
}

/** Batch `index` of the sources that a test adds: one to five, from a line to several pages. */
export function generatedBatch(index: number): NewSource[] {
  const random = generator(index + 77);
  const count = 1 + Math.floor(random() * 5);
  return Array.from({ length: count }, (_, i) =>
    generatedSource(index * 10 + i, random() < 0.1 ? 40_000 : 100 + Math.floor(random() * 3000)),
  );
}
