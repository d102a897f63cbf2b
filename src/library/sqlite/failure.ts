import { LibraryError } from "../port.ts";

/** SQLite's result codes that a user can do something about; extended codes hold them in their low byte. */
const MESSAGES: ReadonlyMap<number, (location: string) => string> = new Map([
  [5, (at) => `Another program is writing to ${at}. Try again when it has finished.`],
  [6, (at) => `Another program is writing to ${at}. Try again when it has finished.`],
  [8, unwritable],
  [10, (at) => `${at} could not be read or written: the disk reported an error.`],
  [11, (at) => `${at} is damaged. Put a copy in its place, or remove it and add the sources again.`],
  [13, (at) => `The disk that holds ${at} is full; nothing was changed. Free some space and try again.`],
  [14, (at) => `${at} cannot be opened. Check that the folder exists and may be read and written.`],
  [
    26,
    (at) =>
      `${at} is no library, or it is damaged. Put a copy in its place, or remove it and add the sources again.`,
  ],
]);

function unwritable(at: string): string {
  return `${at} cannot be written. Check the permissions of the file and of the folder it lies in.`;
}

export function notWritable(location: string): LibraryError {
  return new LibraryError(unwritable(location));
}

/** An error of SQLite in the words of the library. Other errors stay as they are. */
export function failure(error: unknown, location: string): unknown {
  const code = codeOf(error);
  const message = code === undefined ? undefined : MESSAGES.get(code & 0xff);
  return message ? new LibraryError(message(location), { cause: error }) : error;
}

export function isBusy(error: unknown): boolean {
  const code = (codeOf(error) ?? 0) & 0xff;
  return code === 5 || code === 6;
}

/** The binding gives the code as a number, or, for what failed while opening, at the end of its message. */
function codeOf(error: unknown): number | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("rawCode" in error && typeof error.rawCode === "number") return error.rawCode;
  const ending = /ConnectionFailed\(.*: (\d+)"\)$/su.exec(error.message);
  return ending ? Number(ending[1]) : undefined;
}
