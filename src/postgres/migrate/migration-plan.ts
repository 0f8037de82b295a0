import type { Migration } from "./migration-files.js";
import type { Applied, MigrationRecord } from "./migration-record.js";

export interface MigrationPlan {
  readonly pending: readonly Migration[];
  /** Nothing may run while there is one of these. */
  readonly mistakes: readonly string[];
  /** Worth a look. */
  readonly remarks: readonly string[];
  /** On record without a checksum: what is on disk is taken for what was applied. */
  readonly adopted: readonly { readonly applied: Applied; readonly checksum: string }[];
}

const bare = (name: string) => name.replace(/\.sql$/i, "");

/** Compares what is on disk with what is on record; by full names, never by numbers. */
export function planMigrations(
  migrations: readonly Migration[],
  record: MigrationRecord,
  outOfOrder: "error" | "allow",
): MigrationPlan {
  const mistakes: string[] = [];
  const remarks: string[] = [];
  const onDisk = new Map(migrations.map((migration) => [bare(migration.name), migration]));
  const onRecord = new Map(record.applied.map((applied) => [bare(applied.name), applied]));

  for (const [first, second] of pairsBy(migrations, ({ name }) => bare(name).toLowerCase()))
    mistakes.push(`${second.path} has the same name as ${first.path}: rename one of them.`);
  for (const [first, second] of pairsBy(migrations, ({ checksum }) => checksum))
    remarks.push(
      `${second.name} has the same content as ${first.name}: was it renamed, or copied?`,
    );

  const adopted: { applied: Applied; checksum: string }[] = [];
  for (const [key, applied] of onRecord) {
    const migration = onDisk.get(key);
    if (migration === undefined)
      remarks.push(`${applied.name} was applied to this database and is not on disk.`);
    else if (applied.checksum === undefined)
      adopted.push({ applied, checksum: migration.checksum });
    else if (applied.checksum !== migration.checksum)
      mistakes.push(
        `${migration.path} was changed after it was applied. Put back what was applied, and write a new file for the change.`,
      );
  }

  const pending = migrations.filter(({ name }) => !onRecord.has(bare(name)));
  const last = migrations.findLast(({ name }) => onRecord.has(bare(name)));
  const late = pending.filter(({ name }) => last !== undefined && name < last.name);
  for (const { name } of late) {
    const sentence = `${name} comes before ${last?.name}, which was applied already`;
    if (outOfOrder === "allow") remarks.push(`${sentence}.`);
    else mistakes.push(`${sentence}. Rename it to come last, or set out-of-order to allow.`);
  }
  return { pending, mistakes, remarks, adopted };
}

/** Each item together with an earlier one of the same key. */
function pairsBy<T>(items: readonly T[], key: (item: T) => string): [T, T][] {
  const first = new Map<string, T>();
  const pairs: [T, T][] = [];
  for (const item of items) {
    const earlier = first.get(key(item));
    if (earlier === undefined) first.set(key(item), item);
    else pairs.push([earlier, item]);
  }
  return pairs;
}
