import { renderExtract, renderExtractText } from "../formats/extract.ts";
import { extract } from "../service/extract.ts";
import { type InputFlags, problemLine, sayNothingIsLeft, settingsOf } from "./check.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";
import { progressLine } from "./progress.ts";

export interface ExtractFlags extends InputFlags {
  readonly format: "text" | "json";
}

/** `onrecord extract`: what can be checked in documents, without checking it. */
export async function runExtract(inputs: readonly string[], flags: ExtractFlags): Promise<number> {
  const progress = progressLine(process.stderr);
  const { analyses, problems } = await extract(inputs, {
    ...settingsOf(flags),
    ...(flags.stdinPath === undefined ? {} : { stdinPath: flags.stdinPath }),
    onProgress: progress.show,
  }).finally(progress.end);
  const rendered =
    flags.format === "json"
      ? renderExtract(analyses)
      : renderExtractText(analyses, {
          color: flags.output === undefined && usesColor(process.stdout, flags.color),
          width: widthOf(process.stdout),
        });
  if (analyses.length > 0 || flags.format === "json") await deliver(rendered, flags.output);
  for (const { path, message } of problems) process.stderr.write(`onrecord: ${problemLine(path, message)}\n`);
  if (analyses.length === 0 && problems.length === 0) sayNothingIsLeft();
  return problems.length > 0 ? 2 : 0;
}
