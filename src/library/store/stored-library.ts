import type { QuoteIndexStorage } from "../../engine/align/storage.ts";
import type { Document, Source, SourceInstrument } from "../../model/index.ts";
import { fromDocumentRecord } from "../content/document-record.ts";
import { fromParts } from "../content/parts.ts";
import { LAST_PIECE, pieceText } from "../content/text-pieces.ts";
import {
  type Kept,
  type Library,
  LibraryError,
  type LibraryStatistics,
  type NewSource,
  type SearchHit,
  type SourceQuery,
} from "../port.ts";
import type { SegmentBuilder } from "../quotes/builder.ts";
import { join } from "../quotes/compaction.ts";
import { gathered, improvable } from "../quotes/policy.ts";
import { quoteIndexStorage } from "../quotes/storage.ts";
import { search } from "../search/search.ts";
import { fold } from "../search/words.ts";
import { assertSound, digestOf, newEntry } from "./entry.ts";
import { digits, orderOf, storable } from "./fields.ts";
import { grouped } from "./grouped.ts";
import { compareSources, compareTexts, joined, joinedOrigins, readAgain } from "./joined.ts";
import type { NewEntry, NumberedSource, Store, StoreWriting } from "./store.ts";

/** Joining may fill the next size, and so on; more sizes there are not. */
const AUTOMATIC_JOINS = 4;

/** A library on any store: what all databases have in common. */
export class StoredLibrary implements Library {
  readonly location: string;
  readonly quoteIndex: QuoteIndexStorage;
  readonly #store: Store;
  readonly #builder: SegmentBuilder;

  constructor(store: Store, builder: SegmentBuilder) {
    this.#store = store;
    this.#builder = builder;
    this.location = store.location;
    this.quoteIndex = quoteIndexStorage(store.reading, store.location);
  }

  async add(batch: readonly NewSource[]): Promise<readonly Kept[]> {
    if (batch.length === 0) return [];
    for (const item of batch) assertSound(item);
    const prepared = await this.#prepared(batch);
    const kept = await this.#store.write((writing) => this.#keep(writing, batch, prepared));
    if (kept.some(({ outcome }) => outcome === "added")) await this.#joinGathered();
    return kept;
  }

  async replace(batch: readonly NewSource[]): Promise<readonly Source[]> {
    if (batch.length === 0) return [];
    for (const item of batch) assertSound(item);
    const prepared = batch.map(newEntry);
    const replaced = await this.#store.write((writing) => this.#exchange(writing, prepared, batch));
    await this.#joinGathered();
    return replaced;
  }

  async known(digests: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await this.#store.reading.byDigests(digests.map(digits));
    return new Set(found.map(({ source }) => source.digest));
  }

  async source(digest: string): Promise<Source | undefined> {
    return (await this.#numbered(digest))?.source;
  }

  async matching(reference: string): Promise<readonly Source[]> {
    const found = await this.#store.reading.byName(storable(reference));
    const prefix = /^(?:sha256:)?([0-9a-f]{6,64})$/iu.exec(reference)?.[1];
    const begun = prefix ? await this.#store.reading.byDigestPrefix(prefix.toLowerCase()) : [];
    const sources = new Map([...found, ...begun].map(({ number, source }) => [number, source]));
    return [...sources.values()].sort(compareSources);
  }

  async list(query: SourceQuery = {}): Promise<readonly Source[]> {
    const { words, instrument, after, limit } = query;
    const found = await this.#store.reading.list({
      words: fold(words ?? "")
        .split(/\s+/u)
        .filter(Boolean)
        .map(storable),
      ...(instrument !== undefined && { instrument: storable(instrument) }),
      ...(after !== undefined && { after: await this.#placeOf(after) }),
      ...(limit !== undefined && { limit }),
    });
    return found.map(({ source }) => source);
  }

  search(words: string, limit = 10): Promise<readonly SearchHit[]> {
    return search(this.#store.reading, words, limit);
  }

  async bytes(digest: string): Promise<Uint8Array | undefined> {
    const found = await this.#numbered(digest);
    if (!found) return undefined;
    const parts = await this.#store.reading.content(found.number, "bytes");
    if (parts.length === 0) return undefined;
    const bytes = this.#sound(found.source, () => fromParts(parts));
    if (digestOf(bytes) !== found.source.digest) throw this.#damaged(found.source);
    return bytes;
  }

  async document(digest: string): Promise<Document | undefined> {
    const found = await this.#numbered(digest);
    if (!found) return undefined;
    const [record, [pieces]] = await Promise.all([
      this.#store.reading.content(found.number, "document"),
      this.#store.reading.pieces([{ source: found.number, first: 0, last: LAST_PIECE }]),
    ]);
    if (record.length === 0 || pieces!.length === 0) return undefined;
    return this.#sound(found.source, () =>
      fromDocumentRecord(fromParts(record), pieces!.map(pieceText).join("")),
    );
  }

  async textsOf(instruments: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>> {
    const found = await this.#store.reading.byInstruments([...new Set(instruments.map(storable))]);
    const asked = new Set(instruments);
    const sources = found
      .map(({ source }) => source)
      .filter(({ instrument }) => asked.has(instrument?.id ?? ""));
    return grouped(sources.sort(compareTexts), ({ instrument }) => instrument!.id);
  }

  declare(digest: string, instrument: SourceInstrument | undefined): Promise<boolean> {
    return this.#store.write(async (writing) => {
      const [found] = await writing.byDigests([digits(digest)]);
      if (!found) return false;
      const { instrument: _, ...rest } = found.source;
      const source = instrument ? { ...rest, instrument } : rest;
      await writing.update([{ number: found.number, source }]);
      return true;
    });
  }

