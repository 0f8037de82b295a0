import { messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { late, orLate } from "../../wait-until.js";
import { type Address, describeAddress } from "../server/address.js";
import { close, isRefused, name, openConsole, rows } from "../server/connection.js";

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

/**
 * Looks which of a pooler's databases lead to this one.
 * @throws UsageError when it is no console of pgbouncer's, or when none does
 */
export async function poolerOf(console: Address, database: string): Promise<Pooler> {
  const connection = await openConsole(console);
  try {
    const found = await rows<{ name: string; database: string }>(connection, "SHOW DATABASES");
    const names = found.filter((one) => one.database === database).map((one) => one.name);
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
