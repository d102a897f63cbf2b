// Writes the generated registries; with --check, fails when one of them is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

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

if (stale.length > 0) {
  console.error(`Stale generated files: ${stale.join(", ")}. Run \`npm run generate\`.`);
  process.exit(1);
}
