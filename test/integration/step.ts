import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/repository.mjs";

/** How a step ended, and what it left for the runner. */
export interface StepResult {
  readonly code: number | null;
  readonly signal: string | null;
  readonly log: string;
  /** The job summary's Markdown */
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A step that runs: can be killed as a runner kills it. */
export interface RunningStep {
  readonly child: ChildProcess;
  /** Everything that it said so far */
  said(): string;
  /** SIGKILL to the step's whole process group, as Gitea's runner does on a cancel */
  kill(): void;
  readonly ended: Promise<StepResult>;
}

/** Where a step runs, and with what. */
export interface StepPlace {
  /** All variables that it has, beside its inputs and the files of the runner */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** A program with its arguments that starts the step's own as its last arguments */
  readonly through?: readonly string[];
  /** A copy of dist/ to start it from */
  readonly bundle?: string;
}

/** Starts an action from dist/ as a runner would: inputs as INPUT_ variables, outputs in a file. */
export function startStep(
  action: string,
  inputs: Readonly<Record<string, string>>,
  { env, cwd, through = [], bundle = join(root, "dist") }: StepPlace,
): RunningStep {
  const entry = join(bundle, `${action}.js`);
  if (!existsSync(entry)) throw new Error(`${entry} is missing: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), "pm2a-step-"));
  const [output, summary] = [join(folder, "output"), join(folder, "summary")];
  for (const file of [output, summary]) writeFileSync(file, "");
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  const [program = "", ...args] = [...through, process.execPath, entry];
  const child = spawn(program, args, {
    env: {
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      ...Object.fromEntries(given),
    },
    cwd,
    // A process group of its own, as runners make one: a cancel kills all of it.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece) => (log += piece));
  const ended = once(child, "close").then(([code, signal]): StepResult => {
    const outputs = readOutputs(readFileSync(output, "utf8"));
    const result = { code, signal, log, summary: readFileSync(summary, "utf8"), outputs };
    rmSync(folder, { recursive: true, force: true });
    return result;
  });
  const kill = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  };
  return { child, said: () => log, kill, ended };
}

/** What a runner makes of the output file. */
export function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, key = "", , value = ""]) => [key, value]));
}
