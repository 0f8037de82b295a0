import { type Connection, name, rows } from "../server/connection.js";

const kinds: Readonly<Record<string, string>> = {
  r: "TABLES",
  S: "SEQUENCES",
  f: "FUNCTIONS",
  T: "TYPES",
};

/** The statements of ALTER DEFAULT PRIVILEGES that hold for a schema, and go when it is dropped. */
export async function defaultPrivileges(connection: Connection, schema: string): Promise<string[]> {
  const found = await rows<{
    owner: string;
    kind: string;
    privilege: string;
    grantee: string | null;
    grantable: boolean;
  }>(
    connection,
    `SELECT pg_get_userbyid(d.defaclrole) AS owner, d.defaclobjtype AS kind, g.privilege_type AS privilege,
            r.rolname AS grantee, g.is_grantable AS grantable
       FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace, aclexplode(d.defaclacl) g
       LEFT JOIN pg_roles r ON r.oid = g.grantee
      WHERE n.nspname = $1 AND (g.grantee = 0 OR r.rolname IS NOT NULL)
      ORDER BY 1, 2, 4, 3`,
    [schema],
  );
  return found.map(
    ({ owner, kind, privilege, grantee, grantable }) =>
      `ALTER DEFAULT PRIVILEGES FOR ROLE ${name(owner)} IN SCHEMA ${name(schema)} GRANT ${privilege} ON ` +
      `${kinds[kind]} TO ${grantee === null ? "PUBLIC" : name(grantee)}${grantable ? " WITH GRANT OPTION" : ""}`,
  );
}
