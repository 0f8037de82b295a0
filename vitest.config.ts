import { defineConfig } from "vitest/config";

// Where .ci/run adds the results of all runs up; each run of vitest leaves a file of its own.
const results = process.env.TEST_RESULTS;

export default defineConfig({
  test: {
    // A test whose assertions were all passed by has shown nothing.
    expect: { requireAssertions: true },
    reporters: ["default", ...(results ? ["json", "./test/retried.ts"] : [])],
    outputFile: { json: `${results}/${process.pid}.json` },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.ts"], sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          // Each file has servers of its own, and most of a test is waiting: files run side by side.
          maxWorkers: 4,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          // On a shared machine a real daemon can once be too slow; a defect fails twice.
          retry: process.env.CI ? 1 : 0,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          retry: process.env.CI ? 1 : 0,
          hookTimeout: 300_000,
        },
      },
      { test: { name: "proof", include: ["proof/run.proof.ts"] } },
    ],
  },
});
