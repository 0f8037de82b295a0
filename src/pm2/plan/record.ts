import { join } from "node:path";
import * as v from "valibot";
import { deployedWith } from "../../deployed-with.js";
import { readStoredIfWhole } from "../../disk/stored.js";
import {
  isAnotherFolder,
  privateFolder,
  removeTemporaryFiles,
  writeWhole,
} from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import type { Home } from "../daemon/home.js";

export const deployedApp = v.looseObject({
  /** Hash of its definition */
  definition: v.string(),
  /** Of each field and variable of the definition, its first digits; older records lack them */
  hashes: v.optional(v.record(v.string(), v.string())),
  release: v.nullable(v.string()),
  /** Of its package.json */
  version: v.nullable(v.string()),
  workers: v.number(),
  /** ISO time */
  deployedAt: v.string(),
  /** Older records lack it */
  deployedWith: v.optional(deployedWith),
  /** The pair of ports that its deploys go between, and the one that it has; the proxy's file names that */
  ownPort: v.exactOptional(
    v.looseObject({
      variable: v.string(),
      pair: v.tuple([v.number(), v.number()]),
      to: v.number(),
    }),
  ),
  /** What is to follow once it runs was not done to its end yet */
  owesAfterActivate: v.exactOptional(v.boolean()),
});

export type DeployedApp = Readonly<v.InferOutput<typeof deployedApp>>;

/** What the last deploy of a namespace left running. Names and hashes, no values. */
const deployRecord = v.looseObject({
  version: v.literal(1),
  /** The home that it was written in; older records lack it */
  home: v.optional(v.string()),
  apps: v.record(v.string(), deployedApp),
});

export type DeployRecord = Readonly<v.InferOutput<typeof deployRecord>>;

function recordFile(home: Home, namespace: string): string {
  return join(home.actions, `${encodeURIComponent(namespace)}.json`);
}

/** A record that is missing, broken or of another format is no record: everything then counts as changed. */
export async function readDeployRecord(home: Home, namespace: string): Promise<DeployRecord> {
  const record = await readStoredIfWhole(recordFile(home, namespace), deployRecord);
  return record ?? { version: 1, apps: {} };
}

/**
 * Refuses a record that came with the copy of another home: the apps run there, and here they would run a
 * second time. One whose home is gone has moved.
 * @throws UsageError
 */
export async function checkRecordOwner(
  home: Home,
  namespace: string,
  record: DeployRecord,
): Promise<void> {
  if (record.home === undefined || !(await isAnotherFolder(record.home, home.path))) return;
  throw new UsageError(
    `The PM2 home ${home.path} is a copy of ${record.home}: its record of the namespace ${JSON.stringify(namespace)} was written there, where the apps run. ` +
      `To deploy there, give pm2-home: ${record.home}. To try something, give the path of an empty folder. If the apps are to move to ${home.path}, remove ${recordFile(home, namespace)}.`,
  );
}

/** Notes what a deploy left running; other apps of the namespace keep their notes, `gone` lose them. */
export async function updateRecord(
  home: Home,
  namespace: string,
  deployed: Readonly<Record<string, DeployedApp>>,
  gone: readonly string[],
): Promise<void> {
  const { apps } = await readDeployRecord(home, namespace);
  const kept = Object.entries({ ...apps, ...deployed }).filter(([name]) => !gone.includes(name));
  await writeRecord(home, namespace, Object.fromEntries(kept));
}

/** Whether after-activate of what runs is still to be done: it failed, or its step was killed. */
export function owesAfterActivate({ apps }: DeployRecord, names: readonly string[]): boolean {
  return names.some((name) => apps[name]?.owesAfterActivate);
}

/** Notes that nothing of these apps is owed any more. */
export async function settleAfterActivate(
  home: Home,
  namespace: string,
  names: readonly string[],
): Promise<void> {
  const { apps } = await readDeployRecord(home, namespace);
  const settled = Object.entries(apps).map(([name, app]) => {
    const { owesAfterActivate: owed, ...rest } = app;
    return [name, owed && names.includes(name) ? rest : app] as const;
  });
  await writeRecord(home, namespace, Object.fromEntries(settled));
}

async function writeRecord(home: Home, namespace: string, apps: DeployRecord["apps"]) {
  const record: DeployRecord = { version: 1, home: home.path, apps };
  await privateFolder(home.actions);
  await removeTemporaryFiles(recordFile(home, namespace));
  await writeWhole(recordFile(home, namespace), JSON.stringify(record, null, 2));
}
