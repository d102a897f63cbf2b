import { createHash } from "node:crypto";
import { analyze } from "../../engine/analysis.ts";
import { type NumberedCase, recogniseCase, recogniseInstrument } from "../../engine/instruments/index.ts";
import { type Document, lineStartsOf, type SourceInstrument } from "../../model/index.ts";
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

/** The instrument whose text a document is, as the document itself tells; a court's case under its name in the registry. */
export async function recognisedIn(document: Document): Promise<SourceInstrument | undefined> {
  const instrument = recogniseInstrument(document);
  if (instrument) return instrument;
  const numbered = recogniseCase(document);
  return numbered && { id: await caseNamed(numbered), stage: "adopted", basis: "recognised" };
}

async function caseNamed({ body, number }: NumberedCase): Promise<string> {
  const packs = (await loadBuiltInPacks()).forBody(body);
  const [instrument] = packs.flatMap((pack) => pack.byNumber(number));
  return instrument?.id ?? (body === "ICJ" ? `ICJ General List No. ${number}` : number);
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
