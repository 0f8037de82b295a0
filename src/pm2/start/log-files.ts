import {
  compareByInstance,
  instanceOf,
  instanceVariable,
  type Process,
  type Settings,
  type Snapshot,
} from "../daemon/process.js";
import { type Definition, definitionOf } from "./definition.js";
import { isAnyTemplate } from "./template.js";

/** Fields of PM2's record that name the files a process writes: what it prints, its errors, both in one. */
export const logFields = ["pm_out_log_path", "pm_err_log_path", "pm_log_path"] as const;

type LogField = (typeof logFields)[number];

/** Of a worker, the file for each field that its definition has. */
export type LogFiles = Partial<Readonly<Record<LogField, string>>>;

/** Those whose places workers take, and how many they are to be. */
export interface Succession {
  readonly old: readonly Process[];
  readonly workers: number;
}

/**
 * Who follows a log by its name must go on seeing it. PM2 writes the id of the process into it, and ids
 * count on with each start; `merge_logs` keeps it from that, so each worker gets its files by name.
 */
export function writingTo<S extends Settings>(settings: S, files: LogFiles = {}): S {
  return { ...settings, ...files, merge_logs: true };
}

/**
 * The files of the worker with this number: those of its predecessor, as long as the app's definition
 * means the same ones. A number too many is a canary's, which goes again: it has files of its own, since
 * two processes of PM2's list that share one have it rotated twice by pm2-logrotate, and its archive broken.
 */
export function logFilesOf(
  definition: Definition,
  number: number,
  succession: Succession,
  current: Snapshot,
): LogFiles {
  const named = logFields.filter((field) => typeof definition[field] === "string");
  return Object.fromEntries(
    named.map((field) => {
      const path = String(definition[field]);
      if (definition.merge_logs || !path.endsWith(".log")) return [field, path];
      const others = current.filter((p) => p.name !== definition.name && !isAnyTemplate(p));
      const taken = others.flatMap(({ settings }) => Object.values(ownLogFiles({ settings })));
      const ofCanary = `${stemOf(path)}${canaryEnding}`;
      if (number < succession.workers)
        return [field, inOrder(path, field, succession, taken)[number]];
      return [field, taken.includes(ofCanary) ? `${stemOf(path)}-${number}.log` : ofCanary];
    }),
  );
}

/** The files that a process writes now. */
export function ownLogFiles({ settings }: Pick<Process, "settings">): LogFiles {
  return Object.fromEntries(
    logFields.flatMap((field) => {
      const path = settings[field];
      return typeof path === "string" ? [[field, path] as const] : [];
    }),
  );
}

/** How the name of a canary's own file ends. */
export const canaryEnding = "-canary.log";

/** Without what PM2 puts its number in place of, and without our word for a canary. */
function stemOf(path: string | undefined): string | undefined {
  return path?.replace(/(?:-[0-9]+|-canary)?\.log$/, "");
}

/** The number that the next worker of an app gets: PM2 takes the lowest that is free, unless its variables say one. */
export function nextNumber({ name, ...settings }: Definition, current: Snapshot): number {
  const variable = instanceVariable(settings);
  const given = settings.env[variable];
  if (given !== undefined) return Number(given);
  const taken = current
    .filter((pm2Process) => pm2Process.name === name)
    .map((pm2Process) => instanceOf({ ...pm2Process.settings, instance_var: variable }));
  return [...Array(taken.length + 1).keys()].find((number) => !taken.includes(number)) ?? 0;
}

/** The file of each number: its predecessor's, or one that nobody has. */
function inOrder(
  path: string,
  field: LogField,
  { old, workers }: Succession,
  taken: readonly string[],
): string[] {
  const stem = stemOf(path);
  const kept: (string | undefined)[] = [];
  for (const predecessor of predecessors(old, workers)) {
    const before = predecessor && ownLogFiles(predecessor)[field];
    const usable = before !== undefined && !before.endsWith(canaryEnding) && !kept.includes(before);
    kept.push(usable && stemOf(before) === stem ? before : undefined);
  }
  const used = new Set([...taken, ...kept]);
  return kept.map((before, number) => {
    if (before !== undefined) return before;
    const candidates = [number, ...Array(used.size + 1).keys()].map((n) => `${stem}-${n}.log`);
    const free = candidates.find((candidate) => !used.has(candidate)) ?? path;
    used.add(free);
    return free;
  });
}

/** Who had each number; where nobody had it, those come whose own number is no longer there. */
function predecessors(old: readonly Process[], workers: number): (Process | undefined)[] {
  const left = [...old].sort(compareByInstance);
  const places = [...Array(workers).keys()].map((number) => {
    const index = left.findIndex(({ instance }) => instance === number);
    return index < 0 ? undefined : left.splice(index, 1)[0];
  });
  return places.map((place) => place ?? left.shift());
}

/**
 * The definition of an app as it runs, to start all its workers from. Whether they were meant to share
 * their files, those say themselves: our own mark on each says that it keeps its own.
 */
export function definitionOfAll(old: readonly Process[]): Definition | undefined {
  const [first, ...others] = old;
  if (first === undefined) return undefined;
  const definition = definitionOf(first);
  const shared = logFields.every((field) => {
    const path = ownLogFiles(first)[field];
    return others.length === 0
      ? path === undefined || stemOf(path) === path.replace(/\.log$/, "")
      : others.every((other) => ownLogFiles(other)[field] === path);
  });
  return { ...definition, merge_logs: shared && Boolean(definition.merge_logs) };
}
