import { open } from "node:fs/promises";
import type { ReadEntry } from "tar";
import { LibraryError } from "../port.ts";
import { isKnownPath } from "./layout.ts";

/**
 * Unpacks an exported archive into an empty folder. An archive with anything in it that an export does not write,
 * be it a path that leads elsewhere, a link or a device, is refused. Throws {@link LibraryError}.
 */
export async function unpack(archive: string, folder: string): Promise<void> {
  await refuseCompressed(archive);
  const { extract } = await import("tar");
  let stranger: string | undefined;
  try {
    await extract({
      file: archive,
      cwd: folder,
      strict: true,
      preserveOwner: false,
      filter: (path, entry) => {
        const expected =
          isKnownPath(path) && ["File", "OldFile", "Directory"].includes((entry as ReadEntry).type);
        if (!expected) stranger ??= path;
        return expected;
      },
    });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOSPC")
      throw new LibraryError("The disk for temporary files is full; nothing was imported.", { cause });
    throw new LibraryError(`${archive} is no archive of a library, or it is damaged.`, { cause });
  }
  if (stranger !== undefined)
    throw new LibraryError(
      `${archive} holds ${JSON.stringify(stranger.slice(0, 100))}, which is no part of an exported library; nothing was imported.`,
    );
}

/** An archive of a library comes as it is. What is compressed could grow to any size. */
async function refuseCompressed(archive: string): Promise<void> {
  const file = await open(archive, "r").catch((cause) => {
    throw new LibraryError(`${archive} cannot be read.`, { cause });
  });
  const head = Buffer.alloc(512);
  const { bytesRead } = await file.read(head, 0, head.length, 0);
  await file.close();
  if (bytesRead < 512 || head.subarray(257, 262).toString("latin1") !== "ustar")
    throw new LibraryError(`${archive} is no archive of a library; unpack it first if it is compressed.`);
}
