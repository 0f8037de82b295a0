import { lookup } from "node:dns/promises";
import { hostname } from "node:os";
import { messageOf, UsageError } from "../../../errors.js";
import type { Log } from "../../../log.js";
import { late, orLate } from "../../../wait-until.js";
import { type Address, describeAddress, isLocal } from "../../server/address.js";
import {
  type Connection,
  close,
  isRefused,
  name,
  openConsole,
  rows,
} from "../../server/connection.js";

/** A pooler's console, and the names under which its clients reach the database that is restored. */
export interface Pooler {
  readonly console: Address;
  readonly names: readonly string[];
}

/** What a journal may hold of it. */
export function withoutPassword({ console, names }: Pooler) {
  const { password: _, ...place } = console;
  return { console: place, names };
}

/** A server, by all that a pooler may have for its address. */
export interface Places {
  readonly hosts: ReadonlySet<string>;
  readonly ports: ReadonlySet<string>;
}

export async function placesOf(connection: Connection, server: Address): Promise<Places> {
  const [own] = await rows<{ port: string; address: string | null }>(
    connection,
    "SELECT current_setting('port') AS port, host(inet_server_addr()) AS address",
  );
  const known = await lookup(server.host, { all: true }).catch(() => []);
  const here = isLocal(server) ? ["", "localhost", "127.0.0.1", "::1", hostname()] : [];
  return {
    hosts: new Set([server.host, own?.address ?? "", ...known.map((one) => one.address), ...here]),
    ports: new Set([String(server.port), own?.port ?? ""]),
  };
}

interface Entry {
  readonly name: string;
  readonly database: string;
  readonly host: string | null;
  readonly port: number | string;
}

/** By its address only where there are several: how a pooler reaches a server need not be how we do. */
function leadingTo(entries: readonly Entry[], { hosts, ports }: Places): readonly Entry[] {
  const addresses = new Set(entries.map(({ host, port }) => `${host}:${port}`));
  if (addresses.size <= 1) return entries;
  return entries.filter(
    ({ host, port }) =>
      ports.has(String(port)) &&
      (host ?? "").split(",").some((one) => isSocket(one, hosts) || hosts.has(one)),
  );
}

/** A socket is one of this machine's, as this server is then. */
const isSocket = (host: string, hosts: ReadonlySet<string>) =>
  host.startsWith("/") && hosts.has("localhost");

/**
 * Looks which of a pooler's databases lead to this one.
 * @throws UsageError when it is no console of pgbouncer's, or when none does
 */
export async function poolerOf(
  console: Address,
  database: string,
  places: Places,
): Promise<Pooler> {
  const connection = await openConsole(console);
  try {
    const found = await rows<Entry>(connection, "SHOW DATABASES");
    const named = found.filter((one) => one.database === database);
    const names = leadingTo(named, places).map((one) => one.name);
    if (names.length === 0 && named.length > 0)
      throw new UsageError(
        `The pooler at ${describeAddress(console)} has several databases of the name ${database}, and none at an address of this server (${[...places.hosts].filter(Boolean).join(", ")}, port ${[...places.ports].join(" or ")}): ` +
          `${named.map((one) => `${one.name} (${one.host ?? "socket"}:${one.port})`).join(", ")}. Give maintenance-url and database-url the host that pgbouncer has.`,
      );
    if (names.length === 0)
      throw new UsageError(
        `The pooler at ${describeAddress(console)} has no database that leads to ${database}: it has ${found.map((one) => `${one.name} (${one.database})`).join(", ")}.`,
      );
    return { console, names };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(
      `${describeAddress(console)} does not answer as pgbouncer's console: ${messageOf(error)}. Input "pooler-url" must end with ` +
        "/pgbouncer, and its role must be among pgbouncer's admin_users.",
    );
  } finally {
    await close(connection);
  }
}

/**
 * Runs `body` while the pooler keeps its clients waiting, who then notice nothing but that: otherwise
 * it would be refused in the middle of it, and refuse them for as long as its server_login_retry.
 *
 * @param seconds how long clients in the middle of a transaction are waited for
 */
export async function whilePaused<T>(
  pooler: Pooler,
  seconds: number,
  log: Log,
  body: (secondsLeft: number) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const pausing = await Promise.all(pooler.names.map((one) => pause(pooler.console, one)));
  try {
    const all = Promise.all(pausing.map(({ paused }) => paused));
    if ((await orLate(all, seconds * 1000)) === late)
      log.warning(
        `Clients of the pooler at ${describeAddress(pooler.console)} are still at work after ${seconds} s, or keep their sessions ` +
          "(pool_mode = session): theirs are ended, all others wait.",
      );
    // The same seconds: clients wait for all that follows, too.
    return await body(Math.max(0, seconds - (performance.now() - began) / 1000));
  } finally {
    await resume(pooler, log);
    for (const { connection } of pausing) await close(connection);
    log.info(
      `The pooler at ${describeAddress(pooler.console)} kept its clients waiting for ${Math.round(performance.now() - began)} ms.`,
    );
  }
}

/** A pause waits for clients at work; its connection is of no other use until then. */
async function pause(console: Address, database: string) {
  const connection = await openConsole(console);
  const paused = connection.query(`PAUSE ${name(database)}`);
  // Whoever has given up waiting for it needs no answer.
  paused.catch(() => {});
  return { connection, paused };
}

/** Lets a pooler's clients go on. Safe to repeat. */
export async function resume({ console, names }: Pooler, log: Log): Promise<void> {
  let connection: Awaited<ReturnType<typeof openConsole>>;
  try {
    connection = await openConsole(console);
  } catch (error) {
    // One that is not there keeps nobody waiting, nor does it when it comes back.
    if (!isRefused(error)) throw error;
    log.info(
      `No pooler is there any more at ${describeAddress(console)}: nobody waits for it to go on.`,
    );
    return;
  }
  try {
    for (const database of names)
      await connection.query(`RESUME ${name(database)}`).catch((error: unknown) => {
        if (!/not paused|no such database/i.test(messageOf(error))) throw error;
      });
  } finally {
    await close(connection);
  }
}
