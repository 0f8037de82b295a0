import { hostname } from "node:os";
import type { Address } from "../server/address.js";
import { type Connection, value } from "../server/connection.js";

/** Of a server whose role may not ask for its number. */
const noNumber = "unknown";

/** What `originOf` makes, as a workflow names it. */
export const originForm = /^(?:\d+|unknown)@\S+:\d+$/;

/**
 * The server that a backup is of, told from any other: `7391…@db1:5432`. Its cluster's own number alone would not
 * do, since a server that was made from another's image has the same one; nor would its address, which can be anybody's.
 */
export async function originOf(
  connection: Connection,
  { host, port }: Pick<Address, "host" | "port">,
): Promise<string> {
  const number = await value<string>(
    connection,
    "SELECT system_identifier::text FROM pg_control_system()",
  ).catch(() => undefined);
  const isHere = /^(?:\/|localhost$|127\.|::1$)/i.test(host);
  const name = isHere ? hostname() : host.toLowerCase();
  return `${number ?? noNumber}@${name.includes(":") ? `[${name}]` : name}:${port}`;
}
