import { setTimeout as wait } from "node:timers/promises";
import { type ReadOptions, UnreadableError } from "../reader.ts";
import { readers } from "../registry.ts";
import { HostQueue } from "./queue.ts";
import type { Answer } from "./request.ts";

export { HostQueue } from "./queue.ts";

/** How a page is fetched; all but the tool has a default. */
export interface FetchOptions {
  /** Named in the User-Agent, so that a site knows who asks. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Largest answer, in bytes, after unpacking. */
  readonly maxBytes?: number;
  /** For everything, redirects included. */
  readonly maxSeconds?: number;
  readonly maxRedirects?: number;
  /** Allows addresses of the own machine and network. */
  readonly allowPrivate?: boolean;
  /** Waits for its turn in this queue; by default in one for the whole program. */
  readonly queue?: HostQueue;
}

/** What was received from an address. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** As the server sent it, without parameters; empty where it sent none. */
  readonly mediaType: string;
  /** Where it was found after redirects. */
  readonly finalUrl: string;
  /** ISO 8601 instant in UTC. */
  readonly retrieved: string;
  /** What the answer says about how to read it: to be given to `readDocument`. */
  readonly reading: Pick<ReadOptions, "mediaType" | "charset">;
}

const LARGEST = 64 * 1024 * 1024;
const LONGEST_SECONDS = 60;
const MOST_REDIRECTS = 5;
const LONGEST_RETRY_SECONDS = 30;
const queueOfProgram = new HostQueue();

/**
 * Fetches one address that the user named: http or https, within limits of size, time and redirects, and never from
 * private addresses unless they are allowed. Throws {@link UnreadableError} with one plain line.
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<Fetched> {
  const { maxSeconds = LONGEST_SECONDS, maxRedirects = MOST_REDIRECTS, queue = queueOfProgram } = options;
  const signal = AbortSignal.timeout(maxSeconds * 1000);
  const seen = new Set<string>();
  let url = parseAddress(address);
  try {
    for (let hops = 0; ; hops++) {
      if (seen.has(url.href)) throw new UnreadableError("redirects in a circle.");
      if (hops > maxRedirects) throw new UnreadableError(`redirects more than ${maxRedirects} times.`);
      seen.add(url.href);
      const answer = await ask(url, options, queue, signal);
      if (answer.kind === "content") return fetchedOf(answer, url);
      url = parseAddress(new URL(answer.location, url).href);
    }
  } catch (cause) {
    if (signal.aborted)
      throw new UnreadableError(`was not received within ${maxSeconds} seconds.`, { cause });
    throw cause;
  }
}

/** A server that is busy and says for how long is asked once more. */
async function ask(
  url: URL,
  { tool, allowPrivate = false, maxBytes = LARGEST }: FetchOptions,
  queue: HostQueue,
  signal: AbortSignal,
): Promise<Exclude<Answer, { kind: "busy" }>> {
  const limits = {
    maxBytes,
    allowPrivate,
    signal,
    userAgent: `${tool.name}/${tool.version} (checks documents against their sources; one page at its user's wish)`,
    accepts: acceptedTypes(),
  };
  // Loaded here: a check of files must not wait for the network's modules.
  const { request } = await import("./request.ts");
  const send = () => queue.run(url.host, () => request(url, limits));
  const first = await send();
  if (first.kind !== "busy") return first;
  if (first.seconds > LONGEST_RETRY_SECONDS)
    throw new UnreadableError(
      `is busy and asks to be left alone for ${first.seconds} seconds. Try again then.`,
    );
  await wait(first.seconds * 1000, undefined, { signal });
  const second = await send();
  if (second.kind === "busy") throw new UnreadableError("is busy. Try again later.");
  return second;
}

function acceptedTypes(): ReadonlySet<string> {
  return new Set(readers.flatMap(({ mediaType, otherMediaTypes = [] }) => [mediaType, ...otherMediaTypes]));
}

function parseAddress(address: string): URL {
  let url: URL;
  try {
    url = new URL(address);
  } catch (cause) {
    throw new UnreadableError("is no web address.", { cause });
  }
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new UnreadableError(`leads to ${url.protocol} and only http: and https: are fetched.`);
  if (url.username !== "" || url.password !== "")
    throw new UnreadableError("holds a name or password; give it without.");
  url.hash = "";
  return url;
}

function fetchedOf({ bytes, contentType }: Answer & { kind: "content" }, url: URL): Fetched {
  if (bytes.length === 0) throw new UnreadableError("sent an empty page.");
  const mediaType = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  const charset = /;\s*charset\s*=\s*"?([\w:.-]{2,40})/iu.exec(contentType)?.[1];
  // These say little: a name ending or the bytes themselves tell more.
  const isTelling = mediaType !== "text/plain" && acceptedTypes().has(mediaType);
  return {
    bytes,
    mediaType,
    finalUrl: url.href,
    retrieved: new Date().toISOString(),
    reading: { ...(isTelling ? { mediaType } : {}), ...(charset === undefined ? {} : { charset }) },
  };
}
