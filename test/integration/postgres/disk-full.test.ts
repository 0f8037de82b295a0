import { execFileSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

// A small file system of its own: only root may mount one.
const mayMount = process.getuid?.() === 0;

describe.skipIf(!mayMount)("a full disk (needs root, to mount a small tmpfs)", () => {
  let cluster: Cluster;
  let small: string;
  let folder: string;

  beforeAll(async () => {
    small = mkdtempSync(join(tmpdir(), "pm2-actions-small-"));
    folder = mkdtempSync(join(tmpdir(), "pm2-actions-dumps-"));
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=200m,mode=0755", "tmpfs", small]);
    // Databases alone lie there: a server that cannot write its log goes down, whoever filled the disk.
    cluster = await startCluster();
    const { uid, gid } = statSync(cluster.folder);
    mkdirSync(join(small, "space"));
    chownSync(join(small, "space"), uid, gid);
    await cluster.sql("postgres", `CREATE TABLESPACE small LOCATION '${join(small, "space")}'`);
    await cluster.sql("postgres", "CREATE DATABASE shop TABLESPACE small");
    await cluster.sql("shop", "CREATE TABLE live (n int); INSERT INTO live VALUES (7)");
  });
  afterAll(() => {
    cluster?.stop();
    execFileSync("umount", ["--lazy", small]);
    rmSync(small, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });

  const leaveFree = (bytes: number) => {
    const df = execFileSync("df", ["--output=avail", "-B1", small], { encoding: "utf8" });
    const filler = Number(df.split("\n")[1]) - bytes;
    execFileSync("fallocate", ["--length", String(filler), join(small, "filler")]);
  };

  const dumpOf = async (rows: number) => {
    const path = join(folder, `${rows}.dump`);
    await cluster.sql("postgres", "CREATE DATABASE source");
    await cluster.sql(
      "source",
      `CREATE TABLE big AS SELECT n, repeat('x', 1000) AS x FROM generate_series(1, ${rows}) n`,
    );
    cluster.run("pg_dump", "-Fc", `--file=${path}`, "source");
    await cluster.sql("postgres", "DROP DATABASE source");
    await cluster.sql("postgres", "CHECKPOINT");
    return path;
  };

  it("ends a restore that fills it, and leaves the original serving", async () => {
    // Compresses to next to nothing: what it takes cannot be known before.
    const dump = await dumpOf(60_000);
    leaveFree(45_000_000);
    const { code, log } = await runStep("db-restore", {
      "database-url": cluster.url("shop"),
      dump,
      confirm: "shop",
      "allow-missing": "*",
      "max-row-loss": "100%",
    });
    rmSync(join(small, "filler"));
    expect(code, log).toBe(1);
    expect(log).toMatch(/No space left on device|shop is as it was before/);
    expect(await cluster.sql("shop", "SELECT n FROM live")).toEqual([{ n: 7 }]);
    expect(await cluster.databases()).toEqual(["postgres", "shop"]);
  });

  it("refuses a backup that it has no room for, before it begins", async () => {
    const directory = join(small, "backups");
    leaveFree(4_000_000);
    const { code, log } = await runStep("db-backup", {
      "database-url": cluster.url("shop"),
      directory,
    });
    rmSync(join(small, "filler"));
    expect(code).toBe(1);
    expect(log).toMatch(/has [34]\.\d MB free, and a backup needs about/);
    expect(existsSync(join(directory, "anything"))).toBe(false);
  });
});

describe.skipIf(!mayMount)(
  "a full disk under the whole server (needs root, to mount a small tmpfs)",
  () => {
    it("leaves the original, and once there is room again, nothing of the restore", async () => {
      const small = mkdtempSync(join(tmpdir(), "pm2-actions-small-"));
      execFileSync("mount", ["-t", "tmpfs", "-o", "size=300m,mode=0755", "tmpfs", small]);
      const filler = join(small, "filler");
      const cluster = await startCluster({ max_wal_size: "64MB", min_wal_size: "32MB" }, small);
      const folder = mkdtempSync(join(tmpdir(), "pm2-actions-dumps-"));
      const state = { XDG_STATE_HOME: join(folder, "state") };
      const step = (dump: string) =>
        runStep(
          "db-restore",
          {
            "database-url": cluster.url("shop"),
            dump,
            confirm: "shop",
            "allow-missing": "*",
            "max-row-loss": "100%",
          },
          state,
        );
      try {
        await cluster.sql("postgres", "CREATE DATABASE shop");
        await cluster.sql("shop", "CREATE TABLE live (n int); INSERT INTO live VALUES (7)");
        const tiny = join(folder, "tiny.dump");
        cluster.run("pg_dump", "-Fc", `--file=${tiny}`, "shop");
        await cluster.sql("postgres", "CREATE DATABASE source");
        await cluster.sql(
          "source",
          "CREATE TABLE big AS SELECT n, repeat('x', 1000) AS x FROM generate_series(1, 60000) n",
        );
        const big = join(folder, "big.dump");
        cluster.run("pg_dump", "-Fc", `--file=${big}`, "source");
        await cluster.sql("postgres", "DROP DATABASE source");
        await cluster.sql("postgres", "CHECKPOINT");
        const df = execFileSync("df", ["--output=avail", "-B1", small], { encoding: "utf8" });
        const bytes = Number(df.split("\n")[1]) - 40_000_000;
        execFileSync("fallocate", ["--length", String(bytes), filler]);

        // A server that cannot write its log goes down: then somebody has to make room and start it.
        const failing = step(big);
        const running = () => cluster.sql("postgres", "SELECT 1").then(Boolean, () => false);
        let ended = false;
        failing.finally(() => {
          ended = true;
        });
        while (!ended && (await running())) await new Promise((done) => setTimeout(done, 200));
        rmSync(filler);
        if (!(await running())) {
          try {
            cluster.halt("immediate");
          } catch {
            // It went down by itself.
          }
          cluster.begin();
        }
        const { code, log } = await failing;
        expect(code, log).toBe(1);
        expect(await cluster.sql("shop", "SELECT n FROM live")).toEqual([{ n: 7 }]);
        const next = await step(tiny);
        expect(next.code, next.log).toBe(0);
        expect(await cluster.databases()).toEqual([
          "postgres",
          "shop",
          next.outputs["previous-database"],
        ]);
        const left = readdirSync(state.XDG_STATE_HOME, { recursive: true }).map(String);
        expect(left.filter((name) => name.endsWith("journal.json"))).toEqual([]);
      } finally {
        cluster.stop();
        execFileSync("umount", ["--lazy", small]);
        for (const one of [small, folder]) rmSync(one, { recursive: true, force: true });
      }
    });
  },
);
