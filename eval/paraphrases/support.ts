import { readFileSync } from "node:fs";
import { missingFrom, recordOf } from "../../src/engine/align/paraphrase/index.ts";
import { analyze } from "../../src/engine/analysis.ts";
import { exampleDocument } from "../../test/example-document.ts";

/** A claim of the corpus with the page it cites, and for each of its tokens whether the page lacks support for it. */
export interface SupportRow {
  readonly claim: string;
  readonly tokens: readonly string[];
  readonly unsupported: readonly boolean[];
  readonly page: readonly string[];
  readonly label: string;
}

interface RawRow {
  readonly claim: string;
  readonly label: string;
  readonly evidence: readonly string[];
  readonly claim_tokens?: readonly string[];
  readonly non_supported_spans?: readonly boolean[];
}

export function readSupport(path: URL): readonly SupportRow[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const row: RawRow = JSON.parse(line);
      const {
        claim,
        label,
        evidence: page,
        claim_tokens: tokens = [],
        non_supported_spans: unsupported = [],
      } = row;
      return { claim, label, page, tokens, unsupported };
    });
}

/** A token of a claim that is a name, a number or part of a date, and what was said of it. */
export interface Judged {
  readonly token: string;
  readonly unsupported: boolean;
  readonly ours: boolean;
  readonly baseline: boolean;
}

/** The names and numbers of a claim: judged by the corpus, by us, and by whether the page has the bare token. */
export function judgedTokens(row: SupportRow): readonly Judged[] {
  const missing = missingSpans(row);
  const bag = new Set(wordsOf(row.page.join("\n")));
  let at = 0;
  return row.tokens.flatMap((token, index) => {
    const start = row.claim.indexOf(token, at);
    if (start >= 0) at = start + token.length;
    if (start < 0 || !isNameOrNumber(row.tokens, index)) return [];
    return [
      {
        token,
        unsupported: row.unsupported[index]!,
        ours: missing.some((span) => span.start < start + token.length && start < span.end),
        baseline: wordsOf(token).some((word) => !bag.has(word)),
      },
    ];
  });
}

export function missingSpans({ claim, page }: SupportRow) {
  const analysis = analyze(exampleDocument(claim));
  const text = page.join("\n");
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const sentence of page) {
    if (sentence.trim() !== "") paragraphs.push({ start, end: start + sentence.length });
    start += sentence.length + 1;
  }
  const statement = { spans: [{ start: 0, end: claim.length }], without: [], ownDates: [] };
  return missingFrom(analysis, statement, recordOf(text, paragraphs)).map(({ kind, span }) => ({
    kind,
    ...span,
    text: claim.slice(span.start, span.end),
  }));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)$/iu;

/** A capital within the claim, digits, or a number in words. */
function isNameOrNumber(tokens: readonly string[], index: number): boolean {
  const token = tokens[index]!;
  if (/\p{N}/u.test(token) || NUMBER_WORD.test(token)) return true;
  return index > 0 && /^\p{Lu}/u.test(token) && !/^["“(.:]$/u.test(tokens[index - 1]!);
}
