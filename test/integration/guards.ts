import { readdir, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { Server } from "./server.js";

/** The guards of this server's steps, which live in the folder of the locks, and who holds for them. */
export async function guards(server: Server): Promise<number[]> {
  const folder = join(server.home, "pm2-actions/locks");
  const found: number[] = [];
  for (const name of await readdir("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const cwd = await readlink(`/proc/${name}/cwd`).catch(() => "");
    const command = await readFile(`/proc/${name}/cmdline`, "utf8").catch(() => "");
    if (cwd === folder && command.includes("guard.js")) found.push(Number(name));
  }
  return found;
}
