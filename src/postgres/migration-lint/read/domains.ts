import { type Connection, rows } from "../../server/connection.js";

/** A domain that is there now. */
export interface LiveDomain {
  /** By the name that a file has for it. */
  readonly shown: string;
  /** Its type, and those of the domains over it. */
  readonly types: readonly number[];
  readonly notNull: boolean;
}

/** @param names as SQL writes them */
export async function readDomains(
  connection: Connection,
  names: readonly string[],
): Promise<LiveDomain[]> {
  return rows(
    connection,
    `SELECT shown, t.typnotnull AS "notNull",
            ARRAY(WITH RECURSIVE over AS (
                    SELECT t.oid UNION ALL SELECT d.oid FROM pg_type d JOIN over ON d.typbasetype = over.oid AND d.typtype = 'd')
                  SELECT oid::int8::float8 FROM over) AS types
       FROM unnest($1::text[]) shown JOIN pg_type t ON t.oid = to_regtype(shown) AND t.typtype = 'd'`,
    [names],
  );
}
