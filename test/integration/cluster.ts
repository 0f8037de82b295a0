import { type PrivateCluster, startPrivateCluster } from "../../scripts/private-cluster.mjs";
import type { Address } from "../../src/postgres/server/address.js";

/** A real PostgreSQL server of a test's own, in a folder of its own. */
export type Cluster = PrivateCluster & {
  /** The address of a database of it, over TCP with a password. */
  address(database: string, role?: { user: string; password: string }): Address;
};

/**
 * Starts a cluster; `stop` ends it and removes its folder.
 * @param parent where its folder lies: a small file system, for a test of a full disk
 * @param server a folder with `bin` and `lib` of another server than that of the programs
 */
export async function startCluster(
  settings: Readonly<Record<string, string>> = {},
  parent = "/tmp",
  server?: string,
): Promise<Cluster> {
  const cluster = await startPrivateCluster(settings, parent, server);
  const { port, password } = cluster;
  const superuser = { user: cluster.superuser, password };
  const address: Cluster["address"] = (database, role = superuser) => ({
    host: "127.0.0.1",
    port,
    ...role,
    database,
    tls: { mode: "prefer" },
  });
  return Object.assign(cluster, { address });
}
