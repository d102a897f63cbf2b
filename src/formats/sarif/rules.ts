import type { CheckReport, RuleDescription } from "../../model/index.ts";
import { message } from "./location.ts";

interface Descriptor {
  readonly id: string;
  readonly shortDescription?: object;
  readonly help: object;
  readonly defaultConfiguration?: object;
  readonly properties?: object;
}

/** The rules of the log: those the report describes, and any other that a finding names. */
export function ruleDescriptors(report: CheckReport): readonly Descriptor[] {
  const described = new Set(report.rules.map(({ id }) => id));
  const named = report.documents.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
  const others = [...new Set(named)].filter((id) => !described.has(id)).sort();
  return [...report.rules.map(descriptor), ...others.map((id) => ({ id, help: help(id, "") }))];
}

function descriptor({ id, summary, level }: RuleDescription): Descriptor {
  return {
    id,
    shortDescription: message(summary),
    help: help(id, summary),
    defaultConfiguration: { level },
    properties: { tags: [id.split("/")[0]!] },
  };
}

function help(id: string, summary: string): object {
  return {
    text: `${message(summary).text} Run "onrecord explain ${id}" for examples and limits.`.trim(),
    markdown: `${message(summary).text} Run \`onrecord explain ${id}\` for examples and limits.`.trim(),
  };
}
