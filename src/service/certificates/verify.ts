import { createHash } from "node:crypto";
import { createReadStream, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { rules } from "../../engine/rules/registry.generated.ts";
import type { DocumentReport, Finding } from "../../model/index.ts";
import { findFiles } from "../../readers/index.ts";
import { type CheckOptions, check } from "../check.ts";
import { SettingsFinder } from "../configuration/settings.ts";
import { LibraryShelf } from "../library/shelf.ts";
import { tool } from "../version.generated.ts";
import type { Certificate } from "./certificate.ts";
import { readCertificate } from "./read.ts";

export interface VerifyOptions extends CheckOptions {
  /** Files and folders in which the documents are looked for, beside the paths that the certificates name. */
  readonly documents?: readonly string[];
}

/**
 * What came of one certificate. `holds`: the same bytes give the same finding again. `changed`: they do not, or
 * something that it rests on is another; `changes` says what. `unverified`: its document is not at hand.
 */
export interface Verification {
  readonly path: string;
  readonly certificate?: Certificate;
  readonly status: "holds" | "changed" | "unverified";
  readonly changes: readonly string[];
}

/**
 * Replays certificates on this machine, with the documents, registries and library that are here. Folders stand for
 * the JSON files in them. What one certificate asks for and cannot have does not keep the others from being replayed.
 */
export async function verify(
  paths: readonly string[],
  options: VerifyOptions = {},
): Promise<readonly Verification[]> {
  const documents = await documentsByDigest(options);
  const verifications: Verification[] = [];
  for (const path of await certificatesIn(paths)) {
    try {
      verifications.push(await verifyOne(path, readCertificate(path), documents, options));
    } catch (error) {
      verifications.push({ path, status: "unverified", changes: [(error as Error).message.split("\n")[0]!] });
    }
  }
  return verifications;
}

async function verifyOne(
  path: string,
  certificate: Certificate,
  documents: ReadonlyMap<string, string>,
  options: VerifyOptions,
): Promise<Verification> {
  if (!rules.some(({ id }) => id === certificate.rule.id)) {
    const changes = [`There is no rule ${certificate.rule.id} here.`, ...versionNote(certificate)];
    return { path, certificate, status: "unverified", changes };
  }
  const { digest, path: named } = certificate.document;
  const { found = documents.get(digest), seen } = await documentAt(certificate, path);
  if (found === undefined) {
    const changes = seen
      ? [`The document ${named} has other bytes than those that were checked.`]
      : [`The document ${named} is not here; name its place with --document.`];
    return { path, certificate, status: seen ? "changed" : "unverified", changes };
  }
  const sources = await sourcesChanged(certificate, found, options);
  if (sources === "no library") {
    const changes = ["It rests on a library, and there is none here; name its place with --library."];
    return { path, certificate, status: "unverified", changes };
  }
  const changes = [...(await replay(certificate, found, options)), ...sources];
  return { path, certificate, status: changes.length === 0 ? "holds" : "changed", changes };
}

/** Files as given, the JSON files in folders, globs. */
async function certificatesIn(paths: readonly string[]): Promise<readonly string[]> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await filesOf(path)) files.add(file);
  return [...files];
}

/** What leads nowhere stays, to be told. */
async function filesOf(path: string): Promise<readonly string[]> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) return [path];
  const files = stats
    ? readdirSync(path)
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => join(path, name))
    : (await findFiles([path])).files;
  return files.length > 0 ? files : [path];
}

/** Digests of the documents that were named, with their paths. */
async function documentsByDigest({ documents = [] }: VerifyOptions): Promise<ReadonlyMap<string, string>> {
  const { files } = await findFiles(documents);
  const found = new Map<string, string>();
  for (const path of files.filter(isFile)) {
    const digest = await digestOf(path);
    if (digest !== undefined) found.set(digest, path);
  }
  return found;
}

/** The document where the certificate says that it was, seen from here or from beside the certificate. */
async function documentAt(
  { document: { path, digest } }: Certificate,
  certificate: string,
): Promise<{ readonly found?: string; readonly seen: boolean }> {
  if (path === "-") return { seen: false };
  const places = [resolve(path), resolve(dirname(certificate), path)].filter(isFile);
  for (const place of places) if ((await digestOf(place)) === digest) return { found: place, seen: true };
  return { seen: places.length > 0 };
}

/** Read in pieces: what a certificate names may be of any size. Undefined for what cannot be read. */
async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  } catch {
    return undefined;
  }
  return `sha256:${hash.digest("hex")}`;
}

