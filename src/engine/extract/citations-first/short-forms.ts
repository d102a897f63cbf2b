import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { Tokens } from "../../text/tokens.ts";
import { type CitationDraft, spanOf } from "./draft.ts";

const POINTERS = wordSet("the this that same said");
const RESOLUTION = lexemeOf("resolution");
const JUDGMENT = wordSet("judgment judgement");
const OF = lexemeOf("of");
const SAME = lexemeOf("same");
/** A short form leads back over so many tokens at most: a page of text. */
const REACH = 160;

export function mayShortFormBegin(tokens: Tokens, at: number): boolean {
  return POINTERS.has(tokens.lexeme[at]!);
}

/** Reads "the resolution", "that same resolution", "the judgment"; not "the resolution of the conflict". */
export function readShortForm(
  tokens: Tokens,
  at: number,
  end: number,
  lastResolution: CitationDraft | undefined,
  lastCase: CitationDraft | undefined,
): CitationDraft | undefined {
  const head = tokens.lexeme[at + 1] === SAME ? at + 2 : at + 1;
  if (head >= end || tokens.lexeme[head + 1] === OF) return undefined;
  const antecedent =
    tokens.lexeme[head] === RESOLUTION
      ? lastResolution
      : JUDGMENT.has(tokens.lexeme[head]!)
        ? lastCase
        : undefined;
  if (!antecedent || at - antecedent.next > REACH) return undefined;
  const { year, session, number, normal } = antecedent;
  return {
    kind: "citation",
    form: "short",
    instrumentType: antecedent.instrumentType,
    body: antecedent.body,
    bodyStated: false,
    ...(number === undefined ? {} : { number }),
    ...(session === undefined ? {} : { session }),
    ...(year === undefined ? {} : { year }),
    ...(normal === undefined ? {} : { normal }),
    antecedent,
    span: spanOf(tokens, at, head + 1),
    first: at,
    next: head + 1,
  };
}

/** What a short form like "resolution 853" shares with the full one. */
export function shortened({
  instrumentType,
  body,
  number,
}: Pick<CitationDraft, "instrumentType" | "body" | "number">): string {
  return `${instrumentType} ${body} ${number}`;
}
