import { execFile } from "node:child_process";
import { copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { found, lintFiles } from "../unit/lint/rule-pages.js";
import { type Foreign, repository, Server } from "./server.js";

// What the lint says to write instead of a command that goes by ssh, run on a real PM2: the app runs
// after it, the finding is gone, and a foreign process is as it was.

let server: Server;
let foreign: Foreign;

beforeEach(async () => {
  server = await Server.create();
  await mkdir(join(server.folder, "bin"));
  await symlink(server.pm2Path, join(server.folder, "bin/pm2"));
  await copyFile(
    join(repository, "test/fixtures/apps/idle.cjs"),
    join(server.folder, "server.cjs"),
  );
  const apps = [{ name: "web", script: "server.cjs", cwd: server.folder, namespace: "shop" }];
  const config = `module.exports = ${JSON.stringify({ apps })};`;
  await writeFile(join(server.folder, "ecosystem.config.cjs"), config);
  foreign = await server.foreign("foreign", "of-others");
});
afterEach(() => server.destroy());

/** Runs a script as a server would that gets it by ssh, and gives its exit code. */
function onServer(script: string): Promise<number> {
  const environment = server.environment();
  const env = { ...environment, PATH: `${server.folder}/bin:${environment.PATH}` };
  return new Promise((resolve) => {
    execFile("bash", ["-e", "-c", script], { cwd: server.folder, env }, (error) =>
      resolve(error === null ? 0 : Number(error.code ?? 1)),
    );
  });
}

const sent = (script: string) => `ssh host <<'EOF'\n${script}\nEOF\n`;

/** The plain answer to the first finding of a script: what stands before the step. */
function plainFor(script: string): string {
  const [finding] = lintFiles({ "deploy.sh": sent(script) });
  return (finding?.advice ?? "").split("\n# Or by a step")[0]?.replaceAll("<name>", "web") ?? "";
}

const saved = async () => (await server.dump()).map(({ name }) => name);

it.each([
  [
    "a start that is not saved",
    "pm2 start ecosystem.config.cjs",
    "pm2 start ecosystem.config.cjs\n",
  ],
  ["a start of a script that may fail", "pm2 start server.cjs --name web || true\npm2 save", ""],
  ["a start of a file that may fail", "pm2 start ecosystem.config.cjs || true\npm2 save", ""],
  ["a deletion before a start", "pm2 delete web\npm2 start server.cjs --name web\npm2 save", ""],
])("%s: as advised, the app runs and is saved, twice", async (_, script, before) => {
  const advised = `${before}${plainFor(script)}`;
  expect(found({ "deploy.sh": sent(advised) })).toEqual([]);
  for (const time of [1, 2]) {
    expect({ time, code: await onServer(advised) }).toEqual({ time, code: 0 });
    expect(await server.processes("web")).toMatchObject([{ pm2_env: { status: "online" } }]);
    expect(await saved()).toContain("web");
  }
  await foreign.assertUntouched();
});

it.each([
  ["pm2 restart all", "online"],
  ["pm2 reload all", "online"],
  ["pm2 update", "online"],
  ["pm2 stop all", "stopped"],
  ["pm2 kill", "stopped"],
])("%s: as advised, it acts on the one app, and on no other", async (script, status) => {
  await server.pm2("start", "ecosystem.config.cjs");
  const advised = plainFor(script);
  expect(found({ "deploy.sh": sent(advised) })).toEqual([]);
  const [before] = await server.processes("web");
  expect(await onServer(advised)).toBe(0);
  const [after] = await server.processes("web");
  expect(after?.pm2_env.status).toBe(status);
  expect(after?.pid).not.toBe(before?.pid);
  await foreign.assertUntouched();
});

it("pm2 delete all: as advised, the one app is gone, from what is saved too", async () => {
  await server.pm2("start", "ecosystem.config.cjs");
  await server.pm2("save");
  const advised = plainFor("pm2 delete all\npm2 save");
  expect(advised).toBe("pm2 delete web && pm2 save");
  expect(await onServer(advised)).toBe(0);
  expect(await saved()).toEqual(["foreign"]);
  await foreign.assertUntouched();
});
