// What is lost where two processes share a port by `reusePort` and the old one closes: for fork apps, which PM2
// cannot exchange without a gap. Not offered by any action; docs/speed.md has what came of it.
// Usage, with Node.js 22.12 or newer: node bench/reuse-port.mjs [exchanges, 30 unless given]
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { release } from "node:os";
import { argv, execPath, exit, versions } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { underLoad } from "../scripts/demo/load.mjs";

const exchanges = Number(argv[2] ?? 30);
const [major = 0, minor = 0] = versions.node.split(".").map(Number);
if (!Number.isInteger(exchanges) || exchanges < 1 || major < 22 || (major === 22 && minor < 12)) {
  console.error("Needs Node.js 22.12 or newer, and a whole number of exchanges.");
  exit(2);
}

/** Ends as an app does that is careful: no new connections, each answer is its connection's last. */
const app = `let closing = false;
const server = require("node:http").createServer((_request, response) => {
  if (closing) response.setHeader("connection", "close");
  response.end('{"version":"1"}');
});
server.listen({ port: Number(process.argv[1]), host: "127.0.0.1", reusePort: true }, () =>
  console.log(server.address().port));
process.on("SIGINT", () => { closing = true; setTimeout(() => server.close(() => process.exit(0)), 700); });
`;

/** @param {string} port @returns its process, and the port that it listens on */
async function start(port) {
  const child = spawn(execPath, ["-e", app, port], { stdio: ["ignore", "pipe", "inherit"] });
  const [said] = await once(child.stdout, "data");
  return { child, port: String(said).trim() };
}

let old = await start("0");
const { load } = await underLoad(`http://127.0.0.1:${old.port}/`, async () => {
  for (let turn = 0; turn < exchanges; turn++) {
    const fresh = await start(old.port);
    await pause(200);
    old.child.kill("SIGINT");
    await once(old.child, "exit");
    old = fresh;
  }
});
old.child.kill();
const migrates = readFileSync("/proc/sys/net/ipv4/tcp_migrate_req", "utf8").trim();
console.log(
  `Node.js ${versions.node}, Linux ${release()}, tcp_migrate_req ${migrates}, ${exchanges} exchanges`,
);
for (const [kind, { lost, requests }] of Object.entries(load))
  console.log(
    `${kind}: ${lost.length} of ${requests} lost${lost.length > 0 ? ` (${[...new Set(lost)].join(", ")})` : ""}`,
  );
