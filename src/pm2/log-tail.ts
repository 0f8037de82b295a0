import { open } from "node:fs/promises";
import type { Log } from "../log.js";
import type { Process } from "./process.js";

/** Bytes of a log's end that are looked at: an app may write a megabyte without a line end. */
const most = 64 * 1024;

/** The last lines of a file; nothing where it cannot be read or is empty. */
export async function tail(path: string, lines: number): Promise<string> {
  const file = await open(path, "r").catch(() => undefined);
  if (file === undefined) return "";
  try {
    const { size } = await file.stat();
    const length = Math.min(size, most);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const all = buffer.toString().replace(/\n$/, "").split("\n");
    return all.slice(Math.max(0, all.length - lines)).join("\n");
  } finally {
    await file.close();
  }
}

/** Shows the last lines of what an app wrote, errors last: that is where a reader looks first. */
export async function showLogs(process: Process, lines: number, log: Log): Promise<void> {
  if (lines === 0) return;
  for (const [kind, field] of [
    ["output", "pm_out_log_path"],
    ["errors", "pm_err_log_path"],
  ] as const) {
    const path = process.settings[field];
    if (typeof path !== "string" || path === "/dev/null") continue;
    const text = await tail(path, lines);
    if (text !== "")
      log.foreign(
        `Last ${lines} lines of ${kind} of ${process.name} (id ${process.id}, ${path}):`,
        text,
      );
  }
}
