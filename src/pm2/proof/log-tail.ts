import { statSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "../../log.js";
import type { ProcessEvent } from "../daemon/events.js";
import type { Home } from "../daemon/home.js";
import { masker, secretValues } from "../daemon/masking.js";
import type { Process } from "../daemon/process.js";
import { tail } from "../daemon/tail.js";

/** Characters that are kept: an app may write a megabyte without a line end. */
const maxBytes = 64 * 1024;
const maxDaemonLines = 30;

function lastLines(text: string, lines: number): string {
  const all = text.replace(/\n$/, "").split("\n");
  return all.slice(Math.max(0, all.length - lines)).join("\n");
}

/**
 * Collects what apps write while a step watches them. The files are not enough: of a cluster worker
 * that throws while it loads, PM2 publishes the error and writes nothing (docs/pm2.md).
 */
export class WrittenLines {
  readonly #written = new Map<number, string>();
  readonly #daemonLog: string;
  readonly #daemonLogBegan: number;

  constructor({ path }: Pick<Home, "path">) {
    this.#daemonLog = join(path, "pm2.log");
    this.#daemonLogBegan = statSync(this.#daemonLog, { throwIfNoEntry: false })?.size ?? 0;
  }

  take({ topic, id, text }: ProcessEvent): void {
    if ((topic !== "log:out" && topic !== "log:err") || text === undefined) return;
    this.#written.set(id, ((this.#written.get(id) ?? "") + text).slice(-maxBytes));
  }

  /**
   * The lines that reached the daemon's own log since then and are not PM2's: what Node.js says of options
   * that it does not know, or a dynamic linker, before an app's log exists.
   */
  async ofDaemon(): Promise<string> {
    const size = statSync(this.#daemonLog, { throwIfNoEntry: false })?.size ?? 0;
    const bytes = Math.min(maxBytes, size - this.#daemonLogBegan);
    if (bytes <= 0) return "";
    const { lines = [] } = (await tail(this.#daemonLog, maxDaemonLines, bytes)) ?? {};
    return lines.filter((line) => !/^\d{4}-\d\d-\d\dT\S+: PM2 /.test(line)).join("\n");
  }

  of(id: number): string {
    return this.#written.get(id) ?? "";
  }
}

/**
 * Shows what a process wrote last: what it wrote while the step watched, else the ends of its files,
 * which hold older lines, of other processes, too. Errors last: that is where a reader looks first. The
 * values of its variables that look secret are hidden, and what looks like a secret itself.
 */
export async function showLogs(
  pm2Process: Process,
  lines: number,
  written: WrittenLines,
  log: Log,
): Promise<void> {
  if (lines === 0) return;
  const who = `${pm2Process.name} (id ${pm2Process.id})`;
  const last = lines === 1 ? "last line" : `last ${lines} lines`;
  const hidden = masker(secretValues(pm2Process.settings));
  const seen = written.of(pm2Process.id);
  if (seen !== "") {
    log.foreign(`What ${who} wrote, ${last}:`, hidden(lastLines(seen, lines)));
    return;
  }
  log.info(`${who} wrote nothing while this step watched it.`);
  const ofDaemon = await written.ofDaemon();
  if (ofDaemon !== "")
    log.foreign("Meanwhile, in the daemon's own log (pm2.log), not by PM2:", hidden(ofDaemon));
  for (const [kind, field] of [
    ["Output", "pm_out_log_path"],
    ["Errors", "pm_err_log_path"],
  ] as const) {
    const path = pm2Process.settings[field];
    if (typeof path !== "string" || path === "/dev/null") continue;
    const text = (await tail(path, lines))?.lines.join("\n") ?? "";
    if (text !== "") log.foreign(`${kind} from before, ${last} of ${path}:`, hidden(text));
  }
}
