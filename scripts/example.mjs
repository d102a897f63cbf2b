// Builds the program and checks the example article with it.
import { spawnSync } from "node:child_process";
import { run, setUp } from "./set-up.mjs";

setUp();
run("node scripts/build.mjs");
// What the article quotes from is kept first, in a library of its own.
run("node dist/bin.js add examples/sources --library dist --quiet");
const checked = spawnSync(
  process.execPath,
  ["dist/bin.js", "check", "examples/dam-inquiry.md", "--library", "dist"],
  {
    stdio: "inherit",
  },
);
// The example has faults on purpose: findings at error end a check with 1.
process.exit(checked.status === 1 ? 0 : (checked.status ?? 2));
