import pc from "picocolors";
import {
  type LibraryTextOptions,
  referenceOf,
  renderSource,
  renderSources,
  sizePhrase,
  titleOf,
} from "../formats/library/sources.ts";
import { counted, grouped } from "../formats/phrases.ts";
import { clip, oneLine, wrap } from "../formats/terminal/lines.ts";
import { refreshSources } from "../service/library/refresh.ts";
import {
  compactLibrary,
  declareSource,
  exportSources,
  importSources,
  listSources,
  removeSources,
  searchSources,
  showSource,
} from "../service/library/sources.ts";
import { type InputFlags, problemLine, settingsOf } from "./check.ts";
import { usesColor, widthOf } from "./messages.ts";
import { deliver } from "./output.ts";
import { progressLine } from "./progress.ts";

export interface SourcesFlags extends InputFlags {
  readonly format: "text" | "json";
  readonly text?: boolean;
  readonly draft?: boolean;
}

/** `onrecord sources [words]`. */
export async function runList(words: readonly string[], flags: SourcesFlags): Promise<number> {
  const { library, statistics, sources } = await listSources(words.join(" "), settingsOf(flags));
  if (flags.format === "json") return show({ library, statistics, sources }, flags);
  const total = `${counted(statistics.sources, "source")} (${sizePhrase(statistics.bytes)}) in ${library}`;
  const head = words.length > 0 ? `${sources.length} of ${total}` : total;
  if (words.length > 0 && sources.length === 0)
    return print(`  None of ${total} has these words in its title, author or name.`, flags);
  const rows = renderSources(sources, textOptions(flags));
  return print([`  ${head}`, ...(rows === "" ? [] : ["", rows])].join("\n"), flags);
}

/** `onrecord sources search WORDS`: passages that have the words, best first. */
export async function runSearch(words: readonly string[], flags: SourcesFlags): Promise<number> {
  const { library, hits } = await searchSources(words.join(" "), settingsOf(flags));
  if (flags.format === "json") return show({ library, hits }, flags);
  const { width, color } = textOptions(flags);
  const colors = pc.createColors(color);
  const lines = hits.flatMap(({ source, passage }) => [
    `  ${colors.bold(clip(titleOf(source), width - 14))}  ${colors.dim(referenceOf(source))}`,
    ...wrap(oneLine(passage.text), width - 4).map((line) => `  ${colors.dim("│")} ${line}`),
    "",
  ]);
  return print(lines.length === 0 ? "  No source has these words." : lines.join("\n").trimEnd(), flags);
}

/** `onrecord sources show SOURCE`: what is known of a source, or with `--text` its text. */
export async function runShow(reference: string, flags: SourcesFlags): Promise<number> {
  const { source, text } = await showSource(reference, settingsOf(flags));
  if (flags.format === "json") return show({ source, ...(flags.text ? { text } : {}) }, flags);
  return print(flags.text ? text : renderSource(source, textOptions(flags)), flags);
}

/** `onrecord sources remove SOURCE…`. */
export async function runRemove(references: readonly string[], flags: SourcesFlags): Promise<number> {
  const removed = await removeSources(references, settingsOf(flags));
  if (flags.format === "json") return show({ removed }, flags);
  return print(
    removed.map((source) => `  removed  ${referenceOf(source)}  ${titleOf(source)}`).join("\n"),
    flags,
  );
}

/** `onrecord sources declare SOURCE INSTRUMENT`. */
export async function runDeclare(
  reference: string,
  instrument: string,
  flags: SourcesFlags,
): Promise<number> {
  const source = await declareSource(reference, instrument, flags.draft === true, settingsOf(flags));
  if (flags.format === "json") return show({ source }, flags);
  return print(`  ${referenceOf(source)}  ${titleOf(source)}`, flags);
}

/** `onrecord sources export FOLDER|FILE.tar`. */
export async function runExport(target: string, flags: SourcesFlags): Promise<number> {
  const progress = progressLine(process.stderr, "Wrote");
  const exported = await exportSources(target, {
    ...settingsOf(flags),
    onProgress: (done, total) => progress.show({ done, total, path: target }),
  }).finally(progress.end);
  if (flags.format === "json") return show({ target, sources: exported }, flags);
  return print(`Wrote ${counted(exported, "source")} to ${target}.`, flags);
}

/** `onrecord sources import FOLDER|FILE.tar`. */
export async function runImport(origin: string, flags: SourcesFlags): Promise<number> {
  const progress = progressLine(process.stderr, "Read");
  const { added, known, library } = await importSources(origin, {
    ...settingsOf(flags),
    onProgress: (done, total) => progress.show({ done, total, path: origin }),
  }).finally(progress.end);
  if (flags.format === "json") return show({ library, added, known }, flags);
  const before = known > 0 ? `; ${known} ${known === 1 ? "was" : "were"} there already` : "";
  return print(`Added ${counted(added, "source")} to ${library}${before}.`, flags);
}

/** `onrecord sources refresh [SOURCE…]`. */
export async function runRefresh(references: readonly string[], flags: SourcesFlags): Promise<number> {
  const progress = progressLine(process.stderr, "Read");
  const { library, read, changed, problems } = await refreshSources(references, {
    ...settingsOf(flags),
    onProgress: (done, total) => progress.show({ done, total, path: "" }),
    onProblem: ({ path, message }) => {
      progress.clear();
      process.stderr.write(`onrecord: ${problemLine(path, message)}\n`);
    },
  }).finally(progress.end);
  const lines = changed.map((source) => `  read anew  ${referenceOf(source)}  ${titleOf(source)}`);
  const unread = problems.length > 0 ? `; ${counted(problems.length, "source")} stayed as they were` : "";
  const total = `Read ${counted(read, "source")} of ${library} again: ${grouped(changed.length)} changed${unread}.`;
  if (flags.format === "json") await show({ library, read, changed, problems }, flags);
  else await print([...lines, total].join("\n"), flags);
  return problems.length > 0 ? 2 : 0;
}

/** `onrecord sources compact`. */
export async function runCompact(flags: SourcesFlags): Promise<number> {
  const library = await compactLibrary(settingsOf(flags));
  if (flags.format === "json") return show({ library }, flags);
  return print(`Put ${library} in order.`, flags);
}

function textOptions(flags: SourcesFlags): LibraryTextOptions {
  return {
    color: flags.output === undefined && usesColor(process.stdout, flags.color),
    width: widthOf(process.stdout),
  };
}

async function print(text: string, flags: SourcesFlags): Promise<number> {
  await deliver(text, flags.output);
  return 0;
}

function show(value: object, flags: SourcesFlags): Promise<number> {
  return print(JSON.stringify({ schemaVersion: 1, ...value }, null, 2), flags);
}
