// Builds dist/: bundled JavaScript for each entry, type declarations, pack data and rule pages.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });

const entries = ["model", "engine", "packs", "readers", "formats", "service"].map((room) => ({
  in: `src/${room}/index.ts`,
  out: room,
}));
await build({
  entryPoints: [{ in: "src/cli/bin.ts", out: "bin" }, ...entries],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  // What is shorter is parsed faster at every start; names stay, so that stack traces can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
});

const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json"], { stdio: "inherit" });

if (existsSync("packs")) cpSync("packs", "dist/packs-data", { recursive: true });
mkdirSync("dist/pages/rules", { recursive: true });
for (const rule of readdirSync("src/engine/rules", { withFileTypes: true })) {
  const page = `src/engine/rules/${rule.name}/page.md`;
  if (rule.isDirectory() && existsSync(page)) cpSync(page, `dist/pages/rules/${rule.name}.md`);
}
for (const page of readdirSync("src/service/suppression").filter((name) => name.endsWith(".md")))
  cpSync(`src/service/suppression/${page}`, `dist/pages/rules/suppression-${page}`);
