import { normalize } from "node:path";
import type { DeployedWith } from "../../deployed-with.js";
import type { Log } from "../../log.js";
import type { DeployRecord } from "../../pm2/plan/record.js";
import { type Release, releases } from "../../release/releases.js";
import { shortList } from "../../text/phrases.js";
import type { AppInputs } from "./apps.js";

/** The inputs that say how apps are defined; what is not given is open. */
type Settings = Pick<AppInputs, "environment" | "ecosystem" | "passEnv"> & {
  readonly workingDirectory?: string | undefined;
};

/** What a release is deployed with, to be remembered with it. */
export function deployedWithOf(inputs: Settings): DeployedWith {
  const { environment = null, ecosystem = null, workingDirectory = ".", passEnv } = inputs;
  return { environment, ecosystem, workingDirectory, passEnv };
}

/**
 * The settings that a release is brought back with: those that the step gives, and those that the release
 * was deployed with where it gives none. What differs is said: the step's is what somebody wrote.
 */
export function settingsOf(
  given: Settings,
  { deployedWith: was }: Pick<Release, "deployedWith">,
  log: Log,
) {
  const passEnv = given.passEnv.length > 0 ? given.passEnv : (was?.passEnv ?? []);
  const settings = {
    environment: given.environment ?? was?.environment ?? undefined,
    ecosystem: given.ecosystem ?? was?.ecosystem ?? undefined,
    workingDirectory: given.workingDirectory ?? was?.workingDirectory ?? ".",
    passEnv,
  };
  if (was === undefined) return settings;
  const now = deployedWithOf(settings);
  const taken = differing(deployedWithOf(given), now).filter(
    (name) => inWords(now)[name] === inWords(was)[name],
  );
  if (taken.length > 0) log.info(`As the release was deployed: ${said(now, taken)}.`);
  sayDifferent("The release was", was, now, log);
  return settings;
}

/** Says what a deploy does otherwise than the release that it follows: it may have been forgotten. */
export async function warnOfOtherSettings(
  releasesDirectory: string,
  inputs: Settings,
  log: Log,
): Promise<void> {
  const current = (await releases(releasesDirectory)).find((release) => release.current);
  if (current?.deployedWith !== undefined)
    sayDifferent("The current release was", current.deployedWith, deployedWithOf(inputs), log);
}

/** The same of apps that run without release directories, or that a restart is about to start. */
export function warnOfOtherApps(
  names: readonly string[],
  record: DeployRecord,
  inputs: Settings,
  log: Log,
): void {
  const now = deployedWithOf(inputs);
  const same = new Map<string, { was: DeployedWith; apps: string[] }>();
  for (const name of names) {
    const last = record.apps[name]?.deployedWith;
    if (last === undefined) continue;
    // The file that was found by its name may be the one that is written out now.
    const was = { ...last, ecosystem: last.ecosystem ?? now.ecosystem };
    const key = Object.values(inWords(was)).join();
    const { apps } = same.get(key) ?? { apps: [] };
    same.set(key, { was, apps: [...apps, name] });
  }
  for (const { was, apps } of same.values())
    sayDifferent(`${shortList(apps)} ${apps.length === 1 ? "was" : "were"}`, was, now, log);
}

function sayDifferent(which: string, was: DeployedWith, now: DeployedWith, log: Log): void {
  const names = differing(was, now).filter((name) => name !== "pass-env" || losesAny(was, now));
  if (names.length > 0)
    log.warning(
      `${which} deployed with ${said(was, names)}; this step has ${said(now, names)}, and that holds. Is that intended?`,
    );
}

/** A variable more is no contradiction: the app gets all that it had. */
function losesAny(was: DeployedWith, now: DeployedWith): boolean {
  return was.passEnv.some((name) => !now.passEnv.includes(name));
}

function differing(one: DeployedWith, other: DeployedWith): string[] {
  const [before, after] = [inWords(one), inWords(other)];
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

function said(settings: DeployedWith, names: readonly string[]): string {
  return names.map((name) => inWords(settings)[name]).join(", ");
}

/** By the names of the inputs. */
function inWords(settings: DeployedWith): Record<string, string> {
  const { environment, ecosystem, workingDirectory, passEnv } = settings;
  const word = (name: string, value: string | null) =>
    value === null || value === "" ? `no ${name}` : `${name} ${JSON.stringify(value)}`;
  return {
    environment: word("environment", environment),
    ecosystem: word("ecosystem", ecosystem),
    "working-directory": word("working-directory", normalize(workingDirectory)),
    "pass-env": word("pass-env", passEnv.join(", ")),
  };
}
