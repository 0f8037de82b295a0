import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { Server } from "./server.js";

/** A guard of a step: the program that waits for the locks, or that holds them already. */
export interface RunningGuard {
  readonly pid: number;
  /** Its words, with NUL between them as in /proc */
  readonly command: string;
}

/** The guards of this server's steps: they live in the folder of its locks. */
export async function guards(server: Pick<Server, "home">): Promise<RunningGuard[]> {
  const folder = join(server.home, "pm2-actions/locks");
  const found: RunningGuard[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => "");
    const command = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (cwd === folder && command.includes("guard.js")) found.push({ pid: Number(name), command });
  }
  return found;
}
