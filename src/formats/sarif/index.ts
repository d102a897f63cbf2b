import type { CheckReport, Document } from "../../model/index.ts";
import type { Format } from "../format.ts";
import { artifactLocation, message } from "./location.ts";
import { result } from "./result.ts";
import { ruleDescriptors } from "./rules.ts";

/** SARIF 2.1.0 (OASIS), which code hosts and editors read. */
export const sarif: Format = {
  name: "sarif",
  description: "SARIF 2.1.0, for code hosts and editors",
  render: (report) => `${JSON.stringify(sarifLog(report), null, 2)}\n`,
};

function sarifLog(report: CheckReport): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [run(report)],
  };
}

function run(report: CheckReport): object {
  const { tool, documents, packs, asOf } = report;
  const rules = ruleDescriptors(report);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules } },
    columnKind: "utf16CodeUnits",
    invocations: [invocation(report)],
    artifacts: documents.map(({ document }) => artifact(document)),
    results: documents.flatMap(({ document, findings }, artifactIndex) =>
      findings.map((finding) => result({ document, artifactIndex, ruleIndices: indices }, finding)),
    ),
    properties: { asOf, packs },
  };
}

function invocation({ problems }: CheckReport): object {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => ({
      level: "error",
      message: message(problem.message),
      ...(problem.path === ""
        ? {}
        : { locations: [{ physicalLocation: { artifactLocation: artifactLocation(problem.path) } }] }),
    })),
  };
}

function artifact(document: Document): object {
  return {
    location: artifactLocation(document.path),
    ...(document.title ? { description: message(document.title) } : {}),
    roles: document.path === "-" ? ["analysisTarget", "standardStream"] : ["analysisTarget"],
    mimeType: document.mediaType,
    hashes: { "sha-256": document.digest.replace("sha256:", "") },
    properties: { language: document.language },
  };
}
