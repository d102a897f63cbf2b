// Writes the generated registries; with --check, fails when one of them is stale.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildSync } from "esbuild";

const stale = [];
const checking = process.argv.includes("--check");

function emit(path, text) {
  const old = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (old === text) return;
  if (checking) stale.push(path);
  else writeFileSync(path, text);
}

function camel(name) {
  return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function foldersWith(root, file) {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${entry.name}/${file}`))
    .map((entry) => entry.name)
    .sort();
}

const rules = foldersWith("src/engine/rules", "rule.ts");
emit(
  "src/engine/rules/registry.generated.ts",
  [
    "// Written by scripts/generate.mjs from the folders beside it; do not edit.",
    'import type { Rule } from "./rule.ts";',
    ...rules.map((name) => `import { rule as ${camel(name)} } from "./${name}/rule.ts";`),
    "",
    `export const rules: readonly Rule[] = [\n${rules.map((name) => `  ${camel(name)},\n`).join("")}];`,
    "",
  ].join("\n"),
);

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
emit(
  "src/service/version.generated.ts",
  [
    "// Written by scripts/generate.mjs from package.json; do not edit.",
    "/** Name and version as they stand in every report. */",
    "export const tool: { readonly name: string; readonly version: string } = {",
    `  name: ${JSON.stringify(name)},`,
    `  version: ${JSON.stringify(version)},`,
    "};",
    "",
  ].join("\n"),
);

const conflict = "src/engine/rules/date-conflict";
const { matterTables } = await evaluated(`${conflict}/matter-tables.ts`);
const { roots, phrases, firsts } = matterTables();
emit(
  `${conflict}/matters.generated.ts`,
  [
    "// Written by scripts/generate.mjs from matter-tables.ts; do not edit.",
    ...Object.entries({ ROOTS: roots, PHRASES: phrases, FIRSTS: firsts }).map(
      ([name, table]) => `export const ${name} = ${JSON.stringify(byMatter(table))};`,
    ),
    "",
  ].join("\n"),
);

/** A module of the source, run as it is. */
async function evaluated(path) {
  const { outputFiles } = buildSync({ entryPoints: [path], bundle: true, write: false, format: "esm" });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

/** A line for each matter: it, then what tells of it, with tabs between. */
function byMatter(table) {
  const lines = new Map();
  for (const [told, matter] of table) lines.set(matter, [...(lines.get(matter) ?? [matter]), told]);
  return [...lines.values()].map((line) => line.join("\t")).join("\n");
}

if (stale.length > 0) {
  console.error(`Stale generated files: ${stale.join(", ")}. Run \`npm run generate\`.`);
  process.exit(1);
}
