import { readFile } from "node:fs/promises";
import pg from "pg";
import { messageOf, UsageError } from "../../errors.js";
import { late, orLate } from "../../wait-until.js";
import { type Address, connectSeconds, describeAddress } from "./address.js";

export type Connection = pg.Client;

/** How the server calls everything that works under a database's lock. */
export const workerLabel = "pm2-actions";

/** Quotes a name or a text for SQL that takes no parameters. */
export const name = pg.escapeIdentifier;
export const literal = pg.escapeLiteral;

/**
 * A connection of its own, straight to the server.
 * @param label shown by the server beside the connection, to others who wait for it
 * @throws UsageError when there is no connection to be had, or when a pooler is in between
 */
export async function connectDatabase(address: Address, label = workerLabel): Promise<Connection> {
  const client = await open(address, label);
  // A connection that dies while nobody asks it anything: the next query says so.
  client.on("error", () => {});
  client.on("end", () => connections.delete(client));
  connections.add(client);
  await refusePooler(client, address);
  return client;
}

/** The console of a pooler, which speaks the server's language and knows nothing of its settings. */
export async function openConsole(address: Address): Promise<Connection> {
  const client = await open(address, workerLabel, "");
  client.on("error", () => {});
  return client;
}

/** Whether nobody listens where a connection was wanted. */
export function isRefused(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  return code === "ECONNREFUSED" || code === "ENOENT" || (cause !== undefined && isRefused(cause));
}

/** Those that are open. */
const connections = new Set<Connection>();

/** Ends every connection at once: nobody answers on them any more. */
export function cutAll(): void {
  for (const connection of connections) dropConnection(connection);
}

/** Takes leave of the server, which may be one that answers nobody any more. */
export async function close(connection: Connection): Promise<void> {
  const left = connection.end().catch(() => {});
  await orLate(left, 5000);
  dropConnection(connection);
}

/** Runs `body` with a connection that is closed afterwards, whatever happens. */
export async function withConnection<T>(
  address: Address,
  body: (connection: Connection) => Promise<T>,
  label?: string,
): Promise<T> {
  const connection = await connectDatabase(address, label);
  try {
    return await body(connection);
  } finally {
    await close(connection);
  }
}

/** Ends a connection at once, in the middle of whatever it does. */
export function dropConnection(connection: Connection): void {
  connection.connection.stream.destroy();
}

