// Builds dist/: bundled JavaScript for each entry, type declarations, pack data, tables of the library and rule pages.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });

const entries = ["model", "engine", "packs", "readers", "library", "formats", "service"].map((room) => ({
  in: `src/${room}/index.ts`,
  out: room,
}));
const settings = {
  bundle: true,
  platform: "node",
  target: "node20.19",
  packages: "external",
  // What is shorter is parsed faster at every start; names stay, so that stack traces can be read.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
};
await build({
  ...settings,
  // A PDF is parsed in a thread, whose program is a file of its own.
  entryPoints: [...entries, { in: "src/readers/pdf/worker.ts", out: "pdf-worker" }],
  outdir: "dist",
  chunkNames: "chunks/[name]-[hash]",
  splitting: true,
  format: "esm",
});
await build({ ...settings, entryPoints: ["src/cli/bin.ts"], outfile: "dist/bin.js", format: "esm" });
// The command line is one file, which is read and compiled at once. What every run needs of packages is in it; the
// rest is loaded when it is used.
/** Modules of Node.js that take milliseconds to load and that most runs never use: each is loaded when something of it is. */
const late = {
  name: "late",
  setup(building) {
    building.onResolve({ filter: /^node:(?:crypto|child_process)$/ }, ({ path, namespace }) =>
      namespace === "late" ? { path, external: true } : { path, namespace: "late" },
    );
    building.onLoad({ filter: /./, namespace: "late" }, async ({ path }) => ({
      contents: Object.keys(await import(path))
        .filter((name) => name !== "default")
        .map(
          (name) =>
            `Object.defineProperty(exports,"${name}",{enumerable:true,get:()=>require("${path}").${name}});`,
        )
        .join("\n"),
    }));
  },
};
const BUNDLED = ["commander", "picocolors", "fast-string-width", "fast-string-truncated-width"];
const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
await build({
  ...settings,
  packages: "bundle",
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  plugins: [late],
  entryPoints: ["src/cli/run.ts"],
  outfile: "dist/cli.cjs",
  format: "cjs",
  supported: { "dynamic-import": false },
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
});
// What is not ASCII stands in patterns and texts alone, where an escape means the same and is read at half the size.
writeFileSync(
  "dist/cli.cjs",
  readFileSync("dist/cli.cjs", "utf8").replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ),
);
writeFileSync(
  "dist/licences.txt",
  BUNDLED.map((name) => {
    const folder = `node_modules/${name}`;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
    return `${name}\n\n${file ? readFileSync(`${folder}/${file}`, "utf8").trim() : JSON.parse(readFileSync(`${folder}/package.json`, "utf8")).license}\n`;
  }).join("\n---\n\n"),
);

const tsc = createRequire(import.meta.url)
  .resolve("typescript/package.json")
  .replace("package.json", "bin/tsc");
execFileSync(process.execPath, [tsc, "-p", "tsconfig.types.json"], { stdio: "inherit" });

if (existsSync("packs")) cpSync("packs", "dist/packs-data", { recursive: true });
cpSync("sql", "dist/sql", { recursive: true });
mkdirSync("dist/pages/rules", { recursive: true });
for (const rule of readdirSync("src/engine/rules", { withFileTypes: true })) {
  const page = `src/engine/rules/${rule.name}/page.md`;
  if (rule.isDirectory() && existsSync(page)) cpSync(page, `dist/pages/rules/${rule.name}.md`);
}
for (const page of readdirSync("src/service/suppression").filter((name) => name.endsWith(".md")))
  cpSync(`src/service/suppression/${page}`, `dist/pages/rules/suppression-${page}`);

// Last, since it runs the program: the compiled code for this version of Node.js.
execFileSync(process.execPath, ["scripts/compile.mjs"], { stdio: ["ignore", "ignore", "inherit"] });
