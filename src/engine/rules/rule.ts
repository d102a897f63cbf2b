import type {
  Citation,
  Evidence,
  FindingKind,
  Level,
  LibraryEvidence,
  Related,
  Span,
} from "../../model/index.ts";
import type { Analysis } from "../analysis.ts";

/** What a rule is given: the analysis of one document and the evidence gathered for it. Nothing else. */
export interface RuleContext {
  readonly analysis: Analysis;
  readonly evidence: ReadonlyMap<Citation, Evidence>;
  /** What the user's library holds; absent where there is none. */
  readonly library?: LibraryEvidence;
  /** The day the check is made for, ISO 8601: what lies after it is in the future. */
  readonly asOf: string;
}

/** One result of a rule, before the runner adds its level, passage and fingerprint. */
export interface RuleResult {
  readonly kind: FindingKind;
  /** Overrides the rule's own level for this result; never above it. */
  readonly level?: Level;
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly suggestion?: string;
  /** The steps by which it was reckoned or compared, one plain sentence each. */
  readonly computation?: readonly string[];
}

/** A check of one kind of fault. Its folder holds its page beside it; the page's examples are its tests. */
export interface Rule {
  /** `category/fault`; the folder is named `category-fault`. */
  readonly id: string;
  /** Level of its results unless the user sets another. */
  readonly level: Level;
  /** One sentence: what it finds. */
  readonly summary: string;
  /** Languages it can read; absent when it does not depend on language. */
  readonly languages?: readonly string[];
  readonly check: (context: RuleContext) => readonly RuleResult[];
}
