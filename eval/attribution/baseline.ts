import type { Marked } from "./measure.ts";

const SAYING =
  /\b(?:said|says|say|saying|told|tells|added|adds|wrote|writes|asked|announced|claimed|claims|argued|argues|reported|noted|notes|stated|declared|explained|according to)\b/gu;

/** In every sentence with a verb of saying, the words before it are the source and the words after it the content. */
export function sayingBaseline(text: string): Marked[] {
  const marked: Marked[] = [];
  for (const sentence of text.matchAll(/[^.!?\n]+[.!?]*["”’']*/gu)) {
    for (const cue of sentence[0].matchAll(SAYING)) {
      const start = sentence.index + cue.index;
      const end = start + cue[0].length;
      const before = text.slice(sentence.index, start);
      const subject = /(?:^|[,;:“”"'])?\s*([^,;:“”"']*?)\s*$/u.exec(before)?.[1] ?? "";
      const from = sentence.index + before.length - before.trimEnd().length;
      const sourceEnd = start - (before.length - before.trimEnd().length);
      const after = { start: end + 1, end: sentence.index + sentence[0].length };
      const content = /\w/u.test(text.slice(after.start, after.end))
        ? after
        : { start: sentence.index, end: Math.max(from, sourceEnd - subject.length) };
      if (subject && content.end > content.start)
        marked.push({
          source: [{ start: sourceEnd - subject.length, end: sourceEnd }],
          cue: [{ start, end }],
          content: [content],
        });
    }
  }
  return marked;
}
