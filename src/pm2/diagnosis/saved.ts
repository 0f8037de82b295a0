import { stat } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { isThere, readIfThere } from "../../disk/whole-file.js";
import { messageOf } from "../../errors.js";
import type { Home } from "../daemon/home.js";
import { secretNames } from "../daemon/masking.js";
import type { Settings } from "../daemon/process.js";
import { drainModuleOf } from "../start/drain.js";

/** `dump.pm2` as it lies there: what would come back after a reboot. */
export interface Saved {
  readonly state: "whole" | "missing" | "broken" | "unreadable";
  /** Why it is broken or unreadable; empty otherwise */
  readonly why: string;
  /** Permission bits, for example 0o644; null without a file */
  readonly mode: number | null;
  readonly entries: readonly SavedEntry[];
  /** The copy beside it can be read and parsed */
  readonly backupWhole: boolean;
}

export interface SavedEntry {
  readonly name: string;
  readonly namespace: string;
  readonly cwd: string;
  readonly script: string;
  readonly pidFile: string;
  /** The module that it drains by, where that is not there */
  readonly lostDrainModule: string | null;
  /** Names of its variables that look like secrets, never a value */
  readonly secretNames: readonly string[];
  /** Not enumerable: PM2's record with every variable's value, for the masker only */
  readonly settings: Settings;
}

/** How often a broken dump is looked at again. */
const timeout = 3;

export async function readSaved(home: Home): Promise<Saved> {
  const mode = await stat(home.dump).then(
    (found) => found.mode & 0o777,
    () => null,
  );
  let dump = await parse(home.dump);
  // A plain `pm2 save` writes in place: what is broken now may be whole in a moment.
  for (let look = 0; dump.state === "broken" && look < timeout; look++) {
    await pause(200);
    dump = await parse(home.dump);
  }
  const backupWhole = (await parse(home.dumpBackup)).state === "whole";
  return { ...dump, mode, backupWhole };
}

async function parse(path: string): Promise<Pick<Saved, "state" | "why" | "entries">> {
  let text: string | undefined;
  try {
    text = await readIfThere(path);
  } catch (error) {
    return { state: "unreadable", why: messageOf(error), entries: [] };
  }
  if (text === undefined) return { state: "missing", why: "", entries: [] };
  try {
    const list: unknown = JSON.parse(text);
    if (!Array.isArray(list)) throw new Error("it does not hold a list");
    return { state: "whole", why: "", entries: await Promise.all(list.map(readEntry)) };
  } catch (error) {
    // The parser's message quotes the text, which holds every variable's value.
    const why = error instanceof SyntaxError ? "it is not complete JSON" : messageOf(error);
    return { state: "broken", why: `${why} (${text.length} characters)`, entries: [] };
  }
}

async function readEntry(raw: unknown): Promise<SavedEntry> {
  if (typeof raw !== "object" || raw === null) throw new Error("an entry is not an object");
  const settings = raw as Settings;
  const module = drainModuleOf(settings);
  const lost = module !== undefined && !(await isThere(module));
  const entry: Omit<SavedEntry, "settings"> = {
    name: String(settings.name ?? ""),
    namespace: String(settings.namespace ?? "default"),
    cwd: String(settings.pm_cwd ?? ""),
    script: String(settings.pm_exec_path ?? ""),
    pidFile: String(settings.pm_pid_path ?? ""),
    lostDrainModule: lost ? module : null,
    secretNames: [...new Set(secretNames(settings))].sort(),
  };
  return Object.defineProperty(entry, "settings", { value: settings }) as SavedEntry;
}
