import { type Command, Option } from "commander";
import type { AddFlags } from "./add.ts";
import { parseSizeOption } from "./options.ts";
import type { QuoteFlags } from "./quote.ts";
import type { SourcesFlags } from "./sources.ts";

type Finish = (exitCode: number) => void;

/** The verbs of the library: add, sources, quote. */
export function addLibraryCommands(program: Command, finish: Finish): void {
  addAdd(program, finish);
  addSources(program, finish);
  addQuote(program, finish);
}

function addAdd(program: Command, finish: Finish): void {
  const command = program
    .command("add")
    .summary("keep sources in the library")
    .description(
      "Reads files, folders, globs and web addresses and keeps them in the library, which is made where there is none.",
    )
    .argument("<sources...>", "files, folders, globs or addresses; - reads standard input");
  withLibraryOptions(command)
    .option("--as <instrument>", 'the instrument whose text it is, such as "resolution 853 (1993)"')
    .option("--draft", "the text is a draft of it")
    .option("--allow-private", "also ask addresses of this machine and of private networks")
    .option("--stdin-path <name>", "name and format of standard input, such as speech.html")
    .option("--max-size <size>", "largest file to read, such as 200mb", parseSizeOption)
    .option("--max-line <size>", "longest line to read, such as 20mb", parseSizeOption)
    .option("-q, --quiet", "only the summary")
    .addHelpText("after", ADD_EXAMPLES)
    .action(async (inputs: string[], flags: AddFlags) => {
      const { runAdd } = await import("./add.ts");
      finish(await runAdd(inputs, flags));
    });
}

function addSources(program: Command, finish: Finish): void {
  const sources = program
    .command("sources")
    .summary("list, search, show, remove, export and import what the library holds")
    .description("Shows what the library holds.")
    .exitOverride()
    .addHelpText("after", SOURCES_EXAMPLES);
  const verb = (usage: string, summary: string, isDefault = false) =>
    withLibraryOptions(sources.command(usage, { isDefault }).summary(summary).description(summary));
  verb(
    "list [words...]",
    "list sources; with words, those that have them in title, author or name",
    true,
  ).action(async (words: string[], flags: SourcesFlags) =>
    finish(await (await load()).runList(words, flags)),
  );
  verb("search <words...>", "search the texts, best passages first").action(
    async (words: string[], flags: SourcesFlags) => finish(await (await load()).runSearch(words, flags)),
  );
  verb("show <source>", "show what is known of a source")
    .option("--text", "its text")
    .action(async (source: string, flags: SourcesFlags) =>
      finish(await (await load()).runShow(source, flags)),
    );
  verb("remove <names...>", "remove sources from the library").action(
    async (names: string[], flags: SourcesFlags) => finish(await (await load()).runRemove(names, flags)),
  );
  verb("declare <source> <instrument>", 'say which instrument a source is the text of; "" takes it away')
    .option("--draft", "the text is a draft of it")
    .action(async (source: string, instrument: string, flags: SourcesFlags) =>
      finish(await (await load()).runDeclare(source, instrument, flags)),
    );
  verb("export <target>", "write all sources into a new folder or .tar file").action(
    async (target: string, flags: SourcesFlags) => finish(await (await load()).runExport(target, flags)),
  );
  verb("import <origin>", "add all sources of an exported folder or .tar file").action(
    async (origin: string, flags: SourcesFlags) => finish(await (await load()).runImport(origin, flags)),
  );
  verb("refresh [names...]", "read the kept files again, with the readers of this version").action(
    async (names: string[], flags: SourcesFlags) => finish(await (await load()).runRefresh(names, flags)),
  );
  verb("compact", "join small parts of the index and give freed space back").action(
    async (flags: SourcesFlags) => finish(await (await load()).runCompact(flags)),
  );
}

async function load(): Promise<typeof import("./sources.ts")> {
  return import("./sources.ts");
}

function addQuote(program: Command, finish: Finish): void {
  const command = program
    .command("quote")
    .summary("look one quotation up in the library")
    .description("Says whether words stand in the library, word for word or altered, and where.")
    .argument("<words>", "the quotation, in quotation marks for the shell");
  withLibraryOptions(command)
    .addHelpText("after", QUOTE_EXAMPLES)
    .action(async (words: string, flags: QuoteFlags) => {
      const { runQuote } = await import("./quote.ts");
      finish(await runQuote(words, flags));
    });
}

function withLibraryOptions(command: Command): Command {
  return command
    .exitOverride()
    .option("--library <place>", "folder, file or postgres:// address of the library")
    .addOption(new Option("-f, --format <name>", "how to report").choices(["text", "json"]).default("text"))
    .option("-o, --output <file>", "write the result to a file")
    .option("--config <file>", "use this configuration file")
    .option("--no-config", "use no configuration file")
    .option("--color", "use colours even where there is no terminal")
    .option("--no-color", "use no colours");
}

const ADD_EXAMPLES = `
Examples:
  $ onrecord add resolutions/            every document in a folder
  $ onrecord add speech.pdf https://example.org/page.html
  $ onrecord add scan.txt --as "resolution 853 (1993)"
  $ onrecord add draft.docx --as "resolution 853 (1993)" --draft`;

const SOURCES_EXAMPLES = `
Examples:
  $ onrecord sources list
  $ onrecord sources search "occupied territories"
  $ onrecord sources show 1f3a9c07be
  $ onrecord sources remove 1f3a9c07be
  $ onrecord sources export library.tar`;

const QUOTE_EXAMPLES = `
Examples:
  $ onrecord quote "immediate, complete and unconditional withdrawal"
  $ onrecord quote "…" --library postgres://archive/sources

Exit codes: 0 stands in the library as quoted, 1 altered, stitched or not found, 2 could not be looked up.`;
