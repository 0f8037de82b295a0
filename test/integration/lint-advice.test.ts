import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { example } from "../unit/lint/rule-pages.js";
import { eventually, type Foreign, freePort, repository, Server } from "./server.js";

// What a page says to write instead, on a real PM2: the app runs after it, and after one more reload.

let server: Server;
let foreign: Foreign;
let app: string;

beforeEach(async () => {
  server = await Server.create();
  app = join(server.folder, "srv/shop");
  for (const path of ["bin", "srv/shop"])
    await mkdir(join(server.folder, path), { recursive: true });
  await symlink(server.pm2Path, join(server.folder, "bin/pm2"));
  foreign = await server.foreign("foreign", "of-others");
});
afterEach(() => server.destroy());

async function placeApp(): Promise<void> {
  await copyFile(join(repository, "test/fixtures/apps/good.cjs"), join(app, "server.cjs"));
  const scripts = { start: "node server.cjs" };
  await writeFile(join(app, "package.json"), JSON.stringify({ version: "1.0.0", scripts }));
}

/** Starts a page's example with this port, and gives what became of it after a reload. */
async function afterReload(rule: string, kind: "Wrong" | "Right", name: string) {
  const port = await freePort();
  const text = Object.values(example(rule, kind)).find((one) => one.includes("module.exports"));
  const file = join(server.folder, `${kind}.config.cjs`);
  const env = `env: { PORT: "${port}" },`;
  const here = (text ?? "").replaceAll("/srv/shop", app).replace("namespace:", `${env} namespace:`);
  await writeFile(file, here);
  await server.pm2("start", file);
  const answers = async () =>
    (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined))?.status === 200;
  await eventually("the app answers", answers);
  await server.pm2("reload", name).catch(() => "");
  await new Promise((resolve) => setTimeout(resolve, 15_000));
  const [one] = await server.processes(name);
  const { status, restart_time: restarts } = one?.pm2_env ?? {};
  return { status, restarts, answers: await answers() };
}

it("cluster-of-package-manager: with npm in cluster mode the app crashes after a reload, as advised it runs", async () => {
  await placeApp();
  const wrong = await afterReload("cluster-of-package-manager", "Wrong", "web");
  expect(wrong.restarts).toBeGreaterThan(1);
  await server.pm2("delete", "web");
  expect(await afterReload("cluster-of-package-manager", "Right", "web")).toEqual({
    status: "online",
    restarts: 1,
    answers: true,
  });
  await foreign.assertUntouched();
}, 120_000);

it("cluster-without-ready: as advised, the app runs after a reload", async () => {
  await placeApp();
  expect(await afterReload("cluster-without-ready", "Right", "api")).toMatchObject({
    status: "online",
    answers: true,
  });
  await foreign.assertUntouched();
}, 60_000);
