import type { Log } from "../../../log.js";
import type { Address } from "../../server/address.js";
import { type Connection, name, rows, value, withConnection } from "../../server/connection.js";

interface Sequence {
  readonly schema: string;
  readonly sequence: string;
  /** The number that it gives next. */
  readonly next: bigint;
  readonly upwards: boolean;
  /** The column that takes its numbers from it, if one does. */
  readonly relation: string | null;
  readonly column: string | null;
}

/** Says which sequences would hand out numbers that the rows of their table have already, or that were out before. */
export async function saySequencesBehind(there: Address, coming: Address, log: Log): Promise<void> {
  const before = new Map(
    (await withConnection(there, sequences)).map((one) => [nameOf(one), one.next]),
  );
  const behind: string[] = [];
  const taken: string[] = [];
  await withConnection(coming, async (connection) => {
    for (const one of await sequences(connection)) {
      if (!one.upwards) continue;
      const original = before.get(nameOf(one));
      if (original !== undefined && one.next < original)
        behind.push(`${nameOf(one)} (${original}, then ${one.next})`);
      const most = await largest(connection, one);
      if (most !== undefined && one.next <= most)
        taken.push(`${nameOf(one)} (gives ${one.next} next; the largest number there is ${most})`);
    }
  });
  if (taken.length > 0)
    log.warning(
      `Sequences of the dump are behind their own tables, so that new rows may fail as duplicates: ${taken.join(", ")}. Set them: SELECT setval('name', number).`,
    );
  if (behind.length > 0)
    log.info(
      `Sequences that hand out numbers again, which the database had given since: ${behind.join(", ")}.`,
    );
}

const nameOf = ({ schema, sequence }: Sequence) => `${schema}.${sequence}`;

async function largest(connection: Connection, { relation, column }: Sequence) {
  if (relation === null || column === null) return undefined;
  const most = await value<string | null>(
    connection,
    `SELECT max(${name(column)})::text FROM ${relation}`,
  );
  return most === null || most === undefined ? undefined : BigInt(most);
}

async function sequences(connection: Connection): Promise<Sequence[]> {
  const found = await rows<Omit<Sequence, "next"> & { step: string; last: string | null }>(
    connection,
    `SELECT s.schemaname AS schema, s.sequencename AS sequence, s.last_value::text AS last, s.increment_by::text AS step,
            s.increment_by > 0 AS upwards,
            d.refobjid::regclass::text AS relation, a.attname AS column
       FROM pg_sequences s
       JOIN pg_namespace n ON n.nspname = s.schemaname
       JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.sequencename AND c.relkind = 'S'
       LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
        AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
       LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
        AND EXISTS (SELECT FROM pg_class t WHERE t.oid = d.refobjid AND t.relkind IN ('r', 'p'))
      WHERE has_sequence_privilege(c.oid, 'SELECT') ORDER BY 1, 2`,
  );
  const sequences: Sequence[] = [];
  for (const { step, last, ...one } of found)
    sequences.push({
      ...one,
      next: last === null ? await first(connection, one) : BigInt(last) + BigInt(step),
    });
  return sequences;
}

/** Of one that gave no number yet, or none since ALTER SEQUENCE … RESTART: the view of them all does not say it. */
async function first(
  connection: Connection,
  { schema, sequence }: Pick<Sequence, "schema" | "sequence">,
): Promise<bigint> {
  const next = `SELECT last_value::text FROM ${name(schema)}.${name(sequence)}`;
  return BigInt((await value<string>(connection, next)) ?? "1");
}
