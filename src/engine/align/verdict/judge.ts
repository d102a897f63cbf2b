import type { Edit, QuotationVerdict, Span } from "../../../model/index.ts";
import { type Alignment, align, type Step } from "./alignment.ts";
import { editsOf } from "./edits.ts";
import { isTelling } from "./word-classes.ts";
import { type ComparedWord, quotedWords, sourceWords } from "./words.ts";

/** A quotation held against a stretch of text. */
export interface Judgment {
  readonly verdict: QuotationVerdict;
  readonly edits: readonly Edit[];
  /** In the source's text: from the first to the last word that answers to the quotation. */
  readonly span: Span;
  readonly agreement: number;
  readonly tellingWords: number;
  readonly longestRun: number;
  /** The longest run of words that agree. In the quotation's text. */
  readonly run: Span;
}

/** Longest quotation, in words, that is aligned word by word; of a longer one the first so many words are. */
export const LONGEST_QUOTATION = 1500;

/**
 * Holds a quotation against the text of a source between two offsets, which should leave some room around the
 * place where the index found it. Undefined where the two have no word in common. The words of the quotation are
 * all accounted for; those of the source outside the stretch that fits best are not. O(words × words).
 */
export function judge(quotation: string, text: string, within: Span): Judgment | undefined {
  const quoted = quotedWords(quotation).slice(0, LONGEST_QUOTATION);
  const original = sourceWords(text, within.start, within.end);
  if (quoted.length === 0 || original.length === 0) return undefined;
  const { steps } = trimmed(align(quoted, original), quoted);
  const span = spanIn(steps, original);
  if (!span) return undefined;
  const edits = editsOf(steps, quoted, original);
  return {
    verdict: verdictOf(quotation, text, span, steps, edits, quoted, original),
    edits,
    span,
    ...measure(steps, quoted),
  };
}

/** Source words that an ellipsis at the very start or end passed over are no part of the passage. */
function trimmed(alignment: Alignment, quoted: readonly ComparedWord[]): Alignment {
  const { steps } = alignment;
  let first = 0;
  while (first < steps.length && steps[first]!.quoted[1] === 0) first++;
  let end = steps.length;
  while (end > first && steps[end - 1]!.quoted[0] >= quoted.length) end--;
  return { ...alignment, steps: steps.slice(first, end) };
}

/** From the first to the last source word that answers to a word of the quotation. */
function spanIn(steps: readonly Step[], original: readonly ComparedWord[]): Span | undefined {
  const answering = steps.filter(
    (step) => step.quoted[1] > step.quoted[0] && step.original[1] > step.original[0],
  );
  if (!answering.some(({ kind }) => kind === "same" || kind === "alike")) return undefined;
  return {
    start: original[answering[0]!.original[0]]!.start,
    end: original[answering.at(-1)!.original[1] - 1]!.end,
  };
}

function verdictOf(
  quotation: string,
  text: string,
  span: Span,
  steps: readonly Step[],
  edits: readonly Edit[],
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
): QuotationVerdict {
  if (edits.some(({ declared }) => !declared)) return "altered";
  if (edits.length > 0) return "declared";
  if (steps.some((step) => changedInBrackets(step, quoted, original))) return "declared";
  const words = quotation.slice(quoted[0]!.start, quoted.at(-1)!.end);
  return collapsed(words) === collapsed(text.slice(span.start, span.end)) ? "verbatim" : "typography";
}

/** `[T]he` for `the`: the same word, owned up to. */
function changedInBrackets(
  step: Step,
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
): boolean {
  const word = quoted[step.quoted[0]];
  return (
    step.quoted[1] > step.quoted[0] &&
    word !== undefined &&
    word.bracketed &&
    original[step.original[0]]?.bracketed !== true
  );
}

function collapsed(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function measure(
  steps: readonly Step[],
  quoted: readonly ComparedWord[],
): Pick<Judgment, "agreement" | "tellingWords" | "longestRun" | "run"> {
  const answered = new Set<number>();
  let run = 0;
  let longestRun = 0;
  let runEnd = 0;
  for (const { kind, quoted: words } of steps) {
    if (kind === "same" || kind === "alike") for (let i = words[0]; i < words[1]; i++) answered.add(i);
    run = kind === "same" || kind === "alike" ? run + words[1] - words[0] : kind === "passed" ? run : 0;
    if (run <= longestRun) continue;
    longestRun = run;
    runEnd = words[1];
  }
  const own = quoted.filter(({ bracketed }) => !bracketed).length;
  const telling = quoted.filter(({ key }, i) => answered.has(i) && isTelling(key)).length;
  const counted = [...answered].filter((i) => !quoted[i]!.bracketed).length;
  return {
    agreement: own === 0 ? 0 : counted / own,
    tellingWords: telling,
    longestRun,
    run: { start: quoted[runEnd - longestRun]?.start ?? 0, end: quoted[runEnd - 1]?.end ?? 0 },
  };
}
