import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../scripts/repository.mjs";
import { migrate } from "../../../src/postgres/migrate/migrate.js";
import { lintMigrations } from "../../../src/postgres/migration-lint/lint.js";
import type { rules } from "../../../src/postgres/migration-lint/rules/danger.js";
import { withConnection } from "../../../src/postgres/server/connection.js";
import { silent } from "../../silent-log.js";
import { type Cluster, startCluster } from "../cluster.js";
import { writeFiles } from "./migrations.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let directory: string;
let database: string;
let count = 0;

beforeAll(async () => {
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE DATABASE filled");
  await cluster.sql(
    "filled",
    `CREATE TABLE customers (id int PRIMARY KEY, mail text, code varchar(10), amount numeric(10, 2));
     CREATE TABLE orders (id int, customer int, day date, note varchar(20), n int);
     CREATE TABLE empty (id int, customer int, n int);
     INSERT INTO customers SELECT n, 'mail' || n, n, n FROM generate_series(1, 20000) n;
     INSERT INTO orders SELECT n, n, now(), 'note', n FROM generate_series(1, 20000) n;
     CREATE MATERIALIZED VIEW totals AS SELECT id, n FROM orders;
     CREATE UNIQUE INDEX totals_id ON totals (id);
     CREATE TABLE totals_of AS SELECT id FROM orders;
     CREATE UNIQUE INDEX totals_of_id ON totals_of (id);
     CREATE INDEX orders_day ON orders (day);
     CREATE TABLE events (id int, day date) PARTITION BY RANGE (day);
     CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
     INSERT INTO events SELECT n, '2026-05-05' FROM generate_series(1, 100) n;
     CREATE TABLE events_2027 AS SELECT id, date '2027-05-05' AS day FROM events;
     CREATE TABLE kinds (id int, kind text) PARTITION BY LIST (kind);
     CREATE INDEX ON kinds (id);
     CREATE TABLE kinds_a PARTITION OF kinds FOR VALUES IN ('a');
     CREATE TABLE kinds_rest PARTITION OF kinds DEFAULT;
     INSERT INTO kinds SELECT n, 'z' FROM generate_series(1, 100) n;
     CREATE TABLE kinds_b (id int, kind text NOT NULL CHECK (kind = 'b'));
     INSERT INTO kinds_b SELECT n, 'b' FROM generate_series(1, 100) n;
     CREATE DOMAIN few AS int CHECK (VALUE < 10);
     CREATE DOMAIN whole AS int;
     CREATE DOMAIN rate AS whole CONSTRAINT small CHECK (VALUE < 100000);
     ALTER DOMAIN rate ADD CONSTRAINT later CHECK (VALUE > 0) NOT VALID;
     CREATE TABLE rated AS SELECT n::rate AS rate FROM generate_series(1, 2000) n;
     CREATE TABLE rated_once (rate rate);
     INSERT INTO rated_once VALUES (1);`,
  );
  await cluster.sql("filled", "ANALYZE");
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "pm2-actions-lint-"));
  database = "filled";
  return () => rmSync(directory, { recursive: true, force: true });
});

/** For what changes it: the others look at the one that all share. */
async function ownDatabase(): Promise<void> {
  database = `lint_${++count}`;
  await cluster.sql("postgres", `CREATE DATABASE ${database} TEMPLATE filled`);
}

const write = (files: Record<string, string>) => writeFiles(directory, files);
const step = (more: Record<string, string> = {}) =>
  runStep("db-migrate", { "database-url": cluster.url(database), directory, ...more });

/** Applies the files, from the sources; what the lint says, a line for each. */
async function said(
  files: Record<string, string>,
  {
    lint = "warn",
    sources,
    dryRun = false,
    infos = [],
  }: {
    lint?: "warn" | "error";
    sources?: string | undefined;
    dryRun?: boolean;
    infos?: string[];
  } = {},
): Promise<string[]> {
  const app = mkdtempSync(join(tmpdir(), "pm2-actions-sources-"));
  if (sources !== undefined) writeFileSync(join(app, "schema.prisma"), sources);
  write(files);
  const lines: string[] = [];
  const log = {
    ...silent,
    info: (line: string) => infos.push(line),
    warning: (line: string) => lines.push(line.replaceAll(`${directory}/`, "")),
  };
  const schemaSources = sources === undefined ? [] : [app];
  try {
    await migrate({
      target: cluster.address(database),
      directory,
      table: "public.schema_migrations",
      outOfOrder: "error",
      markApplied: undefined,
      resetSchemas: [],
      strayRoot: undefined,
      lockTimeout: 30,
      dryRun,
      log,
      inspect: (connection, pending) =>
        lintMigrations(connection, pending, { lint, resetSchemas: [], schemaSources, log }),
      onProgress() {},
    });
  } finally {
    rmSync(app, { recursive: true });
  }
  return lines;
}

