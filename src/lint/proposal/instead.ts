import { basename, dirname, isAbsolute } from "node:path/posix";
import { acting, type Pm2Call, passesEnvironment, starting } from "../pm2-call.js";
import type { Project } from "../project.js";
import { published } from "../rule.js";
import type { Argument } from "../shell/words/invocation.js";
import { writtenText } from "../shell/words/words.js";
import type { Copying } from "./copying.js";
import { type Input, serverOf } from "./server.js";
import { fileOf, type Taken } from "./taking.js";

/** One of our steps, as lines of YAML without an indentation. */
export interface Instead {
  readonly lines: readonly string[];
  /** How many places somebody has to decide about. */
  readonly decisions: number;
}

/** What a mark in a proposal begins with. */
export const mark = "# DECIDE: ";

/**
 * The step that does what these calls do.
 * @param also calls of steps before and after it that go as well
 * @param head lines of the old step that hold for this one too, such as `if`
 */
export function insteadOf(
  taken: Taken & { readonly lead: Pm2Call },
  also: readonly Pm2Call[],
  head: readonly string[],
  project: Project,
): Instead {
  const { lead, calls } = taken;
  const bringing = calls.filter((call) => starting.has(call.action));
  const files = calls.flatMap((call) => fileOf(call) ?? []);
  const { copying } = taken;
  const restarts = bringing.length === 0 && files.length === 0 && copying === undefined;
  const action = restarts ? "pm2-restart" : "pm2-deploy";
  const inputs = [
    ...(lead.invocation.remote ? serverOf(taken) : []),
    namespaceOf(calls, files, project),
    ...(restarts ? [namesOf(calls)] : deployInputs(taken, bringing, files)),
  ];
  const gone = [...also, ...calls];
  const notes = [
    `# Instead of: ${[...new Set([...(copying === undefined ? [] : [copying]), ...gone].map(shown))].join("; ")}`,
    ...remarksOn(gone, taken),
  ];
  const lines = [
    ...notes,
    ...[...head, `uses: ${published}/${action}@v1`].map((line, index) =>
      index === 0 ? `- ${line}` : `  ${line}`,
    ),
    "  with:",
    ...inputs.flatMap(written).map((line) => `    ${line}`),
  ];
  return { lines, decisions: lines.filter((line) => line.includes(mark)).length };
}

function written({ name, value, decide }: Input): string[] {
  return [...(decide === undefined ? [] : [`${mark}${decide}`]), `${name}: ${scalar(value)}`];
}

