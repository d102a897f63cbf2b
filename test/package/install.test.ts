import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "onrecord-install-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** npm looks for a newer npm now and then, and says so on the channel of errors. */
const QUIET = { ...process.env, npm_config_update_notifier: "false" };

const npm = (args: readonly string[], cwd: string) =>
  execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: QUIET });

describe("the packed tarball installs into an empty folder and runs", () => {
  beforeAll(() => {
    const [packed] = JSON.parse(
      npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], resolve(".")),
    ) as { filename: string }[];
    npm(["init", "-y"], folder);
    npm(
      [
        "install",
        "--no-audit",
        "--no-fund",
        "--prefer-offline",
        "--fetch-retries=5",
        join(folder, packed!.filename),
      ],
      folder,
    );
  }, 600_000);

  test("npx onrecord check", () => {
    writeFileSync(
      join(folder, "draft.txt"),
      "The council met on Wednesday, 12 March 2019, as resolution 1325 (2001) of the Security Council asks.\n",
    );
    const ended = spawnSync("npx", ["onrecord", "check", "draft.txt"], {
      cwd: folder,
      encoding: "utf8",
      env: QUIET,
    });
    expect(ended.stderr).toBe("");
    expect(ended.stdout).toContain("date/wrong-weekday");
    expect(ended.stdout).toContain("S/RES/1325 (2000)");
    expect(ended.status).toBe(1);
  });

  test("npx onrecord explain finds the pages", () => {
    expect(
      spawnSync("npx", ["onrecord", "explain", "date/impossible"], {
        cwd: folder,
        encoding: "utf8",
        env: QUIET,
      }).stdout,
    ).toContain("Limits");
  });

  test("every subpath can be imported, with types", () => {
    const subpaths = [
      "onrecord",
      "onrecord/model",
      "onrecord/engine",
      "onrecord/packs",
      "onrecord/readers",
      "onrecord/formats",
    ];
    writeFileSync(
      join(folder, "use.mjs"),
      `${subpaths.map((path, i) => `import * as m${i} from "${path}";`).join("\n")}\nconsole.log(typeof m0.check, typeof m2.analyze, typeof m4.readDocument);`,
    );
    expect(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" }).trim()).toBe(
      "function function function",
    );
    writeFileSync(
      join(folder, "use.ts"),
      `${subpaths.map((path, i) => `import * as m${i} from "${path}";`).join("\n")}\nconst report: Promise<m1.CheckReport> = m0.check(["a.txt"]);\nexport const all = [${subpaths.map((_, i) => `m${i}`).join(", ")}, report];\n`,
    );
    const tsc = resolve("node_modules/typescript/bin/tsc");
    const ended = spawnSync(
      process.execPath,
      [tsc, "--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", "", "use.ts"],
      { cwd: folder, encoding: "utf8" },
    );
    expect(ended.stdout).toBe("");
    expect(ended.status).toBe(0);
  });
});
