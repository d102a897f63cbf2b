import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Milliseconds after which a run is ended; no run takes so long on the busiest machine. */
const HANGING = 240_000;
const program = resolve("dist/bin.js");
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that goes when the tests of the file have ended. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-test-"));
  folders.push(folder);
  return folder;
}

/** Runs the built program as a user does. */
export function onrecord(
  args: readonly string[],
  options: { cwd?: string; input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: options.cwd ?? emptyFolder(),
    input: options.input ?? "",
    env: { ...process.env, NO_COLOR: "", FORCE_COLOR: "", ...options.env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: HANGING,
  });
  return { status, stdout, stderr };
}

/** As `onrecord`, without holding up a server of the test's own. */
export function running(args: readonly string[], cwd: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { cwd, timeout: HANGING });
    let stdout = "";
    let stderr = "";
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
