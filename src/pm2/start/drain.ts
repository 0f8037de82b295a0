import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import {
  privateFolder,
  readIfThere,
  removeTemporaryFiles,
  writeWhole,
} from "../../disk/whole-file.js";
import type { Log } from "../../log.js";
import { program } from "../../program.js";
import { shortList } from "../../text/phrases.js";
import type { Home } from "../daemon/home.js";
import type { Settings } from "../daemon/process.js";
import type { Definition } from "./definition.js";

/** Whether new workers end without losing a request, by a module that is preloaded into them. */
export type Drain = "auto" | "off";

/** The option of Node.js by which the module is preloaded. */
const preload = "--require=";

/** Milliseconds that PM2 gives a process to end, and that a drain is made for. */
const usualKillTimeout = 1600;

/** Under another user than the daemon's, a worker's own threads could not read the module, and would not start. */
const foreignUser = ["uid", "gid"];

/** Node.js's permissions, under its old name and its new one: a worker that may not read the module does not start. */
const permission = /^--(?:experimental-)?permission\b/;

/** Read with this part of the bundle: when it is needed, the bundle may be gone. */
const readEarly = existsSync(program("drain.cjs")) ? readModule() : undefined;

function readModule(): string {
  return readFileSync(program("drain.cjs"), "utf8");
}

/**
 * The definitions with the module among Node.js's arguments, or without any version of it. It is no part
 * of what is compared with the last deploy: an app that is unchanged runs on as it is.
 */
export async function withDrain(
  definitions: ReadonlyMap<string, Definition>,
  drain: Drain,
  home: Home,
  log: Log,
): Promise<ReadonlyMap<string, Definition>> {
  const plain = [...definitions].map(([name, it]) => [name, withoutModule(it)] as const);
  if (drain === "off") return new Map(plain);
  const clustered = plain.filter(([, { exec_mode }]) => exec_mode === "cluster_mode");
  const drained = clustered.filter(([, definition]) => !isBarred(definition));
  nameUndrained(clustered, drained, log);
  if (drained.length === 0) return new Map(plain);
  const path = await placeModule(home);
  // First: what the app preloads must find it there, and no loader of TypeScript is to read it.
  const draining = drained.map(
    ([name, it]) => [name, { ...it, node_args: [`${preload}${path}`, ...nodeArgs(it)] }] as const,
  );
  return new Map([...plain, ...draining]);
}

function nameUndrained(
  clustered: readonly (readonly [string, Definition])[],
  drained: typeof clustered,
  log: Log,
): void {
  const names = (some: typeof clustered) => shortList(some.map(([name]) => name));
  const barred = clustered.filter((app) => !drained.includes(app));
  if (barred.length > 0)
    log.info(
      `${names(barred)}: started without drain, since a uid, a gid or Node.js's permissions could keep a worker from reading its module.`,
    );
  const hurried = drained.filter(([, { kill_timeout: given }]) => Number(given) < usualKillTimeout);
  if (hurried.length > 0)
    log.info(
      `${names(hurried)}: kill_timeout is less than ${usualKillTimeout} ms, so that workers may be ended before they have answered all. Raise it, or leave it out.`,
    );
}

function isBarred(definition: Definition): boolean {
  const options = String(definition.env.NODE_OPTIONS ?? "").split(/\s+/);
  return (
    foreignUser.some((field) => definition[field] !== undefined) ||
    [...nodeArgs(definition), ...options].some((word) => permission.test(word))
  );
}

function withoutModule(definition: Definition): Definition {
  const words = nodeArgs(definition);
  const others = words.filter((word) => !isModule(word));
  return others.length === words.length ? definition : { ...definition, node_args: others };
}

/** The module that a process, or an entry of the dump, is started with. */
export function drainModuleOf({ node_args: words }: Settings): string | undefined {
  const module = Array.isArray(words) ? words.map(String).find(isModule) : undefined;
  return module?.slice(preload.length);
}

function isModule(word: string): boolean {
  return word.startsWith(preload) && /^drain-[0-9a-f]{16}\.cjs$/.test(basename(word));
}

function nodeArgs({ node_args: words }: Definition): string[] {
  return Array.isArray(words) ? words.map(String) : [];
}

/**
 * Puts the module into the home, and leaves it there for good: processes and dumps name it, those that were
 * written since too, and without it no worker of theirs starts.
 */
async function placeModule(home: Home): Promise<string> {
  const content = readEarly ?? readModule();
  const path = join(await privateFolder(home.actions), fileNameOf(content));
  await removeTemporaryFiles(path);
  if ((await readIfThere(path)) !== content) await writeWhole(path, content);
  return path;
}

/** By its content: an update of the actions lets the module be that running workers were started with. */
function fileNameOf(content: string): string {
  return `drain-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.cjs`;
}