const alone = "-- no-transaction\n";

/** What is named, where, and how; its rewritten form, file by file; the same for a table that is new. */
const cases: Record<
  Exclude<keyof typeof rules, "needs-superuser">,
  {
    wrong: string;
    at: number;
    lock: string;
    table?: string;
    right: string[];
    fresh: string;
    sources?: string;
  }[]
> = {
  "index-not-concurrently": [
    {
      wrong: "SELECT 1;\nCREATE INDEX i ON orders (n);",
      at: 2,
      lock: "SHARE",
      right: [`${alone}CREATE INDEX CONCURRENTLY i ON orders (n);`],
      fresh: "CREATE INDEX i ON fresh (n)",
    },
    {
      wrong: "ALTER TABLE orders ADD CONSTRAINT k UNIQUE (id);",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [
        `${alone}CREATE UNIQUE INDEX CONCURRENTLY k ON orders (id);`,
        "ALTER TABLE orders ADD CONSTRAINT k UNIQUE USING INDEX k;",
      ],
      fresh: "ALTER TABLE fresh ADD PRIMARY KEY (id)",
    },
    {
      wrong: "REINDEX INDEX orders_day",
      at: 1,
      lock: "SHARE",
      right: [`${alone}REINDEX INDEX CONCURRENTLY orders_day`],
      fresh: "REINDEX TABLE fresh",
    },
    {
      wrong: "CREATE INDEX i ON events (id)",
      at: 1,
      lock: "SHARE",
      table: "public.events",
      right: [
        "CREATE INDEX i ON ONLY events (id)",
        `${alone}CREATE INDEX CONCURRENTLY i_2026 ON events_2026 (id)`,
        "ALTER INDEX i ATTACH PARTITION i_2026",
      ],
      fresh: "CREATE INDEX i ON fresh (n)",
    },
  ],
  "drop-not-concurrently": [
    {
      wrong: "DROP INDEX orders_day",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [`${alone}DROP INDEX CONCURRENTLY orders_day`],
      fresh: "CREATE INDEX fresh_n ON fresh (n); DROP INDEX fresh_n",
    },
    {
      wrong: "ALTER TABLE events DETACH PARTITION events_2026",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      table: "public.events",
      right: [`${alone}ALTER TABLE events DETACH PARTITION events_2026 CONCURRENTLY`],
      fresh: "CREATE INDEX fresh_id ON fresh (id); DROP INDEX fresh_id",
    },
  ],
  "attach-partition": [
    {
      wrong:
        "ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      table: "public.events_2027",
      right: [
        "ALTER TABLE events_2027 ADD CONSTRAINT part CHECK (day IS NOT NULL AND day >= '2027-01-01' AND day < '2028-01-01') NOT VALID",
        "ALTER TABLE events_2027 VALIDATE CONSTRAINT part",
        "ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
      ],
      fresh:
        "ALTER TABLE events ATTACH PARTITION fresh FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
    },
    {
      wrong: "SELECT 1;\nCREATE TABLE kinds_c PARTITION OF kinds FOR VALUES IN ('c', 'd')",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      table: "public.kinds_rest",
      right: [
        "ALTER TABLE kinds_rest ADD CONSTRAINT rest CHECK (kind <> 'c' AND kind <> 'd') NOT VALID",
        "ALTER TABLE kinds_rest VALIDATE CONSTRAINT rest",
        "CREATE TABLE kinds_c PARTITION OF kinds FOR VALUES IN ('c', 'd')",
      ],
      fresh: "ALTER TABLE events ATTACH PARTITION fresh DEFAULT",
    },
    {
      wrong: `ALTER TABLE kinds DETACH PARTITION kinds_rest;
ALTER TABLE kinds ATTACH PARTITION kinds_b FOR VALUES IN ('b')`,
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      table: "public.kinds_b",
      right: [
        `${alone}CREATE INDEX CONCURRENTLY ON kinds_b (id)`,
        `ALTER TABLE kinds DETACH PARTITION kinds_rest;
         ALTER TABLE kinds ATTACH PARTITION kinds_b FOR VALUES IN ('b')`,
      ],
      fresh:
        "CREATE TABLE fresh_part PARTITION OF events FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')",
    },
  ],
  "set-not-null": [
    {
      wrong: "ALTER TABLE orders\n  ALTER n SET NOT NULL;",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "ALTER TABLE orders ADD CONSTRAINT n_set CHECK (n IS NOT NULL) NOT VALID",
        "ALTER TABLE orders VALIDATE CONSTRAINT n_set",
        "ALTER TABLE orders ALTER n SET NOT NULL; ALTER TABLE orders DROP CONSTRAINT n_set;",
      ],
      fresh: "ALTER TABLE fresh ALTER n SET NOT NULL",
    },
  ],
  "volatile-default": [
    {
      wrong: "ALTER TABLE orders ADD code uuid DEFAULT gen_random_uuid()",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "ALTER TABLE orders ADD code uuid",
        "ALTER TABLE orders ALTER code SET DEFAULT gen_random_uuid(), ADD made timestamptz NOT NULL DEFAULT now()",
      ],
      fresh: "ALTER TABLE fresh ADD code uuid DEFAULT gen_random_uuid()",
    },
    {
      wrong: "ALTER TABLE orders ADD number bigserial",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders ADD number bigint"],
      fresh: "ALTER TABLE fresh ADD number bigserial",
    },
    {
      wrong:
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1';\nALTER TABLE orders ADD x int DEFAULT mine()",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql STABLE AS 'SELECT 1';\nALTER TABLE orders ADD x int DEFAULT mine()",
      ],
      fresh: "ALTER TABLE fresh ADD x double precision DEFAULT random()",
    },
    {
      wrong: "ALTER TABLE orders ADD twice int GENERATED ALWAYS AS (n * 2) STORED",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders ADD twice int"],
      fresh: "ALTER TABLE fresh ADD twice int GENERATED ALWAYS AS (n * 2) STORED",
    },
    {
      wrong: "ALTER TABLE orders ADD few few",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders ADD few int"],
      fresh: "ALTER TABLE fresh ADD few few",
    },
  ],
  "constraint-not-valid": [
    {
      wrong: "ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (customer) REFERENCES customers",
      at: 1,
      lock: "SHARE ROW EXCLUSIVE",
      right: [
        "ALTER TABLE orders ADD CONSTRAINT f FOREIGN KEY (customer) REFERENCES customers NOT VALID",
        "ALTER TABLE orders VALIDATE CONSTRAINT f",
        "ALTER TABLE orders ADD other int REFERENCES customers",
      ],
      fresh: "ALTER TABLE fresh ADD FOREIGN KEY (customer) REFERENCES customers",
    },
    {
      wrong: "ALTER TABLE orders ADD CONSTRAINT c CHECK (n > 0)",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "ALTER TABLE orders ADD CONSTRAINT c CHECK (n > 0) NOT VALID",
        "ALTER TABLE orders VALIDATE CONSTRAINT c",
      ],
      fresh: "ALTER TABLE fresh ADD CHECK (n > 0)",
    },
    {
      wrong:
        "ALTER TABLE orders ADD CONSTRAINT c CHECK (n > 0) NOT VALID;\nALTER TABLE orders VALIDATE CONSTRAINT c;",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "ALTER TABLE orders ADD CONSTRAINT c CHECK (n > 0) NOT VALID",
        "ALTER TABLE orders VALIDATE CONSTRAINT c",
      ],
      fresh:
        "ALTER TABLE fresh ADD CONSTRAINT c CHECK (n > 0) NOT VALID; ALTER TABLE fresh VALIDATE CONSTRAINT c",
    },
    ...[
      ["ALTER DOMAIN rate ADD CHECK (VALUE > 0)", "ADD CHECK (VALUE > 0) NOT VALID"],
      ["ALTER DOMAIN public.whole ADD CHECK (VALUE > 0)", "ADD CHECK (VALUE > 0) NOT VALID"],
      ["ALTER DOMAIN rate SET NOT NULL", "ADD CHECK (VALUE IS NOT NULL) NOT VALID"],
      ["ALTER DOMAIN rate VALIDATE CONSTRAINT later", "DROP CONSTRAINT later"],
    ].map(([wrong = "", right]) => ({
      wrong,
      at: 1,
      lock: "SHARE",
      table: "public.rated",
      right: [`ALTER DOMAIN rate ${right}`],
      fresh: `CREATE DOMAIN of_fresh AS int; ALTER TABLE fresh ADD r of_fresh; ALTER DOMAIN of_fresh ${wrong.replace(/.*?(?=ADD|SET|VALI)/, "")}`,
    })),
  ],
  "type-change": [
    {
      wrong: "ALTER TABLE orders ALTER n TYPE bigint",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: [
        "ALTER TABLE orders ALTER note TYPE varchar(40)",
        "ALTER TABLE orders ALTER note TYPE text USING note::text",
        "ALTER TABLE customers ALTER amount TYPE numeric(12, 2)",
      ],
      fresh: "ALTER TABLE fresh ALTER n TYPE bigint",
    },
    {
      wrong: "ALTER TABLE customers ALTER amount TYPE numeric(12, 3)",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      table: "public.customers",
      right: ["ALTER TABLE customers ALTER amount TYPE numeric"],
      fresh: "ALTER TABLE fresh ALTER n TYPE text",
    },
  ],
  "still-read": [
    {
      wrong: "ALTER TABLE orders DROP COLUMN note",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders DROP COLUMN day"],
      fresh: "ALTER TABLE fresh DROP COLUMN n",
      sources:
        "model orders {\n  id Int @id\n  note String\n}\n\nmodel customers {\n  id Int\n  day Int\n}\n",
    },
    {
      wrong: "SELECT 1;\nALTER TABLE orders RENAME COLUMN n TO number",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders RENAME COLUMN day TO date"],
      fresh: "ALTER TABLE fresh RENAME COLUMN n TO m",
      sources: 'model Order {\n  id Int @id\n  n Int\n  @@map("orders")\n}\n',
    },
    {
      wrong: "ALTER TABLE orders RENAME TO purchases",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE empty RENAME TO void"],
      fresh: "ALTER TABLE fresh RENAME TO stale",
      sources: "model orders {\n  id Int @id\n}\n",
    },
  ],
  "two-large-tables": [
    {
      wrong: "ALTER TABLE customers ADD a int;\nALTER TABLE orders ADD a int;",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE customers ADD a int", "ALTER TABLE orders ADD a int"],
      fresh: "ALTER TABLE fresh ADD a int; ALTER TABLE orders ADD a int;",
    },
  ],
  "update-beside-ddl": [
    {
      wrong: "ALTER TABLE orders ADD a int;\nUPDATE orders SET a = n WHERE a IS NULL;",
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders ADD a int", "UPDATE orders SET a = n"],
      fresh: "ALTER TABLE orders ADD a int; UPDATE fresh SET n = 1;",
    },
  ],
  "vacuum-full": [
    {
      wrong: `${alone}VACUUM (FULL, ANALYZE) orders`,
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: [`${alone}VACUUM (ANALYZE) orders`],
      fresh: "ALTER TABLE fresh SET UNLOGGED",
    },
  ],
  cluster: [
    {
      wrong: `${alone}CLUSTER orders USING orders_day`,
      at: 2,
      lock: "ACCESS EXCLUSIVE",
      right: ["ALTER TABLE orders CLUSTER ON orders_day"],
      fresh: "CREATE INDEX fresh_n ON fresh (n); CLUSTER fresh USING fresh_n",
    },
  ],
  "refresh-not-concurrently": [
    {
      wrong: "REFRESH MATERIALIZED VIEW totals",
      at: 1,
      lock: "ACCESS EXCLUSIVE",
      table: "public.totals",
      right: ["REFRESH MATERIALIZED VIEW CONCURRENTLY totals"],
      fresh:
        "CREATE MATERIALIZED VIEW of_fresh AS SELECT 1 AS n; REFRESH MATERIALIZED VIEW of_fresh",
    },
  ],
};

