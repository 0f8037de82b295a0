import type { Dump } from "../../dump/dump.js";
import { readTables } from "../../server/catalog.js";
import { type Connection, rows, value } from "../../server/connection.js";
import { quoted } from "../../verify/tally.js";

/** Milliseconds to wait for a table that somebody has locked: the comparison before the swap has more. */
const lockPatience = 1000;

/**
 * Tables with rows for which the dump has none: not a row of theirs would come. How many come of the others is
 * known in the side database only; and so is all of a table that cannot be looked at now.
 */
export async function tablesWithoutData(
  connection: Connection,
  { requirements }: Dump,
): Promise<string[]> {
  const parts = await partsOf(connection);
  // A dump in another encoding may spell them in bytes that are not read here.
  const legible = (text: string) => /^[ -~]*$/.test(text);
  const candidates = (await readTables(connection)).filter(({ ofExtension, schema, table }) => {
    const whole = `${schema} ${table}`;
    const below = parts.get(whole) ?? [];
    // What lies in a foreign table is in no dump, and is not gone.
    if (ofExtension || below.some(({ foreign }) => foreign)) return false;
    return [whole, ...below.map(({ part }) => part)].every(
      (one) => legible(one) && !requirements.data.has(one.replaceAll("\n", " ")),
    );
  });
  await connection.query(`SET lock_timeout = ${lockPatience}`);
  const left: string[] = [];
  for (const table of candidates) {
    const filled = `SELECT EXISTS (SELECT FROM ${quoted(table)})`;
    if (await value<boolean>(connection, filled).catch(() => false)) left.push(table.name);
  }
  return left;
}

/** `schema table` of each table → its partitions and children, in which its rows may lie. */
async function partsOf(connection: Connection) {
  type Part = { readonly part: string; readonly foreign: boolean };
  const found = await rows<{ whole: string; parts: Part[] }>(
    connection,
    `WITH RECURSIVE below (root, part) AS (
       SELECT inhparent, inhrelid FROM pg_inherits
       UNION SELECT b.root, i.inhrelid FROM below b JOIN pg_inherits i ON i.inhparent = b.part)
     SELECT wn.nspname || ' ' || w.relname AS whole,
            jsonb_agg(jsonb_build_object('part', pn.nspname || ' ' || p.relname, 'foreign', p.relkind = 'f')) AS parts
       FROM below JOIN pg_class w ON w.oid = root JOIN pg_namespace wn ON wn.oid = w.relnamespace
       JOIN pg_class p ON p.oid = part JOIN pg_namespace pn ON pn.oid = p.relnamespace
      WHERE p.relkind IN ('r', 'p', 'f') GROUP BY 1`,
  );
  return new Map(found.map(({ whole, parts }) => [whole, parts]));
}
