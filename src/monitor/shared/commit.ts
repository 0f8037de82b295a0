import type { Connection } from "../../postgres/server/connection.js";

/** Runs `body` in a transaction: all that it writes is there at once, or none of it. */
export async function inOneCommit(
  connection: Connection,
  body: () => Promise<unknown>,
): Promise<void> {
  await connection.query("BEGIN");
  try {
    await body();
    await connection.query("COMMIT");
  } catch (error) {
    await connection.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/** PostgreSQL has no text with a NUL in it. */
export const plain = (text: string): string => text.replaceAll("\0", "");
