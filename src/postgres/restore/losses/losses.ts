import { messageOf, StepFailure } from "../../../errors.js";
import type { Log } from "../../../log.js";
import type { Pattern } from "../../../pattern.js";
import { counted } from "../../../text/phrases.js";
import type { Address } from "../../server/address.js";
import { type Connection, rows, value, withConnection } from "../../server/connection.js";
import { countRows, type RowCounts } from "../../verify/tally.js";
import { saySequencesBehind } from "./sequences.js";

/** What a restore may lose. */
export interface AllowedLosses {
  /** Names of what may be gone; nothing where everything must be there */
  readonly allowMissing: Pattern | undefined;
  /** The share of a table's rows that may be gone, from 0 to 1 */
  readonly maxRowLoss: number;
}

/** Tables with fewer rows than this may lose any share of them: they are settings and lists. */
const fewRows = 100;
const maxShown = 40;
/** Milliseconds to wait for a table that somebody has locked. */
const lockPatience = 10_000;

/**
 * Compares what comes with what is there: a dump of a part, of the structure alone or of another
 * database is whole in every sense that a look at the dump can have.
 * @throws StepFailure that lists what would be gone
 */
export async function refuseLosses(
  there: Address,
  coming: { readonly address: Address; readonly rows: RowCounts },
  allowed: AllowedLosses,
  jobs: number,
  log: Log,
): Promise<void> {
  if (mayLoseAll(allowed)) return;
  const [before, after, rowsBefore] = await Promise.all([
    withConnection(there, inventory),
    withConnection(coming.address, inventory),
    countRows(there, { jobs, analyze: false, lockTimeout: lockPatience }).catch(
      (error: unknown) => {
        throw new StepFailure(
          `The rows of ${there.database} cannot be counted, so what a restore would lose is not known: ${messageOf(error)}. ` +
            'Nothing was swapped. If it is to be replaced whatever it holds: allow-missing "*" and max-row-loss 100%.',
        );
      },
    ),
  ]);
  showRows(rowsBefore, coming.rows, log);
  await saySequencesBehind(there, coming.address, log);
  const [objects, objectsComing] = await Promise.all(
    [there, coming.address].map((address) => withConnection(address, largeObjects)),
  );
  const comes = new Set(after.map(({ kind, name }) => `${kind} ${name}`));
  const gone = before.filter((item) => !comes.has(`${item.kind} ${item.name}`));
  const losses = [
    ...gone.filter((item) => !isAllowed(item, allowed)).map(({ kind, name }) => `${kind} ${name}`),
    ...lostRows(rowsBefore, coming.rows, allowed),
    ...lostObjects(objects ?? 0, objectsComing ?? 0, allowed),
  ];
  if (losses.length === 0) {
    if (gone.length > 0)
      log.info(
        `allow-missing lets ${counted(gone.length, "thing")} go: ${gone.map(({ kind, name }) => `${kind} ${name}`).join(", ")}.`,
      );
    return;
  }
  throw new StepFailure(refusal(there.database, losses));
}

/** A database that is to be replaced whatever it holds may be one that cannot be read any more. */
export function mayLoseAll({ allowMissing, maxRowLoss }: AllowedLosses): boolean {
  return allowMissing?.text === "*" && maxRowLoss === 1;
}

export function refusal(database: string, losses: readonly string[]): string {
  const more = losses.length - maxShown;
  return [
    `The dump holds less than ${database} has, so nothing was swapped, and ${database} is as it was. What would be gone:`,
    ...losses.slice(0, maxShown).map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    'If that is meant, name it in allow-missing ("audit.*, large-objects"; "*" for all of it), and raise max-row-loss.',
  ].join("\n");
}

interface Item {
  readonly kind: string;
  /** `schema.name`, or the name alone of what lies in no schema */
  readonly name: string;
}

