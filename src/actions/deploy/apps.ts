import { resolve } from "node:path";
import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { Snapshot } from "../../pm2/daemon/process.js";
import { type App, appName, environmentsOf, readApps } from "../../pm2/ecosystem/app.js";
import type { CurrentLink } from "../../pm2/ecosystem/current-link.js";
import { type Ecosystem, loadEcosystem } from "../../pm2/ecosystem/ecosystem.js";
import { type PassedEnvironment, passedEnvironment } from "../../pm2/ecosystem/environment.js";
import { refusals } from "../../pm2/plan/refusal.js";
import { logsWithin } from "./logs-within.js";

/** The apps of the ecosystem file, checked, and what goes with them. */
export interface DeployableApps {
  readonly apps: readonly App[];
  readonly passed: PassedEnvironment;
  readonly hasDeploySection: boolean;
}

/** The inputs that say which apps there are. */
export interface AppInputs {
  readonly namespace: string;
  readonly namePattern: Pattern;
  readonly ecosystem?: string | undefined;
  readonly workingDirectory: string;
  /** Selects `env_<environment>` */
  readonly environment?: string | undefined;
  readonly passEnv: readonly string[];
  /** Just these; all without it */
  readonly only?: Pattern | undefined;
  /** Apps of the file that are no concern of this step are left out by it */
  readonly choose?: (name: string) => boolean;
  /** Paths through this link mean the directory that it is to lead to */
  readonly current?: CurrentLink;
  /** The files are to be copied from here: what is only known of the copy is not checked yet */
  readonly copied?: boolean;
  /** Paths of these files that all releases will share */
  readonly sharing?: readonly string[];
}

/**
 * Loads the ecosystem file and checks its apps against the server: all reasons to refuse at once.
 * @throws UsageError
 */
export async function readDeployableApps(
  inputs: AppInputs,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
  log: Log,
  current: Snapshot,
): Promise<DeployableApps> {
  const { namespace, namePattern: pattern, environment, current: link } = inputs;
  const workingDirectory = resolve(inputs.workingDirectory);
  const ecosystem = await loadEcosystem(inputs.ecosystem, workingDirectory, env);
  const passed = passedEnvironment(env, inputs.passEnv);
  const declaredTop = ecosystem.topNamespace;
  const context = { home, namespace, workingDirectory, environment, passed };
  const judged = { ...ecosystem, apps: concerned(ecosystem, inputs) };
  const read = await readApps(judged, link ? { ...context, current: link } : context);
  const apps = read.flatMap((one) => ("app" in one ? [one.app] : []));
  const selection = { namespace, pattern };
  const doomed = inputs.copied ? {} : env;
  const refused = await refusals(apps, { selection, current, env: doomed });
  const folder = link && { directory: link.directory, shared: inputs.sharing };
  const lostLogs = await logsWithin(apps, folder);
  const mistakes = [
    ...unknownEnvironment(judged, environment),
    ...unmatched(ecosystem, inputs),
    ...read.flatMap((one) => ("mistakes" in one ? one.mistakes : [])),
    ...topNamespaceMistake(declaredTop, namespace),
    ...refused.mistakes,
    // What was placed already is not kept from running: it may be the way back.
    ...(inputs.copied ? lostLogs : []),
  ];
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));

  const warnings = [...lostLogs, ...refused.warnings, ...apps.flatMap((app) => app.warnings)];
  for (const warning of warnings) log.warning(warning);
  for (const warning of notThere(passed)) log.warning(warning);
  if (declaredTop !== undefined)
    log.warning(
      `${ecosystem.file} sets a namespace beside its apps. PM2 ignores it there; this step applies it. Write it into each app.`,
    );
  return { apps, passed, hasDeploySection: ecosystem.hasDeploySection };
}

/** A typo must not deploy production's apps with nobody's settings. */
function unknownEnvironment(ecosystem: Ecosystem, environment: string | undefined): string[] {
  const names = [...new Set(ecosystem.apps.flatMap(environmentsOf))];
  if (environment === undefined || names.length === 0 || names.includes(environment)) return [];
  return [
    `Input "environment" is ${JSON.stringify(environment)}: no app of ${ecosystem.file} has env_${environment}. Allowed are ${names.join(", ")}.`,
  ];
}

function notThere({ missing }: PassedEnvironment): string[] {
  if (missing.length === 0) return [];
  return [
    `Input "pass-env" names ${missing.join(", ")}: not set in this step. Set what the apps need under env of the step or the job.`,
  ];
}

/**
 * The entries that this step is about. What is wrong with the others, such as a script that is built by
 * another job, is not its concern; an entry without a name is everybody's.
 */
function concerned(
  { apps }: Ecosystem,
  { environment, only, choose }: AppInputs,
): Ecosystem["apps"] {
  if (only === undefined && choose === undefined) return apps;
  return apps.filter((entry) => {
    const name = appName(entry, environment);
    return name === undefined || ((only?.matches(name) ?? true) && (choose?.(name) ?? true));
  });
}

/** Entries of `only` that no app has: an app that is misspelt after `!` would be deployed. */
function unmatched({ apps }: Ecosystem, { environment, only }: AppInputs): string[] {
  const names = apps.flatMap((entry) => appName(entry, environment) ?? []);
  if (only === undefined || names.length < apps.length) return [];
  const missing = [...only.idle(names), ...only.idleExclusions(names)];
  if (missing.length === 0) return [];
  return [
    `Input "only" is "${only.text}": no app has such a name as ${missing.join(" or ")}. There are ${names.join(", ")}.`,
  ];
}

function topNamespaceMistake(declared: string | undefined, namespace: string): string[] {
  if (declared === undefined || declared === namespace) return [];
  return [
    `The ecosystem file declares the namespace "${declared}", this step deploys "${namespace}". ` +
      "Give each environment an ecosystem file of its own.",
  ];
}
