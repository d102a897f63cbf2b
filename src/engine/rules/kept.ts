/**
 * What rules have in common for one document: made by the first that asks, and forgotten when all rules have run. Made once
 * a module. The map is a new one for each run. What an old table points to, be it a weak map's or one that was cleared,
 * outlives many collections of garbage, and with it the whole document.
 */
export class KeptForRun<Key extends object, Value> {
  #map: Map<Key, Value> | undefined;

  constructor() {
    all.push(this);
  }

  has(key: Key): boolean {
    return this.#map?.has(key) ?? false;
  }

  get(key: Key): Value | undefined {
    return this.#map?.get(key);
  }

  set(key: Key, value: Value): void {
    this.#map ??= new Map();
    this.#map.set(key, value);
  }

  forget(): void {
    this.#map = undefined;
  }
}

const all: KeptForRun<object, unknown>[] = [];

/** Called when all rules have run. */
export function forgetKept(): void {
  for (const kept of all) kept.forget();
}
