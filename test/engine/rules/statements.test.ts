import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { TextsOfCouncil } from "../../../eval/paraphrases/record.ts";
import { contentClaims, instrumentMeant } from "../../../src/engine/align/paraphrase/index.ts";
import { analyze } from "../../../src/engine/analysis.ts";
import { rules } from "../../../src/engine/rules/registry.generated.ts";
import { runRules } from "../../../src/engine/rules/run.ts";
import type { InstrumentText } from "../../../src/model/index.ts";
import { loadBuiltInPacks, resolveCitations } from "../../../src/packs/index.ts";
import { readDocument } from "../../../src/readers/index.ts";

const SHARED = new URL("../../../../shared/", import.meta.url);
const ours = rules.filter(({ id }) => id === "citation/not-in-text" || id === "citation/other-verb");

/** `kind: words listed` of every finding on a document, with the texts of the Security Council at hand. */
async function listed(bytes: Buffer, name: string): Promise<string[]> {
  const council = new TextsOfCouncil(new URL("record/security-council/texts/", SHARED));
  const analysis = analyze(await readDocument(bytes, name, {}));
  const evidence = await resolveCitations(analysis.citations, await loadBuiltInPacks());
  const texts = new Map<string, InstrumentText>();
  for (const citation of contentClaims(analysis).flatMap(({ citations }) => citations)) {
    const text = council.get(instrumentMeant(citation, evidence) ?? "");
    if (text) texts.set(text.instrument, text);
  }
  const library = { quotations: new Map(), adopted: new Map(), texts };
  return runRules(ours, { analysis, evidence, asOf: "2026-01-01", library }).map(({ kind, related }) => {
    const items = related.flatMap(({ span }) =>
      span ? [analysis.document.text.slice(span.start, span.end)] : [],
    );
    return `${kind}: ${items.join(", ")}`;
  });
}

describe.skipIf(!existsSync(SHARED))(
  "statements as they are found (skipped where ../shared is absent)",
  () => {
    test("the founding page", async () => {
      const path = new URL("seed/khojaly-article.txt", SHARED);
      expect(await listed(readFileSync(path), "khojaly-article.txt")).toEqual([
        "review: legitimate stance, illegal occupation",
        "review: inalienable part",
        "review: all occupied territories",
        "fail: Armenian troops, Kelbajar, Agdam, Fizuli, Jabrayil, Qubadli, Zangilan",
      ]);
    });

    test("a statement that holds, in another spelling", async () => {
      const path = new URL("pages/first-karabakh-war.md", SHARED);
      expect(await listed(readFileSync(path), "first-karabakh-war.md")).toEqual([]);
    });
  },
);
