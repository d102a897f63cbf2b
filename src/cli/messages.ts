/** Prints one plain line on standard error and gives the exit code for "the tool could not do its work". */
export function fail(error: unknown): 2 {
  process.stderr.write(`onrecord: ${plainLine(error)}\n`);
  return 2;
}

export function plainLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0]!.replace(/^error: /u, "");
}

/** Whether colours may be written to a stream: on a terminal, unless NO_COLOR or --no-color says otherwise. */
export function usesColor(stream: NodeJS.WriteStream, asked: boolean | undefined): boolean {
  if (asked !== undefined) return asked;
  if (process.env.NO_COLOR) return false;
  if (process.env.FORCE_COLOR && process.env.FORCE_COLOR !== "0") return true;
  return stream.isTTY === true && process.env.TERM !== "dumb";
}

/** Columns to write in: the terminal's, between 40 and 120; 100 elsewhere. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.min(Math.max(stream.columns ?? 80, 40), 120) : 100;
}
