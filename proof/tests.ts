import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/repository.mjs";

/** One test that ran, or did not. */
export interface RanTest {
  /** With the titles of all that it stands in */
  readonly title: string;
  readonly passed: boolean;
  readonly why: string;
}

interface Wanted {
  readonly project: "unit" | "integration" | "e2e";
  readonly files?: readonly string[];
  /** Only tests whose title has this */
  readonly named?: string;
  /** Which Node.js runs them, and with it all that they start */
  readonly node?: string;
}

/** Runs tests that there are already, by vitest. Those that are passed by are no part of what comes. */
export async function ranTests({ project, files = [], named, node }: Wanted): Promise<RanTest[]> {
  const folder = mkdtempSync(join(tmpdir(), "pm2a-tests-"));
  const result = join(folder, "result.json");
  // Nothing of this vitest is to be taken for that one's.
  const env = Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|PROOF_|NODE_ENV$|TEST$)/.test(name),
  );
  try {
    const child = spawn(
      node ?? process.execPath,
      [
        ...[join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", project],
        ...["--reporter", "json", "--outputFile", result],
        ...(named === undefined ? [] : ["--testNamePattern", named]),
        ...files,
      ],
      { cwd: root, env: Object.fromEntries(env), stdio: ["ignore", "ignore", "inherit"] },
    );
    await once(child, "close");
    return testsIn(readFileSync(result, "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

function testsIn(text: string): RanTest[] {
  const { testResults }: Report = JSON.parse(text);
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const ran = assertionResults
      .filter((one) => !["skipped", "pending", "todo", "disabled"].includes(one.status))
      .map((one) => ({
        title: one.fullName,
        passed: one.status === "passed",
        why: (one.failureMessages[0] ?? "").split("\n", 1)[0] ?? "",
      }));
    // A file that cannot even be loaded has no tests to fail.
    return status === "failed" && ran.every(({ passed }) => passed)
      ? [...ran, { title: name, passed: false, why: message.split("\n", 1)[0] ?? "" }]
      : ran;
  });
}
