import { type Connection, rows } from "../../server/connection.js";

/** What only a superuser may use, of that which is named. */
export interface Privileged {
  readonly languages: ReadonlySet<string>;
  readonly settings: ReadonlySet<string>;
  readonly extensions: ReadonlyMap<string, { readonly isThere: boolean }>;
}

/** Asks what of that the role may use all the same. */
export async function readPrivileged(
  connection: Connection,
  asked: { readonly extensions: readonly string[]; readonly settings: readonly string[] },
  major: number,
): Promise<Privileged> {
  const names = async (sql: string, named: readonly string[] = []) => {
    const found = await rows<{ name: string }>(connection, sql, named.length > 0 ? [named] : []);
    return new Set(found.map(({ name }) => name));
  };
  const extensions = await rows<{ name: string; isThere: boolean }>(
    connection,
    `SELECT e.name, e.installed_version IS NOT NULL AS "isThere"
       FROM pg_available_extensions e JOIN pg_available_extension_versions v
         ON v.name = e.name AND v.version = e.default_version
      WHERE e.name = ANY ($1) AND v.superuser AND NOT v.trusted`,
    [asked.extensions],
  );
  const granted = major >= 15 ? "AND NOT has_parameter_privilege(name, 'SET')" : "";
  return {
    languages: await names("SELECT lanname AS name FROM pg_language WHERE NOT lanpltrusted"),
    settings:
      asked.settings.length === 0
        ? new Set()
        : await names(
            `SELECT name FROM pg_settings WHERE context = 'superuser' AND name = ANY ($1) ${granted}`,
            asked.settings,
          ),
    extensions: new Map(extensions.map(({ name, isThere }) => [name, { isThere }])),
  };
}
