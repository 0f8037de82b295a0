import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { howToGetPostgres, majorOf, postgresPrograms } from "../../../scripts/postgres.mjs";
import { serverFolder, serverMajors } from "../../../scripts/postgres-servers.mjs";
import { withConnection } from "../../../src/postgres/server/connection.js";
import {
  createStatement,
  readProperties,
} from "../../../src/postgres/server/database-properties.js";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

// The client programs are the machine's, of one version; the servers come from scripts/postgres-servers.mjs.
const programs = postgresPrograms();
if (programs === undefined) throw new Error(howToGetPostgres);
const client = majorOf(programs);

/** What a server knows of locales, as CREATE DATABASE takes it. */
const localeProviders: Record<number, string[]> = {
  14: ["LC_CTYPE 'C.UTF-8'"],
  16: ["LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'de-u-kn' ICU_RULES '& V << w <<< W'"],
  17: [
    "LOCALE 'C' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'",
    "LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8'",
  ],
  18: ["LOCALE 'C' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'PG_UNICODE_FAST'"],
};

describe.each(serverMajors)("a server of PostgreSQL %i", (major) => {
  let cluster: Cluster;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pm2-actions-version-"));
    cluster = await startCluster({}, "/tmp", serverFolder(major));
    await cluster.sql("postgres", "CREATE DATABASE shop");
    const [row] = await cluster.sql<{ number: string }>(
      "shop",
      "SELECT current_setting('server_version_num') AS number",
    );
    expect(Math.floor(Number(row?.number) / 10_000)).toBe(major);
  });
  afterAll(() => {
    cluster?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const step = (name: string, inputs: Record<string, string>) =>
    runStep(name, { "database-url": cluster.url("shop"), ...inputs });
  const count = async (table: string) =>
    (await cluster.sql<{ n: number }>("shop", `SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

  it("is migrated and verified, which needs no client programs", async () => {
    const directory = join(folder, "migrations");
    mkdirSync(directory);
    writeFileSync(
      join(directory, "1.sql"),
      "CREATE TABLE orders (id int PRIMARY KEY, day date NOT NULL); INSERT INTO orders SELECT n, now() FROM generate_series(1, 500) n;",
    );
    writeFileSync(
      join(directory, "2.sql"),
      "-- no-transaction\nCREATE INDEX CONCURRENTLY orders_by_day ON orders (day);\nVACUUM orders;",
    );
    const migrated = await step("db-migrate", { directory });
    expect(migrated.code, migrated.log).toBe(0);
    expect((await step("db-migrate", { directory })).outputs.result).toBe("up-to-date");
    writeFileSync(join(directory, "3.sql"), "SELECT 1;\nSELECT nope;");
    expect((await step("db-migrate", { directory })).log).toContain('3.sql:2:8: column "nope"');

    const expectation = join(folder, "expect.yml");
    writeFileSync(
      expectation,
      `tables: { orders: { columns: { id: int not null, day: date not null }, rows: 500,
         constraints: [orders_pkey], indexes: [orders_pkey, orders_by_day] } }`,
    );
    const verified = await step("db-verify", { expect: expectation });
    expect(verified.code, verified.log).toBe(0);
  });

  if (major >= 17)
    it("is migrated though transactions of apps may last a moment only", async () => {
      await cluster.sql("shop", "ALTER DATABASE shop SET transaction_timeout = '300ms'");
      const directory = join(folder, "slow-migrations");
      mkdirSync(directory);
      const write = (name: string, sql: string) => writeFileSync(join(directory, name), sql);
      write(
        "1.sql",
        "CREATE TABLE slow (n int); SELECT pg_sleep(0.5); INSERT INTO slow VALUES (1);",
      );
      write(
        "2.sql",
        "-- no-transaction\nBEGIN;\nSELECT pg_sleep(0.5);\nINSERT INTO slow VALUES (2);\nCOMMIT;",
      );
      const inputs = { directory, table: "public.slow_migrations" };
      try {
        // The server does end what takes longer, elsewhere.
        const other = withConnection(cluster.address("shop"), (connection) =>
          connection.query("RESET transaction_timeout; BEGIN; SELECT pg_sleep(5); COMMIT"),
        );
        await expect(other).rejects.toThrow(/transaction timeout/);
        const { code, log } = await step("db-migrate", inputs);
        expect(code, log).toBe(0);
        expect(await count("slow")).toBe(2);
      } finally {
        await cluster.sql("shop", "ALTER DATABASE shop RESET transaction_timeout");
        await cluster.sql("shop", "DROP TABLE IF EXISTS slow, slow_migrations");
      }
    });

  it("gets side databases with the locale of the original", async () => {
    for (const [index, provider] of (localeProviders[major] ?? []).entries()) {
      const name = `locale_${index}`;
      await cluster.sql(
        "postgres",
        `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' ${provider}`,
      );
      await withConnection(cluster.address("postgres"), async (connection) => {
        const original = await readProperties(connection, name);
        if (original === undefined) throw new Error(`${name} is missing`);
        await connection.query(createStatement(`${name}_side`, original, "super"));
        const side = await readProperties(connection, `${name}_side`);
        const { oid: _, datname: __, ...row } = original.row;
        expect(side?.row).toMatchObject(row);
      });
    }
  });

  if (client >= major && (client < 17 || major >= 17))
    it("is backed up, restored, and brought back", async () => {
      const made = await step("db-backup", { directory: join(folder, "backups") });
      expect(made.code, made.log).toBe(0);
      await cluster.sql("shop", "DELETE FROM orders WHERE id > 100");
      const inputs = { dump: made.outputs.path ?? "", confirm: "shop" };
      const { code, log, outputs } = await step("db-restore", inputs);
      expect(code, log).toBe(0);
      expect(await count("orders")).toBe(500);
      expect(await cluster.databases()).toContain(outputs["previous-database"]);
    });
  else
    it(`refuses client programs of ${client}, before anything else`, async () => {
      const directory = join(folder, "backups");
      const before = await cluster.databases();
      const made = await step("db-backup", { directory });
      const restored = await step("db-restore", { dump: "/nowhere.dump", confirm: "shop" });
      for (const { code, log } of [made, restored]) {
        expect(code).toBe(1);
        expect(log).toMatch(
          new RegExp(
            `The server is PostgreSQL ${major}[\\s\\S]*postgresql-client-${major}|PostgreSQL ${major}: it sets`,
          ),
        );
        expect(log).not.toContain("nowhere.dump");
      }
      expect(existsSync(directory)).toBe(false);
      expect(await cluster.databases()).toEqual(before);
    });
});
