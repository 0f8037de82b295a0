import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { Load } from "./load.js";
import { type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

let server: Server;
let foreign: Foreign;
let shop: Shop;
let mounted = false;
beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  shop = await Shop.create(server, "full");
  const disk = dirname(shop.releases);
  mkdirSync(disk);
  mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=60m", "none", disk]).status === 0;
});
afterAll(async () => {
  await server.pm2("kill");
  if (mounted) spawnSync("umount", ["--lazy", dirname(shop.releases)]);
  await server.destroy();
});

/** Writes until the file system has no room. */
function fill(file: string): void {
  const megabyte = Buffer.alloc(1024 ** 2);
  try {
    for (;;) appendFileSync(file, megabyte);
  } catch {}
}

// Where no mount is allowed, a limit of the step's files stands for the disk: to the copy both are a
// write that fails.
it("a disk that fills up while a release is copied stops the deploy, and nothing else", async () => {
  rmSync(join(dirname(shop.releases), "ballast"), { force: true });
  await shop.deployed("1.0.0");
  await shop.build("2.0.0");
  // Many: on a busy machine, the copy must take longer than the disk takes to fill.
  for (let file = 0; file < 5000; file++) shop.write(`m${file % 20}/f${file}`, "x".repeat(4000));
  shop.write("z/large", "x".repeat(1_000_000));
  const before = (await shop.processes()).map(({ pid }) => pid);
  const load = new Load(shop.port, 2);

  const step = shop.start("pm2-deploy", { source: ".", release: "2.0.0" });
  let log = "";
  step.child.stdout?.on("data", (piece) => (log += piece));
  while (!log.includes("Placing") && step.child.exitCode === null) await pause(2);
  const ballast = join(dirname(shop.releases), "ballast");
  if (mounted) fill(ballast);
  else spawnSync("prlimit", ["--pid", String(step.child.pid), "--fsize=500000"]);
  const full = await step.ended;
  await load.end();

  expect(full.code).toBe(1);
  expect(full.outputs.result, full.log).toBe("failed");
  expect(full.log).toMatch(/There was no more room below .*releases/);
  expect(full.log).toContain("what runs was not touched");
  expect(full.log, "no stack").not.toMatch(/^\s+at /m);
  expect(shop.placed()).toEqual(["1.0.0"]);
  expect((await shop.processes()).map(({ pid }) => pid)).toEqual(before);
  expect(load.lost).toEqual([]);
  await shop.assertWhole("1.0.0");

  // A disk that is still full: refused before anything is copied. A limit has ended with its step.
  const refused = mounted ? (await shop.deploy("2.0.0")).log : "";
  expect(/MB free, the release needs/.test(refused), refused).toBe(mounted);
  expect(refused.includes("Nothing was placed, nothing was touched"), refused).toBe(mounted);
  rmSync(ballast, { force: true });
  const mended = await shop.deploy("2.0.0");
  expect(mended.outputs.result, mended.log).toBe("deployed");
  await shop.assertWhole("2.0.0");
  await foreign.assertUntouched();
});
