// Instruments and what is said of them: `npx tsx eval/paraphrases/run.ts [--all]`.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { contentClaims, instrumentMeant } from "../../src/engine/align/paraphrase/index.ts";
import { analyze } from "../../src/engine/analysis.ts";
import { recogniseInstrument } from "../../src/engine/instruments/index.ts";
import { rules } from "../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../src/engine/rules/run.ts";
import { type HeldStatement, heldStatements } from "../../src/engine/rules/statement-record.ts";
import type { Document, Finding, InstrumentText } from "../../src/model/index.ts";
import { loadBuiltInPacks, resolveCitations } from "../../src/packs/index.ts";
import { readDocument } from "../../src/readers/index.ts";
import { formatShare, shareOf } from "../intervals.ts";
import { printTable } from "../table.ts";
import { formOf, TextsOfCouncil } from "./record.ts";
import { type Judged, judgedTokens, missingSpans, readSupport } from "./support.ts";

const shared = new URL("../../../shared/", import.meta.url);
if (!existsSync(new URL("record/security-council/texts/", shared))) {
  console.log("The texts are not here (../shared/record/security-council/texts): nothing to measure.");
  process.exit(0);
}
const packs = await loadBuiltInPacks();

async function documentsIn(folder: string): Promise<readonly Document[]> {
  const url = new URL(folder, shared);
  const names = readdirSync(url).sort();
  return Promise.all(names.map((name) => readDocument(readFileSync(new URL(name, url)), name, {})));
}

/** The files of two numbers hold the texts of others; their names do not tell the truth. */
const MISFILED = new Set(["S/RES/542 (1983)", "S/RES/778 (1992)"]);

async function recognition(): Promise<void> {
  const rows: string[][] = [];
  const texts = await documentsIn("record/security-council/texts/");
  const right = texts.filter((text) => recogniseInstrument(text)?.id === formOf(text.path));
  const known = texts.filter(({ path }) => !MISFILED.has(formOf(path)));
  rows.push(["resolutions, as their file is named", formatShare(shareOf(right.length, known.length))]);
  const judgments = await documentsIn("record/courts/judgments/");
  const named = judgments.filter((text) =>
    /\(no\. \d+\/\d\d, \d{4}-\d\d-\d\d\)$/u.test(recogniseInstrument(text)?.id ?? ""),
  );
  rows.push(["judgments, with number and day", formatShare(shareOf(named.length, judgments.length))]);
  for (const folder of ["speeches/", "pages/", "seed/"]) {
    const others = await documentsIn(folder);
    const taken = others.filter((text) => recogniseInstrument(text) !== undefined);
    rows.push([`${folder} taken for an instrument`, formatShare(shareOf(taken.length, others.length))]);
  }
  console.log("Instruments recognised from their own text\n");
  printTable(["texts", "share"], rows);
}

interface Scored {
  readonly label: string;
  readonly marked: (token: Judged) => boolean;
}

function support(): void {
  const rows = readSupport(new URL("eval/support/unsupported-tokens.jsonl", shared));
  const tokens = rows.flatMap((row) => judgedTokens(row));
  const systems: readonly Scored[] = [
    { label: "onrecord", marked: ({ ours }) => ours },
    { label: "bag of words", marked: ({ baseline }) => baseline },
  ];
  console.log(
    `\nNames, numbers and dates that a cited page does not support (WiCE, ${rows.length} claims, ${tokens.length} such tokens, ${tokens.filter(({ unsupported }) => unsupported).length} unsupported)\n`,
  );
  printTable(
    ["system", "precision", "recall"],
    systems.map(({ label, marked }) => {
      const found = tokens.filter(marked);
      const hits = found.filter(({ unsupported }) => unsupported).length;
      return [
        label,
        formatShare(shareOf(hits, found.length)),
        formatShare(shareOf(hits, tokens.filter(({ unsupported }) => unsupported).length)),
      ];
    }),
  );
  console.log("\nClaims in which something is listed, by what the corpus says of them\n");
  const claims = readSupport(new URL("eval/support/claims.jsonl", shared));
  printTable(
    ["claims", "with something listed"],
    [...new Set(claims.map(({ label }) => label))].sort().map((label) => {
      const of = claims.filter((claim) => claim.label === label);
      return [
        label.replaceAll("_", " "),
        formatShare(shareOf(of.filter((row) => missingSpans(row).length > 0).length, of.length)),
      ];
    }),
  );
}

const council = new TextsOfCouncil(new URL("record/security-council/texts/", shared));
const compared = rules.filter(({ id }) => id === "citation/not-in-text" || id === "citation/other-verb");

