import type {
  CheckReport,
  Counts,
  DocumentReport,
  Finding,
  FindingKind,
  Level,
  LibraryDescription,
  PackDescription,
  RecordSource,
  Related,
  RuleDescription,
} from "../model/index.ts";
import type { Format } from "./format.ts";
import { type PositionedSpan, positioned } from "./position.ts";

/** What `check --format json` prints; `docs/check.schema.json` describes it. Fields may be added, never taken. */
export interface CheckJson {
  readonly schemaVersion: 1;
  readonly tool: CheckReport["tool"];
  readonly asOf: string;
  readonly documents: readonly DocumentJson[];
  readonly problems: CheckReport["problems"];
  readonly packs: readonly PackDescription[];
  readonly libraries: readonly LibraryDescription[];
  readonly rules: readonly RuleDescription[];
}

export interface DocumentJson {
  readonly path: string;
  readonly digest: string;
  /** Empty where none was found. */
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly language: string;
  readonly mediaType: string;
  readonly counts: Counts;
  readonly suppressed: number;
  /** How it was read, where that is not plain to see. */
  readonly remarks?: readonly string[];
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly ruleId: string;
  readonly kind: FindingKind;
  readonly level: Level;
  readonly message: string;
  readonly span: PositionedSpan;
  readonly related: readonly RelatedJson[];
  readonly suggestion?: string;
  readonly fingerprint: string;
}

export interface RelatedJson {
  readonly message: string;
  readonly span?: PositionedSpan;
  readonly source?: RecordSource;
}

export const json: Format = {
  name: "json",
  description: "one JSON object, for programs",
  render: (report) => `${JSON.stringify(checkJson(report), null, 2)}\n`,
};

/** The report as plain data in the shape of the JSON format. */
export function checkJson(report: CheckReport): CheckJson {
  const { tool, asOf, documents, problems, packs, libraries = [], rules } = report;
  return {
    schemaVersion: 1,
    tool,
    asOf,
    documents: documents.map(documentJson),
    problems,
    packs: packs.map(packJson),
    libraries,
    rules,
  };
}

/** Field by field: a pack of the user's own may hold more than the schema tells of. */
function packJson(pack: PackDescription): PackDescription {
  const { id, title, version, asOf, digest, origin, licence, conflicts, count } = pack;
  const { statement, body, completeFrom, completeTo } = pack.coverage;
  const coverage = {
    statement,
    body,
    ...(completeFrom === undefined ? {} : { completeFrom }),
    ...(completeTo === undefined ? {} : { completeTo }),
  };
  return { id, title, version, asOf, digest, origin, licence, coverage, conflicts, count };
}

function documentJson({ document, counts, suppressed, findings }: DocumentReport): DocumentJson {
  const { path, digest, title = "", author, publisher, published, language, mediaType } = document;
  return {
    path,
    digest,
    title,
    ...(author === undefined ? {} : { author }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    language,
    mediaType,
    counts,
    suppressed,
    ...(document.remarks === undefined ? {} : { remarks: document.remarks }),
    findings: findings.map((finding) => findingJson(document, finding)),
  };
}

function findingJson(document: DocumentReport["document"], finding: Finding): FindingJson {
  const { ruleId, kind, level, message, passage, related, suggestion, fingerprint } = finding;
  return {
    ruleId,
    kind,
    level,
    message,
    span: positioned(document, passage),
    related: related.map((each) => relatedJson(document, each)),
    ...(suggestion === undefined ? {} : { suggestion }),
    fingerprint,
  };
}

function relatedJson(document: DocumentReport["document"], { message, span, source }: Related): RelatedJson {
  return {
    message,
    ...(span === undefined ? {} : { span: positioned(document, span) }),
    ...(source === undefined ? {} : { source }),
  };
}
