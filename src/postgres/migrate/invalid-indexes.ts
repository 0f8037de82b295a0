import { type Connection, literal, rows } from "../server/connection.js";
import type { Migration } from "./files/migration.js";

/** Indexes that were not built to their end: nobody reads them, and a unique one is not kept. */
export async function invalidIndexes(connection: Connection): Promise<string[]> {
  const found = await rows<{ name: string }>(
    connection,
    `SELECT x.indexrelid::regclass::text AS name ${invalid} ORDER BY 1`,
  );
  return found.map(({ name }) => name);
}

// An index of a partitioned table is not valid until all of its parts are attached: no mistake.
const invalid = `FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid
  WHERE NOT x.indisvalid AND c.relkind = 'i'
    AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = x.indexrelid)`;

const creates =
  /^CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?IF NOT EXISTS (?:"((?:[^"]|"")+)"|([\w$\u0080-\uffff]+))/i;

/** The indexes that a file makes where they are not there yet, valid or not. */
function madeIfMissing({ statements }: Migration): string[] {
  return statements.flatMap(({ head }) => {
    const [found, quoted, plain] = creates.exec(head) ?? [];
    if (found === undefined) return [];
    return [quoted === undefined ? (plain ?? "").toLowerCase() : quoted.replaceAll('""', '"')];
  });
}

/** SQL that fails where IF NOT EXISTS took an invalid index for the one that it should make. */
export function refuseInvalid(migration: Migration): string {
  const names = madeIfMissing(migration);
  if (names.length === 0) return "";
  const body = `DECLARE found text; BEGIN
    SELECT string_agg(x.indexrelid::regclass::text, ', ') INTO found ${invalid}
       AND c.relname = ANY (ARRAY[${names.map(literal).join(", ")}]::text[]);
    IF found IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
        MESSAGE = 'IF NOT EXISTS found an index that is there and invalid: ' || found,
        HINT = 'An earlier try left it behind. DROP INDEX CONCURRENTLY ' || found || '; and run again.';
    END IF; END`;
  return `DO LANGUAGE plpgsql ${literal(body)}; `;
}
