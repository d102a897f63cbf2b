import { existsSync } from "node:fs";
import { Command, CommanderError, Option } from "commander";
import { FORMAT_NAMES } from "../formats/names.ts";
import { nearest } from "../service/configuration/levels.ts";
import { tool } from "../service/version.generated.ts";
import type { CheckFlags } from "./check.ts";
import type { ExtractFlags } from "./extract.ts";
import { addLibraryCommands } from "./library-commands.ts";
import { fail } from "./messages.ts";
import { collect, parseCount, parseDay, parseRuleLevel, parseSizeOption } from "./options.ts";
import type { VerifyFlags } from "./verify.ts";

type Finish = (exitCode: number) => void;

/** Runs the program on its arguments and gives its exit code: 0, 1 or 2. Each verb loads only what it needs. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    return fail(error);
  }
}

function buildProgram(finish: Finish): Command {
  const program = new Command("onrecord")
    .description("Checks what a document says against the record.")
    .version(tool.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(`onrecord: ${faultLine(text)}\n`) })
    .addHelpText("after", PROGRAM_EXAMPLES);
  addCheck(program, finish);
  addExtract(program, finish);
  addLibraryCommands(program, finish);
  addVerify(program, finish);
  addExplain(program, finish);
  addInit(program, finish);
  program.action((_options, command: Command) => {
    const [verb] = command.args;
    if (verb !== undefined) throw new Error(noSuchCommand(verb));
    program.outputHelp();
  });
  return program.allowExcessArguments();
}

const COMMANDS = ["check", "extract", "add", "sources", "quote", "verify", "explain", "init"];

function noSuchCommand(verb: string): string {
  const near = nearest(verb, COMMANDS);
  if (near) return `There is no command ${JSON.stringify(verb)}; did you mean ${near}?`;
  if (verb === "-" || existsSync(verb)) return `Say what to do with ${verb}: onrecord check ${verb}`;
  return `There is no command ${JSON.stringify(verb)} in version ${tool.version}; there are ${COMMANDS.slice(0, -1).join(", ")} and ${COMMANDS.at(-1)}.`;
}

/** What the argument parser has to say, as one line in this program's words. */
function faultLine(text: string): string {
  const line = text
    .trim()
    .replace(/^error: /u, "")
    .replace(/\s*\n\s*/gu, " ");
  const missing = /^missing required argument '(\w+)'/u.exec(line)?.[1];
  if (missing !== undefined) return MISSING[missing] ?? line;
  if (line.startsWith("too many arguments for 'quote'"))
    return 'More than one quotation given: put the words in quotation marks, onrecord quote "…".';
  return line;
}

const MISSING: Readonly<Record<string, string>> = {
  files: "No files given: name files, folders or globs, or - for standard input.",
  sources: "No sources given: onrecord add FILE, a folder, a glob or an address, or - for standard input.",
  source: "No source given: name it, or give the first digits of its digest; onrecord sources lists them.",
  names:
    "No sources given: name them, or give the first digits of their digests; onrecord sources lists them.",
  instrument: 'No instrument given, such as "resolution 853 (1993)"; "" takes it away.',
  words: 'No words given: put them in quotation marks, such as "complete withdrawal".',
  certificates: "No certificates given: name files that check --certificates wrote.",
  target: "No name given for what is to be written: a new folder, or a .tar file.",
  origin: "Nothing given to import: name an exported folder or .tar file.",
};

function addCheck(program: Command, finish: Finish): void {
  const command = program
    .command("check")
    .summary("check documents and report what does not hold")
    .description("Checks documents against the record and reports what does not hold.")
    .argument("<files...>", "files, folders or globs; - reads standard input");
  addInputOptions(command)
    .addOption(new Option("-f, --format <name>", "how to report").choices([...FORMAT_NAMES]).default("text"))
    .option("-q, --quiet", "errors and warnings only")
    .option("-v, --verbose", "also what holds and what could not be looked up, one by one")
    .option(
      "--rule <rule=level>",
      "level of a rule or category: off, note, warning, error; repeatable",
      parseRuleLevel,
    )
    .option("--certificates <folder>", "write each finding as a file that can be verified elsewhere")
    .option("--max-warnings <n>", "end with exit code 1 when there are more warnings", parseCount)
    .option("--print-config", "print the settings for the first file and end")
    .addHelpText("after", CHECK_EXAMPLES)
    .action(async (files: string[], flags: CheckFlags) => {
      if (flags.printConfig) {
        const { printConfiguration } = await import("./print-config.ts");
        finish(await printConfiguration(files[0]!, flags));
      } else {
        const { runCheck } = await import("./check.ts");
        finish(await runCheck(files, flags));
      }
    });
}

