// Runs everything that must hold before a change lands: generated files, lint, types, build, tests.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, setUp } from "./set-up.mjs";

setUp();
install("chromium", ["/usr/bin/chromium", "/usr/bin/google-chrome"], "the tests of the HTML page");
install("postgresql", ["/usr/lib/postgresql"], "the tests of libraries on PostgreSQL");
try {
  for (const step of [
    "node scripts/generate.mjs --check",
    "npx --no-install biome check .",
    "npx --no-install tsc --noEmit",
    "node scripts/build.mjs",
    "node scripts/readme.mjs --check",
    "npx --no-install vitest run",
  ])
    run(step);
} catch {
  process.exit(1);
}

/** Some tests want a real browser or a real database; where none can be had they are skipped and say so. */
function install(name, places, tests) {
  const wanted = process.env.CI && process.platform === "linux" && process.getuid?.() === 0;
  if (!wanted || places.some((path) => existsSync(path))) return;
  try {
    execSync(`apt-get update -qq && apt-get install -y -qq ${name}`, {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    console.log(`${name} could not be installed; ${tests} are skipped.`);
  }
}
