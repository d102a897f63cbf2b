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

/** Numbers the findings of all documents in reading order; what does not apply is left out. */
export function shownFindings(documents: readonly DocumentReport[]): readonly (readonly Shown[])[] {
  let number = 0;
  return documents.map(({ findings }) =>
    findings
      .filter(({ kind }) => kind !== "notApplicable")
      .map((finding) => ({ number: ++number, status: statusOf(finding), finding })),
  );
}

function statusOf({ kind, level }: Finding): Status {
  return kind === "open" || kind === "pass" ? kind : level;
}
