import { access, readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { messageOf, UsageError } from "../../errors.js";
import { quietYaml } from "../../quiet-yaml.js";
import { loadDeadline, loadInProcess } from "./loader.js";

/** An ecosystem file as it was found and loaded; its apps are not checked yet. */
export interface Ecosystem {
  readonly file: string;
  readonly apps: readonly Readonly<Record<string, unknown>>[];
  /** A `namespace` beside `apps`: PM2 ignores it, this library applies it. */
  readonly topNamespace?: string;
  /** It has a `deploy` section, for `pm2 deploy`: nothing here reads it. */
  readonly hasDeploySection: boolean;
}

/** PM2's names for such a file, in the order in which they are looked for. */
const usualNames = [
  "ecosystem.config.js",
  "ecosystem.config.cjs",
  "ecosystem.config.mjs",
  "ecosystem.config.json",
  "ecosystem.config.yaml",
  "ecosystem.config.yml",
  "ecosystem.json",
  "ecosystem.yaml",
  "ecosystem.yml",
];

/**
 * Finds and loads the ecosystem file. Its code runs in a process of its own, with the step's
 * variables but without the runner's.
 * @throws UsageError if there is none, or no such working directory, or loading it throws, exits, hangs or yields no apps
 */
export async function loadEcosystem(
  given: string | undefined,
  workingDirectory: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Ecosystem> {
  if (!(await isFolder(workingDirectory)))
    throw new UsageError(
      `The working directory ${workingDirectory} does not exist, or is not a directory. The input "working-directory" names it.`,
    );
  const file = await find(given, workingDirectory);
  return readApps(file, await load(file, workingDirectory, env));
}

async function find(given: string | undefined, workingDirectory: string): Promise<string> {
  const names = given === undefined ? usualNames : [given];
  for (const name of names) {
    const file = resolve(workingDirectory, name);
    if (await isReadable(file)) return file;
  }
  throw new UsageError(
    given === undefined
      ? `No ecosystem file was found in ${workingDirectory}. Looked for ${usualNames.join(", ")}. Name yours by the input "ecosystem".`
      : `Input "ecosystem" is ${JSON.stringify(given)}: there is no readable file ${resolve(workingDirectory, given)}.`,
  );
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function isReadable(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function load(
  file: string,
  workingDirectory: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<unknown> {
  if (/\.ya?ml$/.test(file)) return loadYaml(file);
  if (file.endsWith(".json")) {
    const text = await readFile(file, "utf8");
    try {
      return JSON.parse(text);
    } catch (error) {
      // PM2 reads JSON as an expression: comments and trailing commas pass there.
      return loadExpression(text, file, error);
    }
  }
  return loadModule(file, workingDirectory, env);
}

async function loadYaml(file: string): Promise<unknown> {
  const { parse } = await import(/* webpackChunkName: "yaml" */ "yaml");
  try {
    return parse(await readFile(file, "utf8"), quietYaml);
  } catch (error) {
    throw new UsageError(`The ecosystem file ${file} is not valid YAML: ${messageOf(error)}`);
  }
}

/** JSON with comments and trailing commas is a subset of YAML's flow style, once comments are YAML's. */
async function loadExpression(text: string, file: string, reason: unknown): Promise<unknown> {
  const { parse } = await import(/* webpackChunkName: "yaml" */ "yaml");
  const withoutComments = text.replace(
    /("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
    (_, quoted: string | undefined) => quoted ?? " ",
  );
  try {
    return parse(withoutComments.replaceAll("\t", " "), quietYaml);
  } catch {
    throw new UsageError(`The ecosystem file ${file} is not valid JSON: ${messageOf(reason)}`);
  }
}

async function loadModule(
  file: string,
  workingDirectory: string,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<unknown> {
  const answer = await loadInProcess(file, workingDirectory, env);
  if (!("text" in answer)) {
    const hung = answer.signal === "SIGKILL" || answer.code === 137 || answer.code === 124;
    throw new UsageError(
      hung
        ? `The ecosystem file ${file} did not finish loading within ${loadDeadline} s. It must export its apps and end.`
        : `The ecosystem file ${file} ended the process that loaded it (exit code ${answer.code ?? answer.signal}) instead of exporting its apps.`,
    );
  }
  const loaded = JSON.parse(answer.text) as { exported?: unknown; error?: string };
  if (loaded.error !== undefined)
    throw new UsageError(
      `The ecosystem file ${file} threw an error while it was loaded:\n${loaded.error}`,
    );
  return loaded.exported;
}

/** PM2's forms: `{ apps: […] }`, `{ apps: {…} }`, `{ pm2: … }`, a bare array, one app. */
function readApps(file: string, exported: unknown): Ecosystem {
  const container = isRecord(exported) ? exported : {};
  const found = container.apps ?? container.pm2 ?? exported;
  const apps = (Array.isArray(found) ? found : [found]).filter(isRecord);
  const first = apps[0];
  if (first === undefined || (apps.length === 1 && Object.keys(first).length === 0))
    throw new UsageError(
      `The ecosystem file ${file} exports no apps. It must export { apps: [ … ] }, with at least one app in it.`,
    );
  const top = found === exported ? undefined : container.namespace;
  return {
    file,
    apps,
    hasDeploySection: found !== exported && isRecord(container.deploy),
    ...(typeof top === "string" ? { topNamespace: top } : {}),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
