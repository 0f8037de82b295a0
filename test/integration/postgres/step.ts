import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import * as steps from "../step.js";

export type { RunningStep, StepResult } from "../step.js";

// Not with the step: the guard of one that was killed finds there what it is to undo.
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/**
 * Starts an action without a PM2 home, in a home of its own that is gone when the file's tests are.
 * @param place a copy of dist/ to start it from, where it is not dist/ itself
 */
export function startStep(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  place: { readonly bundle?: string } = {},
): steps.RunningStep {
  const home = mkdtempSync(join(tmpdir(), "pm2a-home-"));
  homes.push(home);
  const own = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_STATE_HOME: join(home, "state"),
    GITHUB_RUN_NUMBER: "12",
  };
  return steps.startStep(name, inputs, { env: { ...own, ...env }, ...place });
}

export const runStep = (...step: Parameters<typeof startStep>): Promise<steps.StepResult> =>
  startStep(...step).ended;
