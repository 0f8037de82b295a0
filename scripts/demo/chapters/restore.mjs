import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { howToGetPostgres, postgresPrograms } from "../../postgres.mjs";
import { startPrivateCluster } from "../../private-cluster.mjs";
import { ask, lostOf, requestsOf, showLoad, underLoad } from "../load.mjs";
import { freePorts } from "../stage.mjs";
import { reason, startStep } from "../step.mjs";
import { number, seconds } from "../story.mjs";

const app = fileURLToPath(new URL("../orders.cjs", import.meta.url));
const answered = "answered with";

/** @param {import("../stage.mjs").Stage} stage */
export async function restore(stage) {
  const { story } = stage;
  story.chapter("A restore, a dump that was cut, and the way back");
  if (postgresPrograms() === undefined)
    return story.notRun("a restore, and the way back", howToGetPostgres);
  const cluster = await startPrivateCluster();
  try {
    await tell(stage, cluster);
  } finally {
    cluster.stop();
  }
}

/** @param {import("../stage.mjs").Stage} stage @param {Cluster} cluster */
async function tell({ story, server }, cluster) {
  /** @param {string} action @param {Record<string, string>} inputs */
  const step = async (action, inputs) => {
    const access = { "database-url": cluster.url("shop"), "pg-bin": cluster.programs };
    return (await startStep(server, action, { ...access, ...inputs })).ended;
  };
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql(
    "shop",
    `CREATE TABLE orders (id int PRIMARY KEY, note text NOT NULL);
     INSERT INTO orders SELECT n, md5(n::text) FROM generate_series(1, 4000) n`,
  );
  const directory = join(server.folder, "backups");
  const { path: dump = "", bytes } = (await step("db-backup", { directory })).outputs;
  await cluster.sql("shop", "DELETE FROM orders WHERE id > 1500");
  const url = await startOrders(server, cluster);
  const [shown] = await cluster.sql("shop", "SHOW server_version");
  const version = String(shown?.server_version).split(" ")[0];
  story.say(
    `PostgreSQL ${version}, and an app that asks it for each request. db-backup made a dump of ${number(Number(bytes))} bytes.`,
  );
  story.say("Then somebody deleted 2,500 of the 4,000 orders.");

  const cut = join(server.folder, "cut.dump");
  await writeFile(cut, (await readFile(dump)).subarray(0, -1000));
  story.say("First a copy of the dump that lacks its last 1,000 bytes. db-restore says:");
  const before = await databases(cluster);
  const refused = await underLoad(url, () => step("db-restore", { dump: cut, confirm: "shop" }));
  story.quote(reason(refused.result));
  showLoad(story, refused.load, answered);
  story.proves(
    refused.result.code === 1 &&
      lostOf(refused.load) === 0 &&
      JSON.stringify(await databases(cluster)) === JSON.stringify(before),
    `a dump that was cut: refused in ${seconds(refused.result.ms)}, the original is as it was, ${lostOf(refused.load)} of ${number(requestsOf(refused.load))} requests failed`,
  );

  story.say("Now the whole dump:");
  const good = await underLoad(url, async () => {
    const ended = await step("db-restore", { dump, confirm: "shop" });
    await answers(url, "4000 orders");
    return ended;
  });
  showLoad(story, good.load, answered);
  const { outputs, ms, log } = good.result;
  const { "previous-database": previous = "", "downtime-ms": downtime } = outputs;
  story.proves(
    outputs.result === "restored" && Number(downtime) < 1000 && previous !== "",
    `a good dump: ${outputs.result} in ${seconds(ms)}, the database refused connections for ${downtime} ms, ${lostOf(good.load)} of ${number(requestsOf(good.load))} requests failed`,
  );
  const restored = await databases(cluster);
  story.proves(
    restored.shop?.orders === 4000 && restored[previous]?.id === before.shop?.id,
    `the app sees ${number(restored.shop?.orders ?? 0)} orders again; the original is kept whole as ${previous}`,
  );

  const command = /^ {2}\| (psql .+)$/m.exec(log)?.[1] ?? "exit 1 # the step printed no command";
  story.say("It was the wrong dump. The command that the step printed, pasted into a shell:");
  story.quote(command.replaceAll(" -c ", "\n  -c "));
  const back = await underLoad(url, async () => {
    await paste(command, cluster);
    await answers(url, "1500 orders");
  });
  showLoad(story, back.load, answered);
  const now = await databases(cluster);
  const newer = Object.keys(now).find((name) => now[name]?.id === restored.shop?.id) ?? "nothing";
  story.proves(
    now.shop?.id === before.shop?.id && now[newer]?.orders === 4000,
    `going back by one command: ${number(now.shop?.orders ?? 0)} orders, the database from before; the newer one is kept as ${newer}; ${lostOf(back.load)} of ${number(requestsOf(back.load))} requests failed while that was done by hand`,
  );
}

/** @typedef {import("../../private-cluster.mjs").PrivateCluster} Cluster */

/**
 * The app under PM2. @param {import("../../private-server.mjs").PrivateServer} server
 * @param {Cluster} cluster @returns its URL, once it answers
 */
async function startOrders(server, cluster) {
  const folder = join(server.folder, "orders");
  await mkdir(folder);
  await writeFile(join(folder, "database-url"), cluster.url("shop"), { mode: 0o600 });
  const [port] = await freePorts(1);
  const options = ["--name", "orders", "--namespace", "orders"];
  await server.pm2(["start", app, ...options], { PORT: String(port) }, folder);
  const url = `http://127.0.0.1:${port}/`;
  await answers(url, "1500 orders");
  return url;
}

/** @param {string} url @param {string} expected */
async function answers(url, expected) {
  for (const deadline = Date.now() + 30_000; ; await pause(20)) {
    if ((await ask(url).catch(() => "")) === expected) return;
    if (Date.now() > deadline) throw new Error(`${url} does not answer "${expected}" within 30 s.`);
  }
}

/**
 * Each database that has orders: its own number, which no renaming changes, and how many they are.
 * @param {Cluster} cluster
 */
async function databases(cluster) {
  /** @type {Record<string, { id: number, orders: number }>} */
  const found = {};
  for (const name of await cluster.databases()) {
    if (name === "postgres") continue;
    const query =
      "SELECT oid::int AS id, (SELECT count(*)::int FROM orders) AS orders FROM pg_database WHERE datname = current_database()";
    const rows = /** @type {{ id: number, orders: number }[]} */ (await cluster.sql(name, query));
    if (rows[0] !== undefined) found[name] = rows[0];
  }
  return found;
}

/** As an operator does it. @param {string} command @param {Cluster} cluster */
async function paste(command, { programs, password }) {
  const PATH = [programs, process.env.PATH ?? ""].join(delimiter);
  await promisify(execFile)("sh", ["-c", command], { env: { PATH, PGPASSWORD: password } });
}