function addExtract(program: Command, finish: Finish): void {
  const command = program
    .command("extract")
    .summary("list what can be checked in documents, without checking it")
    .description(
      "Lists the citations, figures, dates, quotations, statements, places and names in documents.",
    )
    .argument("<files...>", "files, folders or globs; - reads standard input");
  addInputOptions(command)
    .addOption(new Option("-f, --format <name>", "how to list").choices(["text", "json"]).default("text"))
    .addHelpText("after", EXTRACT_EXAMPLES)
    .action(async (files: string[], flags: ExtractFlags) => {
      const { runExtract } = await import("./extract.ts");
      finish(await runExtract(files, flags));
    });
}

function addVerify(program: Command, finish: Finish): void {
  program
    .command("verify")
    .summary("replay findings that were written as certificates")
    .description("Checks again what certificates say, with the same bytes, and tells what changed.")
    .argument("<certificates...>", "files that check --certificates wrote, folders with such files, globs")
    .exitOverride()
    .option("--document <place>", "file or folder in which the documents are; repeatable", collect)
    .option("--library <place>", "folder, file or postgres:// address of the library")
    .addOption(new Option("-f, --format <name>", "how to report").choices(["text", "json"]).default("text"))
    .option("-o, --output <file>", "write the result to a file")
    .option("--color", "use colours even where there is no terminal")
    .option("--no-color", "use no colours")
    .addHelpText("after", VERIFY_EXAMPLES)
    .action(async (paths: string[], flags: VerifyFlags) => {
      const { runVerify } = await import("./verify.ts");
      finish(await runVerify(paths, flags));
    });
}

function addExplain(program: Command, finish: Finish): void {
  program
    .command("explain")
    .summary("explain a rule; without one, list them")
    .description("Shows what a rule finds, why it matters, examples and limits. Without one, lists them all.")
    .argument("[rule]", "such as citation/off-topic, or a category such as citation")
    .option("--color", "use colours")
    .option("--no-color", "use no colours")
    .addHelpText("after", EXPLAIN_EXAMPLES)
    .action(async (rule: string | undefined, flags: { color?: boolean }) => {
      const { runExplain } = await import("./explain.ts");
      finish(await runExplain(rule, flags));
    });
}

function addInit(program: Command, finish: Finish): void {
  program
    .command("init")
    .summary("write a commented configuration file")
    .description("Writes onrecord.yaml, with every setting explained, into this folder.")
    .option("--force", "overwrite one that is there")
    .addHelpText("after", INIT_EXAMPLES)
    .action(async (flags: { force?: boolean }) => {
      const { runInit } = await import("./init.ts");
      finish(runInit(flags));
    });
}

function addInputOptions(command: Command): Command {
  return command
    .exitOverride()
    .option("-o, --output <file>", "write the result to a file")
    .option("--config <file>", "use this configuration file")
    .option("--no-config", "use no configuration file")
    .option("--pack <file>", "also look up in this registry; repeatable", collect)
    .option("--library <place>", "folder, file or postgres:// address of the library of sources")
    .option("--as-of <day>", "the day the check is made for", parseDay)
    .option("--stdin-path <name>", "name and format of standard input, such as draft.md")
    .option("--max-size <size>", "largest file to read, such as 200mb", parseSizeOption)
    .option("--max-line <size>", "longest line to read, such as 20mb", parseSizeOption)
    .option("--color", "use colours even where there is no terminal")
    .option("--no-color", "use no colours");
}

const PROGRAM_EXAMPLES = `
Examples:
  $ onrecord check article.md            check one document
  $ onrecord check drafts/ -f html -o report.html
  $ onrecord explain citation/off-topic  what a rule finds, and its limits

Exit codes: 0 nothing at error, 1 findings at error, 2 something could not be read.`;

const CHECK_EXAMPLES = `
Examples:
  $ onrecord check article.md
  $ onrecord check "reports/**/*.html" --quiet
  $ curl -s https://example.org/page.html | onrecord check - --stdin-path page.html
  $ onrecord check drafts/ --format json > findings.json
  $ onrecord check draft.md --rule wording=off --rule citation/vague=warning`;

const EXTRACT_EXAMPLES = `
Examples:
  $ onrecord extract article.md
  $ onrecord extract article.html --format json > mentions.json`;

const VERIFY_EXAMPLES = `
Examples:
  $ onrecord check draft.md --certificates proofs/
  $ onrecord verify proofs/
  $ onrecord verify proofs/ --document archive/ --library archive/

Exit codes: 0 all hold, 1 something changed, 2 a document, library or certificate is not at hand.`;

const EXPLAIN_EXAMPLES = `
Examples:
  $ onrecord explain                     all rules, with their levels
  $ onrecord explain date                the rules on dates
  $ onrecord explain date/anniversary    the page of one rule`;

const INIT_EXAMPLES = `
Examples:
  $ onrecord init
  $ onrecord check draft.md --print-config    what applies to a file`;