describe.each(Object.entries(cases))("%s", (rule, examples) => {
  it.each(examples)(
    "names $wrong",
    async ({ wrong, at, lock, table = "public.orders", sources }) => {
      const lines = await said({ "1.sql": wrong }, { dryRun: true, sources });
      const size = "\\(about [\\d,]+ rows, [\\d.]+ \\w+\\)";
      expect(lines).toEqual([
        expect.stringMatching(
          `^1\\.sql:${at}: ${rule}: .* Lock: ${lock} on ${table} ${size}, under which .* Why: .* Write instead: .*#${rule}$`,
        ),
      ]);
    },
  );

  it.each(examples)(
    "lets pass what is to be written instead of $wrong, which runs",
    async (one) => {
      await ownDatabase();
      const files = Object.fromEntries(one.right.map((sql, index) => [`${index + 1}.sql`, sql]));
      expect(await said(files, { sources: one.sources })).toEqual([]);
    },
  );

  it.each(examples)("is no alarm for a table that is new or empty: $fresh", async ({ fresh }) => {
    const table = "CREATE TABLE fresh (id int, customer int, n int);";
    // In one file, in two, and for a table that is there and empty.
    const files = {
      "1.sql": `${table}\n${fresh}`,
      "2.sql": table.replaceAll("fresh", "later"),
      "3.sql": fresh.replaceAll("fresh", "later"),
      "4.sql": fresh.replaceAll("fresh", "empty"),
    };
    expect(await said(files, { dryRun: true })).toEqual([]);
  });
});

