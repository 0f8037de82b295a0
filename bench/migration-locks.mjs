// Measures what docs/rules/migrations.md says of locks: on each server that the tests know, which mode a
// statement takes on a table, and whether a SELECT and an INSERT beside it wait. Prints a table.
// Run with: node bench/migration-locks.mjs
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { howToGetPostgres, majorOf, postgresPrograms } from "../scripts/postgres.mjs";
import { serverFolder, serverMajors } from "../scripts/postgres-servers.mjs";
import { startPrivateCluster } from "../scripts/private-cluster.mjs";

const programs = postgresPrograms();
if (programs === undefined) throw new Error(howToGetPostgres);

const setup = `
  CREATE TABLE patience AS SELECT 0.0::float AS seconds;
  CREATE TABLE customers (id int PRIMARY KEY);
  CREATE TABLE orders (id int, customer int, n int, note varchar(20));
  INSERT INTO customers SELECT n FROM generate_series(1, 100) n;
  INSERT INTO orders SELECT n, n, n, 'note' FROM generate_series(1, 100) n;
  CREATE UNIQUE INDEX orders_id ON orders (id);
  ALTER TABLE orders ADD CONSTRAINT checked CHECK (n > 0) NOT VALID;
  CREATE FUNCTION slowly(n bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(seconds / 100) FROM public.patience; RETURN n; END';
  CREATE INDEX orders_slowly ON orders (slowly(n));
  CREATE FUNCTION sum_slowly() RETURNS int LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(seconds) FROM public.patience; RETURN 1; END';
  CREATE MATERIALIZED VIEW totals AS SELECT 1 AS id, sum_slowly() AS n;
  CREATE UNIQUE INDEX totals_id ON totals (id);
  CREATE UNLOGGED TABLE notes AS SELECT 1 AS id;
  CREATE FUNCTION seen() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
  CREATE TABLE events (id int, day int) PARTITION BY RANGE (day);
  CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM (1) TO (2);
  CREATE TABLE events_rest PARTITION OF events DEFAULT;
  CREATE TABLE events_2 (id int, day int);
  INSERT INTO events SELECT n, 1 FROM generate_series(1, 100) n;
  INSERT INTO events SELECT n, 9 FROM generate_series(1, 100) n;
  INSERT INTO events_2 SELECT n, 2 FROM generate_series(1, 100) n;
  CREATE TABLE days (id int, day int) PARTITION BY RANGE (day);
  CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM (1) TO (2);
  CREATE TABLE days_2 PARTITION OF days FOR VALUES FROM (2) TO (3);
  INSERT INTO days VALUES (1, 1);
  CREATE DOMAIN rate AS int CONSTRAINT kept CHECK (VALUE < 1000);
  CREATE TABLE rated (id int, rate rate);
  INSERT INTO rated SELECT n, n FROM generate_series(1, 100) n;
  ALTER DOMAIN rate ADD CONSTRAINT later CHECK (VALUE > 0) NOT VALID;`;

/**
 * A rule, a statement, how it is looked at, and which tables, if it is not orders. In a transaction that is not
 * ended; "alone" while it works; "behind" while it waits for somebody who reads the table.
 * @type {[string, string, ("alone" | "behind" | "")?, string[]?][]}
 */
