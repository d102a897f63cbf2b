/** Entries of one kind: why they are listed, in one line, and the words and phrases, parted by `;`. */
export interface WordingGroup {
  readonly kind: string;
  readonly reason: string;
  readonly entries: string;
}

/** Each entry with its group. */
export function* entriesOf(groups: readonly WordingGroup[]): Generator<readonly [string, WordingGroup]> {
  for (const group of groups)
    for (const entry of group.entries.split(/\s*;\s*/u))
      if (entry) yield [entry.trim().replace(/\s+/gu, " "), group];
}
