import { type CheckReport, type DocumentReport, type Finding, type Level, locate } from "../model/index.ts";
import type { Format } from "./format.ts";
import { hasLines, locateEnd, placeOf } from "./location.ts";
import { isTold } from "./phrases.ts";

/** Workflow commands, which GitHub shows beside the lines of a change. */
export const github: Format = {
  name: "github",
  description: "annotations in GitHub workflows",
  render: (report) =>
    reportLines(report)
      .map((line) => `${line}\n`)
      .join(""),
};

const COMMANDS: Readonly<Record<Level, string>> = { error: "error", warning: "warning", note: "notice" };

function reportLines(report: CheckReport): readonly string[] {
  const findings = report.documents.flatMap((document) =>
    document.findings.filter(isTold).map((finding) => findingLine(document, finding)),
  );
  const problems = report.problems.map(({ path, message }) =>
    command("error", { ...(path === "" ? {} : { file: path }), title: "onrecord" }, message),
  );
  return [...findings, ...problems];
}

function findingLine({ document }: DocumentReport, finding: Finding): string {
  if (!hasLines(document)) {
    const place = placeOf(document, finding.passage);
    return command(
      COMMANDS[finding.level],
      { file: document.path, title: finding.ruleId },
      `${capitalised(place)}: ${messageOf(finding)}`,
    );
  }
  const start = locate(document, finding.passage.start);
  const end = locateEnd(document, finding.passage);
  const properties = {
    file: document.path,
    line: String(start.line),
    endLine: String(end.line),
    // GitHub takes columns only where a finding stands in one line.
    ...(end.line === start.line ? { col: String(start.column), endColumn: String(end.column) } : {}),
    title: finding.ruleId,
  };
  return command(COMMANDS[finding.level], properties, messageOf(finding));
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function messageOf({ message, related, suggestion }: Finding): string {
  const record = related.flatMap(({ message, source }) =>
    source ? [`Record: ${[source.instrument, message, source.url].filter((part) => part).join(", ")}`] : [],
  );
  return [message, ...record, ...(suggestion === undefined ? [] : [`Meant? ${suggestion}`])].join("\n");
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${name} ${listed.join(",")}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
