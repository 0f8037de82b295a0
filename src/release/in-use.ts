import { readdir, readFile, readlink } from "node:fs/promises";
import { join, resolve } from "node:path";

/** A path that a live process was started with or stands in. */
interface Use {
  readonly pid: string;
  readonly path: string;
}

/**
 * What live processes run from, out of /proc as far as this user may read it: working directory,
 * program, arguments. A process title (PM2 sets `node /path/app.js`) is searched as one text.
 */
export async function processesInUse(): Promise<readonly Use[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const uses: Use[] = [];
  for (const pid of pids) {
    if (pid === String(process.pid)) continue;
    const folder = join("/proc", pid);
    const cwd = await readlink(join(folder, "cwd")).catch(() => "");
    const program = await readlink(join(folder, "exe")).catch(() => "");
    const line = await readFile(join(folder, "cmdline"), "utf8").catch(() => "");
    const words = line.split("\0").filter((word) => word !== "");
    const started = cwd === "" ? words : [...words, ...words.map((word) => resolve(cwd, word))];
    for (const path of [cwd, program, ...started]) if (path !== "") uses.push({ pid, path });
  }
  return uses;
}

/** Whether a text names a folder or something in it: `/r/1` and `node /r/1/app.js`, not `/r/10`. */
export function names(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
    const next = text[at + folder.length];
    if (next === undefined || /[/\s:]/.test(next)) return true;
  }
  return false;
}
