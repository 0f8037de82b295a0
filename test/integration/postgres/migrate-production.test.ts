import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep, type StepResult } from "./step.js";

interface ExampleStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const example = parse(readFileSync("workflows-examples/migrate-production.yml", "utf8"));
const steps: readonly ExampleStep[] = example.jobs.migrate.steps;

let cluster: Cluster;
let folder: string;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-production-"));
  mkdirSync(join(folder, "database/migrations"), { recursive: true });
  for (const name of await cluster.databases())
    if (name.startsWith("shop_production")) await cluster.sql("postgres", `DROP DATABASE ${name}`);
  await cluster.sql("postgres", "CREATE DATABASE shop_production");
  await cluster.sql(
    "shop_production",
    "CREATE TABLE orders (id int PRIMARY KEY, total numeric); INSERT INTO orders VALUES (1, 10.50), (2, 5)",
  );
  write(
    "expected.yml",
    `tables:
       orders:
         columns: { note: text }
         rows: { same-as-baseline: true }
         sums: { total: { same-as-baseline: true } }
       labels: { rows: 1 }`,
  );
  return () => rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, "database", name), text);

/** The example's database steps, one after the other, as a runner would take them. */
async function job(): Promise<ReadonlyMap<string, StepResult>> {
  const results = new Map<string, StepResult>();
  let failed = false;
  for (const step of steps) {
    const action = /actions\/(db-\w+)@/.exec(step.uses ?? "")?.[1];
    if (action === undefined) continue;
    const count = [...results].find(([name]) => name === "Count the rows")?.[1];
    const ifFailed = "failure() && steps.count.outcome == 'success'";
    expect([undefined, ifFailed]).toContain(step.if);
    if (step.if === ifFailed ? !(failed && count?.code === 0) : failed) continue;
    const known: Readonly<Record<string, string | undefined>> = {
      "secrets.DATABASE_URL": cluster.url("shop_production"),
      "secrets.DATABASE_ADMIN_URL": cluster.url("postgres"),
      "steps.backup.outputs.path": results.get("Back up")?.outputs.path,
    };
    const filled = (text: unknown) =>
      String(text)
        .replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => known[name] ?? `no ${name}`)
        .replace(/^database\//, `${folder}/database/`)
        .replace(/^\/var\/backups/, `${folder}/backups`);
    const inputs = Object.entries(step.with ?? {}).map(([name, text]) => [name, filled(text)]);
    const result = await runStep(action, Object.fromEntries(inputs));
    results.set(step.name ?? action, result);
    failed ||= result.code !== 0;
  }
  return results;
}

const columns = () =>
  cluster.sql(
    "shop_production",
    "SELECT attname FROM pg_attribute WHERE attrelid = 'orders'::regclass AND attnum > 0",
  );

describe("workflows-examples/migrate-production.yml", () => {
  it("lets a good migration be, that brings what is expected of it", async () => {
    write(
      "migrations/1.sql",
      "ALTER TABLE orders ADD note text; CREATE TABLE labels (); INSERT INTO labels DEFAULT VALUES",
    );
    const results = await job();
    for (const [name, { code, log }] of results) expect(code, `${name}\n${log}`).toBe(0);
    expect([...results.keys()]).toEqual([
      ...[
        "Check the backup",
        "Check what is expected",
        "Check the migration",
        "Check the way back",
      ],
      ...["Back up", "Count the rows", "Migrate", "Verify"],
    ]);
    expect(existsSync(`${results.get("Back up")?.outputs.path}.rows.json`)).toBe(true);
    expect(await columns()).toHaveLength(3);
  });

  it("brings an empty database its first tables, and restores the empty one if they are not right", async () => {
    await cluster.sql("shop_production", "DROP TABLE orders");
    const first =
      "CREATE TABLE orders (id int, total numeric, note text); INSERT INTO orders VALUES (1, 2); CREATE TABLE labels ();";
    write("migrations/1.sql", first);
    const wrong = await job();
    expect(wrong.get("Check what is expected")?.log).toContain(
      "Expected, and not there yet: orders, labels.",
    );
    expect(wrong.get("Verify")?.log).toContain("rows of labels");
    expect(wrong.get("Restore the backup")?.outputs.result).toBe("restored");
    expect(await cluster.sql("shop_production", "SELECT to_regclass('orders') AS orders")).toEqual([
      { orders: null },
    ]);
    write("migrations/1.sql", `${first} INSERT INTO labels DEFAULT VALUES`);
    const right = await job();
    for (const [name, { code, log }] of right) expect(code, `${name}\n${log}`).toBe(0);
    expect(await columns()).toHaveLength(3);
  });

  it.each([
    ["tables: { orders: { rows: { same-as-baseline: ordres } } }", "not-in-baseline"],
    ["queries: [{ sql: SELEKT 1, expect: 1 }]", "syntax error"],
    ["queries: [{ sql: DELETE FROM orders, expect: [] }]", "read-only transaction"],
    ["tables: { orders: { rows: { min: 3, max: 2 } } }", "no number can be both"],
  ])("refuses before anything is done that %s is expected", async (expected, why) => {
    write("expected.yml", expected);
    const results = await job();
    expect([...results.keys()]).toEqual(["Check the backup", "Check what is expected"]);
    expect(results.get("Check what is expected")?.log).toContain(why);
  });

  it("undoes a migration that changes a sum", async () => {
    write(
      "migrations/1.sql",
      `ALTER TABLE orders ADD note text; CREATE TABLE labels (); INSERT INTO labels DEFAULT VALUES;
       UPDATE orders SET total = 0 WHERE id = 2`,
    );
    const results = await job();
    expect(results.get("Verify")?.log).toContain("sum of orders.total");
    expect(results.get("Restore the backup")?.outputs.result).toBe("restored");
    expect(await columns()).toHaveLength(2);
    expect(
      await cluster.sql("shop_production", "SELECT sum(total)::text AS n FROM orders"),
    ).toEqual([{ n: "15.50" }]);
  });
});
