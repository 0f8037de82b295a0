import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { guards } from "./guards.js";
import { namespace } from "./neighbours.js";
import { eventually, type RunningStep, type Server } from "./server.js";

const locks = (server: Server) => join(server.home, "pm2-actions/locks");

/** What a guard has left to tell to the next run. */
const report = (server: Server) => join(locks(server), `${namespace}.recovered.json`);

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

/** Whether a step has left a journal: what it had begun is neither done nor undone. */
export async function journalThere(server: Server, of = namespace): Promise<boolean> {
  return there(join(locks(server), `${of}.journal.json`));
}

/**
 * Starts a step and kills its process group while its journal is there, its guard before it if asked
 * to; `moment` says when. @returns false if the step had settled everything before the kill reached it
 */
export async function killStep(
  server: Server,
  start: () => RunningStep,
  moment: "journal" | { readonly says: string } | (() => Promise<boolean>),
  { guardToo = false } = {},
): Promise<boolean> {
  // What an earlier kill has left to tell would make the step take the lock twice.
  await rm(report(server), { force: true });
  // The step has to wait at first, so that there is time to look for its guard.
  const lock = await holdLock(server);
  const step = start();
  const log = listening(step);
  await eventually("a guard", async () => {
    const found = await guards(server);
    // A step can hold other locks already: it is the one that waits for ours that will undo it.
    return found.some(({ command }) => command.includes(`${namespace}.lock`));
  });
  await lock.release();
  if (typeof moment === "object") await log.said(moment.says);
  else {
    const come = moment === "journal" ? () => journalThere(server) : moment;
    while (step.child.exitCode === null && !(await come())) await pause(1);
  }
  if (guardToo) {
    // Held, so that it does no more while its guard is looked for: that takes as long as a short step.
    if (step.child.pid !== undefined) signalled(-step.child.pid, "SIGSTOP");
    for (const { pid } of await guards(server)) signalled(pid, "SIGKILL");
  }
  step.kill();
  await step.ended;
  await guardsDone(server);
  return guardToo ? journalThere(server) : there(report(server));
}

/** Sends a signal to a process, or a group, if it is still there. */
function signalled(pid: number, signal: "SIGSTOP" | "SIGKILL"): void {
  try {
    process.kill(pid, signal);
  } catch {}
}

async function guardsDone(server: Server): Promise<void> {
  await eventually("the guards are done", async () => (await guards(server)).length === 0, 60);
}