/** A value that YAML reads as this very text. */
function scalar(text: string): string {
  const isPlain =
    /^[\w./~<$-][^\n]*$/.test(text) &&
    !/: |:$| #|^-|^\d|^(?:true|false|null|yes|no|on|off|~)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

function shown({ invocation: { shell, span } }: Pick<Pm2Call, "invocation">): string {
  return shell.source.text.slice(span.start, span.end).replace(/\s+/g, " ");
}

function deployInputs(
  { step, lead, calls, copying }: Taken & { readonly lead: Pm2Call },
  bringing: readonly Pm2Call[],
  files: readonly Argument[],
): Input[] {
  const [file] = files;
  const inputs: Input[] = [];
  const given = file && writtenText(file);
  const folder =
    given && isAbsolute(given) ? dirname(given) : directoryOf(lead, step.workingDirectory?.value);
  if (given !== undefined)
    inputs.push({
      name: "ecosystem",
      value: isAbsolute(given) ? basename(given) : given.replace(/^\.\//, ""),
    });
  else if (bringing.length > 0)
    inputs.push({
      name: "ecosystem",
      value: "ecosystem.config.json",
      decide: `write this file into the repository, next to package.json: ${JSON.stringify({ apps: bringing.map(appOf) })}`,
    });
  inputs.push(
    ...(copying === undefined
      ? folderInputs(folder, lead.invocation.remote)
      : releaseInputs(copying)),
  );
  const option = (name: string) =>
    calls
      .filter(({ action }) => acting.has(action))
      .map(({ options }) => options.get(name)?.value)
      .find((one) => one !== undefined);
  const environment = option("env");
  if (environment !== undefined)
    inputs.push({ name: "environment", value: writtenText(environment) });
  const only = option("only");
  if (only !== undefined) inputs.push({ name: "only", value: writtenText(only) });
  return inputs;
}

/** Where the apps lie: as it is written, where that can be known here. */
function folderInputs(folder: string | undefined, remote: boolean): Input[] {
  if (folder === undefined && !remote)
    return [
      { name: "source", value: "." },
      { name: "exclude", value: ".git" },
      {
        name: "releases-directory",
        value: "<absolute path>",
        decide:
          "a folder outside of the workspace, which the runner may delete: each release is copied into a folder of its own there. What only the server has, such as .env, goes to shared-paths.",
      },
    ];
  const isKnown = folder !== undefined && (isAbsolute(folder) || folder.startsWith("${{"));
  return [
    {
      name: "working-directory",
      value: isKnown ? folder : "<absolute path>",
      decide: isKnown
        ? undefined
        : `the folder that the apps run from${folder === undefined ? "" : `, ${folder}`}, as an absolute path.`,
    },
  ];
}

/** Each release in a folder of its own, beside the one that was copied over. */
function releaseInputs({ source, target, exclude }: Copying): Input[] {
  return [
    { name: "source", value: source.replace(/(?<=.)\/$/, "") },
    ...(exclude.length === 0 ? [] : [{ name: "exclude", value: exclude.join(", ") }]),
    {
      name: "releases-directory",
      value: `${target}-releases`,
      decide: `each release is copied into a folder of its own there, and the apps run from it and no more from ${target}: take an absolute cwd out of the ecosystem file. What only ${target} has, such as .env and uploads, goes to shared-paths.`,
    },
  ];
}

function directoryOf(
  { invocation, options }: Pm2Call,
  preset: string | undefined,
): string | undefined {
  const own = options.get("cwd")?.value ?? invocation.directory;
  const folder = own === undefined ? undefined : writtenText(own).replace(/\/+$/, "");
  return folder ?? (invocation.remote ? undefined : preset);
}

/** The namespace that the apps of the file have, where all have the same. */
function namespaceOf(
  calls: readonly Pm2Call[],
  files: readonly Argument[],
  { ecosystems }: Project,
): Input {
  const said = calls
    .map(({ options }) => options.get("namespace")?.value)
    .find((one) => one?.constant);
  const names = files.map(({ text }) => basename(text));
  const described = ecosystems.filter(({ source }) => names.includes(basename(source.path)));
  const apps = described.flatMap((one) => one.apps);
  const [first] = apps;
  const own = first?.namespace?.value;
  if (
    described.length === 1 &&
    own !== undefined &&
    apps.every((app) => app.namespace?.value === own)
  )
    return { name: "namespace", value: own };
  if (said !== undefined) return { name: "namespace", value: said.text };
  return {
    name: "namespace",
    value: "<namespace>",
    decide:
      "the namespace of these apps, and of no others. `pm2 list` shows which they have; those that have none are in default: pm2-migrate-namespace moves them out of it, once.",
  };
}

function namesOf(calls: readonly Pm2Call[]): Input {
  const names = calls.flatMap(({ action, targets }) =>
    action === "restart" || action === "reload" ? targets : [],
  );
  const isKnown =
    names.length > 0 &&
    names.every(({ constant, text }) => constant && !/^(?:all|\d+|\/.*\/)$/.test(text));
  if (isKnown) return { name: "name-pattern", value: names.map(({ text }) => text).join(", ") };
  return {
    name: "name-pattern",
    value: isAll(names) ? "*" : "<names>",
    decide: isAll(names)
      ? "`all` is every app of every project on the server; this is all of the namespace alone."
      : "the names of the apps, with commas between them.",
  };
}

function isAll(names: readonly Argument[]): boolean {
  return names.length > 0 && names.every(({ text }) => text === "all");
}

/** An app as an ecosystem file says it, of a call that starts a script. */
function appOf({ targets, options, invocation }: Pm2Call): Record<string, string | number> {
  const [script] = targets;
  const text = (name: string) => options.get(name)?.value?.text;
  const at = invocation.args.findIndex(({ text: word }) => word === "--");
  const args =
    at === -1
      ? ""
      : invocation.args
          .slice(at + 1)
          .map((word) => word.text)
          .join(" ");
  const instances = text("instances");
  const app = {
    name: text("name") ?? "<name>",
    script: script === undefined ? "<script>" : writtenText(script),
    args,
    instances:
      instances === undefined ? "" : /^\d+$/.test(instances) ? Number(instances) : instances,
    exec_mode: instances === undefined ? "" : "cluster",
    interpreter: text("interpreter") ?? "",
    node_args: text("node-args") ?? "",
    max_memory_restart: text("max-memory-restart") ?? "",
    cron_restart: text("cron") ?? text("cron-restart") ?? "",
  };
  return Object.fromEntries(Object.entries(app).filter(([, value]) => value !== ""));
}

/** What a reader should know of what is gone. */
function remarksOn(gone: readonly Pm2Call[], { step }: Taken): string[] {
  const remarks: string[] = [];
  const wide = gone.filter(
    ({ action, targets }) =>
      ["kill", "update", "resurrect", "flush"].includes(action) ||
      targets.some(({ text }) => text === "all"),
  );
  if (wide.length > 0)
    remarks.push(
      `# Of these, ${[...new Set(wide.map(shown))].join(", ")} reached every app on the server; this step reaches its namespace alone.`,
    );
  const names = [
    ...new Set(
      gone
        .filter(passesEnvironment)
        .flatMap(({ invocation }) => invocation.passed.map(({ name }) => name)),
    ),
  ].filter((name) => name !== "PM2_HOME");
  if (names.length > 0 && !step.remote)
    remarks.push(
      `${mark}PM2 gave the apps the variables of the shell: ${names.join(", ")}. Name in pass-env those that they need, and set them for this step (env); an app has what its ecosystem file says.`,
    );
  return remarks;
}