describe("needs-superuser", () => {
  const role = { user: "poor", password: "poor" };
  const refused = [
    "CREATE FUNCTION f() RETURNS int LEAKPROOF LANGUAGE sql AS 'SELECT 1'",
    "ALTER FUNCTION own() LEAKPROOF",
    "CREATE FUNCTION f(int) RETURNS int LANGUAGE internal AS 'int4abs'",
    "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION own_event()",
    "CREATE PUBLICATION p FOR ALL TABLES",
    "CREATE PUBLICATION p FOR TABLES IN SCHEMA public",
    "CREATE FOREIGN DATA WRAPPER w",
    "CREATE TYPE t (INPUT = int4in, OUTPUT = int4out)",
    "CREATE TYPE shell",
    "CREATE CAST (int AS date) WITHOUT FUNCTION",
    "CREATE OPERATOR FAMILY o USING btree",
    "CREATE ACCESS METHOD m TYPE TABLE HANDLER heap_tableam_handler",
    "CREATE TEXT SEARCH PARSER p (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype)",
    "SET session_replication_role = replica",
    "SET LOCAL log_statement = 'all'",
    "CREATE EXTENSION pg_stat_statements",
    "COPY own_table FROM '/etc/hostname'",
    "COPY own_table TO PROGRAM 'cat'",
    "ALTER TABLE own_child DISABLE TRIGGER ALL",
    `${alone}ALTER SYSTEM SET work_mem = '5MB'`,
  ];

  beforeAll(async () => {
    await cluster.sql(
      "postgres",
      "CREATE ROLE poor LOGIN PASSWORD 'poor'; CREATE ROLE rich SUPERUSER",
    );
    await cluster.sql("postgres", "CREATE DATABASE poor OWNER poor");
    await withConnection(cluster.address("poor", role), (connection) =>
      connection.query(`CREATE TABLE own_table (t text PRIMARY KEY);
        CREATE TABLE own_child (t text REFERENCES own_table);
        CREATE FUNCTION own() RETURNS int LANGUAGE sql AS 'SELECT 1';
        CREATE FUNCTION own_event() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END'`),
    );
  });

  const asPoor = async (sql: string) => {
    write({ "1.sql": sql });
    const { log } = await runStep("db-migrate", {
      "database-url": cluster.url("poor", role),
      directory,
      "dry-run": "true",
    });
    return log;
  };

  it.each(refused)("is said before the server refuses %s", async (sql) => {
    expect(await asPoor(sql)).toContain("needs-superuser: Only a superuser may do this");
    await withConnection(cluster.address("poor", role), async (connection) => {
      await expect(connection.query(sql)).rejects.toMatchObject({ code: "42501" });
    });
  });

  it.each([
    "CREATE FUNCTION f() RETURNS int NOT LEAKPROOF LANGUAGE sql AS 'SELECT 1'",
    "CREATE PUBLICATION p FOR TABLE own_table",
    "SET work_mem = '5MB'",
    "CREATE EXTENSION pg_trgm",
    "CREATE EXTENSION IF NOT EXISTS plpgsql",
    "ALTER TABLE own_child DISABLE TRIGGER USER",
  ])("is no alarm for %s, which the server lets pass", async (sql) => {
    expect(await asPoor(sql)).not.toContain("needs-superuser");
    await withConnection(cluster.address("poor", role), async (connection) => {
      await connection.query(`BEGIN; ${sql}; ROLLBACK`);
    });
  });

  it("is no alarm after a SET ROLE, nor for a superuser", async () => {
    expect(await asPoor("SET ROLE rich; CREATE PUBLICATION p FOR ALL TABLES")).not.toContain(
      "needs-",
    );
    expect(
      await said({ "1.sql": "CREATE PUBLICATION p FOR ALL TABLES" }, { dryRun: true }),
    ).toEqual([]);
  });
});

