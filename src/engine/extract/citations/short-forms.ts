import type { InstrumentType } from "../../../model/index.ts";
import { sentenceOf } from "../../reading.ts";
import { lexemeOf, wordSet } from "../../text/lexicon.ts";
import type { CitationScan, Draft } from "./scan.ts";
import { THE } from "./words.ts";

const POINTS_BACK = wordSet("the that this same said latter aforementioned");
const SAME = wordSet("same said latter aforementioned");
/** After `the resolution` these make it the settling of something, or a body or plan of that name. */
const NOT_AN_ACT = wordSet(
  `of to process processes mechanism authority framework plan fund phase efforts board procedure procedures - number no
   center centre agency professionals time camera`,
);
const NOUNS = new Map<number, InstrumentType>([
  [lexemeOf("resolution"), "resolution"],
  [lexemeOf("judgment"), "judgment"],
  [lexemeOf("judgement"), "judgment"],
  [lexemeOf("ruling"), "judgment"],
  [lexemeOf("opinion"), "advisoryOpinion"],
]);
const ADVISORY = lexemeOf("advisory");
const REACH = 3;

/** Reads `the resolution`, `that judgment` at its noun; kept only where something stands before to lead back to. */
export function readAnaphor(scan: CitationScan, at: number): number {
  const type = NOUNS.get(scan.lexeme(at));
  if (type === undefined || NOT_AN_ACT.has(scan.lexeme(at + 1))) return 0;
  let first = at - 1;
  if (type === "advisoryOpinion") {
    if (scan.lexeme(first) !== ADVISORY) return 0;
    first--;
  }
  if (first < Math.max(scan.first, scan.floor) || !POINTS_BACK.has(scan.lexeme(first))) return 0;
  if (SAME.has(scan.lexeme(first)) && first > scan.first && scan.lexeme(first - 1) === THE) first--;
  scan.add({
    first,
    end: at + 1,
    phraseFirst: first,
    phraseEnd: at + 1,
    form: "short",
    instrumentType: type,
    bodyStated: false,
    anaphor: true,
  });
  return at + 1;
}

/** Keeps the last citation of each kind, to which a short form may lead back. */
export class Antecedents {
  private readonly scan: CitationScan;
  private readonly last = new Map<InstrumentType, Draft>();

  constructor(scan: CitationScan) {
    this.scan = scan;
  }

  /** Whether a short form finds what it leads back to; it then takes over body, number and name. */
  bind(draft: Draft): boolean {
    const found =
      this.near(draft, draft.instrumentType) ??
      (draft.instrumentType === "judgment" ? this.near(draft, "advisoryOpinion") : undefined);
    if (!found) return false;
    const root = found.antecedent ?? found;
    draft.antecedent = root;
    draft.instrumentType = root.instrumentType;
    for (const key of ["body", "normal", "number", "session", "name", "lexical"] as const)
      if (root[key] !== undefined) draft[key] = root[key] as string;
    this.last.set(draft.instrumentType, draft);
    return true;
  }

  private near(draft: Draft, type: InstrumentType): Draft | undefined {
    const found = this.last.get(type);
    // Of several told in one breath none is "the" resolution.
    if (!found || found.group !== undefined) return undefined;
    const { sentences } = this.scan;
    return sentenceOf(sentences, draft.first) - sentenceOf(sentences, found.first) <= REACH
      ? found
      : undefined;
  }

  remember(draft: Draft): void {
    if (draft.form !== "vague") this.last.set(draft.instrumentType, draft);
  }

  /** A resolution without number stands between: nothing leads back past it. */
  forget(type: InstrumentType): void {
    this.last.delete(type);
  }
}
