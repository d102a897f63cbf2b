import type {
  Citation,
  Edit,
  Quotation,
  QuotationEvidence,
  QuotationMatch,
  Related,
  Source,
} from "../../model/index.ts";
import { sentenceOf, tokenAt } from "../reading.ts";
import type { RuleContext } from "./rule.ts";

/** The quotations that were looked up in the library, with what it holds. */
export function* lookedUp({
  analysis,
  library,
}: RuleContext): Generator<readonly [Quotation, QuotationEvidence]> {
  if (!library) return;
  for (const quotation of analysis.quotations) {
    const evidence = library.quotations.get(quotation);
    if (evidence) yield [quotation, evidence];
  }
}

/** Fewer telling words are anybody's: that they stand somewhere shows nothing. */
export const FEWEST_TELLING_FOUND = 3;

/** How a source is called in a message: by its instrument, its title, or the name of its file. */
export function nameOf({ instrument, title, origins }: Source): string {
  const draft = instrument?.stage === "draft" ? "a draft of " : "";
  return instrument ? draft + instrument.id : (title ?? origins[0]!.name);
}

/** The passage of a match as a related place of a finding. */
export function passageOf({ source, passage, speaker }: QuotationMatch): Related {
  const said = speaker === undefined ? "" : `${speaker}: `;
  const instrument = source.instrument?.id;
  return {
    message: `${said}“${shortened(passage.text)}”`,
    source: {
      id: source.digest,
      title: source.title ?? source.origins[0]!.name,
      passage,
      ...(instrument === undefined ? {} : { instrument }),
      ...(source.origins[0]!.kind === "url" ? { url: source.origins[0]!.location } : {}),
    },
  };
}

const LONGEST_SHOWN = 400;

/** With words that a line's end breaks put together. */
export function inOneLine(text: string): string {
  return text
    .replace(/[-‐]\s*\n\s*/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** In one line; of a long passage its beginning and its end. */
export function shortened(text: string, longest = LONGEST_SHOWN): string {
  const line = inOneLine(text);
  if (line.length <= longest) return line;
  const half = (longest - 3) / 2;
  return `${line.slice(0, line.lastIndexOf(" ", half))} … ${line.slice(line.indexOf(" ", line.length - half) + 1)}`;
}

/** The words on both sides of an edit. */
export function wordsOf(
  edit: Edit,
  quotation: Quotation,
  match: QuotationMatch,
): { quoted: string; original: string } {
  const { passage } = match;
  return {
    quoted: shortened(quotation.text.slice(edit.quoted.start, edit.quoted.end), 120),
    original: shortened(
      passage.text.slice(edit.original.start - passage.start, edit.original.end - passage.start),
      120,
    ),
  };
}

/** Who reads words out is not the one who says them. */
const READERS = /^(?:we|one|you|it|which|that|they|i)$/iu;

/** The instrument whose words a quotation is said to be: the citation that is its speaker, or the only one beside it. */
export function citationFor(quotation: Quotation, { analysis, evidence }: RuleContext): Citation | undefined {
  const { speaker } = quotation;
  const cited = analysis.citations.filter(
    (citation) => evidence.get(citation)?.status === "found" && citation.form !== "vague",
  );
  const { tokens, sentences } = analysis;
  const sentence = sentenceOf(sentences, tokenAt(tokens, quotation.span.start));
  const first = tokens.start[sentences.first[sentence]!] ?? 0;
  // A speaker carried over from an earlier sentence gives way to an instrument named in this one.
  const isHere = speaker !== undefined && (speaker.start >= first || speaker.start > quotation.span.start);
  if (isHere && !READERS.test(speaker.text))
    return cited.find(({ span }) => span.start < speaker.end && speaker.start < span.end);
  const near = cited.filter(({ span }) => span.start >= first && span.end <= quotation.span.start);
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  return speaker && cited.find(({ span }) => span.start < speaker.end && speaker.start < span.end);
}

/** The usual form of the instrument that a citation was found to mean. */
export function instrumentOf(citation: Citation, { evidence }: RuleContext): string | undefined {
  return evidence.get(citation)?.instruments[0]?.id;
}
