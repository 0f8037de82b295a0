import { once } from "node:events";
import { connect } from "node:net";
import { messageOf } from "../../errors.js";
import { late, orLate } from "../../wait-until.js";

/** Milliseconds that a connection may take. */
const maxConnecting = 5000;

/** Connections in a row: one that a dying worker still took proves nothing. */
const connections = 3;

/**
 * Connects to `host:port`, and closes again.
 * @returns what was wrong, or nothing
 */
export async function connectOnce(target: string): Promise<string | undefined> {
  const { host, port } = hostAndPort(target);
  for (let made = 0; made < connections; made++) {
    const socket = connect({ host, port });
    try {
      if ((await orLate(once(socket, "connect"), maxConnecting)) === late)
        throw new Error(`no connection within ${maxConnecting / 1000} s`);
    } catch (error) {
      return `${target} accepts no connection: ${messageOf(error)}`;
    } finally {
      socket.destroy();
    }
  }
  return undefined;
}

/** `127.0.0.1:9000`, `localhost:9000`, `[::1]:9000`; nothing for anything else. */
export function isHostAndPort(text: string): boolean {
  return /^(?:[\w.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i.test(text) && hostAndPort(text).port < 65_536;
}

function hostAndPort(target: string): { host: string; port: number } {
  const colon = target.lastIndexOf(":");
  const host = target.slice(0, colon).replace(/^\[|\]$/g, "");
  return { host, port: Number(target.slice(colon + 1)) };
}
