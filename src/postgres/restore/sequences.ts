import type { Log } from "../../log.js";
import type { Address } from "../server/address.js";
import { type Connection, name, rows, value, withConnection } from "../server/connection.js";

interface Sequence {
  readonly schema: string;
  readonly sequence: string;
  /** Nothing where no number was taken yet. */
  readonly last: string | null;
  readonly upwards: boolean;
  /** The column that takes its numbers from it, if one does. */
  readonly relation: string | null;
  readonly column: string | null;
}

/** Says which sequences would hand out numbers that the rows of their table have already, or that were out before. */
export async function saySequencesBehind(there: Address, coming: Address, log: Log): Promise<void> {
  const before = new Map(
    (await withConnection(there, sequences)).map((one) => [nameOf(one), one.last]),
  );
  const behind: string[] = [];
  const taken: string[] = [];
  await withConnection(coming, async (connection) => {
    for (const one of await sequences(connection)) {
      const last = one.last === null ? undefined : BigInt(one.last);
      const original = before.get(nameOf(one)) ?? undefined;
      if (!one.upwards) continue;
      if (original !== undefined && (last === undefined || last < BigInt(original)))
        behind.push(`${nameOf(one)} (${original}, then ${last ?? "none"})`);
      const most = await largest(connection, one);
      if (most !== undefined && (last === undefined || last < most))
        taken.push(
          `${nameOf(one)} (at ${last ?? "its start"}; the largest number there is ${most})`,
        );
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

function sequences(connection: Connection): Promise<Sequence[]> {
  return rows<Sequence>(
    connection,
    `SELECT s.schemaname AS schema, s.sequencename AS sequence, s.last_value::text AS last, s.increment_by > 0 AS upwards,
            d.refobjid::regclass::text AS relation, a.attname AS column
       FROM pg_sequences s
       JOIN pg_namespace n ON n.nspname = s.schemaname
       JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.sequencename AND c.relkind = 'S'
       LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
        AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
       LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
        AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
        AND EXISTS (SELECT FROM pg_class t WHERE t.oid = d.refobjid AND t.relkind IN ('r', 'p'))
      ORDER BY 1, 2`,
  );
}
