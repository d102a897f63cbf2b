import pc from "picocolors";
import { referenceOf, sizePhrase, titleOf } from "../formats/library/sources.ts";
import { counted, grouped, joined } from "../formats/phrases.ts";
import { clip } from "../formats/terminal/lines.ts";
import type { Source } from "../model/index.ts";
import { type AddReport, addSources } from "../service/library/add.ts";
import { type InputFlags, problemLine, settingsOf } from "./check.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";
import { progressLine } from "./progress.ts";

export interface AddFlags extends InputFlags {
  readonly as?: string;
  readonly draft?: boolean;
  readonly allowPrivate?: boolean;
  readonly quiet?: boolean;
  readonly format: "text" | "json";
}

/** `onrecord add`: each source is named as soon as it is kept for good. Exit code 2 when one could not be read. */
export async function runAdd(inputs: readonly string[], flags: AddFlags): Promise<number> {
  const progress = progressLine(process.stderr, "Read");
  const colors = pc.createColors(usesColor(process.stdout, flags.color));
  const width = widthOf(process.stdout);
  const told = flags.format === "text" && flags.quiet !== true;
  let keptSoFar = 0;
  const stop = () => {
    progress.clear();
    process.stderr.write(
      `onrecord: Stopped. ${counted(keptSoFar, "source")} had been kept by then; the same command goes on from there.\n`,
    );
    process.exit(130);
  };
  process.once("SIGINT", stop);
  const report = await addSources(inputs, {
    ...settingsOf(flags),
    ...(flags.stdinPath === undefined ? {} : { stdinPath: flags.stdinPath }),
    ...(flags.as === undefined ? {} : { instrument: flags.as }),
    draft: flags.draft === true,
    allowPrivate: flags.allowPrivate === true,
    onProgress: progress.show,
    onKept: ({ source, outcome }) => {
      keptSoFar++;
      progress.clear();
      const mark = outcome === "added" ? colors.green("added") : colors.dim("known");
      if (told)
        process.stdout.write(
          `  ${mark}  ${colors.dim(referenceOf(source))}  ${clip(titleOf(source), width - 22)}\n`,
        );
    },
    onProblem: ({ path, message }) => {
      progress.clear();
      process.stderr.write(`onrecord: ${problemLine(path, message)}\n`);
    },
  }).finally(() => {
    process.off("SIGINT", stop);
    progress.end();
  });
  await deliver(flags.format === "json" ? jsonOf(report) : summary(report), flags.output);
  return report.problems.length > 0 ? 2 : 0;
}

function summary({ kept, problems, library }: AddReport): string {
  const added = kept.filter(({ outcome }) => outcome === "added").map(({ source }) => source);
  const known = kept.length - added.length;
  const unread = `${grouped(problems.length)} could not be read`;
  if (kept.length === 0) return problems.length > 0 ? `Added nothing: ${unread}.` : "Added nothing.";
  if (added.length === 0)
    return `${problems.length > 0 ? `Added nothing: ${unread}, and ` : "Added nothing: "}${known === 1 ? "the source is" : `all ${grouped(known)} sources are`} in ${library} already.`;
  const parts = [
    `Added ${counted(added.length, "source")}${added.length > 0 ? ` (${sizePhrase(sum(added))})` : ""} to ${library}`,
    ...(known > 0 ? [`${grouped(known)} ${known === 1 ? "was" : "were"} there already`] : []),
    ...(problems.length > 0 ? [unread] : []),
  ];
  return `${joined(parts)}.`;
}

function sum(sources: readonly Source[]): number {
  return sources.reduce((total, { size }) => total + size, 0);
}

function jsonOf({ library, kept, problems }: AddReport): string {
  const sources = kept.map(({ source, outcome }) => ({ outcome, ...source }));
  return JSON.stringify({ schemaVersion: 1, library, sources, problems }, null, 2);
}
