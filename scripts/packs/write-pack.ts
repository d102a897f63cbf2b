import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import type { PackFile } from "../../src/packs/pack-file.ts";

/** Writes a pack with the digest of its data; the same data give the same bytes. */
export function writePack(
  pack: Omit<PackFile, "description"> & { description: Omit<PackFile["description"], "digest" | "count"> },
): void {
  const data = JSON.stringify(pack.instruments);
  const digest = `sha256:${createHash("sha256").update(data).digest("hex")}`;
  const description = { ...pack.description, digest, count: pack.instruments.length };
  const lines = pack.instruments.map((row) => JSON.stringify(row)).join(",\n");
  const path = `packs/${description.id}.json`;
  writeFileSync(
    path,
    `{\n"schemaVersion": 1,\n"description": ${JSON.stringify(description, null, 1)},\n"instruments": [\n${lines}\n]\n}\n`,
  );
  console.log(`${path}: ${pack.instruments.length} instruments`);
}
