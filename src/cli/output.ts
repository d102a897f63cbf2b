import { writeFileSync } from "node:fs";

/** Writes a result to a file, or to standard output and waits until it is taken. */
export async function deliver(text: string, file: string | undefined): Promise<void> {
  const ended = text.endsWith("\n") ? text : `${text}\n`;
  if (file !== undefined) return writeResult(file, ended);
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(ended, (error) => {
      // A reader that closes early, such as `head`, is no fault.
      if (error && (error as NodeJS.ErrnoException).code !== "EPIPE") reject(error);
      else resolve();
    });
  });
}

function writeResult(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (cause) {
    throw new Error(`${file} cannot be written.`, { cause });
  }
}
