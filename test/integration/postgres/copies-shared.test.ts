import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { bucketAccess, type S3Server, startS3 } from "./s3.js";
import { runStep } from "./step.js";

/** Two servers, each with a database of the same name. */
let first: Cluster;
let second: Cluster;
let s3: S3Server;
let folder: string;
let state: Record<string, string>;
let round = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-shared-"));
  s3 = await startS3(join(folder, "s3"), ["backups"]);
  [first, second] = await Promise.all([startCluster(), startCluster()]);
  for (const [cluster, whose] of [
    [first, "first"],
    [second, "second"],
  ] as const) {
    await cluster.sql("postgres", "CREATE DATABASE shop");
    await cluster.sql("shop", `CREATE TABLE whose AS SELECT '${whose}' AS server`);
  }
});
afterAll(() => {
  first?.stop();
  second?.stop();
  s3?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  round++;
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")), ...bucketAccess(s3) };
});

const place = () => `s3://backups/${round}/db`;
const inBucket = () =>
  readdirSync(join(s3.store, "backups", String(round), "db"))
    .filter((name) => name.endsWith(".dump"))
    .sort();
const directoryOf = (name: string) => {
  const directory = join(folder, `${name}-${round}`);
  mkdirSync(directory, { recursive: true });
  return directory;
};
const dumpsIn = (directory: string) =>
  readdirSync(directory)
    .filter((name) => name.endsWith(".dump"))
    .sort();
const backup = (cluster: Cluster, directory: string, more: Record<string, string> = {}) =>
  runStep(
    "db-backup",
    { "database-url": cluster.url("shop"), directory, keep: "1", ...more },
    state,
  );
const drill = (cluster: Cluster, more: Record<string, string>) =>
  runStep("db-drill", { "database-url": cluster.url("shop"), ...more }, state);

describe("two servers with one database name and one folder of a bucket", () => {
  it("do not remove each other's copies, and the second one is told what to do", async () => {
    const to = { "copy-to": place() };
    const one = await backup(first, directoryOf("first"), to);
    expect(one.code, one.log).toBe(0);
    const copies = inBucket();
    expect(copies).toHaveLength(1);
    const other = await backup(second, directoryOf("second"), to);
    expect(other.code, other.log).toBe(1);
    expect(inBucket()).toEqual(copies);
    expect(other.log).toContain(
      `${place()}/ holds backups of shop of another server, ${await originOf(first)}`,
    );
    expect(other.log).toContain(`"take-over-from: ${await originOf(first)}"`);
    expect(other.outputs).toMatchObject({ result: "failed", copies: "[]" });
    expect(dumpsIn(directoryOf("second"))).toHaveLength(1);
    const again = await backup(first, directoryOf("first"), to);
    expect(again.code, again.log).toBe(0);
  });

  it("can give the folder to a successor, once, and the former owner is refused from there on", async () => {
    const to = { "copy-to": place() };
    await backup(first, directoryOf("first"), to);
    const taken = { ...to, "take-over-from": await originOf(first) };
    for (let run = 0; run < 2; run++) {
      const other = await backup(second, directoryOf("second"), taken);
      expect(other.code, other.log).toBe(0);
      expect(other.log.includes("Took s3://")).toBe(run === 0);
    }
    expect(inBucket()).toEqual(dumpsIn(directoryOf("second")));
    const former = await backup(first, directoryOf("first"), to);
    expect(former.code).toBe(1);
    expect(inBucket()).toEqual(dumpsIn(directoryOf("second")));
    const wrong = await backup(first, directoryOf("first"), { ...to, "take-over-from": "db1" });
    expect(wrong.log).toContain('Input "take-over-from" is "db1"');
  });

  it("cannot both become the owner of one that is nobody's yet", async () => {
    const to = { "copy-to": place() };
    const both = await Promise.all([
      backup(first, directoryOf("first"), to),
      backup(second, directoryOf("second"), to),
    ]);
    expect(both.map(({ code }) => code).sort(), both.map(({ log }) => log).join()).toEqual([0, 1]);
    expect(inBucket()).toHaveLength(1);
  });

  it("say whose the newest copy is, on any server, as after a loss", async () => {
    await backup(first, directoryOf("first"), { "copy-to": place() });
    const lost = await runStep(
      "db-restore",
      {
        "database-url": second.url("shop_again"),
        confirm: "shop_again",
        dump: `${place()}/latest`,
      },
      state,
    );
    expect(lost.log).toContain("no copy of a backup of shop_again is there");
    const { code, log } = await drill(second, { dump: `${place()}/latest` });
    expect(code, log).toBe(0);
    expect(log).toContain(`, of the server ${await originOf(first)}.`);
  });

  it("are not guessed between where copies of both were put into one folder by hand", async () => {
    await backup(first, directoryOf("first"), { "copy-to": place() });
    await backup(second, directoryOf("second"), { "copy-to": `${place()}/other` });
    const own = join(s3.store, "backups", String(round), "db");
    for (const name of readdirSync(join(own, "other")))
      if (!name.includes("origin")) copyFileSync(join(own, "other", name), join(own, name));
    const marked = await drill(first, { dump: `${place()}/latest` });
    rmSync(join(own, "shop_origin.json"));
    const unmarked = await drill(first, { dump: `${place()}/latest` });
    for (const { code, log } of [marked, unmarked]) {
      expect(code, log).toBe(1);
      expect(log).toContain('"latest" does not say whose is meant');
      expect(log).toContain(await originOf(first));
      expect(log).toContain(await originOf(second));
    }
    const [oldest = ""] = inBucket();
    const named = await drill(first, { dump: `${place()}/${oldest}` });
    expect(named.code, named.log).toBe(0);
  });
});

describe("two servers with one database name and one directory", () => {
  it("do not remove each other's backups", async () => {
    const shared = directoryOf("shared");
    const one = await backup(first, shared);
    expect(one.code, one.log).toBe(0);
    const dumps = dumpsIn(shared);
    for (const more of [{}, { "dry-run": "true" }]) {
      const other = await backup(second, shared, more);
      expect(other.code, other.log).toBe(1);
      expect(other.log).toContain(`${shared} holds backups of shop of another server`);
      expect(dumpsIn(shared)).toEqual(dumps);
    }
    const planned = await drill(second, { directory: shared, "dry-run": "true" });
    expect(planned.log).toContain(`, of the server ${await originOf(first)}.`);
    const taken = await backup(second, shared, { "take-over-from": await originOf(first) });
    expect(taken.code, taken.log).toBe(0);
    expect(dumpsIn(shared)).toHaveLength(1);
    expect(readFileSync(join(shared, "shop_origin.json"), "utf8")).toContain(await originOf(first));
  });

  it("let one make a folder its own whose backups an older version made", async () => {
    const directory = directoryOf("older");
    await backup(first, directory);
    rmSync(join(directory, "shop_origin.json"));
    const { code, log } = await backup(first, directory);
    expect(code, log).toBe(0);
    expect(readdirSync(directory)).toContain("shop_origin.json");
  });
});

async function originOf(cluster: Cluster): Promise<string> {
  const [row] = await cluster.sql<{ number: string; host: string }>(
    "postgres",
    "SELECT system_identifier::text AS number FROM pg_control_system()",
  );
  const host = (await import("node:os")).hostname();
  return `${row?.number}@${host}:${cluster.port}`;
}