/** A device or a pipe might never end; nor may a name be one that the system refuses. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
}

/** Checks the document again under the certificate's settings and says in what the finding differs. */
async function replay(
  certificate: Certificate,
  path: string,
  options: VerifyOptions,
): Promise<readonly string[]> {
  const { rule, settings } = certificate;
  const report = await check([path], {
    configuration: false,
    rules: { [rule.id]: settings.level },
    asOf: settings.asOf,
    packs: settings.packs.filter(isFile),
    ...(options.library === undefined ? {} : { library: options.library }),
    ...(settings.maxBytes === undefined ? {} : { maxBytes: settings.maxBytes }),
    ...(settings.maxLineLength === undefined ? {} : { maxLineLength: settings.maxLineLength }),
  });
  const [document] = report.documents;
  if (!document) return [`The document cannot be read: ${report.problems[0]?.message ?? "no reason given"}`];
  const again = sameFinding(document, certificate);
  const packs = packChanges(certificate, report.packs);
  if (!again) return [`${rule.id} no longer reports this passage.`, ...packs, ...versionNote(certificate)];
  const differences = differencesFrom(certificate, again);
  return differences.length === 0 && packs.length === 0
    ? []
    : [...differences, ...packs, ...(differences.length > 0 ? versionNote(certificate) : [])];
}

function sameFinding({ findings }: DocumentReport, { rule, finding }: Certificate): Finding | undefined {
  const { start, end } = finding.selectors.position;
  const own = findings.filter(({ ruleId }) => ruleId === rule.id);
  return (
    own.find(({ fingerprint }) => fingerprint === finding.fingerprint) ??
    own.find(({ passage }) => passage.start === start && passage.end === end)
  );
}

function differencesFrom(certificate: Certificate, is: Finding): readonly string[] {
  const { finding: was, evidence, computation } = certificate;
  const changes: string[] = [];
  if (was.kind !== is.kind) changes.push(`The finding was ${was.kind} and is ${is.kind}.`);
  if (was.level !== is.level) changes.push(`Its level was ${was.level} and is ${is.level}.`);
  const before = withoutNames(
    was.message,
    evidence.map(({ source }) => source),
  );
  const now = withoutNames(
    is.message,
    is.related.map(({ source }) => source && { ...source, digest: source.id }),
  );
  if (before !== now) changes.push(`It now says: ${is.message}`);
  if (was.selectors.quote.exact !== is.passage.text) changes.push(`The words are now “${is.passage.text}”.`);
  if (was.suggestion !== is.suggestion)
    changes.push(is.suggestion ? `It now suggests: ${is.suggestion}` : "It no longer suggests anything.");
  if (computation.join("\n") !== (is.computation ?? []).join("\n"))
    changes.push(`The comparison is now: ${is.computation?.join(" ") ?? "none"}`);
  const shown = new Set(is.related.map(({ message }) => message));
  for (const { message } of evidence)
    if (!shown.has(message)) changes.push(`It no longer rests on: ${message}`);
  return changes;
}

/** A message with its sources called by their digests: their files may have other names on another machine. */
function withoutNames(
  message: string,
  sources: readonly ({ readonly title?: string; readonly digest: string } | undefined)[],
): string {
  return sources.reduce(
    (text, source) => (source?.title ? text.replaceAll(source.title, source.digest) : text),
    message,
  );
}

function packChanges(
  { evidence }: Certificate,
  packs: readonly { readonly id: string; readonly version: string; readonly digest: string }[],
): readonly string[] {
  const changes = new Set<string>();
  for (const { pack } of evidence) {
    const here = pack && packs.find(({ id }) => id === pack.id);
    if (pack && !here) changes.add(`The registry ${pack.id} is not here.`);
    else if (pack && here && here.digest !== pack.digest)
      changes.add(`The registry ${pack.id} was version ${pack.version} and is ${here.version}.`);
  }
  return [...changes];
}

function versionNote({ tool: { version } }: Certificate): readonly string[] {
  return version === tool.version ? [] : [`It was found by version ${version}; this is ${tool.version}.`];
}

/** Whether each source of the library that the finding rests on is here, with the same words at the same place. */
async function sourcesChanged(
  { evidence }: Certificate,
  path: string,
  options: VerifyOptions,
): Promise<readonly string[] | "no library"> {
  const rested = evidence.flatMap(({ source }) => (source ? [source] : []));
  if (rested.length === 0) return [];
  const shelf = new LibraryShelf();
  try {
    const settings = await new SettingsFinder({ ...options, configuration: false }).settingsFor("-");
    const library = await shelf.libraryFor(settings, path);
    if (!library) return "no library";
    const changes: string[] = [];
    for (const { digest, title = digest, position, exact } of rested) {
      const bytes = await library.bytes(digest);
      const text = bytes && (await library.document(digest))?.text;
      if (text === undefined) changes.push(`The source ${title} (${digest}) is not in the library.`);
      else if (position && exact !== undefined && text.slice(position.start, position.end) !== exact)
        changes.push(`The source ${title} has other words at this place.`);
    }
    return changes;
  } finally {
    await shelf.close();
  }
}