describe("what is not as it seems", () => {
  const quiet: Record<string, string> = {
    "a column that is never null already": "ALTER TABLE customers ALTER id SET NOT NULL",
    "a new table in another's place":
      "ALTER TABLE orders RENAME TO old; CREATE TABLE orders (n int); CREATE INDEX i ON orders (n)",
    "a table of another schema":
      "CREATE SCHEMA s; CREATE TABLE s.orders (n int); CREATE INDEX ON s.orders (n)",
    "a table that search_path finds first":
      "CREATE SCHEMA s; SET search_path = s, public; CREATE TABLE orders (n int); CREATE INDEX ON orders (n)",
    "a partition beside a default one, for which the server knows no CONCURRENTLY":
      "ALTER TABLE kinds DETACH PARTITION kinds_a",
    "a partition that a CHECK by another name and a narrower one prove": `
      -- db-migrate-ignore constraint-not-valid: the test is about the next statement
      ALTER TABLE events_2027 ADD CHECK (day IS NOT NULL), ADD CHECK (day >= '2027-02-01'), ADD CHECK (day < '2027-12-01');
      ALTER TABLE events ATTACH PARTITION events_2027 FOR VALUES FROM ('2027-01-01') TO ('2028-01-01')`,
    "a domain that gives up something": "ALTER DOMAIN rate DROP CONSTRAINT small",
    "a domain whose tables are gone by then":
      "DROP TABLE rated; DROP TABLE rated_once; ALTER DOMAIN rate ADD CHECK (VALUE > 0)",
    "a temporary table": "CREATE TEMP TABLE orders (n int); CREATE INDEX ON orders (n)",
    "a function's body, which is not run":
      "CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS 'BEGIN CREATE INDEX ON orders (n); END'",
    "a change of some rows": "ALTER TABLE empty ADD a int; UPDATE orders SET n = 1 WHERE id = 5",
    "words in a text":
      "SELECT 'CREATE INDEX ON orders (n)'; COMMENT ON TABLE orders IS 'VACUUM FULL orders'",
  };
  it.each(Object.entries(quiet))("is no alarm: %s", async (_, sql) => {
    expect(await said({ "1.sql": sql }, { dryRun: true })).toEqual([]);
  });

  const loud: Record<string, [string, string]> = {
    "a domain's tables, by the number of those that are not shown": [
      "ALTER DOMAIN rate ADD CHECK (VALUE > 0)",
      "all rows are checked against the domain rate, and those of 1 other table with a column of it, and every write waits",
    ],
    "a domain whose table has another name by then": [
      "DROP TABLE rated_once;\nALTER TABLE rated RENAME TO judged;\nALTER DOMAIN rate ADD CHECK (VALUE > 0)",
      "1.sql:3: constraint-not-valid",
    ],
    "a table that is there, with IF NOT EXISTS": [
      "CREATE TABLE IF NOT EXISTS orders (n int);\nCREATE INDEX ON orders (n)",
      "1.sql:2: index-not-concurrently",
    ],
    "a table by its new name": [
      "ALTER TABLE orders RENAME TO purchases;\nCREATE INDEX ON purchases (n)",
      "1.sql:2: index-not-concurrently",
    ],
    "a name in quotes and its schema": [
      'CREATE INDEX ON "public"."orders" (n)',
      "1.sql:1: index-not",
    ],
    "umlauts before it": ["SELECT 'äöü€';\nCREATE INDEX ON orders (n)", "1.sql:2: index-not"],
    "a DO block": [
      "SELECT 1;\nDO $$\nBEGIN\n  CREATE INDEX i ON orders (n);\nEND $$",
      "1.sql:4: index-not-concurrently",
    ],
    "a text that a DO block executes": [
      "DO $$\nBEGIN\n  EXECUTE 'ALTER TABLE orders ALTER n SET NOT NULL';\nEND $$",
      "1.sql:3: set-not-null",
    ],
    "a CHECK that was never validated": [
      "ALTER TABLE customers ADD CHECK (mail IS NOT NULL) NOT VALID;\nALTER TABLE customers ALTER mail SET NOT NULL",
      "1.sql:2: set-not-null",
    ],
    "a primary key by an index of columns that may be null": [
      "ALTER TABLE totals_of ADD PRIMARY KEY USING INDEX totals_of_id",
      "1.sql:1: set-not-null",
    ],
    "a REINDEX that only mentions CONCURRENTLY": [
      `${alone}REINDEX (CONCURRENTLY off) TABLE orders`,
      "1.sql:2: index-not",
    ],
    "a REINDEX of all": [`${alone}REINDEX SCHEMA public`, "1.sql:2: index-not"],
    "a file within BEGIN and COMMIT": [
      "BEGIN;\nCREATE INDEX ON orders (n);\nCOMMIT;",
      "1.sql:2: index-not",
    ],
  };
  it.each(Object.entries(loud))("is named: %s", async (_, [sql, place]) => {
    const lines = await said({ "1.sql": sql }, { dryRun: true });
    expect(lines, lines.join("\n")).toHaveLength(1);
    expect(lines[0]).toContain(place);
  });

  it("is said where it is not read, and is never called clean", async () => {
    const infos: string[] = [];
    const sql = `ALTER TABLE orders FROBNICATE n;
DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'orders'); END $$;
CALL something();
DO LANGUAGE plperl 'x';
CREATE INDEX ON orders (n);`;
    const lines = await said({ "1.sql": sql }, { dryRun: true, infos });
    expect(lines.map((line) => line.slice(0, 24))).toEqual([
      "1.sql:1: not-parsed: Pos",
      "1.sql:2: not-parsed: EXE",
      "1.sql:3: not-parsed: wha",
      "1.sql:4: not-parsed: the",
      "1.sql:5: index-not-concu",
    ]);
    expect(infos.at(-1)).toBe(
      "Looked at 1 pending file: 1 dangerous statement in what was read, 4 places not read.",
    );
    const clean = await said({ "1.sql": "DO LANGUAGE plperl 'x'" }, { dryRun: true, infos });
    expect(clean).toHaveLength(1);
    expect(infos.at(-1)).toBe(
      "Looked at 1 pending file: nothing dangerous in what was read, 1 place not read.",
    );
  });

  it("is silenced by a remark with a reason, on the line before or its own", async () => {
    const sql = `-- db-migrate-ignore index-not-concurrently: the shop is closed
CREATE INDEX ON orders (n);
CREATE INDEX ON orders (id); -- db-migrate-ignore index-not-concurrently: the shop is closed
-- db-migrate-ignore set-not-null, index-not-concurrently: the shop is closed
-- and stays so

ALTER TABLE orders
  ALTER n SET NOT NULL;
CREATE INDEX ON orders (day);`;
    const lines = await said({ "1.sql": sql }, { dryRun: true });
    expect(lines).toEqual([expect.stringContaining("1.sql:9: index-not-concurrently")]);
  });

  it("is said of remarks that give no reason, name no rule or silence nothing", async () => {
    const sql = `-- db-migrate-ignore index-not-concurrently
CREATE INDEX ON orders (n);
-- db-migrate-ignore no-such-rule: because
SELECT 1;
-- db-migrate-ignore cluster: because
SELECT 2;
SELECT '-- db-migrate-ignore nonsense';`;
    const lines = await said({ "1.sql": sql }, { dryRun: true });
    expect(lines.map((line) => line.split(" ", 2).join(" "))).toEqual([
      "1.sql:1: suppression-without-reason:",
      "1.sql:3: suppression-unused:",
      "1.sql:5: suppression-unused:",
    ]);
    await expect(said({ "1.sql": sql }, { dryRun: true, lint: "error" })).rejects.toThrow(
      "suppression-without-reason",
    );
  });

  it("is known beside somebody who holds the table, after a second", async () => {
    const holder = await withConnection(cluster.address(database), async (connection) => {
      await connection.query("BEGIN; LOCK orders IN ACCESS EXCLUSIVE MODE");
      return said({ "1.sql": "CREATE INDEX ON orders (n)" }, { dryRun: true });
    });
    expect(holder).toEqual([expect.stringContaining("index-not-concurrently")]);
  });
});

