import { shortList } from "../../../text/phrases.js";
import { type Connection, rows } from "../../server/connection.js";
import type { Circumstances } from "./circumstances.js";
import { creatingRoles } from "./creating-roles.js";

/** The roles that a dump wants: those that are not there, and those that this role may not act for. */
export async function neededRoles(connection: Connection, about: Circumstances): Promise<string[]> {
  const { dump, owner, noPrivileges } = about;
  const { owners, grantees, roles } = dump.requirements;
  const owning = owner === undefined ? [...owners] : [owner];
  const granted = noPrivileges ? [] : [...grantees];
  const wanted = [...new Set([...owning, ...granted, ...roles])];
  const known = await rows<{ rolname: string; member: boolean }>(
    connection,
    `SELECT rolname, pg_has_role(oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = ANY ($1)`,
    [wanted],
  );
  const missing = wanted.filter((role) => !known.some(({ rolname }) => rolname === role));
  // Whoever owns a database is this role within it, and in no other.
  const foreign = known.filter(
    ({ rolname, member }) => owning.includes(rolname) && !member && rolname !== "pg_database_owner",
  );
  const found: string[] = [];
  if (missing.length > 0) {
    const inputs = [
      ...(owner === undefined && missing.some((role) => owners.has(role)) ? ["owner"] : []),
      ...(missing.some((role) => granted.includes(role)) ? ["no-privileges"] : []),
    ];
    const instead = inputs.length === 0 ? "" : ` Or, for an archive, set ${inputs.join(" and ")}.`;
    const create = await creatingRoles(missing, dump.path);
    found.push(
      `The dump names roles that this server lacks: ${missing.join(", ")}. Create them: ${create}${instead}`,
    );
  }
  if (foreign.length > 0)
    found.push(
      `The dump gives things to ${foreign.map(({ rolname }) => rolname).join(", ")}, which this role may not do. ` +
        "Give an administrator's maintenance-url, or, for an archive, set owner.",
    );
  found.push(...(await withoutRoom(connection, about)));
  const acting = noPrivileges ? [] : [...dump.requirements.defaultsOf];
  const others = known.filter(({ rolname, member }) => acting.includes(rolname) && !member);
  if (others.length > 0)
    found.push(
      `The dump changes the default privileges of ${others.map(({ rolname }) => rolname).join(", ")}, which this role may not do. ` +
        "Give an administrator's maintenance-url, or, for an archive, set no-privileges.",
    );
  return found;
}

/**
 * Whoever is given a thing must be allowed to make things in its schema, unless a superuser gives it; and a dump
 * grants that at its end only.
 */
async function withoutRoom(connection: Connection, about: Circumstances): Promise<string[]> {
  const { dump, server, owner } = about;
  if (owner !== undefined) return [];
  const { placed, schemaOwners } = dump.requirements;
  // Before 15 everybody may make things in public; from then on whoever owns the database may.
  const ofPublic = server < 15 ? undefined : about.sideOwner;
  const asked = [...placed].flatMap(([schema, roles]) => {
    const named = schemaOwners.get(schema);
    const ofDatabase = named === "pg_database_owner" ? about.sideOwner : named;
    const host = ofDatabase ?? (schema === "public" ? ofPublic : undefined);
    return host === undefined ? [] : [...roles].map((role) => ({ schema, role, host }));
  });
  const stranded = await rows<{ schema: string; role: string }>(
    connection,
    `SELECT a.schema, a.role FROM jsonb_to_recordset($1) AS a (schema text, role text, host text)
       JOIN pg_roles r ON r.rolname = a.role JOIN pg_roles h ON h.rolname = a.host
      WHERE NOT pg_has_role(r.oid, h.oid, 'USAGE') AND NOT current_setting('is_superuser')::boolean
        AND r.rolname <> 'pg_database_owner'`,
    [JSON.stringify(asked)],
  );
  if (stranded.length === 0) return [];
  const named = stranded.map(({ schema, role }) => `${role} in ${schema}`);
  return [
    `The dump gives things to roles that may not make any where they lie, before its last statements grant that: ${shortList(named)}. ` +
      "Only a superuser may do so. Give an administrator's maintenance-url, or, for an archive, set owner.",
  ];
}
