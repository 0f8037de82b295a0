import { join } from "node:path";
import {
  privateFolder,
  removeTemporaryFiles,
  removeWhole,
  writeWhole,
} from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import { withFileLock } from "../../recovery/file-lock.js";
import { deleteOwn } from "../daemon/act.js";
import type { Daemon } from "../daemon/daemon.js";
import type { Home } from "../daemon/home.js";
import { type Process, type Snapshot, snapshot } from "../daemon/process.js";
import type { App } from "../ecosystem/app.js";
import { type Definition, definitionFromTemplate } from "./definition.js";
import { Pm2Failure, type Pm2Program, runPm2 } from "./launch.js";

/** Seconds that another namespace's registration may take. */
const registrationDeadline = 140;

/** A name that can match no other app: PM2 acts by name wherever it finds one. */
function templateName(name: string, namespace: string): string {
  return `${name}~${namespace}~template`;
}

/** Whether a process is a template of this namespace: never shown, never saved. */
export function isTemplate(
  pm2Process: Pick<Process, "name" | "namespace">,
  namespace: string,
): boolean {
  return pm2Process.namespace === namespace && pm2Process.name.endsWith(`~${namespace}~template`);
}

/** Any namespace's template. */
export function isAnyTemplate(pm2Process: Process): boolean {
  return isTemplate(pm2Process, pm2Process.namespace);
}

/**
 * Has PM2's program resolve the apps without starting them, and returns their definitions.
 *
 * Under one short lock for the whole daemon: while it is held, the names are checked against all
 * other namespaces, and the templates then reserve them until `deleteTemplates`. Without it, two
 * namespaces that start an app of one name at the same time take each other's process.
 *
 * @throws UsageError if a name is taken, or PM2's program refuses an entry
 */
export async function registerTemplates(
  daemon: Daemon,
  pm2: Pm2Program,
  namespace: string,
  apps: readonly App[],
): Promise<Map<string, Definition>> {
  const { home } = daemon;
  const folder = await privateFolder(templateFolder(home));
  const file = templateFile(home, namespace);
  const entries = apps.map(({ entry, env, name }) => ({
    ...entry,
    name: templateName(name, namespace),
    env,
    autostart: false,
  }));
  try {
    await withFileLock(join(folder, ".register.lock"), registrationDeadline, async () => {
      await deleteTemplates(daemon, namespace);
      const taken = takenNames(
        await snapshot(daemon),
        namespace,
        apps.map((app) => app.name),
      );
      if (taken.length > 0) throw new UsageError(taken.join("\n"));
      await writeWhole(file, JSON.stringify({ apps: entries }));
      await runPm2(pm2, home, ["start", file], runningLock(home)).catch((error: unknown) => {
        if (!(error instanceof Pm2Failure)) throw error;
        throw new UsageError(
          `PM2's own program does not accept the apps as the ecosystem file has them. ${error.message}`,
        );
      });
    });
  } finally {
    await removeWhole(file);
  }
  return definitions(await snapshot(daemon), namespace, apps);
}

/**
 * Waits until the pm2 program of a killed step has ended, since it would go on registering, and
 * removes the file that the step gave it: it can hold secrets.
 */
export async function endRegistration(home: Home, namespace: string): Promise<void> {
  await withFileLock(runningLock(home), registrationDeadline, async () => {});
  await removeWhole(templateFile(home, namespace));
  await removeTemporaryFiles(templateFile(home, namespace));
}

function templateFolder(home: Home): string {
  return join(home.actions, "locks");
}

/** What pm2 is told to register; it only takes a file that is called .json. */
function templateFile(home: Home, namespace: string): string {
  return join(templateFolder(home), `${encodeURIComponent(namespace)}.templates.json`);
}

/** Held while a pm2 program registers, whether or not its step still lives. */
function runningLock(home: Home): string {
  return join(templateFolder(home), ".pm2.lock");
}

/** Removes this namespace's templates, also those that a killed run left. */
export async function deleteTemplates(daemon: Daemon, namespace: string): Promise<void> {
  const current = await snapshot(daemon);
  await deleteOwn(
    daemon,
    current.filter((pm2Process) => isTemplate(pm2Process, namespace)),
  );
}

/** A sentence for each name that lives in another namespace, or is about to. */
export function takenNames(
  current: Snapshot,
  namespace: string,
  names: readonly string[],
): string[] {
  return names.flatMap((name) => {
    const owner = current.find(
      (pm2Process) =>
        pm2Process.namespace !== namespace &&
        (pm2Process.name === name || pm2Process.name === templateName(name, pm2Process.namespace)),
    );
    if (owner === undefined) return [];
    const how = isAnyTemplate(owner) ? "is being started by a deploy of" : "runs in";
    return [
      `The name "${name}" is taken: an app of that name ${how} the namespace "${owner.namespace}" (id ${owner.id}). ` +
        `PM2's commands act by name, so two of one name cannot be kept apart. If ${JSON.stringify(namespace)} is the namespace ` +
        "that is meant, rename one, for example by its environment, or move it with pm2-migrate-namespace.",
    ];
  });
}

function definitions(
  current: Snapshot,
  namespace: string,
  apps: readonly App[],
): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (const app of apps) {
    const { name } = app;
    const template = current.find(
      (pm2Process) =>
        pm2Process.namespace === namespace && pm2Process.name === templateName(name, namespace),
    );
    if (template === undefined)
      throw new UsageError(
        `PM2 did not accept the entry of the app "${name}". Try it by hand on a test server with: pm2 start <ecosystem file> --only ${name}`,
      );
    found.set(name, definitionFromTemplate(template, app));
  }
  return found;
}
