import { type LookupAddress, type LookupOptions, lookup } from "node:dns";
import { type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createUnzip } from "node:zlib";
import { UnreadableError } from "../reader.ts";
import { formatSize } from "../size.ts";
import { isPrivateAddress } from "./addresses.ts";

export interface RequestLimits {
  readonly maxBytes: number;
  readonly allowPrivate: boolean;
  readonly signal: AbortSignal;
  readonly userAgent: string;
  /** Media types that can be read. */
  readonly accepts: ReadonlySet<string>;
}

export type Answer =
  | { readonly kind: "content"; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "busy"; readonly seconds: number };

/** Sends one GET request and receives the answer, up to the limit. Throws {@link UnreadableError}. */
export async function request(url: URL, limits: RequestLimits): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/gu, "");
  // The system looks up no address that is written in numbers, so that the check at the lookup would not see it.
  if (!limits.allowPrivate && isIP(host) > 0 && isPrivateAddress(host)) throw privateAddress();
  const response = await send(url, limits);
  try {
    return await receive(response, limits);
  } finally {
    response.destroy();
  }
}

function send(url: URL, { allowPrivate, signal, userAgent }: RequestLimits): Promise<IncomingMessage> {
  const options: RequestOptions = {
    method: "GET",
    agent: false,
    signal,
    headers: {
      "User-Agent": userAgent,
      Accept: "text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5",
      "Accept-Encoding": "gzip, br",
    },
    ...(allowPrivate ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === "https:" ? requestHttps : requestHttp)(url, options, resolve);
    sent.on("error", (cause: NodeJS.ErrnoException) =>
      reject(cause instanceof UnreadableError ? cause : unreachable(url, cause)),
    );
    sent.end();
  });
}

type LookupCallback = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/** Looks a name up for the connection itself, so that what is checked is what is connected to. */
function publicLookup(hostname: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) callback(error, []);
    else if (addresses.length === 0 || addresses.some(({ address }) => isPrivateAddress(address)))
      callback(privateAddress(), []);
    else if (options.all) callback(null, addresses);
    else callback(null, addresses[0]!.address, addresses[0]!.family);
  });
}

async function receive(response: IncomingMessage, limits: RequestLimits): Promise<Answer> {
  const { statusCode = 0, statusMessage = "", headers } = response;
  if ([301, 302, 303, 307, 308].includes(statusCode) && headers.location !== undefined)
    return { kind: "redirect", location: headers.location };
  if ((statusCode === 429 || statusCode === 503) && headers["retry-after"] !== undefined)
    return { kind: "busy", seconds: secondsUntil(headers["retry-after"]) };
  if (statusCode !== 200)
    throw new UnreadableError(
      `could not be fetched: the server answered ${`${statusCode} ${statusMessage}`.trim().slice(0, 80)}.`,
    );
  const contentType = headers["content-type"] ?? "";
  refuseType(contentType, limits.accepts);
  return { kind: "content", contentType, bytes: await receiveBody(response, limits) };
}

function secondsUntil(retryAfter: string): number {
  const seconds = /^\d{1,9}$/u.test(retryAfter.trim())
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : 0;
}

function refuseType(contentType: string, accepts: ReadonlySet<string>): void {
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  const isUnsaid = type === "" || type === "application/octet-stream" || type === "binary/octet-stream";
  if (!isUnsaid && !type.startsWith("text/") && !accepts.has(type))
    throw new UnreadableError(`is ${type.slice(0, 80)}, which cannot be read.`);
}

async function receiveBody(response: IncomingMessage, { maxBytes }: RequestLimits): Promise<Uint8Array> {
  const stated = Number(response.headers["content-length"] ?? 0);
  if (stated > maxBytes) throw tooLarge(maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked(response)) {
      size += (chunk as Uint8Array).length;
      if (size > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk as Uint8Array);
    }
  } catch (cause) {
    if (cause instanceof UnreadableError) throw cause;
    throw new UnreadableError("broke off before it was received whole.", { cause });
  }
  return Buffer.concat(chunks, size);
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = (response.headers["content-encoding"] ?? "").trim().toLowerCase();
  if (encoding === "" || encoding === "identity") return response;
  const unpacker =
    encoding === "br"
      ? createBrotliDecompress()
      : /^(?:x-)?gzip$|^deflate$/u.test(encoding)
        ? createUnzip()
        : undefined;
  if (!unpacker) throw new UnreadableError(`is packed as ${encoding.slice(0, 40)}, which cannot be read.`);
  response.on("error", (error) => unpacker.destroy(error));
  return response.pipe(unpacker);
}

function tooLarge(limit: number): UnreadableError {
  return new UnreadableError(`is larger than ${formatSize(limit)}, the limit. Raise it with --max-size.`);
}

function privateAddress(): UnreadableError {
  return new UnreadableError(
    "leads to an address of this machine or of a private network, which is fetched only with --allow-private.",
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no server of that name",
  EAI_AGAIN: "the name could not be looked up",
  ECONNREFUSED: "the server refused the connection",
  ECONNRESET: "the connection was cut",
  ETIMEDOUT: "the server did not answer",
};

function unreachable({ host }: URL, cause: NodeJS.ErrnoException): UnreadableError {
  const reason =
    REASONS[cause.code ?? ""] ??
    (/certificate/iu.test(cause.message) ? "its certificate is not trusted" : "there was no connection");
  return new UnreadableError(`could not be fetched from ${host}: ${reason}.`, { cause });
}
