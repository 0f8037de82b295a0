import { join } from "node:path";
import * as v from "valibot";
import { readStored } from "../../stored.js";
import { privateFolder, readIfThere, removeLeftovers, writeWhole } from "../../whole-file.js";
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
});

export type DeployedApp = Readonly<v.InferOutput<typeof deployedApp>>;

/** What the last deploy of a namespace left running. Names and hashes, no values. */
const deployRecord = v.looseObject({
  version: v.literal(1),
  apps: v.record(v.string(), deployedApp),
});

export type DeployRecord = Readonly<v.InferOutput<typeof deployRecord>>;

function recordFile(home: Home, namespace: string): string {
  return join(home.actions, `${encodeURIComponent(namespace)}.json`);
}

/** A record that is missing, broken or of another format is no record: everything then counts as changed. */
export async function readRecord(home: Home, namespace: string): Promise<DeployRecord> {
  const none: DeployRecord = { version: 1, apps: {} };
  const text = await readIfThere(recordFile(home, namespace));
  if (text === undefined) return none;
  try {
    return readStored(text, deployRecord, recordFile(home, namespace));
  } catch {
    return none;
  }
}

/** Notes what a deploy left running; other apps of the namespace keep their notes, `gone` lose them. */
export async function updateRecord(
  home: Home,
  namespace: string,
  deployed: Readonly<Record<string, DeployedApp>>,
  gone: readonly string[],
): Promise<void> {
  const { apps } = await readRecord(home, namespace);
  const kept = Object.entries({ ...apps, ...deployed }).filter(([name]) => !gone.includes(name));
  const record: DeployRecord = { version: 1, apps: Object.fromEntries(kept) };
  await privateFolder(home.actions);
  await removeLeftovers(recordFile(home, namespace));
  await writeWhole(recordFile(home, namespace), JSON.stringify(record, null, 2));
}
