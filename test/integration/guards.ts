import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Server } from "./server.js";

/** A guard of a step: the program that waits for the locks, or that holds them already. */
export interface RunningGuard {
  readonly pid: number;
  /** Its words, with NUL between them as in /proc */
  readonly command: string;
}

/** The guards of this server's steps: they live in the folder of its locks. */
export function guards(server: Pick<Server, "home">): Promise<RunningGuard[]> {
  return guardsIn(join(server.home, "pm2-actions/locks"));
}

/** The guards that live in this folder of locks. */
export async function guardsIn(folder: string): Promise<RunningGuard[]> {
  const found = await look(folder);
  if (found.length > 0) return found;
  // One that had its lock just now hands it to a child and ends: the first look can have missed both.
  await pause(100);
  return look(folder);
}

async function look(folder: string): Promise<RunningGuard[]> {
  const found: RunningGuard[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => "");
    const command = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (cwd === folder && command.includes("guard.js")) found.push({ pid: Number(name), command });
  }
  return found;
}
