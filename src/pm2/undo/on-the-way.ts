import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import type { Daemon } from "../daemon/daemon.js";
import { livingDaemonPid } from "../daemon/home.js";
import { snapshot } from "../daemon/process.js";

/** Milliseconds after which a worker that does not show up is not waited for any longer. */
const patience = 30_000;

/**
 * Waits until the daemon lists every worker of this deploy that it has started. PM2 lists a cluster
 * worker only when that runs, on a busy machine a second after its start: whoever looks between sees
 * nothing of a canary that is about to serve.
 */
export async function untilListed(daemon: Daemon, deploy: string): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    // In this order: one that is listed meanwhile is no more on its way.
    const children = await childrenOf(await livingDaemonPid(daemon.home), deploy);
    if (children.length === 0) return;
    const listed = new Set((await snapshot(daemon)).map(({ pid }) => pid));
    if (children.every((pid) => listed.has(pid))) return;
    await pause(100);
  }
}

/** The daemon's own children whose environment holds a text: PM2 hands each worker its record there. */
async function childrenOf(daemonPid: number | undefined, text: string): Promise<number[]> {
  const children: number[] = [];
  if (daemonPid === undefined) return children;
  for (const pid of await readdir("/proc")) {
    if (!/^\d+$/.test(pid)) continue;
    const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
    const [state, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (state === "Z" || Number(parent) !== daemonPid) continue;
    const environment = await readFile(`/proc/${pid}/environ`, "latin1").catch(() => "");
    if (environment.includes(text)) children.push(Number(pid));
  }
  return children;
}
