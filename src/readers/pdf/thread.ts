import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { UnreadableError } from "../reader.ts";
import type { PdfAnswer, PdfTask } from "./messages.ts";

const HEAP_MEBIBYTES = 2048;
/** Buffers do not count as heap; what the whole program may grow by is watched instead. */
const MOST_GROWTH = 3 * 1024 * 1024 * 1024;
const WATCH_MILLISECONDS = 50;

/** Has a PDF parsed in a thread of its own. Throws {@link UnreadableError} where it takes too long or too much memory. */
export async function parseInThread(task: PdfTask, maxSeconds: number): Promise<PdfAnswer> {
  const worker = new Worker(program(), {
    workerData: task,
    // What the program was started with is not for the thread.
    execArgv: [],
    stderr: true,
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
  });
  const timers: NodeJS.Timeout[] = [];
  try {
    return await new Promise<PdfAnswer>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", (cause: NodeJS.ErrnoException) =>
        reject(cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooLarge() : damaged(cause)),
      );
      worker.once("exit", () => reject(damaged()));
      timers.push(setTimeout(() => reject(tooSlow(maxSeconds)), maxSeconds * 1000));
      const before = process.memoryUsage.rss();
      timers.push(
        setInterval(() => {
          if (process.memoryUsage.rss() - before > MOST_GROWTH) reject(tooLarge());
        }, WATCH_MILLISECONDS),
      );
    });
  } finally {
    for (const timer of timers) clearInterval(timer);
    await worker.terminate();
  }
}

/** The thread's program lies beside the bundled one; in a checkout a script compiles it from its source. */
function program(): URL {
  const candidates = ["./pdf-worker.js", "../pdf-worker.js", "../../../scripts/pdf-worker.mjs"].map(
    (path) => new URL(path, import.meta.url),
  );
  return candidates.find((url) => existsSync(fileURLToPath(url))) ?? candidates[0]!;
}

export function damaged(cause?: unknown): UnreadableError {
  return new UnreadableError(
    "is a damaged PDF, or was cut off. Get it again, or print it to PDF anew.",
    cause === undefined ? {} : { cause },
  );
}

function tooSlow(seconds: number): UnreadableError {
  return new UnreadableError(
    `is a PDF that was not read within ${seconds} seconds. Give it in parts, or give its text.`,
  );
}

function tooLarge(): UnreadableError {
  return new UnreadableError(
    "is a PDF that takes too much memory to read. Give it in parts, or give its text.",
  );
}
