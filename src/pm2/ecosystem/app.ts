import { cpus } from "node:os";
import { basename, delimiter, join, resolve } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { fieldOf, isCluster, isOneShot, saysReady } from "../../pm2-words.js";
import type { Home } from "../daemon/home.js";
import { type CurrentLink, resolveCurrent } from "./current-link.js";
import { hashesOf, hashOf } from "./definition-hash.js";
import type { Ecosystem } from "./ecosystem.js";
import { isPm2Field, type PassedEnvironment } from "./environment.js";
import { generatedEntry } from "./generated-entry.js";
import { ownVersion } from "./package-version.js";

/** One entry of an ecosystem file, resolved as far as this library decides it. */
export interface App {
  readonly name: string;
  /** How many processes it is to have; a one-shot app has one */
  readonly workers: number;
  readonly cluster: boolean;
  readonly oneShot: boolean;
  /** It says `ready` itself */
  readonly saysReady: boolean;
  /** Absolute; of a command on PATH the name as it was given */
  readonly script: string;
  readonly cwd: string;
  /** `increment_var`: each worker takes the next number, so a canary would shift them all */
  readonly incrementing: boolean;
  /** Its own variables, and those of the step that it may have */
  readonly env: Readonly<Record<string, string>>;
  /** What its entry declares, before the step's variables */
  readonly declared: Readonly<Record<string, string>>;
  /** The environments that its entry has variables for: `env_<name>` */
  readonly environments: readonly string[];
  /** The entry as PM2's program gets it, but for name and autostart of the template */
  readonly entry: Readonly<Record<string, unknown>>;
  /** Of the definition: same hash, same start */
  readonly hash: string;
  /** Of each field and variable of it, short, so that a plan can name what changed */
  readonly hashes: Readonly<Record<string, string>>;
  /** Of its own package.json */
  readonly version: string | null;
  /** What PM2 will not do as its entry says; sentences */
  readonly warnings: readonly string[];
}

/** Where an app's definition comes from, beside its own entry. */
export interface AppContext {
  readonly home: Home;
  readonly namespace: string;
  readonly workingDirectory: string;
  /** Selects `env_<environment>` */
  readonly environment: string | undefined;
  readonly passed: PassedEnvironment;
  /** A link to the release that runs, and the one that is to: paths through it mean the new one */
  readonly current?: CurrentLink;
}

/** An app, or all that is wrong with its entry. */
export type ReadApp = { readonly app: App } | { readonly mistakes: readonly string[] };

/** Reads every app of an ecosystem file; see PM2's own order of merging in facts. */
export async function readApps(ecosystem: Ecosystem, context: AppContext): Promise<ReadApp[]> {
  return Promise.all(
    ecosystem.apps.map((entry) => readApp(resolveCurrent(entry, context.current), context)),
  );
}

async function readApp(
  raw: Readonly<Record<string, unknown>>,
  context: AppContext,
): Promise<ReadApp> {
  const mistakes: string[] = [];
  const scriptText = fieldOf(raw, "script");
  if (typeof scriptText !== "string" || scriptText === "")
    return { mistakes: [`The app ${JSON.stringify(raw.name ?? "without a name")} has no script.`] };
  const name = appName(raw, context.environment) ?? "";
  const say = (what: string) => mistakes.push(`App ${JSON.stringify(name)}: ${what}`);

  if (typeof raw.namespace === "string" && raw.namespace !== context.namespace)
    say(
      `it declares the namespace "${raw.namespace}", this step deploys "${context.namespace}". ` +
        "Give each environment an ecosystem file of its own, or remove the line.",
    );
  const cwd = resolve(context.workingDirectory, typeof raw.cwd === "string" ? raw.cwd : ".");
  if (!(await isThere(cwd))) say(`its cwd ${cwd} does not exist.`);
  const script = await findScript(scriptText, cwd, context.passed.variables.PATH ?? "");
  if (script === undefined) say(`its script ${resolve(cwd, scriptText)} does not exist.`);
  const interpreter = interpreterOf(raw, cwd);
  if (interpreter?.includes("/") && !(await isThere(interpreter)))
    say(`its interpreter ${interpreter} does not exist.`);
  const declared = declaredEnvironment(raw, context.environment);
  const fields = Object.keys(declared).filter(isPm2Field);
  if (fields.length > 0)
    say(
      `its environment sets ${fields.join(", ")}, which PM2 takes for fields of its own. Give the variable another name.`,
    );
  const instances = workerCount(raw.instances);
  if (instances === undefined)
    say(
      `its instances are ${JSON.stringify(raw.instances)}: allowed are a whole number and "max".`,
    );
  if (mistakes.length > 0 || script === undefined || instances === undefined) return { mistakes };

  const entry = generatedEntry(raw, {
    name,
    cwd,
    script: scriptText,
    interpreter,
    declared,
    namespace: context.namespace,
    home: context.home.path,
  });
  const env = { ...context.passed.variables, ...declared };
  const identity = { ...entry, workers: instances, namespace: context.namespace, env };
  return {
    app: {
      name,
      workers: instances,
      cluster: isCluster(raw),
      oneShot: isOneShot(raw),
      saysReady: saysReady(raw),
      script,
      cwd,
      incrementing: typeof fieldOf(raw, "increment_var") === "string",
      env,
      declared,
      environments: environmentsOf(raw),
      entry,
      hash: hashOf(identity),
      hashes: hashesOf(identity),
      version: await ownVersion({ script, cwd, path: env.PATH ?? "" }),
      warnings: ignoredInterpreter(raw, name),
    },
  };
}

