// Requests that are lost while a fork app behind nginx is exchanged: pm2-deploy with its gap, pm2-deploy with
// `overlap`, and reloads of nginx alone take turns in one run, under 8 clients.
// Usage, after npm run build: node bench/overlap.mjs [rounds of 3 releases each, 2 unless given]
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { argv, exit } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { underLoad } from "../scripts/demo/load.mjs";
import { freePorts } from "../scripts/demo/stage.mjs";
import { startStep } from "../scripts/demo/step.mjs";
import { PrivateNginx } from "../scripts/private-nginx.mjs";
import { createServer, destroyServers, pm2Version } from "../scripts/private-server.mjs";

const rounds = Number(argv[2] ?? 2);
const releases = 3;
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 100) {
  console.error(`The rounds are ${JSON.stringify(argv[2])}: allowed is a number from 1 to 100.`);
  exit(2);
}

const server = await createServer("pm2b");
const [front = 0, one = 0, other = 0] = await freePorts(3);
const folder = join(server.folder, "api");
await mkdir(folder);
await writeFile(
  join(folder, "app.cjs"),
  `require("node:http").createServer((_request, response) =>
  response.end('{"version":"1"}')).listen(process.env.PORT, "127.0.0.1");\n`,
);
const apps = [{ name: "api", script: "app.cjs", env: { PORT: String(one) } }];
await writeFile(join(folder, "ecosystem.config.json"), JSON.stringify({ apps }));
const nginx = await PrivateNginx.create(join(server.folder, "nginx"), front, one);

let release = 0;
/** @param {Record<string, string>} inputs */
async function deploy(inputs) {
  const usual = { namespace: "bench", "working-directory": folder, "stable-seconds": "0.5" };
  const all = { ...usual, release: String(++release), ...inputs };
  const { code, log } = await (await startStep(server, "pm2-deploy", all)).ended;
  if (code !== 0) throw new Error(log);
}

const ways = {
  "pm2-deploy, restarted with its gap": () => deploy({}),
  "pm2-deploy, `overlap`": () => deploy({ overlap: `api=${one},${other}`, ...nginx.inputs }),
  "`nginx -s reload` alone": async () => {
    await nginx.run("-s", "reload");
    await pause(1000);
  },
};
/** @typedef {keyof typeof ways} Way */

/** @type {Map<Way, { fresh: [number, number], kept: [number, number] }>} */
const counts = new Map();
try {
  await deploy({});
  for (let round = 0; round < rounds; round++)
    for (const way of /** @type {Way[]} */ (Object.keys(ways))) {
      const { load } = await underLoad(nginx.url, async () => {
        for (let n = 0; n < releases; n++) await ways[way]();
      });
      const sum = counts.get(way) ?? { fresh: [0, 0], kept: [0, 0] };
      for (const kind of /** @type {const} */ (["fresh", "kept"])) {
        sum[kind][0] += load[kind].lost.length;
        sum[kind][1] += load[kind].requests;
      }
      counts.set(way, sum);
    }
} finally {
  await nginx.destroy();
  await destroyServers();
}

console.log(`Node.js ${process.versions.node}, PM2 ${pm2Version}, ${rounds} × ${releases}\n`);
console.log("| way | lost, fresh connections | lost, kept alive |\n| --- | --- | --- |");
for (const [way, { fresh, kept }] of counts)
  console.log(`| ${way} | ${fresh.join(" of ")} | ${kept.join(" of ")} |`);
