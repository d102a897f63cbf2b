// Runs everything that must hold before a change lands: generated files, lint, types, build, tests.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, setUp } from "./set-up.mjs";

setUp();
installBrowser();
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

/** The tests of the HTML page want a real browser; where none can be had they are skipped and say so. */
function installBrowser() {
  const wanted = process.env.CI && process.platform === "linux" && process.getuid?.() === 0;
  if (!wanted || ["/usr/bin/chromium", "/usr/bin/google-chrome"].some((path) => existsSync(path))) return;
  try {
    execSync("apt-get update -qq && apt-get install -y -qq chromium", {
      stdio: "ignore",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  } catch {
    console.log("No browser could be installed; the tests of the HTML page are skipped.");
  }
}
