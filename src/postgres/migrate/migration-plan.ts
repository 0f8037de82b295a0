import type { Pattern } from "../../pattern.js";
import { numberOf } from "../layout/order.js";
import type { Migration } from "./files/migration.js";
import type { Applied, MigrationRecord } from "./migration-record.js";

export interface MigrationPlan {
  readonly pending: readonly Migration[];
  /** Put on record without being run. */
  readonly marked: readonly Migration[];
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
  options: {
    readonly outOfOrder: "error" | "allow";
    /** Files that are put on record without being run. */
    readonly markApplied: Pattern | undefined;
  },
): MigrationPlan {
  const mistakes: string[] = [];
  const remarks: string[] = [];
  const onDisk = new Map(migrations.map((migration) => [bare(migration.name), migration]));
  const onRecord = new Map(record.applied.map((applied) => [bare(applied.name), applied]));

  for (const [first, second] of pairsBy(migrations, ({ name }) => bare(name).toLowerCase()))
    mistakes.push(
      `${second.path} has the same name as ${first.path}: rename the one that was not applied.`,
    );
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
    else if (migration.repeatable) continue;
    else if (applied.checksum !== migration.checksum)
      mistakes.push(
        `${migration.path} was changed after it was applied. Put back what was applied, and write a new file for the change.`,
      );
  }

  const isOnRecord = ({ name, checksum, repeatable }: Migration) => {
    const applied = onRecord.get(bare(name));
    return (
      applied !== undefined && (!repeatable || [checksum, undefined].includes(applied.checksum))
    );
  };
  const due = migrations.filter((migration) => !isOnRecord(migration));
  const { marked, useless } = markedOf(due, options.markApplied);
  mistakes.push(...useless);
  const pending = due.filter((migration) => !marked.includes(migration));
  const last = migrations.findLastIndex((one) => !one.repeatable && onRecord.has(bare(one.name)));
  for (const [index, { name, repeatable }] of migrations.entries()) {
    if (index > last || repeatable || !pending.includes(migrations[index] as Migration)) continue;
    const sentence = `${name} comes before ${migrations[last]?.name}, which was applied already`;
    if (options.outOfOrder === "allow") remarks.push(`${sentence}.`);
    else mistakes.push(`${sentence}. Rename it to come last, or set out-of-order to allow.`);
  }
  mistakes.push(...renamed(pending, record, onDisk));
  mistakes.push(...pending.flatMap((migration) => migration.mistakes));
  for (const { doubt, name } of pending)
    if (doubt !== undefined)
      mistakes.push(
        `${doubt}. A way back is not run: call its file ${bare(name)}.down.sql, or name the tool in "layout"; if there is none, layout: plain runs the files whole.`,
      );
  return { pending, marked, mistakes, remarks, adopted };
}

/** What was applied under another name must not be applied again. */
function renamed(
  pending: readonly Migration[],
  record: MigrationRecord,
  onDisk: ReadonlyMap<string, Migration>,
): string[] {
  const gone = record.applied.filter(({ name }) => !onDisk.has(bare(name)));
  return pending.flatMap(({ name, checksum }) => {
    const earlier = gone.find((applied) => applied.checksum === checksum);
    const maybe = gone.find(
      (applied) => applied.checksum === undefined && isLike(applied.name, name),
    );
    if (earlier === undefined && maybe !== undefined)
      return [
        `${name} may be ${maybe.name} by another name, which was applied, is on record without a checksum, and is not on disk any more: it would run a second time. ` +
          `Give it back its name, or put the new one on record with mark-applied: ${name}. If it is another file, give it a number and words of its own.`,
      ];
    if (earlier === undefined) return [];
    return [
      `${name} has the content of ${earlier.name}, which was applied and is not on disk any more: it would run a second time. ` +
        `Give it back its name, or put the new one on record with mark-applied: ${name}.`,
    ];
  });
}

/** Names with the same number, or the same words behind it. */
function isLike(one: string, other: string): boolean {
  const words = (name: string) =>
    bare(name)
      .toLowerCase()
      .replace(/^[a-z]?[\d._-]+/, "");
  const number = numberOf(one);
  return (
    (number !== undefined && number === numberOf(other)) ||
    (words(one) !== "" && words(one) === words(other))
  );
}

/**
 * What mark-applied names, and its entries that name nothing: a file that is misspelt after `!` would
 * be put on record and never run.
 */
function markedOf(due: readonly Migration[], pattern: Pattern | undefined) {
  const names = due.map(({ name }) => name);
  const useless = pattern && [...pattern.idle(names), ...pattern.idleExclusions(names)];
  return {
    marked: due.filter(({ name }) => pattern?.matches(name)),
    useless: useless?.length
      ? [
          `Input "mark-applied" names ${useless.map((entry) => `"${entry}"`).join(", ")}: no file that is still to be applied has such a name.`,
        ]
      : [],
  };
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
