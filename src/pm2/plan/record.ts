import { join } from "node:path";
import { privateFolder, readIfThere, removeLeftovers, writeWhole } from "../../whole-file.js";
import type { Home } from "../daemon/home.js";

/** What the last deploy of a namespace left running. Names and hashes, no values. */
export interface DeployRecord {
  readonly version: 1;
  readonly apps: Readonly<Record<string, DeployedApp>>;
}

export interface DeployedApp {
  /** Hash of its definition */
  readonly definition: string;
  /** Of each field and variable of the definition, its first digits; older records lack them */
  readonly hashes?: Readonly<Record<string, string>>;
  readonly release: string | null;
  /** Of its package.json */
  readonly version: string | null;
  readonly workers: number;
  /** ISO time */
  readonly deployedAt: string;
}

function recordFile(home: Home, namespace: string): string {
  return join(home.actions, `${encodeURIComponent(namespace)}.json`);
}

/** A record that is missing, broken or of another format is no record: everything then counts as changed. */
export async function readRecord(home: Home, namespace: string): Promise<DeployRecord> {
  const none: DeployRecord = { version: 1, apps: {} };
  const text = await readIfThere(recordFile(home, namespace));
  if (text === undefined) return none;
  try {
    const record = JSON.parse(text) as DeployRecord;
    return record.version === 1 && typeof record.apps === "object" ? record : none;
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