  remove(digest: string): Promise<boolean> {
    return this.#store.write(async (writing) => {
      const [found] = await writing.byDigests([digits(digest)]);
      if (found) await writing.remove(found.number);
      return found !== undefined;
    });
  }

  statistics(): Promise<LibraryStatistics> {
    return this.#store.reading.totals();
  }

  async sourceNumbered(number: number): Promise<Source | undefined> {
    return (await this.#store.reading.byNumbers([number]))[0]?.source;
  }

  async compact(): Promise<void> {
    for (let segments = await this.#improvable(); segments; segments = await this.#improvable())
      if (!(await join(this.#store, this.#builder, segments))) break;
    await this.#store.write((writing) => writing.dropRetired());
    await this.#store.tidy();
  }

  close(): Promise<void> {
    return this.#store.close();
  }

  async #improvable() {
    return improvable(await this.#store.reading.segmentStates());
  }

  /** Encodes, before the database is locked, what is not known yet. */
  async #prepared(batch: readonly NewSource[]): Promise<Map<string, NewEntry>> {
    const known = await this.known(batch.map(({ source }) => source.digest));
    const entries = new Map<string, NewEntry>();
    for (const item of batch) {
      const { digest } = item.source;
      if (!known.has(digest) && !entries.has(digest)) entries.set(digest, newEntry(item));
    }
    return entries;
  }

  async #keep(
    writing: StoreWriting,
    batch: readonly NewSource[],
    prepared: ReadonlyMap<string, NewEntry>,
  ): Promise<Kept[]> {
    const groups = grouped(batch, ({ source }) => source.digest);
    const known = new Map<string, NumberedSource>();
    for (const found of await writing.byDigests([...groups.keys()].map(digits)))
      known.set(found.source.digest, found);

    const sources = new Map<string, Source>();
    for (const [digest, items] of groups) sources.set(digest, joinedSource(known.get(digest)?.source, items));

    const fresh = [...groups].filter(([digest]) => !known.has(digest)).map(([, items]) => items[0]!);
    const entries = fresh.map((item) => ({
      ...(prepared.get(item.source.digest) ?? newEntry(item)),
      source: sources.get(item.source.digest)!,
    }));
    const numbers = await writing.insert(entries);
    if (fresh.length > 0)
      await writing.insertSegment(
        this.#builder.build(fresh.map(({ document }, i) => ({ source: numbers[i]!, text: document.text }))),
      );
    const changed = [...known.values()]
      .map(({ number, source }) => ({ number, source: sources.get(source.digest)!, was: source }))
      .filter(({ source, was }) => JSON.stringify(source) !== JSON.stringify(was));
    await writing.update(changed);

    const seen = new Set(known.keys());
    return batch.map(({ source: { digest } }) => {
      const outcome = seen.has(digest) ? "known" : "added";
      seen.add(digest);
      return { source: sources.get(digest)!, outcome };
    });
  }

  async #exchange(
    writing: StoreWriting,
    prepared: readonly NewEntry[],
    batch: readonly NewSource[],
  ): Promise<Source[]> {
    const found = await writing.byDigests(prepared.map(({ source }) => digits(source.digest)));
    const known = new Map(found.map((one) => [one.source.digest, one]));
    const entries: NewEntry[] = [];
    const texts: string[] = [];
    for (const [i, entry] of prepared.entries()) {
      const kept = known.get(entry.source.digest);
      if (!kept) continue;
      entries.push({ ...entry, source: readAgain(kept.source, entry.source) });
      texts.push(batch[i]!.document.text);
      await writing.remove(kept.number);
    }
    if (entries.length === 0) return [];
    const numbers = await writing.insert(entries);
    await writing.insertSegment(this.#builder.build(texts.map((text, i) => ({ source: numbers[i]!, text }))));
    return entries.map(({ source }) => source);
  }

  /** What was added is safe already; that the index could not be tidied is no reason to say otherwise. */
  async #joinGathered(): Promise<void> {
    try {
      for (let i = 0; i < AUTOMATIC_JOINS; i++) {
        const segments = gathered(await this.#store.reading.segments());
        if (!segments || !(await join(this.#store, this.#builder, segments))) return;
      }
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error;
    }
  }

  async #numbered(digest: string): Promise<NumberedSource | undefined> {
    return (await this.#store.reading.byDigests([digits(digest)]))[0];
  }

  async #placeOf(digest: string): Promise<{ retrieved: string; digest: string }> {
    const source = await this.source(digest);
    if (!source)
      throw new LibraryError(`${digest} is no longer in ${this.location}; the list cannot go on after it.`);
    return { retrieved: orderOf(source), digest: digits(source.digest) };
  }

  #sound<T>(source: Source, read: () => T): T {
    try {
      return read();
    } catch (cause) {
      throw this.#damaged(source, cause);
    }
  }

  #damaged(source: Source, cause?: unknown): LibraryError {
    const message = `What ${this.location} holds of ${source.digest} is damaged. Remove this source and add it again.`;
    return new LibraryError(message, { cause });
  }
}

function joinedSource(known: Source | undefined, items: readonly NewSource[]): Source {
  const found = items.map(({ source }): Source => ({ ...source, origins: joinedOrigins(source.origins) }));
  return known ? found.reduce(joined, known) : found.reduce(joined);
}
