import type { RuleLevel } from "../../engine/rules/run.ts";
import type {
  CheckReport,
  Document,
  DocumentReport,
  Finding,
  PackDescription,
  RecordSource,
  Related,
  Span,
} from "../../model/index.ts";

/** A place in a text, by offset and by its words (W3C Web Annotation selectors). Offsets are UTF-16 code units. */
export interface Selectors {
  readonly position: { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };
  readonly quote: {
    readonly type: "TextQuoteSelector";
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
}

/** One place or fact that a finding rests on. */
export interface CertifiedEvidence {
  readonly message: string;
  /** In the document itself. */
  readonly document?: Selectors;
  /** In a source of the library: its digest, and the words there. */
  readonly source?: {
    readonly digest: string;
    readonly title?: string;
    readonly instrument?: string;
    readonly position?: { readonly start: number; readonly end: number };
    readonly exact?: string;
  };
  /** In a registry: which one, in which version, and the instrument. */
  readonly pack?: {
    readonly id: string;
    readonly version: string;
    readonly digest: string;
    readonly instrument?: string;
  };
}

/**
 * One finding with all that is needed to come to it again elsewhere: the digests of what was read, the rule, the
 * places, and the settings that bear on it. `docs/certificate.schema.json` describes it.
 */
export interface Certificate {
  readonly schemaVersion: 1;
  readonly type: "onrecord/certificate";
  readonly tool: { readonly name: string; readonly version: string };
  readonly rule: { readonly id: string; readonly version: string };
  readonly settings: {
    readonly asOf: string;
    readonly level: RuleLevel;
    /** Registries of the user's own, beside those that come with the program. */
    readonly packs: readonly string[];
    readonly maxBytes?: number;
    readonly maxLineLength?: number;
  };
  readonly document: {
    readonly digest: string;
    readonly path: string;
    readonly mediaType: string;
    readonly title?: string;
  };
  readonly finding: {
    readonly kind: Finding["kind"];
    readonly level: Finding["level"];
    readonly message: string;
    readonly suggestion?: string;
    readonly fingerprint: string;
    readonly selectors: Selectors;
  };
  readonly evidence: readonly CertifiedEvidence[];
  readonly computation: readonly string[];
}

const CONTEXT = 40;

/** The certificate of a finding. */
export function certify(
  report: CheckReport,
  { document }: DocumentReport,
  finding: Finding,
  settings: Certificate["settings"],
): Certificate {
  const { ruleId, kind, level, message, suggestion, fingerprint, passage, related, computation } = finding;
  const { digest, path, mediaType, title } = document;
  return {
    schemaVersion: 1,
    type: "onrecord/certificate",
    tool: report.tool,
    rule: { id: ruleId, version: report.tool.version },
    settings,
    document: { digest, path, mediaType, ...(title === undefined ? {} : { title }) },
    finding: {
      kind,
      level,
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
      fingerprint,
      selectors: selectorsOf(document, passage),
    },
    evidence: related.map((each) => evidenceOf(document, each, report.packs)),
    computation: computation ?? [],
  };
}

export function selectorsOf({ text }: Document, { start, end }: Span): Selectors {
  return {
    position: { type: "TextPositionSelector", start, end },
    quote: {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
  };
}

function evidenceOf(
  document: Document,
  { message, span, source }: Related,
  packs: readonly PackDescription[],
): CertifiedEvidence {
  return {
    message,
    ...(span ? { document: selectorsOf(document, span) } : {}),
    ...(source?.id.startsWith("sha256:") ? { source: sourceOf(source) } : {}),
    ...packOf(source, packs),
  };
}

function sourceOf({
  id,
  title,
  instrument,
  passage,
}: RecordSource): NonNullable<CertifiedEvidence["source"]> {
  return {
    digest: id,
    ...(title === undefined ? {} : { title }),
    ...(instrument === undefined ? {} : { instrument }),
    ...(passage ? { position: { start: passage.start, end: passage.end }, exact: passage.text } : {}),
  };
}

function packOf(
  source: RecordSource | undefined,
  packs: readonly PackDescription[],
): Pick<CertifiedEvidence, "pack"> {
  const pack = packs.find(({ id }) => id === source?.id);
  if (!source || !pack) return {};
  const { id, version, digest } = pack;
  const { instrument } = source;
  return { pack: { id, version, digest, ...(instrument === undefined ? {} : { instrument }) } };
}
