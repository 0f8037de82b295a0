import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { namespace } from "./neighbours.js";
import { eventually, type RunningStep, type Server, type StepResult } from "./server.js";

const locks = (server: Server) => join(server.home, "pm2-actions/locks");

async function there(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Follows what a running step says. To be called right after its start. */
export function listening(step: RunningStep): { said(text: string): Promise<void> } {
  let log = "";
  step.child.stdout?.on("data", (piece) => (log += piece));
  return {
    said: async (text) => {
      await eventually(`the step says "${text}"`, async () => log.includes(text), 60).catch((e) => {
        throw new Error(`${e}\n${log}`);
      });
    },
  };
}

/** Takes the namespace's lock as a step of another run would. */
export async function holdLock(server: Server): Promise<{ release(): Promise<void> }> {
  await mkdir(locks(server), { recursive: true, mode: 0o700 });
  const holder = spawn("flock", [join(locks(server), `${namespace}.lock`), "cat"]);
  holder.stdin.write("held\n");
  await once(holder.stdout, "data");
  return {
    release: async () => {
      holder.stdin.end();
      await once(holder, "exit");
    },
  };
}

/** The guards of this server's steps: they live in the folder of the locks. */
async function guards(server: Server): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found: number[] = [];
  for (const pid of pids) {
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => "");
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (cwd === locks(server) && command.includes("guard.js")) found.push(Number(pid));
  }
  return found;
}

/** Whether a step has left a journal: what it had begun is neither done nor undone. */
export async function journalThere(server: Server, of = namespace): Promise<boolean> {
  return there(join(locks(server), `${of}.journal.json`));
}

/**
 * Starts a step and kills its process group while its journal is there, its guard too if asked to;
 * `moment` says when. @returns false if the step had ended or settled before the kill reached it
 */
export async function killStep(
  server: Server,
  start: () => RunningStep,
  moment: "journal" | { readonly says: string },
  { guardToo = false } = {},
): Promise<boolean> {
  const step = start();
  const log = listening(step);
  const ended = step.ended;
  // A guard that is stopped can repair nothing until it is killed, too.
  const holders = guardToo ? await eventually("a guard", () => readyGuards(server, step)) : [];
  for (const pid of holders) process.kill(pid, "SIGSTOP");
  if (moment === "journal")
    while (step.child.exitCode === null && !(await journalThere(server))) await pause(1);
  else await log.said(moment.says);
  step.kill();
  const hit = await journalThere(server);
  for (const pid of holders) process.kill(pid, "SIGKILL");
  await ended;
  return hit;
}

/** Guards that have let their step begin: one that is stopped before would hold it up for ever. */
async function readyGuards(server: Server, step: RunningStep): Promise<number[] | undefined> {
  if (step.child.exitCode !== null) throw new Error((await step.ended).log);
  if (!(await there(join(locks(server), `${namespace}.holder.json`)))) return undefined;
  // It says "ready" right after it has written down who holds the lock.
  await pause(50);
  const pids = await guards(server);
  return pids.length > 0 ? pids : undefined;
}

/** Waits until the guards of killed steps have done their work and gone. */
export async function guardsDone(server: Server): Promise<void> {
  await eventually("the guards are done", async () => (await guards(server)).length === 0, 60);
}

/** What a step that was never killed looks like in the log of the next one: not mentioned. */
export function mentionsKilledStep(step: StepResult): boolean {
  return step.log.includes("A step was killed before it was done");
}
