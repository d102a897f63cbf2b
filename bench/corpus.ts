import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Texts that a benchmark reads: a name and one string a document. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly characters: number;
}

/** News articles where they lie beside the project, and the project's own suite of documents everywhere. */
export function corpora(): Corpus[] {
  const found = [corpus("suite documents", suiteTexts(), 20)];
  const news = new URL("../../shared/eval/attribution/train.jsonl", import.meta.url);
  if (existsSync(news)) found.push(corpus("400 news articles", newsTexts(news), 1));
  else console.log("The news articles are not here; measured on the suite alone.\n");
  return found;
}

function corpus(name: string, texts: string[], times: number): Corpus {
  const all = Array.from({ length: times }, () => texts).flat();
  return { name, texts: all, characters: all.reduce((sum, text) => sum + text.length, 0) };
}

function suiteTexts(): string[] {
  const folder = new URL("../eval/suite/documents/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".html"))
    .map((name) => readFileSync(new URL(name, folder), "utf8").replace(/\[\[[^|\]]*\||\]\]/gu, ""));
}

function newsTexts(path: URL): string[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text);
}
