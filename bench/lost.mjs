// Requests that are lost while releases are exchanged, good ones and one that dies at its start: PM2's own commands
// and pm2-deploy take turns in one run, on a daemon of its own, under 8 clients on 4 workers.
// Usage, after npm run build: node bench/lost.mjs [rounds, 2 unless given] [releases in each, 3 unless given]
import { argv, exit } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { underLoad } from "../scripts/demo/load.mjs";
import { createServer, destroyServers, pm2Version } from "../scripts/private-server.mjs";
import { appNames, place } from "./lost/apps.mjs";
import { deploy, ways } from "./lost/ways.mjs";

const [rounds = 2, releases = 3] = argv.slice(2).map(Number);
if (![rounds, releases].every((count) => Number.isInteger(count) && count >= 1 && count <= 100)) {
  console.error(`Rounds and releases are ${argv.slice(2).join(", ")}: allowed is 1 to 100.`);
  exit(2);
}
/** Of these only: a bad release is lost by the way that it comes, not by the app. */
const badly = ["pm2 reload", "pm2-deploy, drain: auto"];

const server = await createServer("pm2b");
process.once("SIGINT", () => void destroyServers().then(() => exit(130)));

/** @typedef {import("./lost/apps.mjs").Place} Place */
/** @type {Map<string, { fresh: [number, number], kept: [number, number] }>} */
const counts = new Map();
/** What runs, so that nothing is deployed anew for the next way. */
let running = "";

/** The workers that go first are of the same kind as those that come. @param {Place} there @param {string} drain */
async function prepare(there, drain) {
  if (running === `${there.name} ${drain}`) return;
  const { code, log } = await deploy(server, there, drain);
  if (code !== 0) throw new Error(log);
  running = `${there.name} ${drain}`;
}

/** @param {string} key @param {Place} there @param {() => Promise<void>} body */
async function counted(key, there, body) {
  const { load } = await underLoad(there.url, body);
  const sum = counts.get(key) ?? { fresh: [0, 0], kept: [0, 0] };
  for (const kind of /** @type {const} */ (["fresh", "kept"])) {
    sum[kind][0] += load[kind].lost.length;
    sum[kind][1] += load[kind].requests;
  }
  counts.set(key, sum);
}

/** @param {Place} there @param {string} name */
async function good(there, name) {
  const way = ways[name];
  if (way === undefined) throw new Error(`There is no way ${name}.`);
  await prepare(there, way.drain);
  await counted(`${there.name} | ${name}`, there, async () => {
    for (let n = 0; n < releases; n++) await way.act(server, there);
  });
}

/** One that throws as it is loaded, for two seconds more than the way takes. @param {Place} there @param {string} name */
async function bad(there, name) {
  const way = ways[name];
  if (way === undefined) throw new Error(`There is no way ${name}.`);
  await prepare(there, way.drain);
  await there.bad();
  await counted(`${there.name} | ${name}, a release that dies at its start`, there, async () => {
    await way.act(server, there).catch(() => {});
    await pause(2000);
  });
  await there.good();
  // PM2 has lost its workers: the next way begins anew.
  running = "";
  if (!name.startsWith("pm2-deploy")) await server.pm2(["delete", there.namespace]);
}

try {
  for (const name of appNames) {
    const there = await place(server, name);
    for (let round = 0; round < rounds; round++)
      for (const way of Object.keys(ways)) await good(there, way);
    if (name === "does nothing") for (const way of badly) await bad(there, way);
    // Its workers are not to keep the machine busy for the next.
    await server.pm2(["delete", there.namespace]);
  }
} finally {
  await destroyServers();
}

console.log(
  `Node.js ${process.versions.node}, PM2 ${pm2Version}, ${rounds} × ${releases} releases\n`,
);
console.log(
  "| app | way | lost, fresh connections | lost, kept alive |\n| --- | --- | --- | --- |",
);
for (const [key, { fresh, kept }] of counts)
  console.log(`| ${key} | ${fresh.join(" of ")} | ${kept.join(" of ")} |`);
