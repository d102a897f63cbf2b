import type { DocumentReport, Finding, Level } from "../../model/index.ts";

/** How a finding is shown and filtered: by its level, or as open or holding. */
export type Status = Level | "open" | "pass";

/** A finding with its number on the page, from 1. */
export interface Shown {
  readonly number: number;
  readonly status: Status;
  readonly finding: Finding;
}

export const STATUSES: readonly Status[] = ["error", "warning", "note", "open", "pass"];

/** What a status is called: one, several. */
export const STATUS_NAMES: Readonly<Record<Status, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  note: ["note", "notes"],
  open: ["not looked up", "not looked up"],
  pass: ["holds", "hold"],
};

/**
 * The findings of all documents in reading order; what does not apply is left out. What holds is hidden at first, so
 * it is numbered last in its document: the notes that a reader sees count up without gaps.
 */
export function shownFindings(documents: readonly DocumentReport[]): readonly (readonly Shown[])[] {
  let number = 0;
  return documents.map(({ findings }) => {
    const shown = findings.filter(({ kind }) => kind !== "notApplicable");
    const [holding, others] = [shown.filter(isHolding), shown.filter((finding) => !isHolding(finding))];
    const numbers = new Map([...others, ...holding].map((finding) => [finding, ++number]));
    return shown.map((finding) => ({ number: numbers.get(finding)!, status: statusOf(finding), finding }));
  });
}

function isHolding({ kind }: Finding): boolean {
  return kind === "pass";
}

function statusOf({ kind, level }: Finding): Status {
  return kind === "open" || kind === "pass" ? kind : level;
}
