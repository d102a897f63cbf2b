import { LibraryError } from "../port.ts";

/** What a user can do something about, by SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
const MESSAGES: ReadonlyMap<string, (location: string) => string> = new Map([
  ["3D000", (at) => `There is no database ${at}. Make it with createdb, or correct the address.`],
  ["28P01", (at) => `${at} refuses the user or the password. Correct the address, or set PGPASSWORD.`],
  ["28000", (at) => `${at} refuses this user. Correct the address, or ask who runs the server.`],
  ["42501", (at) => `${at} does not give this user the rights to it. Ask who runs the server.`],
  ["53100", (at) => `The disk of ${at} is full; nothing was changed. Free some space and try again.`],
  ["53300", (at) => `${at} takes no more connections. Try again when others have finished.`],
  ["55P03", (at) => `Another program is writing to ${at}. Try again when it has finished.`],
  ["57P03", (at) => `${at} is starting up or shutting down. Try again in a moment.`],
  ["25006", (at) => `${at} can only be read: it is a copy of another server, or set so.`],
  ["XX001", (at) => `${at} is damaged. Restore a backup of the database.`],
  ["XX002", (at) => `${at} is damaged. Restore a backup of the database.`],
]);

const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOENT",
  "EACCES",
]);
const LOST = new Set(["ECONNRESET", "EPIPE", "57P01", "57P02", "57P05", "08000", "08003", "08006"]);

/** An error of PostgreSQL or of the connection in the words of the library; none of them shows a password. */
export function failure(error: unknown, location: string): unknown {
  if (error instanceof LibraryError || !(error instanceof Error)) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const known = MESSAGES.get(code)?.(location) ?? connectionMessage(code, error.message, location);
  return known ? new LibraryError(known, { cause: error }) : error;
}

function connectionMessage(code: string, message: string, location: string): string | undefined {
  if (UNREACHABLE.has(code) || /timeout (?:expired|exceeded when trying to connect)/u.test(message))
    return `${location} cannot be reached. Check that the server runs and that the address is right.`;
  if (
    LOST.has(code) ||
    /^Connection terminated|^Client has encountered a connection error|not queryable/u.test(message)
  )
    return `The connection to ${location} was lost. Run the command again; what was reported as added is kept.`;
  if (/SASL|password must be a string/u.test(message))
    return `${location} wants a password. Give it in the address, or set PGPASSWORD.`;
  if (/SSL/u.test(message))
    return `${location} and this program do not agree on encryption. Set sslmode in the address.`;
  return undefined;
}
