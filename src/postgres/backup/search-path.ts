import { messageOf } from "../../errors.js";
import type { Log } from "../../log.js";
import { type Connection, rows } from "../server/connection.js";

/**
 * pg_dump and pg_restore work with an empty search_path. What they must compute anew then (generated
 * columns, indexes, materialized views, checks) fails where a function of it leaves schemas out.
 */

interface Found {
  /** With its arguments, as ALTER FUNCTION takes it */
  readonly signature: string;
  /** The schemas of the database, its own first */
  readonly schemas: readonly string[];
}

const own = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
const signature = `format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS signature,
  ARRAY(SELECT quote_ident(nspname) FROM pg_namespace n2
         WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY n2.oid <> n.oid, 1) AS schemas`;
const withoutPath = `l.lanname IN ('sql', 'plpgsql') AND p.prosqlbody IS NULL AND p.prokind = 'f'
  AND NOT EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting LIKE 'search_path=%')`;

const suspects = `
  WITH names AS MATERIALIZED (
    SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     WHERE ${own} AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE ${own}
    UNION SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace
     WHERE ${own} AND typtype IN ('e', 'd'))
  SELECT DISTINCT ${signature}
    FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid JOIN pg_namespace n ON n.oid = p.pronamespace
    JOIN pg_language l ON l.oid = p.prolang
   WHERE d.refclassid = 'pg_proc'::regclass AND ${own} AND ${withoutPath}
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
     AND (d.classid IN ('pg_class'::regclass, 'pg_constraint'::regclass)
       OR d.classid = 'pg_attrdef'::regclass AND EXISTS (SELECT FROM pg_attrdef f
            JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum WHERE f.oid = d.objid AND a.attgenerated <> '')
       OR d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT FROM pg_rewrite w
            JOIN pg_class c ON c.oid = w.ev_class WHERE w.oid = d.objid AND c.relkind = 'm'))
     AND EXISTS (SELECT FROM names WHERE p.prosrc ~*
          ('(^|[^.[:alnum:]_"$])"?' || regexp_replace(name, '([^[:alnum:]_])', '\\\\\\1', 'g') || '"?([^[:alnum:]_"$]|$)'))
   ORDER BY 1`;

/** Warns of a dump that could not be restored, while the database that can be mended is still there. */
export async function warnOfSearchPath(connection: Connection, log: Log): Promise<void> {
  const found = await rows<Found>(connection, suspects).catch((error: unknown) => {
    log.debug(`Functions that rely on search_path could not be looked for: ${messageOf(error)}`);
    return [];
  });
  if (found.length > 0)
    log.warning(
      "A generated column, an index, a check or a materialized view calls functions that seem to name things without their schema. " +
        `A restore has an empty search_path, and fails at them. Set it in the function itself:\n${found.map(alteration).join("\n")}`,
    );
}

/** A name with its schema that is not there is missing, or comes later: no search_path helps. */
const withoutSchema =
  /(?:relation|type|operator) "?[^".]+"? does not exist|function [^.()]+\(.*\) does not exist/;

/** The functions in which a client program's words say that something is not there, with what mends them. */
export async function mendedFor(connection: Connection, said: string): Promise<string[]> {
  if (!withoutSchema.test(said)) return [];
  const names = [
    ...[...said.matchAll(/SQL function "([^"]+)"/g)].map(([, name]) => name),
    ...[...said.matchAll(/PL\/pgSQL function (?:[\w$]+\.|"[^"]+"\.)?"?([^"(\s]+)"?\(/g)].map(
      ([, name]) => name,
    ),
  ];
  const found = await rows<Found>(
    connection,
    `SELECT ${signature} FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_language l ON l.oid = p.prolang WHERE p.proname = ANY ($1) AND ${own} AND ${withoutPath} ORDER BY 1`,
    [names],
  );
  return found.map(alteration);
}

const alteration = ({ signature, schemas }: Found) =>
  `ALTER FUNCTION ${signature} SET search_path = ${schemas.join(", ")};`;
