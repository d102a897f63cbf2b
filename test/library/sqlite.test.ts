import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLibrary } from "../../src/library/index.ts";
import { contract } from "./contract.ts";
import { plainBuilder } from "./sources.ts";

contract("SQLite", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-library-"));
  return {
    open: () => openLibrary(folder, { create: true, builder: plainBuilder }),
    remove: () => rm(folder, { recursive: true }),
  };
});
