#!/usr/bin/env node
import module from "node:module";

// Node.js 22.8 and newer keep the compiled program between runs; older ones go without.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

const { run } = await import("./run.ts");
process.exitCode = await run(process.argv.slice(2));