describe("the step", () => {
  const wrong = {
    "1.sql": "CREATE TABLE made (n int)",
    "2.sql": "SELECT 1;\nCREATE INDEX i ON orders (n);",
  };
  const said =
    /2\.sql:2: index-not-concurrently: .*Lock: SHARE on public\.orders \(about 20,000 rows, /;
  const made = () => cluster.sql(database, "SELECT to_regclass('made') AS made");

  it("warns, in the log and the summary, and goes on", async () => {
    await ownDatabase();
    write(wrong);
    const planned = await step({ "dry-run": "true" });
    expect(planned.code, planned.log).toBe(0);
    expect(planned.log).toMatch(said);
    const { code, log, summary, outputs } = await step();
    expect(code, log).toBe(0);
    expect(log).toMatch(said);
    expect(summary).toContain("An index is built while nobody may write");
    expect(outputs.result).toBe("migrated");
    // What is applied is not looked at again.
    expect((await step({ lint: "error" })).outputs.result).toBe("up-to-date");
  });

  it("refuses with lint: error before anything runs, and says nothing with off", async () => {
    await ownDatabase();
    write(wrong);
    for (const more of [{}, { "dry-run": "true" }]) {
      const { code, log, summary, outputs } = await step({ lint: "error", ...more });
      expect(code).toBe(1);
      expect(log).toMatch(said);
      expect(summary).toContain("An index is built while nobody may write");
      expect(outputs).toMatchObject({ result: "failed", applied: "[]" });
      expect(await made()).toEqual([{ made: null }]);
    }
    const { code, log } = await step({ lint: "off" });
    expect(code, log).toBe(0);
    expect(log).not.toContain("index-not-concurrently");
    expect(await made()).toEqual([{ made: "made" }]);
  });

  it("refuses schema-sources that are not there, and a word that lint does not know", async () => {
    write(wrong);
    const missing = await step({ "schema-sources": "/nowhere" });
    expect(missing.code).toBe(1);
    expect(missing.log).toContain('"/nowhere": there is no such file');
    expect((await step({ lint: "loud" })).log).toContain("error, warn, off");
  });

  it("does not need the parser where nothing is pending, and says so where it is missing", async () => {
    await ownDatabase();
    const folder = mkdtempSync(join(directory, "copy-"));
    cpSync(join(root, "dist"), folder, { recursive: true });
    rmSync(join(folder, "libpg-query.wasm"));
    write(wrong);
    const inputs = { "database-url": cluster.url(database), directory };
    const copy = (more = {}) =>
      runStep("db-migrate", { ...inputs, ...more }, {}, { bundle: folder });
    const refused = await copy({ lint: "error" });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain("could not be looked at for dangerous statements");
    const warned = await copy();
    expect(warned.code, warned.log).toBe(0);
    expect(warned.log).toContain("could not be looked at for dangerous statements");
    const upToDate = await copy({ lint: "error" });
    expect(upToDate.code, upToDate.log).toBe(0);
  });
});