interface Checked {
  readonly held: readonly HeldStatement[];
  readonly findings: readonly Finding[];
}

async function check(document: Document): Promise<Checked> {
  const analysis = analyze(document);
  const evidence = await resolveCitations(analysis.citations, packs);
  const texts = new Map<string, InstrumentText>();
  for (const citation of contentClaims(analysis).flatMap(({ citations }) => citations)) {
    const id = instrumentMeant(citation, evidence);
    const text = id === undefined || formOfPath(document) === id ? undefined : council.get(id);
    if (text) texts.set(text.instrument, text);
  }
  const library = { quotations: new Map(), adopted: new Map(), texts };
  const context = { analysis, evidence, asOf: "2026-01-01", library };
  return { held: heldStatements(context), findings: runRules(compared, context) };
}

function formOfPath({ path }: Document): string | undefined {
  return path.startsWith("S_RES_") ? formOf(path) : undefined;
}

async function excerpts(): Promise<readonly Document[]> {
  const pages: { id: string; text: string }[] = JSON.parse(
    readFileSync(new URL("pages/excerpts.json", shared), "utf8"),
  );
  return Promise.all(pages.map(({ id, text }) => readDocument(Buffer.from(text), `${id}.txt`, {})));
}

/** Documents written for the other rules: what they say of resolutions is ordinary and mostly brief. */
async function suite(): Promise<readonly Document[]> {
  const folder = new URL("../suite/", import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /[\\/].*\.(?:txt|md|html)$/u.test(name))
    .sort();
  return Promise.all(names.map((name) => readDocument(readFileSync(new URL(name, folder)), name, {})));
}

async function statements(): Promise<void> {
  const pages = (await documentsIn("pages/")).filter(({ path }) => !path.endsWith(".json"));
  const cuttings = await excerpts();
  for (const cutting of cuttings) {
    const instrument = recogniseInstrument(cutting);
    if (instrument) council.add(cutting.path, instrument.id, cutting.text);
  }
  const groups: readonly (readonly [string, readonly Document[]])[] = [
    ["seed and pages", [...(await documentsIn("seed/")), ...pages, ...cuttings]],
    ["speeches", await documentsIn("speeches/")],
    ["our suite of documents", await suite()],
    ["resolutions on earlier ones", await documentsIn("record/security-council/texts/")],
  ];
  const rows: string[][] = [];
  const told: string[] = [];
  for (const [group, documents] of groups) {
    const checked = await Promise.all(documents.map(check));
    const findings = checked.flatMap((one) => one.findings);
    const pairs = checked.flatMap(({ held }) => held.flatMap(({ comparisons }) => comparisons));
    const count = (wanted: (finding: Finding) => boolean) => String(findings.filter(wanted).length);
    rows.push([
      group,
      String(pairs.length),
      count(({ ruleId }) => ruleId === "citation/not-in-text"),
      count(({ ruleId }) => ruleId === "citation/other-verb"),
      count(({ kind }) => kind === "fail"),
    ]);
    if (group === "seed and pages" || process.argv.includes("--all"))
      for (const [at, document] of documents.entries()) told.push(...tellings(document, checked[at]!));
  }
  console.log("\nStatements about resolutions whose texts are at hand, each with each resolution it names\n");
  printTable(["documents", "pairs", "not in text", "other verb", "fail"], rows);
  // Words of the corpus: for eyes on this machine only.
  if (process.argv.includes("--list") || process.argv.includes("--all"))
    console.log(`\nStatements, and what is listed of them\n\n${told.join("\n")}`);
}

function tellings({ path, text }: Document, { held, findings }: Checked): readonly string[] {
  const reported = findings.map(
    ({ passage, kind, level }) =>
      `${path}: reported as ${kind}, ${level}: ${passage.text.replace(/\s+/gu, " ")}`,
  );
  return [...statementsOf({ path, text }, held), ...reported];
}

function statementsOf(
  { path, text }: Pick<Document, "path" | "text">,
  held: Checked["held"],
): readonly string[] {
  return held.flatMap(({ claim, comparisons }) =>
    comparisons.map(({ text: { instrument }, missing }) => {
      const items = missing.map(({ span, kind, elsewhere }) => {
        const words = text.slice(span.start, span.end).replace(/\s+/gu, " ");
        return `“${words}” (${kind}, ${elsewhere ? "not in the passage" : "not in the text"})`;
      });
      const said = text.slice(claim.span.start, claim.span.end).replace(/\s+/gu, " ");
      return `${path}, ${instrument}: ${said}\n   ${items.join("; ") || "nothing"}`;
    }),
  );
}

await recognition();
support();
await statements();