const statements = [
  ["index-not-concurrently", "CREATE INDEX i ON orders (n)"],
  ["", "CREATE INDEX CONCURRENTLY i ON orders (slowly(n))", "alone"],
  ["", "REINDEX TABLE orders"],
  ["", "ALTER TABLE orders ADD UNIQUE (id)"],
  ["", "ALTER TABLE orders ADD UNIQUE USING INDEX orders_id"],
  ["", "ALTER TABLE orders ADD PRIMARY KEY (id)"],
  ["", "ALTER TABLE orders ADD EXCLUDE USING btree (id WITH =)"],
  ["", "REINDEX TABLE CONCURRENTLY orders", "behind"],
  ["drop-not-concurrently", "DROP INDEX orders_id"],
  ["", "DROP INDEX CONCURRENTLY orders_id", "behind"],
  ["", "ALTER TABLE days DETACH PARTITION days_1", "", ["days", "days_1"]],
  ["", "ALTER TABLE days DETACH PARTITION days_1 CONCURRENTLY", "behind", ["days", "days_1"]],
  [
    "attach-partition",
    "ALTER TABLE events ATTACH PARTITION events_2 FOR VALUES FROM (2) TO (3)",
    "",
    ["events", "events_2", "events_rest"],
  ],
  [
    "",
    "CREATE TABLE events_3 PARTITION OF events FOR VALUES FROM (3) TO (4)",
    "",
    ["events", "events_rest"],
  ],
  ["set-not-null", "ALTER TABLE orders ALTER n SET NOT NULL"],
  ["volatile-default", "ALTER TABLE orders ADD r float DEFAULT random()"],
  ["", "ALTER TABLE orders ADD r int GENERATED ALWAYS AS (n * 2) STORED"],
  ["", "ALTER TABLE orders ADD r serial"],
  ["", "ALTER TABLE orders ADD r int GENERATED ALWAYS AS IDENTITY"],
  ["constraint-not-valid", "ALTER TABLE orders ADD CHECK (n > 0)"],
  ["", "ALTER TABLE orders ADD FOREIGN KEY (customer) REFERENCES customers"],
  ["", "ALTER TABLE orders VALIDATE CONSTRAINT checked"],
  ["", "ALTER DOMAIN rate ADD CHECK (VALUE > 0)", "", ["rated"]],
  ["", "ALTER DOMAIN rate SET NOT NULL", "", ["rated"]],
  ["", "ALTER DOMAIN rate VALIDATE CONSTRAINT later", "", ["rated"]],
  ["type-change", "ALTER TABLE orders ALTER n TYPE bigint"],
  ["", "ALTER TABLE orders ALTER note TYPE varchar(40)"],
  ["still-read", "ALTER TABLE orders DROP COLUMN note"],
  ["", "ALTER TABLE orders RENAME COLUMN note TO remark"],
  ["two-large-tables", "ALTER TABLE orders ADD a int"],
  ["update-beside-ddl", "UPDATE orders SET n = n + 1"],
  ["vacuum-full", "VACUUM FULL orders", "alone"],
  ["", "ALTER TABLE orders SET UNLOGGED"],
  ["", "ALTER TABLE notes SET LOGGED", "", ["notes"]],
  ["cluster", "CLUSTER orders USING orders_id"],
  ["refresh-not-concurrently", "REFRESH MATERIALIZED VIEW totals", "alone", ["totals"]],
  ["", "REFRESH MATERIALIZED VIEW CONCURRENTLY totals", "alone", ["totals"]],
  ["brief", "CREATE TRIGGER t AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION seen()"],
  ["", "ALTER TABLE orders ADD a int DEFAULT 1"],
  ["", "ALTER TABLE orders DROP CONSTRAINT checked"],
  ["", "ALTER TABLE orders ADD CHECK (n > 0) NOT VALID"],
  ["", "ALTER DOMAIN rate ADD CHECK (VALUE > 1) NOT VALID", "", ["rated"]],
  ["", "TRUNCATE orders"],
];

/** @param {string} database a URL */
async function session(database) {
  const client = new pg.Client({ connectionString: database });
  client.on("error", () => {});
  await client.connect();
  return client;
}

/** Whether a statement gets its lock. @param {string} url @param {string} sql */
async function goesOn(url, sql) {
  const other = await session(url);
  try {
    await other.query("BEGIN; SET LOCAL lock_timeout = 200");
    await other.query(sql);
    return "goes on";
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== "55P03") throw error;
    return "waits";
  } finally {
    await other.end();
  }
}

