import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ordersPipe } from "../../src/recovery/guard.js";
import { guards } from "./guards.js";
import { eventually, repository, Server } from "./server.js";

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
        'could not be put right: this version has no recovery for "riddle". Every step',
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

describe("what cannot be read", () => {
  it("of a journal ends each step with its name and a way out", async () => {
    await writeFile(journalOf("prod"), '{"version":1,"kind":"st');
    const { code, log } = await step();
    expect(code).toBe(1);
    expect(log).toContain(`The journal ${journalOf("prod")} cannot be understood: it is no JSON.`);
    expect(log).toContain(`mv ${journalOf("prod")} ${journalOf("prod")}.given-up`);
    await guardGone();
  });

  it("of a report stops nobody, and is told once", async () => {
    const report = join(locks(), "prod.recovered.json");
    await writeFile(report, '["half a rep');
    await leaveJournal("prod");
    const { code, log } = await step();
    expect(code, log).toBe(0);
    expect(log).toContain(`The report ${report} cannot be understood`);
    expect(log).toContain("Its guard put things right");
    expect(await readdir(locks())).toEqual(["prod.lock"]);
  });
});

describe("a guard that cannot put its journal right", () => {
  const holder = { run: "12", actor: "ann", workflow: "W", action: "a", since: "today" };

  it.each([
    ["deploy", "Every step of this namespace fails here", "(pm2 list)"],
    ["db-restore", "Every restore and drill of this database fails here", "(psql --list)"],
  ])("of a %s says what waits for it, and where to look", async (kind, stuck, look) => {
    const state = { version: 7, home: "not absolute", namespaces: ["it"] };
    await writeFile(journalOf("it"), JSON.stringify({ version: 1, kind, holder, state }));
    const guard = spawn(process.execPath, [join(repository, "dist/guard.js")], {
      stdio: ["ignore", "pipe", "ignore", "pipe"],
    });
    const orders = { directory: locks(), names: ["it"], holder, secrets: {} };
    (guard.stdio[ordersPipe] as Writable).end(`${JSON.stringify(orders)}\n`);
    let said = "";
    guard.stdout?.on("data", (piece) => (said += piece));
    await once(guard, "close");
    expect(said).toContain(stuck);
    expect(said).toContain(look);
    expect(await readdir(locks())).toContain("it.journal.json");
  });
});

describe("a step that wants several locks", () => {
  it("waits for all of them together no longer than lock-timeout", async () => {
    const folder = await server.project("apps", []);
    await server.pm2("start", join(folder, "idle.cjs"), "--name", "web", "--namespace", "first");
    const [first, second] = ["first", "second"].map((name) =>
      spawn("flock", [join(locks(), `${name}.lock`), "cat"], { stdio: "pipe" }),
    );
    for (const holder of [first, second]) {
      holder?.stdin.write("held\n");
      if (holder) await once(holder.stdout, "data");
    }
    const wish = { namespace: "second", from: "first", "name-pattern": "web" };
    const begun = Date.now();
    const moving = server.start("pm2-migrate-namespace", { ...wish, "lock-timeout": "10" });
    await eventually("it waits", async () => (await guards(server)).length === 1, 30);
    setTimeout(() => first?.stdin.end(), Math.max(0, begun + 8000 - Date.now()));
    const { code, log } = await moving.ended;
    const took = Date.now() - begun;
    second?.stdin.end();
    expect(code).toBe(1);
    expect(log).toContain("after 10 s. Nothing was touched.");
    // 8 s for the first lock, and another 10 s for the second, would be 18 s.
    expect(took).toBeGreaterThan(10_000);
    expect(took).toBeLessThan(17_500);
    await guardGone();
    expect((await server.processes("web")).map(({ pm2_env }) => pm2_env.namespace)).toEqual([
      "first",
    ]);
  });

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
