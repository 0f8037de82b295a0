import { once } from "node:events";
import { type AddressInfo, createServer, type Server, connect as tcp } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { databasesOf } from "../../../src/actions/shared/databases.js";
import {
  connectDatabase,
  serverMajor,
  value,
  withConnection,
} from "../../../src/postgres/server/connection.js";
import { withDatabaseLock } from "../../../src/postgres/server/database-lock.js";
import { findPrograms } from "../../../src/postgres/server/programs.js";
import { silent } from "../../silent-log.js";
import { type Cluster, startCluster } from "../cluster.js";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());

/** What a pooler does to a session: the process it names is not the one behind it. */
async function pooler(port: number): Promise<Server> {
  const server = createServer((client) => {
    const upstream = tcp(port, "127.0.0.1");
    client.pipe(upstream);
    upstream.on("data", (data) => {
      const key = data.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (key >= 0) data.writeInt32BE(1, key + 5);
      client.write(data);
    });
    for (const socket of [client, upstream]) socket.on("error", () => {});
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return server;
}

describe("connect", () => {
  it("enters with a password full of special characters", async () => {
    const user = await withConnection(cluster.address("postgres"), (connection) =>
      value(connection, "SELECT current_user"),
    );
    expect(user).toBe("super");
  });

  it("says which server, database and role, and never the password", async () => {
    const wrong = { ...cluster.address("nowhere"), password: "wrong-secret" };
    await expect(connectDatabase(wrong)).rejects.toThrow(
      /nowhere on 127\.0\.0\.1:\d+ as super: password authentication failed/,
    );
    await expect(connectDatabase(wrong)).rejects.not.toThrow(/wrong-secret/);
    await expect(connectDatabase({ ...cluster.address("x"), port: 1 })).rejects.toThrow(
      /ECONNREFUSED/,
    );
  });

  it("says where the maintenance database comes from, that nobody named", async () => {
    const url = cluster.url("shop", { user: "super", password: "wrong-secret" });
    const inputs = { databaseUrl: url, maintenanceUrl: undefined, pgBin: undefined };
    const more = { connectTimeout: undefined, lockTimeout: 1 };
    const { maintenance } = databasesOf(
      "test",
      { ...inputs, ...more },
      { HOME: "/nowhere" },
      () => {},
    );
    await expect(connectDatabase(maintenance)).rejects.toThrow(
      /authentication failed.*postgres is the maintenance database, which the step enters beside shop;.*input "database-url"/,
    );
    await expect(connectDatabase({ ...maintenance, database: "other" })).rejects.not.toThrow(
      /maintenance database/,
    );
  });

  it("knows a pooler that refuses settings", async () => {
    const text = "unsupported startup parameter: options";
    const body = Buffer.from(`SFATAL\0C08P01\0M${text}\0\0`);
    const head = Buffer.from("E\0\0\0\0");
    head.writeInt32BE(body.length + 4, 1);
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.end(Buffer.concat([head, body])));
    });
    await once(server.listen(0, "127.0.0.1"), "listening");
    const { port } = server.address() as AddressInfo;
    const address = { ...cluster.address("postgres"), port, tls: { mode: "disable" as const } };
    await expect(connectDatabase(address)).rejects.toThrow(
      `a connection pooler answered (${text}). Give the address of the server itself.`,
    );
    server.close();
  });

  it("refuses a pooler", async () => {
    const server = await pooler(cluster.port);
    const { port } = server.address() as { port: number };
    try {
      await expect(connectDatabase({ ...cluster.address("postgres"), port })).rejects.toThrow(
        /pooler/,
      );
    } finally {
      server.close();
    }
  });

  it("finds client programs for the server, and says what is missing", async () => {
    const major = await withConnection(cluster.address("postgres"), serverMajor);
    expect((await findPrograms(undefined, major)).major).toBeGreaterThanOrEqual(major);
    await expect(findPrograms("/nowhere", major)).rejects.toThrow(
      /in \/nowhere are of version none/,
    );
    await expect(findPrograms(cluster.programs, 99)).rejects.toThrow(/postgresql-client-99/);
  });
});

describe("withDatabaseLock", () => {
  const lock = (database: string, timeout: number, body: () => Promise<string>) =>
    withDatabaseLock(
      {
        maintenance: cluster.address("postgres"),
        database,
        timeout,
        label: `restore of ${database}`,
        log: silent,
      },
      body,
    );

  it("keeps a second run of the same database out, says who holds it, and lets others in", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let entered = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const first = lock("shop", 5, async () => {
      entered();
      await held;
      return "first";
    });
    await inside;
    await expect(lock("shop", 0, async () => "second")).rejects.toThrow(
      /shop is still in use by restore of shop \(process \d+/,
    );
    expect(await lock("other", 0, async () => "other")).toBe("other");
    release();
    expect(await first).toBe("first");
    expect(await lock("shop", 0, async () => "second")).toBe("second");
  });
});
