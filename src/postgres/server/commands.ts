import { join } from "node:path";
import type { Command } from "../../exec.js";
import type { Programs } from "./programs.js";

/** What PostgreSQL's programs are asked to do, as data. Where to connect is in their environment. */

export type ArchiveFormat = "custom" | "directory";

export interface DumpOrders {
  readonly format: ArchiveFormat;
  readonly path: string;
  readonly jobs: number;
  readonly database: string;
  /** Seconds to wait for a table that somebody has locked. */
  readonly tableTimeout: number;
  /** The moment that is dumped: another session's, which holds it still. */
  readonly snapshot: string;
}

export function dumpCommand({ folder }: Programs, orders: DumpOrders): Command {
  const args = [`--format=${orders.format}`, `--file=${orders.path}`, "--no-password"];
  args.push(`--dbname=${connectionText(orders.database)}`);
  args.push(`--lock-wait-timeout=${Math.max(1, Math.round(orders.tableTimeout * 1000))}ms`);
  args.push(`--snapshot=${orders.snapshot}`);
  if (orders.format === "directory") args.push(`--jobs=${orders.jobs}`);
  return { program: join(folder, "pg_dump"), args };
}

/** Reads every byte of an archive; its table of contents alone proves nothing. */
export function fullReadCommand({ folder }: Programs, path: string): Command {
  return { program: join(folder, "pg_restore"), args: ["--file=/dev/null", path] };
}

export function contentsCommand({ folder }: Programs, path: string): Command {
  return { program: join(folder, "pg_restore"), args: ["--list", path] };
}

/** The archive's statements without its data, on standard output; `create` adds those of the database itself. */
export function schemaCommand({ folder }: Programs, path: string, create = false): Command {
  const args = ["--schema-only", "--no-subscriptions", "--file=-", path];
  return { program: join(folder, "pg_restore"), args: create ? ["--create", ...args] : args };
}

export interface RestoreOrders {
  readonly path: string;
  readonly database: string;
  readonly jobs: number;
  /** The role that will own everything; by default owners are as in the archive. */
  readonly owner: string | undefined;
  /** Leaves out who may do what. */
  readonly noPrivileges: boolean;
}

export function restoreCommand({ folder }: Programs, orders: RestoreOrders): Command {
  const args = [`--dbname=${connectionText(orders.database)}`, `--jobs=${orders.jobs}`];
  args.push("--exit-on-error", "--no-password", "--verbose");
  // Nothing may connect out of a side database, and it could not be dropped.
  args.push("--no-subscriptions");
  if (orders.owner !== undefined) args.push("--no-owner", `--role=${orders.owner}`);
  if (orders.noPrivileges) args.push("--no-privileges");
  return { program: join(folder, "pg_restore"), args: [...args, orders.path] };
}

/** Compares every table and index with its own structure; the extension that it needs is made where it is not. */
export function checkCommand({ folder }: Programs, database: string, jobs: number): Command {
  const args = ["--install-missing", `--jobs=${jobs}`, "--no-password"];
  // Not --database, which takes a pattern.
  args.push(connectionText(database));
  return { program: join(folder, "pg_amcheck"), args };
}

/** psql that runs what comes on its standard input, stops at the first error, and prints no rows. */
export function fillCommand({ folder }: Programs, database: string): Command {
  const args = ["--no-psqlrc", "--quiet", "--no-password", "--set=ON_ERROR_STOP=1"];
  args.push("--output=/dev/null", `--dbname=${connectionText(database)}`);
  return { program: join(folder, "psql"), args };
}

/**
 * A database's name where libpq would otherwise take one with `=` or `://` for a connection string, and
 * what libpq has no variables for: a server whose machine is gone closes no connection.
 */
function connectionText(database: string): string {
  // No tcp_user_timeout: a server that is busy with its disk, and takes no data for a while, is well.
  const patience = "keepalives_idle=10 keepalives_interval=5 keepalives_count=4";
  return `dbname='${database.replace(/[\\']/g, "\\$&")}' ${patience}`;
}
