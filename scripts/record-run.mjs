// Runs a measurement and keeps what it prints: node scripts/record-run.mjs FILE COMMAND [ARGUMENT…]
// With options of its own (npm run eval:suite -- --missed) a run is only a look, and the file stays as it is.
import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [file, command, ...args] = process.argv.slice(2);
if (!file || !command) {
  console.error("Usage: node scripts/record-run.mjs FILE COMMAND [ARGUMENT…]");
  process.exit(2);
}

const chunks = [];
const child = spawn(command, args, { stdio: ["inherit", "pipe", "inherit"] });
child.stdout.on("data", (chunk) => {
  chunks.push(chunk);
  process.stdout.write(chunk);
});
child.on("error", ({ message }) => {
  console.error(message);
  process.exit(2);
});
child.on("close", (code) => {
  const text = Buffer.concat(chunks).toString("utf8").trim();
  const isLook = args.some((argument) => argument.startsWith("--"));
  // Without the corpora a run says that it skips, and there is nothing to keep.
  if (code === 0 && !isLook && !/\bskip|\bnot here\b/iu.test(text.slice(0, 200))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
  process.exitCode = code ?? 2;
});
