import { fingerprint } from "../../engine/rules/fingerprint.ts";
import { type Directive, type Document, type Finding, passage, type Span } from "../../model/index.ts";
import { categoryOf } from "../configuration/levels.ts";

/** Findings that are left, and how many comments in the document silenced. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly suppressed: number;
}

/**
 * Takes out the findings that a comment in the document silences, and adds a finding for each comment that
 * has no reason, names no rule that there is, or silences nothing. A comment without a reason has no effect.
 */
export function suppress(
  document: Document,
  findings: readonly Finding[],
  ruleIds: ReadonlySet<string>,
): Suppressed {
  const directives = document.directives ?? [];
  if (directives.length === 0) return { findings, suppressed: 0 };
  const used = new Set<string>();
  const left = findings.filter((finding) => !isSilenced(document, directives, finding, used));
  const faults = directives.flatMap((directive) => faultsOf(document, directive, ruleIds, used));
  return {
    findings: [...left, ...faults].sort((a, b) => a.passage.start - b.passage.start),
    suppressed: findings.length - left.length,
  };
}

function isSilenced(
  document: Document,
  directives: readonly Directive[],
  finding: Finding,
  used: Set<string>,
): boolean {
  let silenced = false;
  directives.forEach((directive) => {
    if (directive.reason === "" || !reaches(document, directive, finding.passage)) return;
    for (const name of directive.rules) {
      if (name !== finding.ruleId && name !== categoryOf(finding.ruleId)) continue;
      used.add(keyOf(directive, name));
      // What was looked up and holds is never hidden, but it shows that the comment is of no use.
      if (finding.kind === "pass") used.delete(keyOf(directive, name));
      else silenced = true;
    }
  });
  return silenced;
}

function keyOf(directive: Directive, rule: string): string {
  return `${directive.offset} ${directive.line} ${rule}`;
}

function reaches(document: Document, directive: Directive, span: Span): boolean {
  if (directive.scope === "file") return true;
  const block =
    document.blocks.find(
      ({ kind, span }) =>
        kind !== "furniture" && span.start <= directive.offset && directive.offset < span.end,
    ) ?? document.blocks.find(({ kind, span }) => kind !== "furniture" && span.start >= directive.offset);
  return block !== undefined && span.start >= block.span.start && span.start < block.span.end;
}

function faultsOf(
  document: Document,
  directive: Directive,
  ruleIds: ReadonlySet<string>,
  used: ReadonlySet<string>,
): Finding[] {
  const categories = new Set([...ruleIds].map(categoryOf));
  const faults: Finding[] = [];
  const report = (fault: string, message: string) =>
    faults.push(faultFinding(document, directive, `suppression/${fault}`, message));
  if (directive.reason === "")
    report("no-reason", "This comment gives no reason and has no effect. Write the reason after a colon.");
  for (const name of directive.rules) {
    if (!ruleIds.has(name) && !categories.has(name))
      report("unknown-rule", `This comment names ${name}, and there is no such rule.`);
    else if (directive.reason !== "" && !used.has(keyOf(directive, name)))
      report("unused", `This comment silences ${name}, which finds nothing here. Remove the comment.`);
  }
  return faults;
}

function faultFinding(document: Document, directive: Directive, ruleId: string, message: string): Finding {
  return {
    ruleId,
    kind: "review",
    level: "warning",
    message: `Line ${directive.line}: ${message}`,
    passage: passage(document, { start: directive.offset, end: directive.offset }),
    related: [],
    fingerprint: fingerprint([ruleId, directive.rules.join(), String(directive.line)]),
  };
}
