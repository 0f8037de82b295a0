import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { guards } from "./guards.js";
import { eventually, Server } from "./server.js";

let server: Server;
const locks = () => join(server.home, "pm2-actions", "locks");
const journalOf = (namespace: string) => join(locks(), `${namespace}.journal.json`);
const killed = "A step was killed before it was done: pm2-stop of run 12";

beforeEach(async () => {
  server = await Server.create();
  await server.foreign();
  await mkdir(locks(), { recursive: true, mode: 0o700 });
});
afterEach(() => server.destroy());

/** What a killed step left, which had stopped nothing yet. */
async function leaveJournal(namespace: string, kind = "stop"): Promise<void> {
  const holder = { run: "12", actor: "ann", workflow: "Stop", action: "pm2-stop", since: "today" };
  const state = { home: server.home, namespace, stopping: [] };
  await writeFile(journalOf(namespace), JSON.stringify({ version: 1, kind, holder, state }));
}

/** A step with nothing to do but to put right what was left. */
const inputs = { namespace: "prod", "name-pattern": "nosuch" };
const step = () => server.step("pm2-migrate-namespace", inputs);

const guardGone = () =>
  eventually("the guards are gone", async () => (await guards(server)).length === 0, 30);

describe("what a guard put right", () => {
  it("is told by the next run when the one that waited for it was killed, and only once", async () => {
    await leaveJournal("prod");
    const holder = spawn("flock", [join(locks(), "prod.lock"), "cat"], { stdio: "pipe" });
    holder.stdin.write("held\n");
    await once(holder.stdout, "data");
    const waiting = server.start("pm2-migrate-namespace", inputs);
    await eventually("it waits", async () => (await guards(server)).length === 1, 30);
    waiting.kill();
    await waiting.ended;
    holder.stdin.end();
    await once(holder, "exit");
    await guardGone();
    expect(await readdir(locks())).not.toContain("prod.journal.json");

    const next = await step();
    expect(next.code, next.log).toBe(0);
    expect(next.log.split(killed)).toHaveLength(2);
    expect(next.log).toContain("Its guard put things right");
    const later = await step();
    expect(later.log).not.toContain(killed);
    expect(await readdir(locks())).toEqual(["prod.lock"]);
  });
});

describe("what no guard can put right", () => {
  it("ends each step with a way out, which works", async () => {
    await leaveJournal("prod", "riddle");
    for (const attempt of ["first", "second"]) {
      const { code, log } = await step();
      expect(code, attempt).toBe(1);
      expect(log.split(killed)).toHaveLength(2);
      expect(log).toContain(
        "could not be put right: nothing here can recover a riddle. Every step",
      );
      expect(log).toContain(`mv ${journalOf("prod")} ${journalOf("prod")}.given-up`);
      await guardGone();
    }
    await rename(journalOf("prod"), `${journalOf("prod")}.given-up`);
    const { code, log } = await step();
    expect(code, log).toBe(0);
    expect(log).not.toContain(killed);
  });
});

describe("a step that wants several locks", () => {
  it("has one guard hold all, which first puts right what lies under any of them", async () => {
    const folder = await server.project("apps", []);
    const idle = join(folder, "idle.cjs");
    await server.pm2("start", idle, "--name", "web", "--namespace", "source");
    await leaveJournal("source");
    const wish = { namespace: "prod", from: "source", "name-pattern": "web" };
    const slow = { ...wish, "stable-seconds": "20" };
    const moving = server.start("pm2-migrate-namespace", slow);
    await eventually("it acts", async () => (await readdir(locks())).includes("prod.journal.json"));
    expect((await guards(server)).length).toBe(1);
    const names = await readdir(locks());
    expect(names).toEqual(expect.arrayContaining(["prod.holder.json", "source.holder.json"]));
    expect(names).not.toContain("source.journal.json");
    for (const name of ["prod", "source"]) {
      const probe = spawn("flock", ["--nonblock", join(locks(), `${name}.lock`), "true"]);
      expect(await once(probe, "exit"), name).toEqual([1, null]);
    }
    moving.kill();
    expect((await moving.ended).log.split(killed)).toHaveLength(2);
    await guardGone();
    const left = (await readdir(locks())).filter((name) => !name.startsWith("."));
    expect(left.sort()).toEqual(["prod.lock", "prod.recovered.json", "source.lock"]);
    const moved = (await server.list()).filter(({ name }) => name === "web");
    expect(moved.map(({ pm2_env }) => pm2_env.namespace)).toEqual(["source"]);
  });
});
