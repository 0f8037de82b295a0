import { readdir } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { readStored, readStoredIfWhole } from "../disk/stored.js";
import { readIfThere, removeTemporaryFiles, removeWhole, writeWhole } from "../disk/whole-file.js";
import { messageOf, UsageError } from "../errors.js";

/** Who runs a step, as a waiting run or a reader of the log wants to know it. No secrets. */
export const holder = v.looseObject({
  run: v.string(),
  actor: v.string(),
  workflow: v.string(),
  action: v.string(),
  /** ISO time */
  since: v.string(),
});

export type Holder = Readonly<v.InferOutput<typeof holder>>;

/**
 * What a running step is doing, and all that is needed to undo it. Written before each act, removed
 * when the step is done; one that is found belongs to a step that was killed.
 */
const journal = v.looseObject({
  version: v.literal(1),
  /** Which recovery understands `state`, and checks it. */
  kind: v.string(),
  holder,
  state: v.unknown(),
  /** What its recovery is opened with, where it is no killed step's */
  opening: v.exactOptional(v.string()),
});

export type Journal = Readonly<v.InferOutput<typeof journal>>;

/** The files of one lock, all in one private folder. */
export function lockFiles(directory: string, name: string) {
  // Whole before it is joined: a database may be called `..`.
  const file = <E extends string>(ending: E) =>
    join(directory, `${encodeURIComponent(name)}${ending}`);
  return {
    lock: file(".lock"),
    holder: file(".holder.json"),
    journal: file(journalEnding),
    report: file(".recovered.json"),
    lease: file(".lease.json"),
    name,
  } as const;
}

export type LockFiles = ReturnType<typeof lockFiles>;

const journalEnding = ".journal.json";

/** The names whose journals lie in a folder. */
export async function namesWithJournal(directory: string): Promise<string[]> {
  const files = await readdir(directory).catch(() => []);
  return files
    .filter((file) => file.endsWith(journalEnding))
    .flatMap((file) => {
      try {
        return decodeURIComponent(file.slice(0, -journalEnding.length));
      } catch {
        return [];
      }
    });
}

export async function writeJournal(path: string, journal: Journal): Promise<void> {
  await writeWhole(path, JSON.stringify(journal));
}

/** @throws UsageError if the file is there and is not a journal that this version understands */
export async function readJournal(path: string): Promise<Journal | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  const { version } = readStored(
    text,
    v.looseObject({ version: v.unknown() }),
    `The journal ${path}`,
  );
  if (version !== 1)
    throw new UsageError(
      `The journal ${path} was written by another version of pm2-actions (format ${version}). ` +
        "Run a step of that version once, so that it can finish what it began.",
    );
  return readStored(text, journal, `The journal ${path}`);
}

/** What a guard put right, for the next run to tell. One that cannot be read is told of instead, and goes. */
export async function readReport(path: string): Promise<readonly string[]> {
  const text = await readIfThere(path);
  if (text === undefined) return [];
  try {
    return readStored(text, v.array(v.string()), `The report ${path}`);
  } catch (error) {
    return [
      `What a guard put right before this run is not known. ${messageOf(error)} Look at what runs.`,
    ];
  }
}

/** Who holds a lock, for messages; nothing where that cannot be told. */
export async function readHolder(path: string): Promise<Holder | undefined> {
  return readStoredIfWhole(path, holder);
}

export async function removeJournal(path: string): Promise<void> {
  await removeWhole(path);
  await removeTemporaryFiles(path);
}

/** The run of a step that no runner started. */
const byHand = "by hand";

/** The holder, from what every runner tells its steps. */
export function holderFrom(env: Readonly<NodeJS.ProcessEnv>, action: string): Holder {
  return {
    run: env.GITHUB_RUN_NUMBER ?? env.GITHUB_RUN_ID ?? byHand,
    actor: env.GITHUB_ACTOR ?? env.USER ?? "unknown",
    workflow: env.GITHUB_WORKFLOW ?? "none",
    action,
    since: new Date().toISOString(),
  };
}

/** What is not known of a run by hand is left out. */
export function describeHolder({ action, run, actor, workflow, since }: Holder): string {
  return [
    run === byHand ? `${action} by hand` : `${action} of run ${run}`,
    ...(actor === "unknown" ? [] : [`started by ${actor}`]),
    ...(workflow === "none" ? [] : [`workflow ${workflow}`]),
    `since ${since}`,
  ].join(", ");
}
