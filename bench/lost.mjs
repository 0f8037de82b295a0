// Requests that are lost while releases are exchanged: `pm2 reload`, pm2-deploy with `drain: off` and with
// `drain: auto` take turns in one run, on a daemon of its own, under 8 clients on 4 workers.
// Usage, after npm run build: node bench/lost.mjs [rounds of 3 releases each, 2 unless given]
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer as createListener } from "node:net";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { underLoad } from "../scripts/demo/load.mjs";
import { startStep } from "../scripts/demo/step.mjs";
import { createServer, destroyServers, pm2Version } from "../scripts/private-server.mjs";

const rounds = Number(argv[2] ?? 2);
const releases = 3;
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100) {
  console.error(`The rounds are ${JSON.stringify(argv[2])}: allowed is a number from 1 to 100.`);
  exit(2);
}

const serve = `const server = require("node:http").createServer((_request, response) =>
  response.end('{"version":"1"}'));
server.listen(process.env.PORT, "127.0.0.1");
`;
/** How apps end, at the signal that PM2 sends. */
const apps = {
  "does nothing": serve,
  "closes its server": `${serve}process.on("SIGINT", () => server.close(() => process.exit(0)));\n`,
};
/** @typedef {keyof typeof apps} App */

const server = await createServer("pm2b");
process.once("SIGINT", () => void destroyServers().then(() => exit(130)));

/** @param {App} app */
async function place(app) {
  const listener = createListener().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (listener.address());
  listener.close();
  const folder = join(server.folder, app.replaceAll(" ", "-"));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "app.cjs"), apps[app]);
  const entry = {
    name: app.replaceAll(" ", "-"),
    script: "app.cjs",
    exec_mode: "cluster",
    instances: 4,
    env: { PORT: String(port) },
  };
  await writeFile(join(folder, "ecosystem.config.json"), JSON.stringify({ apps: [entry] }));
  return { folder, namespace: entry.name, url: `http://127.0.0.1:${port}/` };
}

/** @typedef {Awaited<ReturnType<typeof place>>} Place */
let release = 0;
/** @param {Place} place @param {string} drain */
async function deploy({ folder, namespace }, drain) {
  const inputs = {
    ...{ namespace, drain, "working-directory": folder, release: String(++release) },
    "stable-seconds": "0.5",
  };
  const step = await startStep(server, "pm2-deploy", inputs);
  const { code, log } = await step.ended;
  if (code !== 0) throw new Error(log);
}

const ways = {
  /** @param {Place} place */
  "pm2 reload": ({ namespace }) => server.pm2(["reload", namespace]),
  /** @param {Place} place */
  "pm2-deploy, drain: off": (place) => deploy(place, "off"),
  /** @param {Place} place */
  "pm2-deploy, drain: auto": (place) => deploy(place, "auto"),
};
/** @typedef {keyof typeof ways} Way */

/** @type {Map<string, { fresh: [number, number], kept: [number, number] }>} */
const counts = new Map();
try {
  for (const app of /** @type {App[]} */ (Object.keys(apps))) {
    const there = await place(app);
    for (let round = 0; round < rounds; round++)
      for (const way of /** @type {Way[]} */ (Object.keys(ways))) {
        // The workers that go first are of the same kind as those that come.
        await deploy(there, way === "pm2-deploy, drain: auto" ? "auto" : "off");
        const { load } = await underLoad(there.url, async () => {
          for (let n = 0; n < releases; n++) await ways[way](there);
        });
        const key = `${app} | ${way}`;
        const sum = counts.get(key) ?? { fresh: [0, 0], kept: [0, 0] };
        for (const kind of /** @type {const} */ (["fresh", "kept"])) {
          sum[kind][0] += load[kind].lost.length;
          sum[kind][1] += load[kind].requests;
        }
        counts.set(key, sum);
      }
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
