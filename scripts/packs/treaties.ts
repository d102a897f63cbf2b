// Writes the registry of treaties: day of adoption or signature, further years by which they are known, articles.
import type { PackRow } from "../../src/packs/pack-file.ts";
import { adoptionVotes, knownTreaties } from "./known-treaties.ts";
import { writePack } from "./write-pack.ts";

export function compileTreaties(): void {
  const instruments = knownTreaties.trim().split("\n").map(treaty);
  writePack({
    schemaVersion: 1,
    description: {
      id: "treaties",
      title: "Treaties and declarations that are often cited",
      version: "2026.3",
      asOf: "2026-01-01",
      origin: "Written for this project.",
      licence: "CC0-1.0",
      coverage: {
        statement: `Days and numbers of articles of ${instruments.length} treaties and declarations.`,
        body: "treaty",
      },
      conflicts: [],
    },
    instruments,
  });
}

function treaty(line: string): PackRow {
  const [names, date, articles, years] = line.split("; ") as [string, string, string, string?];
  const [name, ...aliases] = names.split("|") as [string, ...string[]];
  return {
    id: name,
    name,
    ...(aliases.length > 0 ? { aliases } : {}),
    d: date,
    ...(years === undefined
      ? {}
      : { od: years.split(" ").flatMap((year) => [year, "signature, entry into force or another version"]) }),
    ...articleNumbers(articles),
    ...votes(name),
  };
}

function votes(name: string): Pick<PackRow, "v" | "ov"> {
  const [vote, ...others] = adoptionVotes[name] ?? [];
  return {
    ...(vote === undefined ? {} : { v: vote }),
    ...(others.length === 0 ? {} : { ov: others.flatMap((other) => [other, "another source"]) }),
  };
}

/** `59`, or `59 (66)` where an earlier version went up to 66. */
function articleNumbers(articles: string): Pick<PackRow, "p" | "po"> {
  const [, now, once] = /^(\d+)(?: \((\d+)\))?$/u.exec(articles) ?? [];
  return { ...(now ? { p: Number(now) } : {}), ...(once ? { po: Number(once) } : {}) };
}