/** A path of it is the app's, and not of whatever folder PM2's program happens to run in. */
function interpreterOf(raw: Readonly<Record<string, unknown>>, cwd: string): string | undefined {
  const given = fieldOf(raw, "exec_interpreter");
  if (typeof given !== "string" || given === "") return undefined;
  return given.includes("/") ? resolve(cwd, given) : given;
}

function ignoredInterpreter(raw: Readonly<Record<string, unknown>>, name: string): string[] {
  const given = fieldOf(raw, "exec_interpreter");
  if (!isCluster(raw) || typeof given !== "string" || given === "" || given === "node") return [];
  return [
    `App ${JSON.stringify(name)}: its interpreter ${JSON.stringify(given)} has no effect. In cluster mode its workers run with the Node.js of PM2's daemon. Remove it, or use exec_mode: fork.`,
  ];
}

/**
 * As PM2 names an app that has no name: its script without folder and extension. Nothing for an entry that
 * has neither.
 */
export function appName(
  raw: Readonly<Record<string, unknown>>,
  environment: string | undefined,
): string | undefined {
  const script = fieldOf(raw, "script");
  const plain =
    raw.name ??
    (typeof script === "string" ? basename(script).replace(/(.)\.[^.]*$/, "$1") : undefined);
  if (plain === undefined) return undefined;
  return raw.append_env_to_name && environment !== undefined
    ? `${plain}-${environment}`
    : String(plain);
}

/** The environments that an entry has variables for. */
export function environmentsOf(raw: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(raw).flatMap((key) => /^env_(.+)$/.exec(key)?.[1] ?? []);
}

/** `env`, then `env_<environment>`; PM2 turns objects into JSON and everything into text. */
function declaredEnvironment(
  raw: Readonly<Record<string, unknown>>,
  environment: string | undefined,
): Record<string, string> {
  const specific = environment === undefined ? {} : raw[`env_${environment}`];
  const port = raw.port === undefined ? {} : { PORT: raw.port };
  const merged = { ...asRecord(raw.env), ...asRecord(specific), ...port };
  const entries = Object.entries(merged).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === "object" ? JSON.stringify(value) : String(value),
    ]),
  );
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** PM2's rules: "max" and 0 are one for each core, -1 is one less; without a number one. */
function workerCount(instances: unknown): number | undefined {
  if (instances === undefined || instances === null) return 1;
  if (instances === "max") return cpus().length;
  const number = instances === "" ? Number.NaN : Number(instances);
  if (!Number.isInteger(number) || number > 1000) return undefined;
  return Math.max(1, number > 0 ? number : cpus().length + number);
}

/** A path below the app's folder, or a command on PATH as PM2 would find it, or a shell line. */
async function findScript(script: string, cwd: string, path: string): Promise<string | undefined> {
  const file = resolve(cwd, script);
  if (await isThere(file)) return file;
  if (script.includes("/")) return script.includes(" ") ? script : undefined;
  const word = script.split(" ")[0] ?? script;
  for (const folder of path.split(delimiter))
    if (folder !== "" && (await isThere(join(folder, word)))) return join(folder, word);
  return undefined;
}
