import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as steps from "../step.js";

export type { RunningStep, StepResult } from "../step.js";

/**
 * Starts an action without a PM2 home, in a home of its own that is gone with it.
 * @param place a copy of dist/ to start it from, where it is not dist/ itself
 */
export function startStep(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  place: { readonly bundle?: string } = {},
): steps.RunningStep {
  const home = mkdtempSync(join(tmpdir(), "pm2a-home-"));
  const own = {
    PATH: process.env.PATH,
    HOME: home,
    XDG_STATE_HOME: join(home, "state"),
    GITHUB_RUN_NUMBER: "12",
  };
  const step = steps.startStep(name, inputs, { env: { ...own, ...env }, ...place });
  const ended = step.ended.finally(() => rmSync(home, { recursive: true, force: true }));
  return { ...step, ended };
}

export const runStep = (...step: Parameters<typeof startStep>): Promise<steps.StepResult> =>
  startStep(...step).ended;
