import { readdirSync, readFileSync } from "node:fs";
import { paragraphsOf } from "../../src/engine/instruments/index.ts";
import type { InstrumentText, Source } from "../../src/model/index.ts";

/** The texts of the Security Council's resolutions by their usual form, each read when it is asked for. */
export class TextsOfCouncil {
  readonly #folder: URL;
  readonly #names: ReadonlyMap<string, string>;
  readonly #read = new Map<string, InstrumentText>();

  constructor(folder: URL) {
    this.#folder = folder;
    this.#names = new Map(readdirSync(folder).map((name) => [formOf(name), name]));
  }

  /** One more text, under its own form. */
  add(name: string, instrument: string, text: string): void {
    const paragraphs = paragraphsOf(text);
    this.#read.set(instrument, { source: sourceOf(name, instrument, text), instrument, text, paragraphs });
  }

  get(instrument: string): InstrumentText | undefined {
    const known = this.#read.get(instrument);
    const name = this.#names.get(instrument);
    if (known || name === undefined) return known;
    const text = readFileSync(new URL(name, this.#folder), "utf8");
    const made = {
      source: sourceOf(name, instrument, text),
      instrument,
      text,
      paragraphs: paragraphsOf(text),
    };
    this.#read.set(instrument, made);
    return made;
  }
}

/** `S_RES_0853_1993_EN_GOLD.txt` is S/RES/853 (1993). */
export function formOf(name: string): string {
  const [, number, year] = /^S_RES_0*(\d+)_(\d{4})/u.exec(name)!;
  return `S/RES/${number} (${year})`;
}

function sourceOf(name: string, id: string, text: string): Source {
  return {
    digest: name,
    mediaType: "text/plain",
    size: text.length,
    characters: text.length,
    language: "en",
    origins: [{ kind: "file", location: name, name, retrieved: "2026-01-01T00:00:00Z" }],
    instrument: { id, stage: "adopted", basis: "recognised" },
  };
}
