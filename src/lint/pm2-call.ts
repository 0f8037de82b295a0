import type { Invocation } from "./shell/words/invocation.js";
import { type Argument, textsOf } from "./shell/words/words.js";

/** A call of the pm2 program, its arguments taken apart as PM2 does it. */
export interface Pm2Call {
  readonly invocation: Invocation;
  /** What it is asked to do, under one name for all of PM2's aliases: `delete`, `list`. */
  readonly action: string;
  readonly targets: readonly Argument[];
  /** Options without their dashes and in their long form; a value where the option takes one. */
  readonly options: ReadonlyMap<
    string,
    { readonly at: Argument; readonly value: Argument | undefined }
  >;
}

/** Actions that start apps out of a file. */
export const starting: ReadonlySet<string> = new Set(["start", "startOrRestart", "startOrReload"]);

/** Actions that change what runs. */
export const acting: ReadonlySet<string> = new Set([
  ...starting,
  "restart",
  "reload",
  "stop",
  "delete",
  "scale",
  "sendSignal",
]);

/** Actions that print the process list. */
const listing: ReadonlySet<string> = new Set(["list", "jlist", "prettylist"]);

const aliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    del: "delete",
    dump: "save",
    ls: "list",
    l: "list",
    ps: "list",
    status: "list",
    desc: "describe",
    info: "describe",
    show: "describe",
    updatePM2: "update",
    gracefulReload: "reload",
    startOrGracefulReload: "startOrReload",
  }),
);
const short: ReadonlyMap<string, string> = new Map(
  Object.entries({
    f: "force",
    a: "update-env",
    n: "name",
    i: "instances",
  }),
);
const valued = new Set(
  (
    "ext name interpreter interpreter-args node-args output error log filter-env log-type " +
    "log-date-format env instances parallel pid kill-timeout listen-timeout max-memory-restart " +
    "restart-delay exp-backoff-restart-delay max-restarts user uid gid namespace cwd hp service-name " +
    "cron cron-restart only watch ignore-watch watch-delay stop-exit-codes sort lines " +
    "o e l p k u c"
  ).split(" "),
);

/** The calls that an invocation of `pm2` stands for: one for each action where a loop gives it several. */
export function pm2CallsOf(invocation: Invocation): Pm2Call[] {
  const call = pm2CallOf(invocation);
  if (call !== undefined) return [call];
  if (invocation.program !== "pm2") return [];
  const at = invocation.args.findIndex(({ text }) => !text.startsWith("-"));
  const action = invocation.args[at];
  return (action === undefined ? [] : textsOf(action)).flatMap((text) => {
    const args = invocation.args.with(at, { ...action, text, constant: true } as Argument);
    return pm2CallOf({ ...invocation, args }) ?? [];
  });
}

/** Reads an invocation of `pm2`; nothing for every other program. */
export function pm2CallOf(invocation: Invocation): Pm2Call | undefined {
  if (invocation.program !== "pm2") return undefined;
  const words: Argument[] = [];
  const options = new Map<string, { at: Argument; value: Argument | undefined }>();
  const args = [...invocation.args];
  for (let at = args.shift(); at !== undefined && at.text !== "--"; at = args.shift()) {
    const option = /^--?([\w-]+)(=.*)?$/s.exec(at.text);
    if (option === null) {
      words.push(at);
      continue;
    }
    const [, written = "", assigned] = option;
    const name = at.text.startsWith("--") ? written : (short.get(written) ?? written);
    if (assigned !== undefined)
      options.set(name, { at, value: { ...at, text: assigned.slice(1) } });
    else if (valued.has(name) && args[0]?.text.startsWith("-") === false)
      options.set(name, { at, value: args.shift() });
    else options.set(name, { at, value: undefined });
  }
  const [action, ...targets] = words;
  if (action === undefined || !action.constant) return undefined;
  return { invocation, action: aliases.get(action.text) ?? action.text, targets, options };
}

/** Takes the caller's environment over into the apps. */
export function passesEnvironment({ action, options, invocation }: Pm2Call): boolean {
  if (invocation.ownEnvironment) return false;
  return starting.has(action) || options.has("update-env");
}

/** Whether one of these commands prints PM2's process list. */
export function readsList(invocations: readonly Invocation[]): boolean {
  return invocations.some((invocation) => listing.has(pm2CallOf(invocation)?.action ?? ""));
}
