import type { RuleLevel } from "../engine/rules/run.ts";
import { type FormatName, loadFormat } from "../formats/index.ts";
import { oneLine } from "../formats/terminal/lines.ts";
import type { CheckReport } from "../model/index.ts";

import { check } from "../service/check.ts";
import type { SettingsOverrides } from "../service/configuration/settings.ts";
import { plainLine, usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";
import { progressLine } from "./progress.ts";

/** What `check` and `extract` take alike. */
export interface InputFlags {
  readonly config?: string | false;
  readonly pack?: readonly string[];
  readonly library?: string;
  readonly asOf?: string;
  readonly maxSize?: number;
  readonly maxLine?: number;
  readonly stdinPath?: string;
  readonly output?: string;
  readonly color?: boolean;
}

export interface CheckFlags extends InputFlags {
  readonly format: FormatName;
  readonly rule?: Readonly<Record<string, RuleLevel>>;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly maxWarnings?: number;
  readonly printConfig?: boolean;
  readonly certificates?: string;
}

/** `onrecord check`. Exit code 0, 1 with findings at error, 2 when a document could not be read whole. */
export async function runCheck(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  const progress = progressLine(process.stderr);
  const report = await check(inputs, {
    ...settingsOf(flags),
    ...(flags.stdinPath === undefined ? {} : { stdinPath: flags.stdinPath }),
    onProgress: progress.show,
  }).finally(progress.end);
  if (flags.certificates !== undefined) {
    const { writeCertificates } = await import("../service/certificates/write.ts");
    await writeCertificates(report, flags.certificates, settingsOf(flags));
  }
  const format = await loadFormat(flags.format);
  const shown = flags.quiet ? withoutNotes(report) : report;
  const rendered = format.render(shown, {
    color: flags.output === undefined && usesColor(process.stdout, flags.color),
    width: widthOf(process.stdout),
    verbose: flags.verbose === true,
  });
  // A text report without any document would only repeat the lines on standard error.
  if (report.documents.length > 0 || flags.format !== "text") await deliver(rendered, flags.output);
  for (const { document } of report.documents)
    for (const remark of document.remarks ?? [])
      process.stderr.write(`onrecord: ${problemLine(document.path, remark)}\n`);
  for (const { path, message } of report.problems)
    process.stderr.write(`onrecord: ${problemLine(path, message)}\n`);
  if (report.documents.length === 0 && report.problems.length === 0) sayNothingIsLeft();
  return exitCode(report, flags.maxWarnings);
}

export function settingsOf(flags: InputFlags & { readonly rule?: CheckFlags["rule"] }): SettingsOverrides {
  return {
    ...(flags.config === undefined || (flags.config as unknown) === true
      ? {}
      : { configuration: flags.config }),
    ...(flags.rule === undefined ? {} : { rules: flags.rule }),
    ...(flags.pack === undefined ? {} : { packs: flags.pack }),
    ...(flags.library === undefined ? {} : { library: flags.library }),
    ...(flags.asOf === undefined ? {} : { asOf: flags.asOf }),
    ...(flags.maxSize === undefined ? {} : { maxBytes: flags.maxSize }),
    ...(flags.maxLine === undefined ? {} : { maxLineLength: flags.maxLine }),
  };
}

/** Told on standard error: a run without documents would otherwise look like one without findings. */
export function sayNothingIsLeft(): void {
  process.stderr.write(
    'onrecord: Nothing to read: "ignore" in the configuration leaves every document out.\n',
  );
}

/** A problem as one line; the path is not said twice. */
export function problemLine(path: string, message: string): string {
  const line = plainLine(message);
  const shown = path === "-" ? "standard input" : oneLine(path);
  return line.startsWith(shown) || shown === "" ? line : `${shown}: ${line}`;
}

function withoutNotes(report: CheckReport): CheckReport {
  return {
    ...report,
    documents: report.documents.map((document) => ({
      ...document,
      findings: document.findings.filter(({ level }) => level !== "note"),
    })),
  };
}

function exitCode(report: CheckReport, maxWarnings: number | undefined): number {
  if (report.problems.length > 0) return 2;
  const findings = report.documents.flatMap((document) => document.findings);
  if (findings.some(({ level }) => level === "error")) return 1;
  const warnings = findings.filter(({ level }) => level === "warning").length;
  return maxWarnings !== undefined && warnings > maxWarnings ? 1 : 0;
}