export function isAllowed({ kind, name }: Item, { allowMissing }: AllowedLosses): boolean {
  if (allowMissing === undefined) return false;
  // `audit.*` means the schema with all that is in it.
  const names = kind === "schema" ? [name, `${name}.all`] : [name];
  const spellings = [...names, `${kind} ${name}`];
  if (spellings.some((one) => allowMissing.excludes(one))) return false;
  return spellings.some((one) => allowMissing.includes(one));
}

function lostRows(before: RowCounts, after: RowCounts, allowed: AllowedLosses): string[] {
  return Object.entries(before).flatMap(([table, count]) => {
    const comes = after[table];
    if (comes === undefined || count <= comes || isAllowed({ kind: "rows", name: table }, allowed))
      return [];
    if (comes === 0) return [`all ${counted(count, "row")} of ${table}`];
    const share = (count - comes) / count;
    if (count <= fewRows || share <= allowed.maxRowLoss) return [];
    return [`${count - comes} of the ${count} rows of ${table} (${Math.round(share * 100)} %)`];
  });
}

/** That all of them are gone is seen by their kind. */
function lostObjects(before: number, after: number, allowed: AllowedLosses): string[] {
  if (after === 0 || isAllowed({ kind: "large objects", name: "large-objects" }, allowed))
    return [];
  return lostRows({ "large-objects": before }, { "large-objects": after }, allowed).map((line) =>
    line.replace(" rows of large-objects", " large objects"),
  );
}

async function largeObjects(connection: Connection): Promise<number> {
  return Number(await value(connection, "SELECT count(*) FROM pg_largeobject_metadata"));
}

function showRows(before: RowCounts, after: RowCounts, log: Log): void {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const largest = (name: string) => Math.max(before[name] ?? 0, after[name] ?? 0);
  const shown = names.sort((one, other) => largest(other) - largest(one)).slice(0, maxShown);
  log.table({
    title: `Rows before and after${names.length > shown.length ? `, of the ${shown.length} largest of ${names.length} tables` : ""}`,
    columns: ["table", "before", "after"],
    rows: shown.map((name) => [
      name,
      String(before[name] ?? "is not there"),
      String(after[name] ?? "is gone"),
    ]),
  });
}

/** All that a database holds, by kind and name, without what belongs to extensions or the system. */
export function inventory(connection: Connection): Promise<Item[]> {
  return rows<{ kind: string; name: string }>(connection, everything);
}

const own = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
const ofNoExtension = (catalog: string, oid: string) =>
  `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`;

const everything = `
  SELECT 'schema' AS kind, n.nspname::text AS name FROM pg_namespace n
   WHERE ${own} AND ${ofNoExtension("pg_namespace", "n.oid")}
  UNION ALL
  SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
                        WHEN 'f' THEN 'foreign table' ELSE 'table' END, n.nspname || '.' || c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${ofNoExtension("pg_class", "c.oid")}
     AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
              AND d.objid = c.oid AND d.deptype IN ('a', 'i')))
  UNION ALL
  SELECT 'index', n.nspname || '.' || c.relname
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND ${ofNoExtension("pg_class", "i.indrelid")}
     AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  UNION ALL
  SELECT 'constraint', n.nspname || '.' || c.relname || '.' || k.conname
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND k.contype IN ('p', 'u', 'x', 'f', 'c') AND k.conparentid = 0 AND ${ofNoExtension("pg_class", "c.oid")}
  UNION ALL
  SELECT 'function', n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE ${own} AND ${ofNoExtension("pg_proc", "p.oid")}
  UNION ALL
  SELECT 'trigger', n.nspname || '.' || c.relname || '.' || t.tgname
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy', n.nspname || '.' || c.relname || '.' || p.polname
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  UNION ALL SELECT 'extension', extname::text FROM pg_extension
  UNION ALL SELECT 'publication', pubname::text FROM pg_publication
  UNION ALL
  SELECT 'event trigger', evtname::text FROM pg_event_trigger WHERE ${ofNoExtension("pg_event_trigger", "oid")}
  UNION ALL
  SELECT 'large objects', 'large-objects' WHERE EXISTS (SELECT FROM pg_largeobject_metadata)
  ORDER BY 1, 2`;
