import { createHash } from "node:crypto";
import { analyze } from "../../engine/analysis.ts";
import { type Document, lineStartsOf } from "../../model/index.ts";
import { loadBuiltInPacks, resolveCitations } from "../../packs/index.ts";

/**
 * The usual form of an instrument that a user names: `resolution 853 (1993)` is `S/RES/853 (1993)`. What no
 * registry knows keeps the name that the user gave it.
 */
export async function instrumentNamed(name: string): Promise<string> {
  const trimmed = name.replace(/\s+/gu, " ").trim();
  const { citations } = analyze(lineDocument(trimmed));
  const [citation] = citations;
  if (!citation || citation.form === "vague") return trimmed;
  const evidence = await resolveCitations(citations, await loadBuiltInPacks());
  const found = evidence.get(citation);
  return (found?.status === "found" ? found.instruments[0]?.id : undefined) ?? citation.normal ?? trimmed;
}

function lineDocument(text: string): Document {
  return {
    path: "-",
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    mediaType: "text/plain",
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
    language: "en",
    source: { lineStarts: lineStartsOf(text) },
  };
}
