import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../../scripts/repository.mjs";
import type { Log } from "../../../src/log.js";

/** For code that is called without a step: only its effect counts. */
export const silent: Log = {
  info() {},
  outcome() {},
  warning() {},
  debug() {},
  table() {},
  foreign() {},
  phase: async (_name, body) => body(),
  group: async (_title, body) => body(),
};

export interface StepResult {
  readonly exitCode: number | null;
  readonly log: string;
  /** The job summary's Markdown. */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface RunningStep {
  readonly child: ChildProcess;
  /** Everything that it said so far. */
  said(): string;
  readonly done: Promise<StepResult>;
}

/** Starts an action from dist/ as a runner would: inputs as INPUT_ variables, outputs in a file. */
export function startStep(
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): RunningStep {
  const entry = join(root, "dist", `${name}.js`);
  if (!existsSync(entry)) throw new Error(`${entry} is missing: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), "pm2-actions-step-"));
  const outputFile = join(folder, "output");
  const summaryFile = join(folder, "summary");
  for (const file of [outputFile, summaryFile]) writeFileSync(file, "");
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const child = spawn(process.execPath, [entry], {
    // A process group of its own, as runners make one: a cancel kills all of it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      XDG_STATE_HOME: join(folder, "state"),
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_RUN_NUMBER: "12",
      ...Object.fromEntries(given),
      ...env,
    },
  });
  let log = "";
  child.stdout.on("data", (data) => {
    log += data;
  });
  child.stderr.on("data", (data) => {
    log += data;
  });
  const done = once(child, "close").then(([exitCode]) => {
    const outputs = parseOutputs(readFileSync(outputFile, "utf8"));
    const summary = readFileSync(summaryFile, "utf8");
    rmSync(folder, { recursive: true, force: true });
    return { exitCode: exitCode as number | null, log, summary, outputs };
  });
  return { child, said: () => log, done };
}

export const runStep = (...step: Parameters<typeof startStep>): Promise<StepResult> =>
  startStep(...step).done;

function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, key = "", , value = ""] of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm))
    outputs[key] = value;
  return outputs;
}
