import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { actAs, actors } from "./roles.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let folder: string;

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-losses-"));
});

/** The actor's database, with something of each kind. */
async function prepare() {
  for (const name of await cluster.databases())
    if (name !== "postgres") await cluster.sql("postgres", `DROP DATABASE ${name}`);
  await cluster.own("postgres", "CREATE DATABASE shop");
  await cluster.own("postgres", "CREATE DATABASE other");
  await cluster.own("other", "CREATE TABLE unrelated (n int)");
  await cluster.own(
    "shop",
    `CREATE TABLE orders (id int PRIMARY KEY, note text);
     INSERT INTO orders SELECT n, md5(n::text) FROM generate_series(1, 800) n;
     CREATE TABLE items (id serial PRIMARY KEY, order_id int REFERENCES orders);
     INSERT INTO items (order_id) SELECT n FROM generate_series(1, 300) n;
     CREATE INDEX items_of_orders ON items (order_id);
     CREATE SCHEMA audit; CREATE TABLE audit.log (n int); INSERT INTO audit.log VALUES (1);
     CREATE VIEW recent AS SELECT * FROM orders WHERE id > 700;
     CREATE FUNCTION total() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM public.orders';
     CREATE SEQUENCE invoices; CREATE PUBLICATION feed FOR TABLE orders;
     ALTER TABLE orders ENABLE ROW LEVEL SECURITY; CREATE POLICY own ON orders USING (true);
     SELECT lo_from_bytea(0, 'a picture')`,
  );
}

afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What each of these dumps lacks, and how the refusal names it. */
const partial: readonly (readonly [
  what: string,
  args: readonly string[],
  named: string,
  /** What is known before the filling, and would hide what only the side database tells */
  allowed: string,
])[] = [
  ["the structure alone", ["-s"], "all rows of public.orders", "large-objects"],
  ["one table", ["-t", "orders"], "table public.items", ""],
  ["one schema", ["-n", "audit"], "table public.orders", ""],
  ["all schemas but one", ["-N", "audit"], "table audit.log", ""],
  ["all tables but one", ["-T", "items"], "table public.items", ""],
  ["all data but one table's", ["--exclude-table-data=items"], "all rows of public.items", ""],
  ["no large objects", ["--no-blobs"], "large objects large-objects", ""],
  [
    "what comes before the data",
    ["--section=pre-data", "--section=data"],
    "index public.items_of_orders",
    "public.orders.own, feed",
  ],
  ["another database", [], "table public.orders", ""],
];

const restore = (dump: string, more: Record<string, string> = {}) =>
  runStep("db-restore", { "database-url": cluster.url("shop"), dump, confirm: "shop", ...more });

function dumpOf(name: string, args: readonly string[], plain: boolean): string {
  const path = join(folder, `${name.replace(/\W/g, "-")}.${plain ? "sql" : "dump"}`);
  const source = { "another database": "other", emptied: "emptied" }[name] ?? "shop";
  cluster.run("pg_dump", plain ? "-Fp" : "-Fc", ...args, `--file=${path}`, source);
  return path;
}

const counted = async () =>
  (
    await cluster.sql<{ orders: number; items: number; log: number }>(
      "shop",
      `SELECT (SELECT count(*)::int FROM orders) AS orders, (SELECT count(*)::int FROM items) AS items,
              (SELECT count(*)::int FROM audit.log) AS log`,
    )
  )[0];

/** A plain dump as a superuser would tell nothing more. */
const cases = [
  { actor: "an owner who may create databases", form: "an archive", plain: false },
  { actor: "an owner who may create databases", form: "a plain dump", plain: true },
  { actor: "a superuser", form: "an archive", plain: false },
] as const;

describe.each(cases)("by $actor, $form", ({ actor, plain }) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it.each(partial)("of %s replaces nothing", async (what, args, named, allowed) => {
    const dump = dumpOf(what, args, plain);
    const { code, log } = await restore(dump, { "allow-missing": allowed });
    expect(code, log).toBe(1);
    expect(log).toContain(named);
    expect(await counted()).toEqual({ orders: 800, items: 300, log: 1 });
    expect(await cluster.databases()).toEqual(["other", "postgres", "shop"]);
  });
});

describe.each(actors)("what may be gone, by %s,", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("is named, and nothing else may", async () => {
    const dump = dumpOf("all schemas but one", ["-N", "audit"], false);
    for (const allowed of ["items.*", "*, !audit.*", "*, !audit.log"]) {
      const wrong = await restore(dump, { "allow-missing": allowed, "max-row-loss": "100%" });
      expect(wrong.code, allowed).toBe(1);
      expect(wrong.log).toContain("table audit.log");
    }
    const { code, log, outputs } = await restore(dump, { "allow-missing": "audit.*" });
    expect(code, log).toBe(0);
    expect(log).toContain("allow-missing lets 2 things go: schema audit, table audit.log.");
    const previous = outputs["previous-database"] ?? "";
    expect(await cluster.sql(previous, "SELECT n FROM audit.log")).toEqual([{ n: 1 }]);
    await cluster.sql("postgres", "DROP DATABASE shop");
    await cluster.sql("postgres", `ALTER DATABASE "${previous}" RENAME TO shop`);
  });

  it("rows have a share of their own; all of them are too many whatever it says", async () => {
    const whole = dumpOf("whole", [], false);
    await cluster.own(
      "shop",
      "INSERT INTO orders SELECT n, 'new' FROM generate_series(801, 1000) n",
    );
    const few = await restore(whole, { "max-row-loss": "10%" });
    expect(few.code).toBe(1);
    expect(few.log).toContain("200 of the 1000 rows of public.orders (20 ");
    expect(few.log).toMatch(/Rows before and after[\s\S]*public\.orders[\s\S]*1000[\s\S]*800/);
    const enough = await restore(whole);
    expect(enough.code, enough.log).toBe(0);
    expect(await counted()).toEqual({ orders: 800, items: 300, log: 1 });
    // Rows that were deleted are missed in the side database only.
    await cluster.own("postgres", "CREATE DATABASE emptied TEMPLATE shop");
    await cluster.own("emptied", "TRUNCATE orders, items");
    const none = dumpOf("emptied", [], false);
    const empty = await restore(none, { "max-row-loss": "100%" });
    expect(empty.code).toBe(1);
    expect(empty.log).toContain("all 800 rows of public.orders");
  });

  it("is everything where the database cannot be read any more", async () => {
    const dump = dumpOf("whole", [], false);
    const { default: pg } = await import("pg");
    const stuck = new pg.Client({ connectionString: cluster.url("shop") });
    stuck.on("error", () => {});
    await stuck.connect();
    await stuck.query("BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE");
    const refused = await restore(dump);
    expect(refused.code).toBe(1);
    expect(refused.log).toContain("The rows of shop cannot be counted");
    const all = { "allow-missing": "*", "max-row-loss": "100%" };
    const { code, log } = await restore(dump, { ...all, "drain-seconds": "1" });
    expect(code, log).toBe(0);
    await stuck.end().catch(() => {});
  });

  it("can be everything, and a share that is none is refused", async () => {
    const dump = dumpOf("another database", [], false);
    const wrong = await restore(dump, { "max-row-loss": "half" });
    expect(wrong.log).toContain('Input "max-row-loss" is "half": allowed is a share from 0');
    const { code, log } = await restore(dump, { "allow-missing": "*" });
    expect(code, log).toBe(0);
  });
});
