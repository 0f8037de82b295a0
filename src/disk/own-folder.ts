import { chmodSync, lstatSync, readdirSync, rmSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { statOf } from "../proc.js";

/**
 * Folders that belong to one life of a process each: what it leaves when it is killed is nobody's, and goes with
 * whoever looks next. A pid alone would not tell whose one is, since the next process can get it, nor would it on a home
 * that several machines share.
 */
export interface OwnFolder {
  /** Not made yet. */
  readonly path: string;
  remove(): void;
}

/** Where backups lie that steps bring here for as long as they work with them, below the folder of locks. */
export const broughtIn = (stateDirectory: string) => join(stateDirectory, "fetched");

/** @param parent where all of them lie */
export function ownFolder(parent: string): OwnFolder {
  removeAbandoned(parent);
  const started = statOf(process.pid)?.started ?? "0";
  const path = join(parent, `${process.pid}-${started}-${hostname()}`);
  const remove = () => {
    process.off("exit", remove);
    removeTree(path);
  };
  // A step that is cancelled ends without coming back.
  process.once("exit", remove);
  return { path, remove };
}

/** Milliseconds after which what another machine left is nobody's any more. */
const maxAge = 86_400_000;

/** Removes what processes have left that live no more. */
export function removeAbandoned(parent: string): void {
  for (const name of namesIn(parent)) {
    const path = join(parent, name);
    if (!isInUse(name, path)) removeTree(path);
  }
}

function isInUse(name: string, path: string): boolean {
  const [pid, started, ...host] = name.split("-");
  if (host.length > 0 && host.join("-") !== hostname()) {
    const stat = statSync(path, { throwIfNoEntry: false });
    return Date.now() - (stat?.mtimeMs ?? 0) < maxAge;
  }
  const process = statOf(Number(pid));
  return process !== undefined && process.started === started && process.state !== "Z";
}

/** Folders in it can be closed to writing: opened first, or what is in them would stay for ever. */
function removeTree(folder: string): void {
  const open = (path: string) => {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    chmodSync(path, 0o700);
    for (const name of namesIn(path)) open(join(path, name));
  };
  open(folder);
  rmSync(folder, { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
