import type { Edit, EditType, Span } from "../../../model/index.ts";
import type { Step } from "./alignment.ts";
import { isCondition, isModal, isNegation, isTelling } from "./word-classes.ts";
import type { ComparedWord } from "./words.ts";

/** A run of changed words between words that agree. */
interface Region {
  readonly quoted: readonly ComparedWord[];
  readonly original: readonly ComparedWord[];
  /** Where it stands when one side has no words: after this offset. */
  readonly quotedAt: number;
  readonly originalAt: number;
  /** Brackets or an ellipsis of the quotation own up to it. */
  readonly declared: boolean;
  /** Whether the source's next word begins a sentence. */
  readonly closed: boolean;
  /** Both sides word by word, where words replace each other one to one. */
  readonly pairs: readonly (readonly [ComparedWord, ComparedWord])[];
}

/**
 * The edits that lead from the source's words to the quotation's, in the order of the quotation. What an ellipsis
 * or brackets declare is marked so; where they hide a negation or a condition, that is an edit of its own, not
 * declared.
 */
export function editsOf(
  steps: readonly Step[],
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
): readonly Edit[] {
  const regions = regionsOf(steps, quoted, original);
  const edits: Edit[] = [];
  for (let i = 0; i < regions.length; i++) {
    const moved = regions[i]!.declared ? 0 : movedWith(regions, i);
    if (moved > 0) {
      edits.push(editFrom(joinedRegion(regions.slice(i, i + moved + 1)), "reordered"));
      i += moved;
    } else edits.push(...editsIn(regions[i]!));
  }
  return edits;
}

function regionsOf(
  steps: readonly Step[],
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
): readonly Region[] {
  const regions: Region[] = [];
  let i = 0;
  while (i < steps.length) {
    if (agrees(steps[i]!, quoted, original)) {
      i++;
      continue;
    }
    let end = i;
    while (end < steps.length && !agrees(steps[end]!, quoted, original)) end++;
    const run = steps.slice(i, end);
    for (const part of split(run, quoted)) regions.push(regionOf(part, quoted, original));
    i = end;
  }
  return regions.filter((region) => region.quoted.length + region.original.length > 0);
}

/** Note marks and enumerators that were passed over are no change; a bracketed word that is the source's own agrees. */
function agrees(step: Step, quoted: readonly ComparedWord[], original: readonly ComparedWord[]): boolean {
  if (step.kind === "same" || step.kind === "alike") return true;
  return (
    step.kind === "passed" && original[step.original[0]]!.apparatus && !quoted[step.quoted[0]]?.gapBefore
  );
}

/** What an ellipsis passed over stays apart from what was changed beside it. */
function split(run: readonly Step[], quoted: readonly ComparedWord[]): readonly (readonly Step[])[] {
  const parts: Step[][] = [];
  let last = "";
  for (const step of run) {
    const sort = step.kind === "passed" ? "passed" : isBracketed(step, quoted) ? "bracketed" : "changed";
    // Words dropped beside a bracket belong to what the bracket stands for.
    const joins = sort === last || (step.kind === "dropped" && last === "bracketed");
    if (joins) parts.at(-1)!.push(step);
    else if (sort === "bracketed" && parts.at(-1)?.every(({ kind }) => kind === "dropped"))
      parts.at(-1)!.push(step);
    else parts.push([step]);
    last = joins ? last : sort;
  }
  return parts;
}

function isBracketed(step: Step, quoted: readonly ComparedWord[]): boolean {
  return step.quoted[1] > step.quoted[0] && quoted[step.quoted[0]]!.bracketed;
}

function regionOf(
  steps: readonly Step[],
  quoted: readonly ComparedWord[],
  original: readonly ComparedWord[],
): Region {
  const first = steps[0]!;
  const last = steps.at(-1)!;
  return {
    quoted: quoted.slice(first.quoted[0], last.quoted[1]),
    original: original.slice(first.original[0], last.original[1]).filter(({ apparatus }) => !apparatus),
    quotedAt: quoted[first.quoted[0] - 1]?.end ?? 0,
    originalAt: original[first.original[0] - 1]?.end ?? 0,
    declared: steps.some((step) => step.kind === "passed" || isBracketed(step, quoted)),
    closed: original[last.original[1]]?.initial ?? true,
    pairs: steps
      .filter(({ kind }) => kind === "replaced")
      .map((step) => [quoted[step.quoted[0]]!, original[step.original[0]]!] as const),
  };
}

/** A common word moved no farther than this, in code units, is moved; farther off it is dropped here and added there. */
const NEAR = 40;

