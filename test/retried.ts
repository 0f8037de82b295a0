import { writeFileSync } from "node:fs";
import type { Reporter, TestCase } from "vitest/node";

/** Writes down which tests passed only when they were tried again; scripts/test-totals.mjs counts them. */
export default class Retried implements Reporter {
  readonly #names: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.#names.push(test.fullName);
  }

  onTestRunEnd(): void {
    const file = `${process.env.TEST_RESULTS}/${process.pid}.retried.json`;
    writeFileSync(file, JSON.stringify({ retried: this.#names, testResults: [] }));
  }
}
