import { existsSync, readFileSync } from "node:fs";
import module, { createRequire } from "node:module";
import v8 from "node:v8";
import vm from "node:vm";

export interface Program {
  /** Runs the program on its arguments and gives its exit code. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

/**
 * Loads the bundled program. Half of a short run is compiling it, so Node.js 22.8 and newer keep the compiled code between
 * runs; older ones take the code that the build compiled, where it was built for the same engine.
 */
export function loadProgram(): Program {
  const require = createRequire(import.meta.url);
  const { enableCompileCache } = module as { enableCompileCache?: () => void };
  enableCompileCache?.();
  const compiled = new URL(compiledName(), import.meta.url);
  if (enableCompileCache || !existsSync(compiled)) {
    growAtOnce();
    return require("./cli.cjs") as Program;
  }
  return loadCompiled(new URL("./cli.cjs", import.meta.url), readFileSync(compiled), require);
}

/**
 * Lets the space for new objects grow to its full 16 MB at once instead of by doubling. What a short run makes is still in
 * use when each of the smaller spaces is full, so that going through them finds next to nothing to free.
 */
function growAtOnce(): void {
  v8.setFlagsFromString("--semi-space-growth-factor=16");
}

/** Compiled code fits one version of V8 on one kind of processor; V8 itself refuses what does not fit. */
export function compiledName(): string {
  return `./cli.${process.versions.v8}.${process.arch}.cache`;
}

function loadCompiled(program: URL, cachedData: Buffer, require: NodeJS.Require): Program {
  const script = scriptOf(program, cachedData);
  // Only now: V8 takes compiled code under the very flags with which it was made.
  growAtOnce();
  const exported: { exports: Program } = { exports: {} as Program };
  const load = script.runInThisContext() as (
    require: NodeJS.Require,
    module: { exports: Program },
    exports: Program,
    filename: string,
  ) => void;
  load(require, exported, exported.exports, program.pathname);
  return exported.exports;
}

/** The program as a function of what a CommonJS module is given. The bundle is plain ASCII. */
export function scriptOf(program: URL, cachedData?: Buffer): vm.Script {
  const source = readFileSync(program, "latin1");
  return new vm.Script(`(function (require, module, exports, __filename) {${source}\n})`, {
    filename: program.pathname,
    ...(cachedData ? { cachedData } : {}),
  });
}
