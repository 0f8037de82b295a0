import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";

/** What each test of a file has: an empty database of its own, and an empty directory. */
export interface EmptyPlace {
  readonly cluster: Cluster;
  readonly database: string;
  readonly directory: string;
}

/** @param nameOf the name of a test's database, from a number of its own */
export function eachInEmptyPlace(
  nameOf: (count: number) => string,
  made: (place: EmptyPlace) => void,
): void {
  let cluster: Cluster;
  let count = 0;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster?.stop());
  beforeEach(async () => {
    const directory = mkdtempSync(join(tmpdir(), "pm2-actions-migrations-"));
    const database = nameOf(++count);
    await cluster.sql("postgres", `CREATE DATABASE "${database.replaceAll('"', '""')}"`);
    made({ cluster, database, directory });
    return () => rmSync(directory, { recursive: true, force: true });
  });
}

/** Writes files into a directory, by their names in it. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
}
