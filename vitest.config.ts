import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/seed.ts"],
    // Each file has a process of its own, so that the processor time that it measures is its own.
    pool: "forks",
    isolate: true,
    // Only hanging is meant to meet these limits, whatever else the machine does.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
