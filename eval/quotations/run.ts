// Kind of verdict on altered quotations: `npx tsx eval/quotations/run.ts [--count=N] [--seed=N] [--wrong=NAME]`.
import { MemoryStorage, QuoteIndex } from "../../src/engine/align/index.ts";
import { lookUpQuotation, type QuotationRecord } from "../../src/engine/align/lookup.ts";
import type { QuotationEvidence, Source } from "../../src/model/index.ts";
import { formatShare, shareOf } from "../intervals.ts";
import { printTable } from "../table.ts";
import { recordTexts, type Text } from "./corpus.ts";
import { type Case, casesFrom } from "./generate.ts";

const VERDICTS = [
  "verbatim",
  "typography",
  "declared",
  "altered",
  "stitched",
  "unclear",
  "notFound",
  "notChecked",
];
type Verdict = (typeof VERDICTS)[number];

const texts = withoutRepeats(recordTexts());
if (texts.length === 0) {
  console.log("The texts are not here (../shared/record, ../shared/speeches): nothing to measure.");
  process.exit(0);
}
/** Of the texts in an order of chance, the last tenth stays out of the library. */
const held = Math.floor(texts.length * 0.9);
const record = recordOf(texts.slice(0, held));
const cases = casesFrom(texts, held, Number(option("count") ?? 100), Number(option("seed") ?? 1));
const outcomes: Outcome[] = [];
for (const one of cases) outcomes.push(await outcomeOf(one));

interface Outcome {
  readonly one: Case;
  readonly verdict: Verdict;
  readonly edits: readonly string[];
  readonly evidence: QuotationEvidence;
  readonly rightKind: boolean;
  readonly rightEdit: boolean;
  readonly rightSpan: boolean;
}

async function outcomeOf(one: Case): Promise<Outcome> {
  const evidence = await lookUpQuotation(one.quotation, record);
  const [match] = evidence.matches;
  const verdict = evidence.status === "found" ? match!.verdict : evidence.status;
  const edits = (match?.edits ?? []).filter(({ declared }) => !declared).map(({ type }) => type);
  return {
    one,
    verdict,
    edits,
    evidence,
    rightKind: isRight(one, verdict, evidence),
    rightEdit: one.edit === undefined || edits.includes(one.edit as never),
    rightSpan: evidence.status === "found" && hasSpan(one, evidence),
  };
}

function isRight({ expected }: Case, verdict: Verdict, evidence: QuotationEvidence): boolean {
  switch (expected) {
    case "same":
      return verdict === "verbatim" || verdict === "typography";
    case "absent":
      // What another source repeats word for word is rightly found there.
      return verdict === "notFound" || verdict === "unclear" || evidence.matches[0]?.agreement === 1;
    default:
      return verdict === expected;
  }
}

/** The passage is the stretch that the quotation was made from, or the same words elsewhere. */
function hasSpan(one: Case, { matches }: QuotationEvidence): boolean {
  const { passage, source } = matches[0]!;
  const words = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  if (source.digest !== String(one.text)) return words(passage.text) === words(one.original);
  return words(passage.text) === words(one.original);
}

report();

function report(): void {
  const names = [...new Set(outcomes.map(({ one }) => one.name))];
  printTable(
    ["made by", "cases", ...VERDICTS, "kind right", "edit named", "span exact"],
    names.map((name) => {
      const own = outcomes.filter(({ one }) => one.name === name);
      const share = (holds: (outcome: Outcome) => boolean, of = own) =>
        of.length === 0 ? "–" : (of.filter(holds).length / of.length).toFixed(3);
      const spanned = own.filter(({ one, evidence }) => hasPlace(one) && evidence.status === "found");
      return [
        name,
        String(own.length),
        ...VERDICTS.map((verdict) =>
          String(own.filter((outcome) => outcome.verdict === verdict).length || ""),
        ),
        share(({ rightKind }) => rightKind),
        own[0]!.one.edit === undefined ? "–" : share(({ rightEdit }) => rightEdit),
        share(({ rightSpan }) => rightSpan, spanned),
      ];
    }),
  );
  const placed = outcomes.filter(({ one, evidence }) => hasPlace(one) && evidence.status === "found");
  const altered = outcomes.filter(({ one }) => one.expected === "altered" || one.expected === "stitched");
  const innocent = outcomes.filter(({ one }) => one.expected === "same");
  const line = (name: string, holds: (outcome: Outcome) => boolean, of: readonly Outcome[]) =>
    console.log(`${name.padEnd(28)}${formatShare(shareOf(of.filter(holds).length, of.length))}`);
  console.log();
  line("kind of verdict right", ({ rightKind }) => rightKind, outcomes);
  line("altered called verbatim", ({ verdict }) => verdict === "verbatim", altered);
  line(
    "altered called the same",
    ({ verdict }) => verdict === "verbatim" || verdict === "typography",
    altered,
  );
  line("innocent called altered", ({ verdict }) => verdict === "altered" || verdict === "stitched", innocent);
  line(
    "edit named",
    ({ rightEdit }) => rightEdit,
    altered.filter(({ one }) => one.edit !== undefined),
  );
  line("span exact", ({ rightSpan }) => rightSpan, placed);
  const wrong = option("wrong");
  if (wrong !== undefined) listWrong(wrong);
}

function hasPlace({ expected }: Case): boolean {
  return expected !== "absent" && expected !== "stitched";
}

/** Prints words of the corpus: for eyes on this machine only. */
function listWrong(name: string): void {
  for (const { one, verdict, evidence, rightKind, rightEdit, rightSpan, edits } of outcomes) {
    const fine = rightKind && rightEdit && (rightSpan || !hasPlace(one));
    if (fine || (name !== "all" && one.name !== name)) continue;
    console.log(`\n${one.name}: ${verdict} ${edits.join(",")}\n  Q ${one.quotation}\n  O ${one.original}`);
    for (const { passage, verdict: kind } of evidence.matches.slice(0, 1))
      console.log(`  ${kind} ${passage.text}`);
  }
}

function recordOf(library: readonly Text[]): QuotationRecord {
  const storage = new MemoryStorage();
  storage.add(library.map(({ text }, source) => ({ source, text })));
  const index = new QuoteIndex(storage);
  return {
    find: (quotation, limit) => index.find(quotation, { limit }),
    texts: (slices) => storage.texts(slices),
    source: async (number) => sourceOf(number, library[number]!),
  };
}

function sourceOf(number: number, { name, text }: Text): Source {
  return {
    digest: String(number),
    mediaType: "text/plain",
    size: text.length,
    characters: text.length,
    language: "en",
    origins: [{ kind: "file", location: name, name, retrieved: "2026-01-01T00:00:00Z" }],
  };
}

/** In an order of chance that is always the same. */
function withoutRepeats(all: readonly Text[]): readonly Text[] {
  const seen = new Map(all.map((one) => [one.text, one]));
  const order = (name: string) =>
    [...name].reduce((sum, unit) => (Math.imul(sum, 31) + unit.charCodeAt(0)) >>> 0, 7);
  return [...seen.values()].sort((a, b) => order(a.name) - order(b.name));
}

function option(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length);
}
