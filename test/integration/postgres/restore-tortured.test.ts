import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { root } from "../../../scripts/repository.mjs";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { Server } from "../server.js";
import { actAs, actors } from "./roles.js";
import { type RunningStep, runStep, startStep } from "./step.js";

// ROUNDS=10 is what one runs by hand; one of each is for every day.
const rounds = Number(process.env.ROUNDS ?? 1);
const rows = 150_000;

let cluster: Cluster;
let server: Server;
let project: string;
let dump: string;
let state: { XDG_STATE_HOME: string };
let duration: number;

beforeAll(async () => {
  cluster = await startCluster();
  server = await Server.create();
  state = { XDG_STATE_HOME: mkdtempSync(join(server.folder, "state-")) };
  project = await server.project("shop", []);
  await server.ecosystem(project, [
    {
      name: "api",
      namespace: "shop",
      script: join(project, "uses-database.cjs"),
      env: { NODE_PATH: join(root, "node_modules") },
    },
  ]);
});

/** A dump, a database and the app that uses it, all of them the actor's. */
async function prepare() {
  for (const name of ["source", "shop"])
    await cluster.sql("postgres", `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await cluster.own("postgres", "CREATE DATABASE source");
  for (const table of ["a", "b"])
    await cluster.own(
      "source",
      `CREATE TABLE ${table} AS SELECT n, md5(n::text) AS x FROM generate_series(1, ${rows}) n;
       CREATE INDEX ON ${table} (x)`,
    );
  dump = join(server.folder, "source.dump");
  cluster.run("pg_dump", "-Fc", `--file=${dump}`, "source");
  await cluster.own("postgres", "CREATE DATABASE shop");
  writeFileSync(join(project, "database-url"), cluster.url("shop"));
  await server.pm2("start", join(project, "ecosystem.config.json"));
  await server.pm2("restart", "api");
  const began = performance.now();
  await restored();
  duration = performance.now() - began;
}

afterAll(async () => {
  await server?.destroy();
  cluster?.stop();
});
beforeEach(async () => {
  for (const name of await cluster.databases())
    if (/^shop_/.test(name)) await cluster.sql("postgres", `DROP DATABASE ${name} WITH (FORCE)`);
});

const inputs = () => ({
  "database-url": cluster.url("shop"),
  dump,
  confirm: "shop",
  "allow-missing": "*",
  "max-row-loss": "100%",
  jobs: "2",
  namespace: "shop",
  "pm2-home": server.home,
  "stable-seconds": "0",
  "drain-seconds": "1",
});

async function restored() {
  const done = await runStep("db-restore", inputs(), state);
  expect(done.code, done.log).toBe(0);
  return done.log;
}

const journals = () =>
  [state.XDG_STATE_HOME, server.home].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).filter((name) => /journal\.json$/.test(String(name))),
  );

const pids = (...args: string[]) => {
  try {
    return execFileSync("pgrep", args, { encoding: "utf8" }).trim().split("\n").map(Number);
  } catch {
    return [];
  }
};

const any = <T>(all: readonly T[]) => all[Math.floor(Math.random() * all.length)];

function kill(pid: number | undefined) {
  if (pid === undefined || !Number.isInteger(pid)) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {}
}

const guardsOf = ({ child }: RunningStep) => pids("-P", String(child.pid), "-f", "guard.js");

const victims: Record<string, (step: RunningStep) => Promise<void> | void> = {
  "the step": ({ child }) => kill(-(child.pid ?? 0)),
  "the step alone, not its programs": ({ child }) => kill(child.pid),
  "the guard": (step) => kill(any(guardsOf(step))),
  "the step and its guards": (step) => {
    for (const pid of guardsOf(step)) kill(pid);
    kill(-(step.child.pid ?? 0));
  },
  pg_restore: () => kill(any(pids("-f", `pg_restore.*(shop_restore_|${dump})`))),
  "a server's process": async () => {
    const found = await cluster.sql<{ pid: number }>(
      "postgres",
      "SELECT pid FROM pg_stat_activity WHERE datname LIKE 'shop_restore%' OR application_name LIKE 'db-restore%'",
    );
    kill(any(found)?.pid);
  },
};

describe.each(actors)("a restore under an app that uses the database, by %s,", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  for (const [victim, murder] of Object.entries(victims))
    it(`leaves all well when ${victim} is killed at any moment`, {
      timeout: 60_000 + rounds * 60_000,
    }, async () => {
      for (let round = 0; round < rounds; round++) {
        const step = startStep("db-restore", inputs(), state);
        const moment = Math.round(Math.random() * duration);
        await Promise.race([step.ended, sleep(moment)]);
        if (step.child.exitCode === null) await murder(step);
        const { log } = await step.ended;
        const told = `killed after ${moment} of ${Math.round(duration)} ms\n${log}`;
        await eventually("the server is back", () =>
          cluster.sql("postgres", "SELECT 1").then(Boolean, () => false),
        );
        // Whatever its guard cannot do, because it is dead, the next run does first.
        const next = await restored();
        await eventually(`the app works again, ${told}${next}`, async () => {
          const using = await cluster.sql(
            "postgres",
            "SELECT 1 FROM pg_stat_activity WHERE datname = 'shop' AND application_name = 'app'",
          );
          return (
            using.length > 0 && (await server.processes("api"))[0]?.pm2_env.status === "online"
          );
        });
        expect(journals(), told).toEqual([]);
        const databases = await cluster.databases();
        expect(
          databases.filter((name) => name.includes("_restore_")),
          told,
        ).toEqual([]);
        for (const name of databases.filter((one) => one.startsWith("shop")))
          expect(
            await cluster.sql(name, "SELECT count(*)::int AS n FROM a NATURAL JOIN b"),
            `${name}, ${told}`,
          ).toEqual([{ n: rows }]);
      }
    });
});