/** @param {string} url @param {string} sql @param {"alone" | "behind" | ""} how @param {string} table */
async function measure(url, sql, how, table) {
  const alone = how !== "";
  const reader = await session(url);
  if (how === "behind") await reader.query(`BEGIN; SELECT 1 FROM ${table} LIMIT 1`);
  const worker = await session(url);
  const watcher = await session(url);
  const { processID } = /** @type {{ processID: number }} */ (/** @type {unknown} */ (worker));
  if (alone) await worker.query("UPDATE patience SET seconds = 3");
  if (!alone) await worker.query("BEGIN");
  const work = worker.query(sql).then(
    () => true,
    (/** @type {Error} */ error) => error,
  );
  if (!alone) {
    const done = await work;
    if (done instanceof Error) throw done;
  }
  /** @type {string[]} */
  let modes = [];
  // What runs alone takes weak locks first: until the one that it works under, or none any more.
  for (let tries = 0; modes.length === 0 && tries < 500; tries++) {
    const { rows } = await watcher.query(
      "SELECT mode FROM pg_locks WHERE pid = $1 AND relation = $2::regclass AND granted",
      [processID, table],
    );
    modes = rows
      .map(({ mode }) => mode)
      .filter((mode) => !/^(?:AccessShare|RowShare)Lock$/.test(mode));
    if (modes.length === 0) await sleep(5);
  }
  const strongest = order.findLast((mode) => modes.includes(mode)) ?? "none";
  const select = await goesOn(url, `SELECT 1 FROM ${table} LIMIT 1`);
  const insert = table === "totals" ? "no INSERT" : await goesOn(url, inserts[table] ?? "");
  await watcher.query("SELECT pg_cancel_backend($1)", [processID]);
  await work;
  await reader.end();
  await worker.end();
  await watcher.end();
  return `${strongest
    .replace(/Lock$/, "")
    .replace(/(?<=.)[A-Z]/g, " $&")
    .toUpperCase()}: SELECT ${select}, INSERT ${insert}`;
}

/** @type {Record<string, string>} */
const inserts = {
  orders: "INSERT INTO orders VALUES (1000, 1, 1)",
  notes: "INSERT INTO notes VALUES (1)",
  events: "INSERT INTO events VALUES (1, 1)",
  events_2: "INSERT INTO events_2 VALUES (1, 2)",
  events_rest: "INSERT INTO events_rest VALUES (1, 9)",
  rated: "INSERT INTO rated VALUES (1, 1)",
  days: "INSERT INTO days VALUES (1, 2)",
  days_1: "INSERT INTO days_1 VALUES (1, 1)",
};

const order = [
  "RowExclusiveLock",
  "ShareUpdateExclusiveLock",
  "ShareLock",
  "ShareRowExclusiveLock",
  "ExclusiveLock",
  "AccessExclusiveLock",
];

/** What was seen, by statement and table. @type {Map<string, Map<string, number[]>>} */
const found = new Map();
const servers = [
  ...serverMajors.map((major) => /** @type {const} */ ([major, serverFolder(major)])),
  /** @type {const} */ ([majorOf(programs), undefined]),
];
for (const [major, folder] of servers.sort(([one], [other]) => one - other)) {
  const cluster = await startPrivateCluster({}, "/tmp", folder);
  try {
    for (const [, sql, how = "", tables = ["orders"]] of statements)
      for (const table of tables) {
        const name = "locks";
        await cluster.sql("postgres", `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        await cluster.sql("postgres", `CREATE DATABASE ${name}`);
        await cluster.sql(name, setup);
        const result = await measure(cluster.url(name), sql, how, table);
        const shown = `\`${sql}\`${tables.length > 1 ? `: ${table}` : ""}`;
        const seen = found.get(shown) ?? new Map();
        found.set(shown, seen.set(result, [...(seen.get(result) ?? []), major]));
      }
  } finally {
    cluster.stop();
  }
}
for (const [rule, sql] of statements)
  for (const [shown, results] of [...found].filter(([one]) => one.startsWith(`\`${sql}\``)))
    for (const [result, majors] of results) {
      const [lock, waits = ""] = result.split(": ");
      const [select, insert] = waits.replaceAll(/SELECT |INSERT (?=goes|waits)/g, "").split(", ");
      const first = [...found.keys()].find((one) => one.startsWith(`\`${sql}\``)) === shown;
      const cells = [first ? rule : "", shown, lock, select, insert, majors.join(", ")];
      process.stdout.write(`| ${cells.join(" | ")} |\n`);
    }
