import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** The rooms from the lowest up; a room imports only itself and the rooms before it. */
const ROOMS = ["model", "engine", "packs", "readers", "library", "formats", "service", "cli"];

const files = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll("\\", "/"));

function importsOf(path: string): string[] {
  return Array.from(
    readFileSync(path, "utf8").matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/gu,
    ),
    (match) => (match[1] ?? match[2])!,
  );
}

function roomOf(path: string): string {
  return path.split("/")[1]!;
}

describe("imports run one way", () => {
  test("every folder of src is a room", () => {
    for (const file of files) expect(ROOMS, file).toContain(roomOf(file));
  });

  test.each(files)("%s", (file) => {
    const own = ROOMS.indexOf(roomOf(file));
    for (const target of importsOf(file)) {
      if (!target.startsWith(".")) continue;
      const room = roomOf(posix.normalize(posix.join(posix.dirname(file), target)));
      expect(ROOMS.indexOf(room), `${file} imports ${target}`).toBeLessThanOrEqual(own);
    }
  });

  test.each(files.filter((file) => ["model", "engine"].includes(roomOf(file))))(
    "%s needs no file, network or package",
    (file) => expect(importsOf(file).filter((target) => !target.startsWith("."))).toEqual([]),
  );

  test.each(files.filter((file) => roomOf(file) === "engine"))("%s has no clock and no chance", (file) => {
    expect(readFileSync(file, "utf8")).not.toMatch(
      /Date\.now|new Date\(\)|Math\.random|performance\.|process\.|toLocale|localeCompare|Intl\./u,
    );
  });
});
