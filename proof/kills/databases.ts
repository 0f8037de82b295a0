import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startCluster } from "../../test/integration/cluster.js";
import { writeFiles } from "../../test/integration/postgres/migrations.js";
import { startStep } from "../../test/integration/step.js";
import { complaint, type Scenario, type World } from "./scenario.js";

const rows = 20_000;

/** A PostgreSQL server with somebody else's database, and all that is done there to our own. */
export async function databases(): Promise<World> {
  const cluster = await startCluster();
  const folder = mkdtempSync(join(tmpdir(), "pm2a-kills-"));
  const locks = join(folder, "state/pm2-actions");
  const [backups, migrations] = ["backups", "migrations"].map((name) => join(folder, name));
  if (backups === undefined || migrations === undefined) throw new Error("no folders");
  for (const each of [locks, backups, migrations]) mkdirSync(each, { recursive: true });
  const fill = `CREATE TABLE orders AS SELECT n, md5(n::text) AS note FROM generate_series(1, ${rows}) n`;
  for (const name of ["shop", "others", "moving"])
    await cluster.sql("postgres", `CREATE DATABASE ${name}`);
  for (const name of ["shop", "others"]) await cluster.sql(name, fill);
  const dump = join(folder, "shop.dump");
  cluster.run("pg_dump", "--format=custom", `--file=${dump}`, "shop");
  writeFiles(migrations, {
    "1.sql": "CREATE TABLE t (n int PRIMARY KEY)",
    "2.sql": "INSERT INTO t SELECT generate_series(1, 20000)",
    "3.sql":
      "-- no-transaction\nDROP INDEX CONCURRENTLY IF EXISTS i;\nCREATE INDEX CONCURRENTLY i ON t ((n % 7))",
    "4.sql": "ALTER TABLE t ADD note text; UPDATE t SET note = md5(n::text)",
  });
  const env = {
    ...{ PATH: process.env.PATH, HOME: folder, XDG_STATE_HOME: join(folder, "state") },
    ...{ GITHUB_RUN_NUMBER: "12", GITHUB_ACTIONS: "true" },
  };
  const count = async (database: string, table: string) =>
    (await cluster.sql<{ n: number }>(database, `SELECT count(*)::int AS n FROM ${table}`))[0]?.n;
  const wholeOrders = async (...names: readonly string[]) => {
    const lost: string[] = [];
    for (const name of names) {
      const found = await count(name, "orders").catch((error: unknown) => String(error));
      if (found !== rows) lost.push(`${name} has ${found} rows, and must have ${rows}`);
    }
    return lost;
  };
  const losses = async () => [
    ...(await wholeOrders("others", "shop")),
    ...(await complaint(() => cluster.sql("moving", "SELECT 1"))),
  ];
  const dropped = async (pattern: RegExp) => {
    for (const name of await cluster.databases())
      if (pattern.test(name)) await cluster.sql("postgres", `DROP DATABASE ${name} WITH (FORCE)`);
  };
  const server = async () => {
    cluster.restart("immediate");
    return true;
  };

  const scenario = (
    action: string,
    inputs: Readonly<Record<string, string>>,
    parts: Pick<Scenario, "prepare" | "remains">,
  ): Scenario => ({
    action,
    locks,
    start: (through) => startStep(action, inputs, { env, ...(through ? { through } : {}) }),
    again: () => startStep(action, inputs, { env }).ended,
    others: { "the server": server },
    losses,
    ...parts,
  });

  const scenarios = [
    scenario(
      "db-backup",
      { "database-url": cluster.url("shop"), directory: backups, keep: "2" },
      {
        prepare: async () => {},
        remains: async () => {
          const names = readdirSync(backups);
          const dumps = names.filter((name) => /^shop_\d+\.dump$/.test(name));
          const others = names.filter(
            (name) => name !== "shop_origin.json" && !dumps.some((whole) => name.startsWith(whole)),
          );
          const broken = dumps.filter((name) => !isWhole(join(backups, name)));
          return [
            ...others.map((name) => `${name} is left among the backups`),
            ...broken.map((name) => `${name} is not what its checksum says`),
            ...(dumps.length >= 1 && dumps.length <= 2 ? [] : [`${dumps.length} backups are kept`]),
          ];
        },
      },
    ),
    scenario(
      "db-restore",
      {
        ...{ "database-url": cluster.url("shop"), dump, confirm: "shop" },
        ...{ "allow-missing": "*", "max-row-loss": "100%", "drain-seconds": "0" },
      },
      {
        prepare: () => dropped(/^shop_before_/),
        remains: async () => {
          const names = await cluster.databases();
          const before = names.filter((name) => name.startsWith("shop_before_"));
          const side = names.filter((name) => /^shop_(?!before_)/.test(name));
          return [
            ...side.map((name) => `the side database ${name} is left`),
            ...(await wholeOrders(...before)),
          ];
        },
      },
    ),
    scenario(
      "db-migrate",
      { "database-url": cluster.url("moving"), directory: migrations },
      {
        prepare: async () => {
          await dropped(/^moving$/);
          await cluster.sql("postgres", "CREATE DATABASE moving");
        },
        remains: async () => {
          const recorded = await count("moving", "schema_migrations");
          const [invalid] = await cluster.sql<{ n: number }>(
            "moving",
            "SELECT count(*)::int AS n FROM pg_index WHERE NOT indisvalid",
          );
          const done = await count("moving", "t WHERE note IS NOT NULL");
          return [
            ...(recorded === 4 ? [] : [`${recorded} of 4 migrations are recorded`]),
            ...(done === 20_000 ? [] : [`${done} of 20000 rows are migrated`]),
            ...(invalid?.n === 0 ? [] : ["an index is left invalid"]),
          ];
        },
      },
    ),
  ];
  const [version] = await cluster.sql<{ server_version: string }>(
    "postgres",
    "SHOW server_version",
  );
  return {
    scenarios,
    versions: { PostgreSQL: version?.server_version.split(" ")[0] ?? "unknown" },
    end: async () => {
      cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isWhole(path: string): boolean {
  try {
    execFileSync("sha256sum", ["--check", "--status", `${path}.sha256`], { cwd: join(path, "..") });
    return true;
  } catch {
    return false;
  }
}
