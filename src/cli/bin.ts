#!/usr/bin/env node
import { loadProgram } from "./load-program.ts";

// Whoever reads the output may stop early, as `head` does: that is no fault.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

process.exitCode = await loadProgram().run(process.argv.slice(2));
