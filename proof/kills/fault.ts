import { existsSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { eventually } from "../../test/integration/eventually.js";
import { guardsIn } from "../../test/integration/guards.js";
import type { RunningStep } from "../../test/integration/step.js";
import { complaint, type Scenario } from "./scenario.js";

/** What a fault did. */
export interface Faulted {
  readonly action: string;
  readonly victim: string;
  /** The step was still at work */
  readonly landed: boolean;
  /** How long the step was at work, in milliseconds */
  readonly worked: number;
  /** From the fault to the end of the run that put all right, in milliseconds */
  readonly repair: number;
  readonly losses: readonly string[];
}

/** What changes a disk for good, and what others see: between any two of these is a moment to die. */
const systemCalls = "rename,fsync,unlink,rmdir,mkdir,link,symlink,fchmod";
export const atSystemCall = "at a system call";

export function victimsOf(scenario: Scenario, strace: boolean): string[] {
  const usual = ["the step", "the guard", "the step and its guard"];
  return [...usual, ...(strace ? [atSystemCall] : []), ...Object.keys(scenario.others ?? {})];
}

/**
 * One step, killed, and the run after it.
 * @param moment from 0 to 1: when in the length of a step
 */
export async function fault(
  scenario: Scenario,
  victim: string,
  moment: number,
  duration: number,
): Promise<Faulted> {
  await scenario.prepare();
  const when = 1 + Math.floor(moment * 8);
  const through = [
    ...["strace", "--quiet=all", "--follow-forks", "--output=/dev/null"],
    ...[`--trace=${systemCalls}`, `--inject=${systemCalls}:signal=SIGKILL:when=${when}`],
  ];
  const step = victim === atSystemCall ? scenario.start(through) : scenario.start();
  const started = performance.now();
  let landed: boolean;
  if (victim === atSystemCall) landed = (await step.ended).code !== 0;
  else {
    await Promise.race([step.ended, pause(moment * duration)]);
    landed = isAtWork(step) && (await strike(scenario, victim, step));
  }
  const begun = performance.now();
  const worked = begun - started;
  const { log } = await step.ended;
  const told = (losses: string[]) =>
    losses.map(
      (loss) =>
        `${scenario.action}, ${victim} killed at ${Math.round(moment * 100)} % of ${Math.round(duration)} ms: ${loss}`,
    );
  const losses = [
    ...(await complaint(() => guardsGone(scenario.locks))),
    ...(await found(scenario.losses)),
  ];
  const next = await scenario.again();
  const repair = performance.now() - begun;
  if (next.code !== 0)
    losses.push(`the next run fails: ${tail(next.log)}, after a step that said ${tail(log)}`);
  losses.push(
    ...(await found(scenario.losses)),
    ...(await found(scenario.remains)),
    ...(await leftIn(scenario.locks)),
  );
  return { action: scenario.action, victim, landed, worked, repair, losses: told(losses) };
}

/** What cannot even be looked at is lost. */
async function found(check: () => Promise<string[]>): Promise<string[]> {
  return check().catch((error: unknown) => [`a look fails: ${String(error)}`]);
}

const tail = (log: string) => JSON.stringify(log.slice(-600));

const isAtWork = ({ child }: RunningStep) => child.exitCode === null && child.signalCode === null;

async function strike(scenario: Scenario, victim: string, step: RunningStep): Promise<boolean> {
  const other = scenario.others?.[victim];
  if (other !== undefined) return other();
  const { pid } = step.child;
  if (pid === undefined) return false;
  if (victim === "the step") return signalled(-pid, "SIGKILL");
  // Held meanwhile: looking for a guard takes as long as a short step.
  if (!signalled(-pid, "SIGSTOP")) return false;
  const guards = await guardsIn(scenario.locks);
  for (const guard of guards) signalled(guard.pid, "SIGKILL");
  const last = victim === "the guard" ? "SIGCONT" : "SIGKILL";
  return signalled(-pid, last) && (victim !== "the guard" || guards.length > 0);
}

export function signalled(pid: number, signal: "SIGKILL" | "SIGSTOP" | "SIGCONT"): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

export async function guardsGone(locks: string): Promise<void> {
  await eventually("its guards are done", async () => (await guardsIn(locks)).length === 0, 60, 20);
}

/** Files that no step may leave once another one has come to its end. */
export async function leftIn(locks: string): Promise<string[]> {
  if (!existsSync(locks)) return [];
  const names = await readdir(locks, { recursive: true });
  return names
    .filter((name) => /journal\.json|holder\.json|\.new$|\.partial/.test(name))
    .map((name) => `${name} is left`);
}