/** With how many of the next regions this one only changes places: together they have the same words on both sides. */
function movedWith(regions: readonly Region[], first: number): number {
  const balance = new Map<string, number>();
  const moved: string[] = [];
  for (let count = 0; count < 4 && first + count < regions.length; count++) {
    const region = regions[first + count]!;
    if (region.declared) return 0;
    for (const { key } of region.quoted) add(balance, key, 1);
    for (const { key } of region.original) add(balance, key, -1);
    moved.push(...region.quoted.map(({ key }) => key));
    if (count > 0 && [...balance.values()].every((sum) => sum === 0)) {
      const near = Math.abs(region.quotedAt - regions[first]!.quotedAt) < NEAR;
      return near || moved.length > 1 || moved.some(isTelling) ? count : 0;
    }
  }
  return 0;
}

function add(balance: Map<string, number>, key: string, amount: number): void {
  balance.set(key, (balance.get(key) ?? 0) + amount);
}

function joinedRegion(regions: readonly Region[]): Region {
  const first = regions[0]!;
  const last = regions.at(-1)!;
  return {
    ...first,
    quoted: regions.flatMap(({ quoted }) => quoted),
    original: regions.flatMap(({ original }) => original),
    pairs: last.pairs,
  };
}

function editsIn(region: Region): readonly Edit[] {
  if (isReordered(region)) return [editFrom(region, "reordered")];
  const type = typeOf(region);
  if (!region.declared) return [editFrom(region, type)];
  const hidden = hiddenIn(region);
  const declared = { ...editFrom(region, type), declared: true };
  return hidden === undefined ? [declared] : [{ ...editFrom(region, hidden), declared: false }];
}

function isReordered({ quoted, original, declared }: Region): boolean {
  if (declared || quoted.length !== original.length || quoted.length < 2) return false;
  const sorted = (words: readonly ComparedWord[]) =>
    words
      .map(({ key }) => key)
      .sort()
      .join(" ");
  return sorted(quoted) === sorted(original);
}

/** What weighs most among the changed words names the edit. */
function typeOf(region: Region): EditType {
  const { quoted, original, pairs } = region;
  if (differ(region, isNegation)) return "negation";
  if (differ(region, isCondition)) return "condition";
  if (pairs.some(([a, b]) => a.number && b.number && a.key !== b.key) || numbersDiffer(region))
    return "number";
  if (differ(region, isModal)) return "modality";
  if (pairs.some(([a, b]) => isName(a) && isName(b))) return "name";
  if (quoted.length === 0) return "dropped";
  return original.length === 0 ? "added" : "replaced";
}

/** Whether the words of one class are others in the quotation than in the source. */
function differ({ quoted, original }: Region, isOfClass: (key: string) => boolean): boolean {
  const keys = (words: readonly ComparedWord[]) =>
    words
      .flatMap(({ key }) => (isOfClass(key) ? [key] : []))
      .sort()
      .join(" ");
  return keys(quoted) !== keys(original);
}

function numbersDiffer({ quoted, original }: Region): boolean {
  const a = quoted.find(({ number }) => number);
  const b = original.find(({ number }) => number);
  return a !== undefined && b !== undefined && a.key !== b.key;
}

/** A capital within a sentence. */
function isName({ capital, initial, key }: ComparedWord): boolean {
  return capital && !initial && key !== "i";
}

/**
 * A negation or a condition that an ellipsis or brackets take out of a sentence whose rest is quoted. Sentences
 * that are passed over whole may say what they like.
 */
function hiddenIn({ quoted, original, closed }: Region): EditType | undefined {
  const sentences = bySentence(original);
  const kept = new Set(quoted.map(({ key }) => key));
  const torn = sentences
    .filter((words, index) => !(words[0]!.initial && (index < sentences.length - 1 || closed)))
    .flat()
    .filter(({ key }) => !kept.has(key));
  if (torn.some(({ key }, i) => isNegation(key) && !(key === "non" && torn[i + 1]?.joinsBefore)))
    return "negation";
  return torn.some(({ key }) => HIDDEN_CONDITIONS.has(key)) ? "condition" : undefined;
}

/** Of the conditions only those that bind what stands before or after them; "if" and "until" open clauses of their own. */
const HIDDEN_CONDITIONS = new Set([
  "unless",
  "only",
  "except",
  "provided",
  "solely",
  "nur",
  "sauf",
  "salvo",
  "только",
]);

function bySentence(words: readonly ComparedWord[]): ComparedWord[][] {
  const sentences: ComparedWord[][] = [];
  for (const word of words) {
    if (sentences.length === 0 || word.initial) sentences.push([word]);
    else sentences.at(-1)!.push(word);
  }
  return sentences;
}

function editFrom(region: Region, type: EditType): Edit {
  return {
    type,
    declared: false,
    quoted: spanOf(region.quoted, region.quotedAt),
    original: spanOf(region.original, region.originalAt),
  };
}

function spanOf(words: readonly ComparedWord[], at: number): Span {
  return words.length === 0 ? { start: at, end: at } : { start: words[0]!.start, end: words.at(-1)!.end };
}
