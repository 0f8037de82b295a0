import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { withConnection } from "../../../src/postgres/server/connection.js";
import { readProperties } from "../../../src/postgres/server/database-properties.js";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

let cluster: Cluster | undefined;
const folder = mkdtempSync(join(tmpdir(), "pm2-actions-gone-"));
afterAll(() => {
  cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The role of the README: it owns the database and may create others, and is no superuser. */
const app = { user: "app", password: "app's word" };

/** A server with a database that has everything that can hang on one; nobody else was there before. */
async function shop(): Promise<Cluster> {
  const made = await startCluster();
  for (const statement of [
    "CREATE ROLE app LOGIN CREATEDB PASSWORD 'app''s word'; CREATE ROLE reader; CREATE ROLE web LOGIN IN ROLE reader",
    "ALTER ROLE app SET statement_timeout = '77s'; ALTER ROLE web CONNECTION LIMIT 5",
    "CREATE DATABASE shop OWNER app TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'de-u-kn'",
    "REVOKE CONNECT ON DATABASE shop FROM PUBLIC; GRANT CONNECT ON DATABASE shop TO reader WITH GRANT OPTION",
    'ALTER DATABASE shop CONNECTION LIMIT 7; ALTER DATABASE shop SET search_path = public, "x y"',
    "ALTER DATABASE shop SET application_name = 'se;cret'; ALTER ROLE app IN DATABASE shop SET work_mem = '6MB'",
    "COMMENT ON DATABASE shop IS 'it''s; ours'",
  ])
    await made.sql("postgres", statement);
  await made.sql(
    "shop",
    "CREATE EXTENSION hstore; CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2); ALTER TABLE t OWNER TO app; GRANT SELECT ON t TO reader",
  );
  return made;
}

const properties = async (on: Cluster) =>
  withConnection(on.address("postgres"), async (connection) => {
    const found = await readProperties(connection, "shop");
    const { oid: _, datfrozenxid: __, datminmxid: ___, ...row } = found?.row ?? {};
    const sorted = (list: readonly unknown[] = []) => list.map((one) => JSON.stringify(one)).sort();
    return {
      ...found,
      bytes: 0,
      row: { ...row, datacl: sorted(row.datacl as unknown as string[]) },
      grants: sorted(found?.grants),
      settings: sorted(found?.settings),
    };
  });

describe("a database that is gone", () => {
  let dump = "";
  let before: Awaited<ReturnType<typeof properties>>;
  let on: Cluster;
  const restore = (more: Record<string, string> = {}) =>
    runStep("db-restore", {
      "database-url": on.url("shop", app),
      dump,
      confirm: "shop",
      ...more,
    });
  beforeEach(async () => {
    cluster?.stop();
    cluster = on = await shop();
    before = await properties(on);
    const made = await runStep("db-backup", {
      "database-url": on.url("shop", app),
      directory: join(folder, String(on.port)),
    });
    expect(made.code, made.log).toBe(0);
    dump = made.outputs.path ?? "";
    await on.sql("postgres", "DROP DATABASE shop");
  });

  it("comes back with all that hung on it, by its owner", async () => {
    const dry = await restore({ "dry-run": "true" });
    expect(dry.log).toContain("LOCALE_PROVIDER = icu");
    const { code, log } = await restore();
    expect(code, log).toBe(0);
    expect(await on.sql("shop", "SELECT count(*)::int AS n FROM t")).toEqual([{ n: 2 }]);
    expect(await properties(on)).toEqual(before);
    expect(log).not.toContain("se;cret");
    expect(log).not.toContain("::warning");
  });

  it("says what it could not bring, and no value of it", async () => {
    await on.sql(
      "postgres",
      "ALTER ROLE app RESET statement_timeout; DROP ROLE web; DROP ROLE reader",
    );
    const record = `${dump}.server.json`;
    expect(statSync(record).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(record, "utf8"))).toMatchObject({
      database: "shop",
      roles: [
        { name: "app", attributes: ["LOGIN", "CREATEDB"], settings: ["statement_timeout=77s"] },
        { name: "reader", attributes: [] },
        { name: "web", attributes: ["LOGIN", "CONNECTION LIMIT 5"], memberOf: ["reader"] },
      ],
      extensions: [{ name: "hstore" }, { name: "plpgsql" }],
    });
    const refused = await restore();
    expect(refused.code).toBe(1);
    expect(refused.log).toContain('CREATE ROLE "reader";');
    // Also of one that only what hangs on the database names: it is what it was, and no empty shell.
    await on.sql("postgres", "ALTER ROLE app RENAME TO somebody");
    const bare = await restore({ "database-url": on.url("shop") });
    await on.sql("postgres", "ALTER ROLE somebody RENAME TO app");
    expect(bare.log).toContain('CREATE ROLE "app" LOGIN CREATEDB;');
    await on.sql("postgres", "CREATE ROLE reader");
    const dry = await restore({ "dry-run": "true" });
    for (const line of [
      'CREATE ROLE "web" LOGIN CONNECTION LIMIT 5;',
      'GRANT "reader" TO "web";',
      'ALTER ROLE "app" SET statement_timeout TO …;',
    ])
      expect(dry.log).toContain(line);
    await on.sql("postgres", "CREATE ROLE web");
    const created = await restore({ "dry-run": "true" });
    expect(created.log).toContain('ALTER ROLE "web" LOGIN CONNECTION LIMIT 5;');
    writeFileSync(record, '{"version":');
    const { code, log } = await restore({ "no-privileges": "true" });
    expect(code, log).toBe(0);
    expect(log).toContain(`${record} cannot be understood`);
    expect(log).toContain("is open to everybody who may log in");
    expect(log).not.toContain("se;cret");
  });

  it("is restored all the same where an administrator is needed for a setting", async () => {
    await on.sql("postgres", "CREATE DATABASE shop OWNER app");
    await on.sql("postgres", "ALTER DATABASE shop SET app.key = 'se;cret'");
    const archive = join(folder, `${on.port}.dump`);
    on.run("pg_dump", "-Fc", `--file=${archive}`, "shop");
    await on.sql("postgres", "DROP DATABASE shop");
    const { code, log } = await restore({ dump: archive });
    expect(code, log).toBe(0);
    expect(log).toContain(
      'restored without this, which an administrator must do: ALTER DATABASE shop SET "app.key" (',
    );
    const plain = join(folder, `${on.port}.sql`);
    on.run("pg_dump", `--file=${plain}`, "shop");
    await on.sql("postgres", "DROP DATABASE shop");
    const text = await restore({ dump: plain });
    expect(text.code, text.log).toBe(0);
    expect(text.log).toContain("does not say what it was like");
  });
});
