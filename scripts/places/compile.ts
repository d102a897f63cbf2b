// Compiles the list of larger towns from Natural Earth (public domain): npx tsx scripts/places/compile.ts
// Words that speeches and resolutions (CC0) also write in lower case, given names and surnames are marked as
// needing a context that shows a place.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { ambiguousNames } from "../../src/engine/extract/places/ambiguous.ts";

const shared = new URL("../../../shared/", import.meta.url);
const populated = new URL("eval/places/populated-places-10m.slim.json", shared);
if (!existsSync(populated)) {
  console.log("Skipped: Natural Earth's populated places are not here.");
  process.exit(0);
}

interface Town {
  readonly name: string;
  readonly name_en?: string;
  readonly adm0name: string;
  readonly iso_a2: string;
  readonly pop_max: number;
  readonly featurecla: string;
}

/** Inhabitants from which a town is taken; a state with many towns needs more. */
const MANY_TOWNS = new Set(["BR", "CD", "CN", "ID", "IN", "IR", "JP", "MX", "NG", "PH", "RU", "TR"]);
const FEW_TOWNS = new Set(["AM", "AZ", "GE"]);
const OWN_CODES: Readonly<Record<string, string>> = {
  Kosovo: "XK",
  "Northern Cyprus": "x-nc",
  Somaliland: "x-sl",
  Norway: "NO",
  France: "FR",
};

function leastPopulation(code: string): number {
  if (MANY_TOWNS.has(code)) return 700_000;
  return FEW_TOWNS.has(code) ? 10_000 : 250_000;
}

function codeOf({ iso_a2: code, adm0name }: Town): string {
  return code === "-99" ? (OWN_CODES[adm0name] ?? "") : code;
}

function isTaken(town: Town): boolean {
  return town.featurecla.startsWith("Admin-0") || town.pop_max >= leastPopulation(codeOf(town));
}

/** The usual English name and the name of the table, each also without its accents. */
function namesOf({ name, name_en: english }: Town): string[] {
  const names = [english ?? name, name].map((each) => each.replace(/\u200e/gu, "").trim());
  return [...names, ...names.map(plain)].filter(
    (each) => /^\p{Lu}[\p{L}\p{M}'’. -]{2,}$/u.test(each) && !/^(?:St\.|Ft\.)/u.test(each),
  );
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/ə/gu, "a").replace(/ı/gu, "i");
}

function textsIn(folder: string): string[] {
  const path = new URL(folder, shared);
  return existsSync(path) ? readdirSync(path).map((file) => readFileSync(new URL(file, path), "utf8")) : [];
}

const lowerCase = new Set<string>();
for (const text of [...textsIn("speeches/"), ...textsIn("record/security-council/texts/")])
  for (const word of text.matchAll(/(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}-])/gu)) lowerCase.add(word[0]);

const ambiguous = ambiguousNames();
const byCode = new Map<string, Set<string>>();
const towns = JSON.parse(readFileSync(populated, "utf8")) as Town[];
for (const town of towns.filter(isTaken)) {
  const code = codeOf(town);
  if (!code) continue;
  const list = byCode.get(code) ?? new Set<string>();
  for (const name of namesOf(town)) list.add(name);
  byCode.set(code, list);
}

const marked = (name: string): string =>
  lowerCase.has(name.toLowerCase()) || ambiguous.has(name.toLowerCase()) ? `*${name}` : name;
const lines = [...byCode]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `${code}|${[...names].sort().map(marked).join(";")}`);
writeFileSync(
  new URL("../../src/engine/extract/places/settlements.generated.ts", import.meta.url),
  `// Compiled by scripts/places/compile.ts from Natural Earth (public domain); do not edit.
/** Code of a state or territory, then its larger towns; \`*\` before a name that needs a context to be a place. */
export const SETTLEMENTS = \`${lines.join("\n").replaceAll("`", "'")}\`;
`,
);
console.log(
  `${lines.length} territories, ${[...byCode.values()].reduce((sum, { size }) => sum + size, 0)} names`,
);