/** The first words of a statement, as a log may show them: what stands in quotes may be anybody's data. */
export function firstWords(statement: string): string {
  return statement
    .replace(/['"$][\s\S]*/, "…")
    .replace(/\s+/g, " ")
    .slice(0, 60)
    .trim();
}

/** Whether an error is that of a server that went away or is not there yet, and may come back. */
export function isLost(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === "string" && /^(?:57P0[1235]|08|ECONN|EPIPE|ENOENT$)/.test(code)) return true;
  if (/Connection terminated|not queryable|connection error/i.test(messageOf(error))) return true;
  return cause !== undefined && isLost(cause);
}

/** All rows of a query. */
export async function rows<R extends pg.QueryResultRow>(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<R[]> {
  return (await connection.query<R>(sql, [...parameters])).rows;
}

/** The first row's only column, or undefined where there is no row. */
export async function value<T>(
  connection: Connection,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<T | undefined> {
  const [row] = (await connection.query({ text: sql, values: [...parameters], rowMode: "array" }))
    .rows as unknown[][];
  return row?.[0] as T | undefined;
}

/** The server's major version. */
export async function serverMajor(connection: Connection): Promise<number> {
  const number = await value<string>(connection, "SELECT current_setting('server_version_num')");
  return Math.floor(Number(number) / 10_000);
}

const sessionSettings = [
  // Otherwise the server finishes what a killed step asked it, commit included.
  "client_connection_check_interval=500",
  // A client whose machine is gone says no good-bye: the server asks for it, and ends what it began.
  "tcp_keepalives_idle=10",
  "tcp_keepalives_interval=5",
  "tcp_keepalives_count=4",
  // What is set for a role or a database is meant for its apps.
  "statement_timeout=0",
  "idle_session_timeout=0",
  "idle_in_transaction_session_timeout=0",
  "default_transaction_read_only=off",
  // What row-level security hides would be counted as not there: the server refuses instead.
  "row_security=off",
]
  .map((setting) => `-c ${setting}`)
  .join(" ");

/** Servers before 17 do not know it, and refuse a connection that names it. */
const noTransactionTimeout =
  "CASE WHEN current_setting('server_version_num')::int >= 170000 THEN set_config('transaction_timeout', '0', false) END";

async function open(
  address: Address,
  label: string,
  options = sessionSettings,
): Promise<Connection> {
  const { mode } = address.tls;
  // Where the driver looks for a file of passwords.
  if (address.passwordFile !== undefined) process.env.PGPASSFILE = address.passwordFile;
  const tries = address.host.startsWith("/") || mode === "disable" ? [false] : [true];
  if (mode === "prefer") tries.push(false);
  if (mode === "allow") tries.unshift(false);
  let failure: unknown;
  for (const encrypted of tries) {
    const client = new pg.Client({
      host: address.host,
      port: address.port,
      user: address.user,
      database: address.database,
      application_name: label.slice(0, 63),
      connectionTimeoutMillis: connectSeconds(address) * 1000,
      keepAlive: true,
      // The system's own is two hours.
      keepAliveInitialDelayMillis: 10_000,
      ...(options === "" ? {} : { options }),
      ssl: encrypted ? await encryption(address) : false,
      ...(address.password === undefined ? {} : { password: address.password }),
    });
    try {
      await client.connect();
      return client;
    } catch (error) {
      failure = error;
      dropConnection(client);
      // Who has not answered with encryption does not answer without it either.
      if (isTimeout(error)) break;
    }
  }
  throw new UsageError(
    `No connection to ${describeAddress(address)}: ${reason(failure, address)}${whyThere(address)}`,
    {
      cause: failure,
    },
  );
}

function whyThere({ database, reason: asked }: Address): string {
  return asked?.database === database ? ` (${asked.why})` : "";
}

/** sslmode as libpq understands it: verify-* looks at the certificate, and require if an authority is named. */
async function encryption({ tls }: Address) {
  const content = async (path: string | undefined) => {
    if (path === undefined) return undefined;
    return readFile(path, "utf8").catch((error) => {
      throw new UsageError(
        `A file for the encrypted connection cannot be read: ${messageOf(error)}`,
      );
    });
  };
  return {
    rejectUnauthorized: tls.mode.startsWith("verify") || tls.rootCertificate !== undefined,
    ca: await content(tls.rootCertificate),
    cert: await content(tls.certificate),
    key: await content(tls.key),
    ...(tls.mode === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
  };
}

const isTimeout = (error: unknown) => messageOf(error) === "timeout expired";

function reason(error: unknown, address: Address): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");
  if (/client password must be a string/.test(messageOf(error)))
    return (
      "the server wants a password, and there is none. Put it into the URL, into PGPASSWORD, or into a file of " +
      "passwords (.pgpass) that its owner alone may read, with a line that fits this host, port, database and role."
    );
  if (isTimeout(error)) return unanswered(address);
  if (/unsupported startup parameter/i.test(messageOf(error)))
    return `a connection pooler answered (${messageOf(error)}). Give the address of the server itself.`;
  return messageOf(error);
}

const unanswered = (address: Address) =>
  `it did not answer within ${connectSeconds(address)} s. Is this the address of a PostgreSQL server, and is that neither stopped, ` +
  "overloaded nor behind a firewall? If it only needs longer, raise connect-timeout.";

/** A pooler answers for the server: the process that it names is not the one that does the work. */
async function refusePooler(client: Connection, address: Address): Promise<void> {
  const { processID } = client as unknown as { readonly processID: number };
  const asked = value<number>(client, `SELECT pg_backend_pid(), ${noTransactionTimeout}`);
  asked.catch(() => {});
  // A server can be frozen at any moment, and between the login and this nobody else watches it.
  const worker = await orLate(asked, connectSeconds(address) * 1000);
  if (worker === late) {
    dropConnection(client);
    throw new UsageError(`No connection to ${describeAddress(address)}: ${unanswered(address)}`);
  }
  if (worker === processID) return;
  await close(client);
  throw new UsageError(
    `${describeAddress(address)} answers through a connection pooler. Locks and renames need a connection of ` +
      "their own: give the address of the server itself.",
  );
}
