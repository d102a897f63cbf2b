import { LibraryError } from "../port.ts";

/** The address as it may be shown: without a password, wherever it stands in it. */
export function shownAddress(address: string): string {
  const url = parsed(address);
  url.password = "";
  for (const name of [...url.searchParams.keys()]) if (/pass/iu.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Throws {@link LibraryError}, which does not repeat what cannot be read: a password may be in it. */
function parsed(address: string): URL {
  if (!URL.canParse(address))
    throw new LibraryError(
      "The address of the library cannot be read; it looks like postgres://user@host/database, with special characters of a password written as %40 and so on.",
    );
  return new URL(address);
}
