/** An error that was planted in a document. */
export interface Planted {
  readonly rules: readonly string[];
  /** In the text without marks. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** Takes `[[rule|words]]` marks out of a text. Throws when a mark is not closed. */
export function takeMarksOut(marked: string): { text: string; planted: Planted[] } {
  const planted: Planted[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\[\[([a-z]+\/[a-z-]+(?:,[a-z]+\/[a-z-]+)*)\|([^\]]*)\]\]/gu)) {
    text += marked.slice(at, match.index);
    const words = match[2]!;
    planted.push({ rules: match[1]!.split(","), start: text.length, end: text.length + words.length, words });
    text += words;
    at = match.index + match[0].length;
  }
  text += marked.slice(at);
  if (text.includes("[[")) throw new Error(`A mark is not closed: ${text.slice(text.indexOf("[["), 60)}`);
  return { text, planted };
}
