import { createReadStream, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { refuseLarge } from "./read.ts";
import { type ReadOptions, UnreadableError } from "./reader.ts";
import { PLAIN_TEXT, readers } from "./registry.ts";

export interface FoundFiles {
  readonly files: string[];
  readonly problems: { readonly path: string; readonly message: string }[];
}

/**
 * Follows inputs to documents: files as given, folders with all documents below them, globs; `-` stays as it is.
 * Hidden folders and `node_modules` are passed over. An input that leads nowhere becomes a problem.
 */
export async function findFiles(
  inputs: readonly string[],
  { ignore = [], cwd = process.cwd() }: { readonly ignore?: readonly string[]; readonly cwd?: string } = {},
): Promise<FoundFiles> {
  const files = new Map<string, string>();
  const problems: { path: string; message: string }[] = [];
  for (const input of inputs) {
    const found = await follow(input, ignore, cwd).catch((error: unknown) => {
      if (error instanceof UnreadableError) return error.message;
      throw error;
    });
    if (typeof found === "string") problems.push({ path: input, message: found });
    else for (const file of found) keepOnce(files, resolve(cwd, file), file);
  }
  return { files: [...files.values()], problems };
}

/** A file that is reached twice, as `a.md` and `./a.md` or by a link, is read once, by its own path if there is one. */
function keepOnce(files: Map<string, string>, path: string, given: string): void {
  const own = realPath(path);
  const known = files.get(own);
  if (known === undefined || (own === path && known.length > given.length)) files.set(own, given);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** The documents of one input, or a plain sentence that says why there are none. */
async function follow(
  input: string,
  ignore: readonly string[],
  cwd: string,
): Promise<readonly string[] | string> {
  if (input === "-") return ["-"];
  if (input === "") return "An empty name is no file.";
  const kind = kindOf(resolve(cwd, input));
  if (kind === "other") return "is no regular file.";
  if (kind === "file") return ignore.length > 0 && (await isIgnored(input, ignore, cwd)) ? [] : [input];
  if (kind === "folder") {
    const found = await matching([folderPattern()], join(cwd, input), [], input);
    const kept = await withoutIgnored(found, ignore, cwd);
    return found.length > 0
      ? kept
      : "has no documents in it (looked for text, Markdown, HTML, PDF, DOCX, ODT and EPUB).";
  }
  if (!/[*?[\]{}!]/u.test(input)) return "There is no such file.";
  const found = await matching([input.replaceAll("\\", "/")], cwd, [], "");
  return found.length > 0 ? withoutIgnored(found, ignore, cwd) : "matches no file.";
}

/** Pipes that the shell or the system hands over lie under `/dev` and `/proc`; any other might never end. */
function kindOf(path: string): "file" | "folder" | "other" | undefined {
  const stats = statsOf(path);
  if (!stats) return undefined;
  if (stats.isDirectory()) return "folder";
  const handedOver = /^\/(?:dev|proc)\//u.test(path) && stats.isFIFO();
  return stats.isFile() || handedOver || path === "/dev/null" || path === "/dev/stdin" ? "file" : "other";
}

/** Undefined as well for a name that the system refuses, such as one that is too long. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EACCES") return undefined;
    throw new UnreadableError("cannot be read.", { cause });
  }
}

function folderPattern(): string {
  return `**/*.{${readers.flatMap(({ extensions }) => extensions).join(",")}}`;
}

async function matching(
  patterns: readonly string[],
  cwd: string,
  ignore: readonly string[],
  prefix: string,
): Promise<string[]> {
  const { glob } = await import("tinyglobby");
  const found = await glob([...patterns], {
    cwd: prefix.startsWith("/") ? prefix : cwd,
    ignore: ["**/node_modules/**", ...ignore],
    onlyFiles: true,
    caseSensitiveMatch: false,
    expandDirectories: false,
  });
  const sorted = found.sort();
  return prefix === "" || prefix === "." ? sorted : sorted.map((path) => join(prefix, path));
}

async function isIgnored(path: string, ignore: readonly string[], cwd: string): Promise<boolean> {
  return (await withoutIgnored([path], ignore, cwd)).length === 0;
}

async function withoutIgnored(
  paths: readonly string[],
  ignore: readonly string[],
  cwd: string,
): Promise<string[]> {
  if (ignore.length === 0) return [...paths];
  const { default: picomatch } = await import("picomatch");
  const { relative } = await import("node:path");
  const ignored = picomatch([...ignore], { dot: true });
  return paths.filter((path) => !ignored(relative(cwd, resolve(cwd, path)).replaceAll("\\", "/")));
}

/** The bytes of a file, or of standard input for `-`; a larger one than allowed is not read to its end. */
export async function readBytes(path: string, options: ReadOptions = {}): Promise<Uint8Array> {
  const limit = options.maxBytes ?? PLAIN_TEXT.maxBytes;
  if (path !== "-") {
    const stats = fileAt(path);
    refuseLarge(stats.size, limit);
    if (stats.isFile() && stats.size > 0 && stats.size <= SHORT) return readShort(path, limit);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of path === "-" ? process.stdin : createReadStream(path)) {
      chunks.push(chunk as Uint8Array);
      size += (chunk as Uint8Array).length;
      refuseLarge(size, limit);
    }
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError("cannot be read.", { cause });
  }
  return Buffer.concat(chunks, size);
}

/** Bytes. An article is read at once: opening a stream for it takes longer than reading it. */
const SHORT = 1 << 20;

function readShort(path: string, limit: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw new UnreadableError("cannot be read.", { cause });
  }
  refuseLarge(bytes.length, limit);
  return bytes;
}

function fileAt(path: string): Stats {
  const stats = statsOf(path);
  if (!stats) throw new UnreadableError("There is no such file.");
  if (stats.isDirectory()) throw new UnreadableError("is a folder.");
  return stats;
}
