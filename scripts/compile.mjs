// Keeps the compiled code of dist/cli.cjs after a run of it, for versions of Node.js that do not do so themselves.
import { readFileSync, writeFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import { build } from "esbuild";

if (!module.enableCompileCache) {
  const program = new URL("../dist/cli.cjs", import.meta.url);
  if (/[^\x00-\x7f]/.test(readFileSync(program, "latin1")))
    throw new Error("dist/cli.cjs is not plain ASCII.");
  const outfile = "dist/.load-program.mjs";
  await build({
    entryPoints: ["src/cli/load-program.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
  });
  const { compiledName, scriptOf } = await import(new URL(`../${outfile}`, import.meta.url).href);
  const script = scriptOf(program);
  const exported = { exports: {} };
  script.runInThisContext()(createRequire(program), exported, exported.exports, program.pathname);
  await exported.exports.run(["check", "examples/dam-inquiry.md", "--no-config"]);
  writeFileSync(new URL(`../dist/${compiledName()}`, import.meta.url), script.createCachedData());
}
