/** First parts that keep their hyphen. */
const FIRST = new Set(
  "self ex all half well ill cross vice quasi so long short low high near full part anti pro post pre non semi co inter-ethnic cease two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety then now by non- mid".split(
    " ",
  ),
);
/** Second parts before which the hyphen stays. */
const SECOND = new Set(
  "based led backed related year years day month old born like wide style free made held run owned armed going called general elect century term scale level fire yourself old-age speaking sponsored occupied controlled ranking reaching standing making building keeping finding making".split(
    " ",
  ),
);

/** The words of a text as it stands within lines, to tell which of two spellings a document uses. */
export class Vocabulary {
  readonly #words = new Set<string>();

  /** Notes the words of a line, but for one that is broken at its end or its start. */
  add(line: string): void {
    for (const [word] of line.matchAll(/\p{L}+(?:[-‐]\p{L}+)*(?![-‐\p{L}]|$)/gu))
      this.#words.add(plain(word));
  }

  has(word: string): boolean {
    return this.#words.has(plain(word));
  }
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("‐", "-");
}

/**
 * Whether the hyphen at a line's end only breaks a word, given the line and the next one. It stays before a capital or
 * a digit, where the document writes the word with it elsewhere, and in the usual compounds.
 */
export function breaksWord(line: string, next: string, vocabulary: Vocabulary): boolean {
  const first = /(\p{L}+)[-‐\u00ad]$/u.exec(line.slice(-60))?.[1];
  const second = /^\p{Ll}\p{L}*/u.exec(next.slice(0, 60))?.[0];
  if (first === undefined || second === undefined) return false;
  if (line.endsWith("\u00ad")) return true;
  if (vocabulary.has(first + second)) return true;
  if (vocabulary.has(`${first}-${second}`)) return false;
  // A compound of three parts: "south-\neast-facing".
  if (/[-‐]\p{L}+[-‐]$/u.test(line.slice(-60))) return false;
  if (FIRST.has(first.toLowerCase()) || SECOND.has(second.toLowerCase())) return false;
  return !(first.length > 3 && second.length > 3 && vocabulary.has(first) && vocabulary.has(second));
}
