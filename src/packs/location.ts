import { existsSync } from "node:fs";

/** Pack data lie beside the bundled program, and at the root of a checkout. */
export function packFolder(): URL {
  const candidates = ["./packs-data/", "../packs-data/", "../../packs/"].map(
    (path) => new URL(path, import.meta.url),
  );
  return candidates.find((folder) => existsSync(new URL("treaties.json", folder))) ?? candidates[0]!;
}
