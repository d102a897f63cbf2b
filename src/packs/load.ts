import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { faultOf } from "./fault.ts";
import { packFolder } from "./location.ts";
import { openPack, type Pack } from "./pack.ts";
import type { PackFile } from "./pack-file.ts";
import { rowsInLines } from "./rows.ts";

/** The registries of one check. A registry that comes with the program is opened when a citation asks for it. */
export interface PackSet {
  /** Packs of one body, those of the user first. */
  readonly forBody: (body: string) => readonly Pack[];
  /** Packs that the user added. */
  readonly own: readonly Pack[];
  /** Packs that have been opened so far. */
  readonly opened: () => readonly Pack[];
}

export type BuiltInPacks = PackSet;

const FILES: Readonly<Record<string, string>> = {
  "UN Security Council": "un-security-council",
  "UN General Assembly": "un-general-assembly",
  ECHR: "echr",
  ICJ: "icj",
  ICC: "icc",
  ICTY: "icty",
  ICTR: "ictr",
  treaty: "treaties",
};

/** Opens nothing yet: see {@link PackSet.forBody}. */
export async function loadBuiltInPacks(): Promise<BuiltInPacks> {
  return withPacks([]);
}

const opened = new Map<string, Pack>();

/** Built-in packs and the user's own. */
export function withPacks(own: readonly Pack[]): PackSet {
  const used = new Set<Pack>(own);
  return {
    own,
    opened: () => [...used],
    forBody: (body) => {
      const mine = own.filter(({ description }) => description.coverage.body === body);
      const file = Object.hasOwn(FILES, body) ? FILES[body] : undefined;
      const builtIn = file === undefined ? [] : [openBuiltIn(file)];
      for (const pack of builtIn) used.add(pack);
      return [...mine, ...builtIn];
    },
  };
}

/** A pack's data never change while the program runs, so each is read once. */
function openBuiltIn(name: string): Pack {
  const known = opened.get(name);
  if (known) return known;
  const bytes = readFileSync(new URL(`${name}.json`, packFolder()));
  const lines = rowsInLines(bytes);
  const pack = lines
    ? openPack(JSON.parse(lines.head) as PackFile, lines.rows)
    : openPack(JSON.parse(bytes.toString("utf8")) as PackFile);
  opened.set(name, pack);
  return pack;
}

/** A pack that cannot be used; the message is one plain line. */
export class PackError extends Error {
  override name = "PackError";
}

/**
 * Opens a pack file of the user's own, reckoning its digest and count. Throws {@link PackError}, which calls the
 * file by its `shown` path.
 */
export function loadPackFile(path: string, shown = path): Pack {
  const file = parse(shown, readPack(path, shown));
  const fault = faultOf(file);
  if (fault) throw new PackError(`${shown}: ${fault}`);
  const pack = file as PackFile;
  const digest = createHash("sha256").update(JSON.stringify(pack.instruments)).digest("hex");
  const { conflicts = [] } = pack.description as Partial<PackFile["description"]>;
  return openPack({
    ...pack,
    description: {
      ...pack.description,
      conflicts,
      digest: `sha256:${digest}`,
      count: pack.instruments.length,
    },
  });
}

function readPack(path: string, shown: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    throw new PackError(`${shown}: the pack cannot be read.`, { cause });
  }
}

function parse(shown: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PackError(`${shown}: the pack is not valid JSON.`, { cause });
  }
}
