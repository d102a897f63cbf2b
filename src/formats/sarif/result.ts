import type { Document, Finding, Related } from "../../model/index.ts";
import { location, message } from "./location.ts";

/** Where a finding stands among what the log lists. */
export interface ResultContext {
  readonly document: Document;
  readonly artifactIndex: number;
  readonly ruleIndices: ReadonlyMap<string, number>;
}

/**
 * A finding as a SARIF result. SARIF grants a level to failures alone; ours stands in the properties, with the
 * suggestion and what the record holds.
 */
export function result(context: ResultContext, finding: Finding): object {
  const { document, artifactIndex, ruleIndices } = context;
  const { ruleId, kind, level, passage, related, suggestion, fingerprint } = finding;
  const places = related.filter(({ span }) => span !== undefined);
  const record = related.filter(({ source }) => source !== undefined);
  return {
    ruleId,
    ruleIndex: ruleIndices.get(ruleId) ?? -1,
    kind,
    level: kind === "fail" ? level : "none",
    message: message(finding.message),
    locations: [location(document, artifactIndex, passage)],
    ...(places.length === 0
      ? {}
      : { relatedLocations: places.map((each, id) => relatedLocation(context, each, id)) }),
    partialFingerprints: { "onrecordFingerprint/v1": fingerprint },
    properties: {
      level,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(record.length === 0 ? {} : { record: record.map(recordEntry) }),
    },
  };
}

function relatedLocation({ document, artifactIndex }: ResultContext, related: Related, id: number): object {
  return { id, message: message(related.message), ...location(document, artifactIndex, related.span!) };
}

function recordEntry({ message, source }: Related): object {
  return { message, ...source };
}
