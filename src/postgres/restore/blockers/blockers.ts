import { size } from "../../../text/amounts.js";
import { shortList } from "../../../text/phrases.js";
import { isArchive } from "../../dump/dump.js";
import { isLocal } from "../../server/address.js";
import { type Connection, rows, value } from "../../server/connection.js";
import { freeBytes } from "../../server/disk.js";
import type { Circumstances } from "./circumstances.js";
import { neededRoles } from "./needed-roles.js";
import { sessionsOutOfReach, settingsOutOfReach } from "./out-of-reach.js";

/** Everything that would stop a restore, or the swap that is to follow, half way. Looked for before anything is done. */
export async function findBlockers(
  connection: Connection,
  about: Circumstances,
): Promise<string[]> {
  const { dump, server, original } = about;
  const found: string[] = [];
  if (dump.requirements.newer && server < 17)
    found.push(
      `The dump sets transaction_timeout, which PostgreSQL ${server} does not know: pg_dump 17 or newer wrote it. ` +
        `Take it again with pg_dump ${server}, if the server it comes from is not newer. Else, if you know that the rest fits, ` +
        "remove that line: sed -i '/^SET transaction_timeout = 0;$/d' dump.sql",
    );
  if (about.owner !== undefined && !isArchive(dump.format))
    found.push(
      'Input "owner" works with archives only: a plain dump names its owners in every statement.',
    );
  if (about.noPrivileges && !isArchive(dump.format))
    found.push(
      'Input "no-privileges" works with archives only: take a plain dump with pg_dump --no-privileges.',
    );
  found.push(...(await neededRoles(connection, about)));
  found.push(...(await missingExtensions(connection, about)));
  found.push(...(await lackingRights(connection, about)));
  if (original !== undefined && about.swapped)
    found.push(...(await entanglements(connection, original.database)));
  found.push(...(await lackingSpace(connection, about)));
  return found;
}

/** Extensions that live in the one database that this setting of the server names. */
const elsewhere: ReadonlyMap<string, string> = new Map([["pg_cron", "cron.database_name"]]);

async function missingExtensions(connection: Connection, { dump }: Circumstances) {
  const own = [...dump.requirements.extensions].filter((name) => elsewhere.has(name));
  const wanted = [...dump.requirements.extensions].filter((name) => !elsewhere.has(name));
  const known = await rows<{ name: string; may: boolean }>(
    connection,
    `SELECT e.name, bool_or(v.trusted OR NOT v.superuser OR current_setting('is_superuser')::boolean) AS may
       FROM pg_available_extensions e JOIN pg_available_extension_versions v USING (name)
      WHERE e.name = ANY ($1) GROUP BY 1`,
    [wanted],
  );
  const missing = wanted.filter((extension) => !known.some(({ name }) => name === extension));
  const forbidden = known.filter(({ name, may }) => !may && name !== "plpgsql");
  const found = own.map(
    (name) =>
      `The dump makes the extension ${name}, which can be made in one database of a server only (${elsewhere.get(name)}), and never in a side database. ` +
      `Take the dump without it (pg_dump 17 or newer: --exclude-extension=${name}), and make it again after the restore. Or let it live in another database for good: ` +
      `${elsewhere.get(name)} = 'postgres', and jobs by cron.schedule_in_database.`,
  );
  if (missing.length > 0)
    found.push(`The dump needs extensions that are not installed: ${missing.join(", ")}.`);
  if (forbidden.length > 0)
    found.push(
      `Only a superuser may create ${forbidden.map(({ name }) => name).join(", ")}, which the dump needs. Give an administrator's maintenance-url.`,
    );
  return found;
}

async function lackingRights(connection: Connection, about: Circumstances) {
  const { original, dump, server } = about;
  const [role] = await rows<{ name: string; super: boolean; creates: boolean }>(
    connection,
    "SELECT rolname AS name, rolsuper AS super, rolcreatedb AS creates FROM pg_roles WHERE rolname = current_user",
  );
  if (role === undefined || role.super) return [];
  const advice = "Give an administrator's maintenance-url.";
  const found: string[] = [];
  if (!role.creates) found.push(`The role ${role.name} may not create databases. ${advice}`);
  const { superuser, makesPublic, grantors } = dump.requirements;
  const asOthers = about.noPrivileges ? [] : [...grantors].filter((one) => one !== role.name);
  if (asOthers.length > 0)
    found.push(
      `The dump acts in the name of ${asOthers.join(", ")} (SET SESSION AUTHORIZATION), which only a superuser may. ${advice} Or, for an archive, set no-privileges.`,
    );
  if (superuser.length > 0)
    found.push(
      `Only a superuser may do what the dump does, and ${role.name} is none: ${shortList(superuser)}. ${advice}`,
    );
  if (makesPublic && server < 15)
    found.push(
      `The dump makes the schema public, which is there and is not ${role.name}'s to drop before PostgreSQL 15. ${advice} Or take the dump without -n public.`,
    );
  if (original === undefined) return found;
  const settings = await settingsOutOfReach(connection, original);
  if (settings.length > 0)
    found.push(
      `The restored database would lack settings of ${original.database} that ${role.name} may not give it: ${settings.join("; ")}. ${advice}`,
    );
  if (!about.swapped) return found;
  const owns = await value<boolean>(connection, "SELECT pg_has_role($1, 'USAGE')", [
    original.owner,
  ]);
  if (!owns)
    found.push(
      `The role ${role.name} may not rename ${original.database}: ${original.owner} owns it. ${advice}`,
    );
  const stuck = await sessionsOutOfReach(connection, original.database);
  if (stuck.length > 0)
    found.push(
      `Sessions of ${[...new Set(stuck.map(({ who }) => who))].join(", ")} use ${original.database}, and ${role.name} may not end them. Close them, or give an administrator's maintenance-url.`,
    );
  return found;
}

/** What ties a database to its name, or would be lost with it. */
async function entanglements(connection: Connection, database: string): Promise<string[]> {
  const list = async (sql: string) =>
    (await rows<{ name: string }>(connection, sql, [database])).map(({ name }) => name).join(", ");
  const found: string[] = [];
  const prepared = await list("SELECT gid AS name FROM pg_prepared_xacts WHERE database = $1");
  if (prepared !== "")
    found.push(`Prepared transactions block the swap: ${prepared}. Commit them or roll them back.`);
  const slots = await list(
    "SELECT slot_name AS name FROM pg_replication_slots WHERE database = $1",
  );
  if (slots !== "")
    found.push(
      `Replication slots follow ${database} and would not follow the restored one: ${slots}. Drop them first.`,
    );
  const subscriptions = await list(
    "SELECT s.subname AS name FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = $1",
  );
  if (subscriptions !== "")
    found.push(
      `${database} subscribes to another server (${subscriptions}). Drop the subscription first.`,
    );
  const template = await list(
    "SELECT datname AS name FROM pg_database WHERE datname = $1 AND datistemplate",
  );
  if (template !== "") found.push(`${database} is a template database.`);
  return found;
}

/** Known only where the server's disk is this machine's, and where the role may ask. */
async function lackingSpace(connection: Connection, about: Circumstances): Promise<string[]> {
  if (!isLocal(about.maintenance)) return [];
  const folder = await value<string>(connection, "SHOW data_directory").catch(() => undefined);
  const free = folder === undefined ? undefined : await freeBytes(folder);
  const needed = Math.max(about.databaseBytes ?? about.original?.bytes ?? 0, about.dump.bytes);
  if (free === undefined || free >= needed) return [];
  return [`${folder} has ${size(free)} free, and the side database needs about ${size(needed)}.`];
}
