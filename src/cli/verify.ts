import pc from "picocolors";
import { counted, joined } from "../formats/phrases.ts";
import { oneLine, wrap } from "../formats/terminal/lines.ts";
import { type Verification, verify } from "../service/certificates/verify.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";

export interface VerifyFlags {
  readonly document?: readonly string[];
  readonly library?: string;
  readonly format: "text" | "json";
  readonly output?: string;
  readonly color?: boolean;
}

/** `onrecord verify`: exit code 0 when all hold, 1 when one does not any more, 2 when one could not be replayed. */
export async function runVerify(paths: readonly string[], flags: VerifyFlags): Promise<number> {
  const verifications = await verify(paths, {
    ...(flags.document === undefined ? {} : { documents: flags.document }),
    ...(flags.library === undefined ? {} : { library: flags.library }),
  });
  const color = flags.output === undefined && usesColor(process.stdout, flags.color);
  const rendered =
    flags.format === "json" ? jsonOf(verifications) : textOf(verifications, color, widthOf(process.stdout));
  await deliver(rendered, flags.output);
  if (verifications.some(({ status }) => status === "unverified")) return 2;
  return verifications.some(({ status }) => status === "changed") ? 1 : 0;
}

const LABELS: Readonly<Record<Verification["status"], string>> = {
  holds: "holds",
  changed: "changed",
  unverified: "open",
};

function textOf(verifications: readonly Verification[], color: boolean, width: number): string {
  const colors = pc.createColors(color);
  const style = { holds: colors.green, changed: colors.red, unverified: colors.yellow };
  const lines = verifications.flatMap(({ path, certificate, status, changes }) => {
    const about = certificate
      ? `${certificate.rule.id}  ${colors.dim(oneLine(certificate.document.path))}`
      : "";
    const head = `  ${style[status](LABELS[status].padEnd(9))}${about || oneLine(path)}`;
    return [
      head,
      ...changes.flatMap((change) => wrap(oneLine(change), width - 11).map((line) => `           ${line}`)),
    ];
  });
  const count = (status: Verification["status"]) =>
    verifications.filter((one) => one.status === status).length;
  const parts = [
    `${counted(verifications.length, "certificate")}: ${count("holds")} hold${count("holds") === 1 ? "s" : ""}`,
    ...(count("changed") > 0 ? [`${count("changed")} changed`] : []),
    ...(count("unverified") > 0 ? [`${count("unverified")} could not be replayed`] : []),
  ];
  return [...lines, "", `  ${joined(parts)}.`].join("\n");
}

function jsonOf(verifications: readonly Verification[]): string {
  const certificates = verifications.map(({ path, certificate, status, changes }) => ({
    path,
    ...(certificate
      ? {
          ruleId: certificate.rule.id,
          document: certificate.document,
          fingerprint: certificate.finding.fingerprint,
        }
      : {}),
    status,
    changes,
  }));
  return JSON.stringify({ schemaVersion: 1, certificates }, null, 2);
}
