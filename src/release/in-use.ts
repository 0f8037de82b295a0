import { resolve } from "node:path";
import { allPids, commandLineOf, folderOf, processProgram } from "../proc.js";

/** A path that a live process was started with or stands in. */
interface Use {
  readonly pid: number;
  readonly path: string;
}

/**
 * What live processes run from, out of /proc as far as this user may read it: working directory,
 * program, arguments. A process title (PM2 sets `node /path/app.js`) is searched as one text.
 */
export function processesInUse(): readonly Use[] {
  return allPids()
    .filter((pid) => pid !== process.pid)
    .flatMap((pid) => {
      const cwd = folderOf(pid);
      const words = commandLineOf(pid);
      const started = cwd === undefined ? [] : words.map((word) => resolve(cwd, word));
      const paths = [cwd, processProgram(pid), ...words, ...started];
      return paths.flatMap((path) => (path ? { pid, path } : []));
    });
}

/** Whether a text names a folder or something in it: `/r/1` and `node /r/1/app.js`, not `/r/10`. */
export function names(text: string, folder: string): boolean {
  for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
    const next = text[at + folder.length];
    if (next === undefined || /[/\s:]/.test(next)) return true;
  }
  return false;
}
