import { readFileSync, statSync } from "node:fs";
import * as v from "valibot";
import type { Certificate } from "./certificate.ts";
import { CertificateError } from "./write.ts";

const span = {
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
};
const selectors = v.object({
  position: v.object({ type: v.literal("TextPositionSelector"), ...span }),
  quote: v.object({
    type: v.literal("TextQuoteSelector"),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
});
const digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u));
const level = v.picklist(["note", "warning", "error"]);

const certificateSchema = v.object({
  schemaVersion: v.literal(1),
  type: v.literal("onrecord/certificate"),
  tool: v.object({ name: v.string(), version: v.string() }),
  rule: v.object({ id: v.string(), version: v.string() }),
  settings: v.object({
    asOf: v.string(),
    level: v.picklist(["off", "note", "warning", "error"]),
    packs: v.array(v.string()),
    maxBytes: v.optional(v.number()),
    maxLineLength: v.optional(v.number()),
  }),
  document: v.object({
    digest,
    path: v.string(),
    mediaType: v.string(),
    title: v.optional(v.string()),
  }),
  finding: v.object({
    kind: v.picklist(["pass", "fail", "review", "open", "notApplicable"]),
    level,
    message: v.string(),
    suggestion: v.optional(v.string()),
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/u)),
    selectors,
  }),
  evidence: v.array(
    v.object({
      message: v.string(),
      document: v.optional(selectors),
      source: v.optional(
        v.object({
          digest,
          title: v.optional(v.string()),
          instrument: v.optional(v.string()),
          position: v.optional(v.object(span)),
          exact: v.optional(v.string()),
        }),
      ),
      pack: v.optional(
        v.object({ id: v.string(), version: v.string(), digest, instrument: v.optional(v.string()) }),
      ),
    }),
  ),
  computation: v.array(v.string()),
});

/** A certificate is small; a larger file is none. */
const LARGEST = 4 * 1024 * 1024;

/** Reads a certificate. Throws {@link CertificateError} with one plain line. */
export function readCertificate(path: string): Certificate {
  const parsed = v.safeParse(certificateSchema, jsonIn(path));
  if (!parsed.success) throw new CertificateError("is no certificate, or not one of this version.");
  return parsed.output as Certificate;
}

function jsonIn(path: string): unknown {
  let text: string;
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw new CertificateError("is a folder without certificates.");
    if (!stats.isFile()) throw new CertificateError("is no regular file.");
    if (stats.size > LARGEST) throw new CertificateError("is too large for a certificate.");
    text = readFileSync(path, "utf8");
  } catch (cause) {
    if (cause instanceof CertificateError) throw cause;
    const missing = (cause as NodeJS.ErrnoException).code === "ENOENT";
    throw new CertificateError(missing ? "There is no such file." : "cannot be read.", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CertificateError("is no certificate: it is not JSON.", { cause });
  }
}
