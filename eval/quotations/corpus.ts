import { existsSync, readdirSync, readFileSync } from "node:fs";

export interface Text {
  readonly name: string;
  readonly text: string;
}

const SHARED = new URL("../../../shared/", import.meta.url);

/** Resolutions, speeches and judgments as they lie in the shared folder; empty where it is absent. */
export function recordTexts(): readonly Text[] {
  return ["record/security-council/texts", "speeches", "record/courts/judgments"].flatMap((folder) => {
    const url = new URL(`${folder}/`, SHARED);
    if (!existsSync(url)) return [];
    return readdirSync(url)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(new URL(name, url), "utf8") }));
  });
}
