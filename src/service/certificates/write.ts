import { writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { rules } from "../../engine/rules/registry.generated.ts";
import { makeFolder } from "../../library/folders.ts";
import type { CheckReport } from "../../model/index.ts";
import { SettingsFinder, type SettingsOverrides } from "../configuration/settings.ts";
import { type Certificate, certify } from "./certificate.ts";

/** A folder or file that cannot be written; the message is one plain line. */
export class CertificateError extends Error {
  override name = "CertificateError";
}

/**
 * Writes each finding of a report as a file of its own into `folder`, which is made where it is not there. Names
 * are made from the document's digest and the finding's fingerprint, so that the same finding has the same name.
 * Gives the number of files. Throws {@link CertificateError}.
 */
export async function writeCertificates(
  report: CheckReport,
  folder: string,
  options: SettingsOverrides = {},
): Promise<number> {
  const finder = new SettingsFinder(options);
  const written = new Set<string>();
  try {
    makeFolder(resolve(folder));
    for (const document of report.documents) {
      const { path, digest } = document.document;
      const { levels, packs, maxBytes, maxLineLength } = await finder.settingsFor(path);
      for (const finding of document.findings) {
        const rule = rules.find(({ id }) => id === finding.ruleId);
        if (!rule) continue;
        const certificate = certify(report, document, finding, {
          asOf: report.asOf,
          level: levels.get(rule.id) ?? rule.level,
          packs: packs.map((pack) => relative(process.cwd(), resolve(pack))),
          ...(maxBytes === undefined ? {} : { maxBytes }),
          ...(maxLineLength === undefined ? {} : { maxLineLength }),
        });
        const name = `${digest.slice("sha256:".length, "sha256:".length + 12)}-${finding.fingerprint}.json`;
        writeFileSync(join(folder, name), textOf(certificate));
        written.add(name);
      }
    }
  } catch (cause) {
    throw new CertificateError(`${folder} cannot be written.`, { cause });
  }
  return written.size;
}

function textOf(certificate: Certificate): string {
  return `${JSON.stringify(certificate, null, 2)}\n`;
}
