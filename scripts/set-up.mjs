// Installs the packages that package-lock.json names, when they are not installed yet.
import { execSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

export function run(command) {
  execSync(command, { stdio: "inherit" });
}

export function setUp() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`onrecord needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const installed = "node_modules/.package-lock.json";
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs) return;
  run("npm ci --no-audit --no-fund --loglevel=error");
}
