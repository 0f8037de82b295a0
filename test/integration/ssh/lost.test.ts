import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { eventually } from "../eventually.js";
import { fixtureApps, SshServer } from "./sshd.js";

const run = promisify(execFile);
let server: SshServer;
let checkout: string;

beforeAll(async () => {
  server = await SshServer.create();
  checkout = mkdtempSync(join(tmpdir(), "pm2a-checkout-"));
  cpSync(fixtureApps, checkout, { recursive: true });
  writeApps("idle.cjs", "first");
  const folder = await server.put("foreign", fixtureApps);
  await server.pm2("start", join(folder, "idle.cjs"), "--name", "foreign");
  const step = await deploy("first").ended;
  expect(step.outputs.result, step.log).toBe("deployed");
}, 300_000);
afterAll(async () => {
  await server?.destroy();
  rmSync(checkout, { recursive: true, force: true });
}, 120_000);

function writeApps(script: string, greeting: string): void {
  const apps = [
    { name: "api", script, exec_mode: "cluster", wait_ready: true, env: { GREETING: greeting } },
  ];
  if (script === "idle.cjs") Object.assign(apps[0] ?? {}, { wait_ready: false });
  writeFileSync(join(checkout, "ecosystem.config.json"), JSON.stringify({ apps }));
}

const deploy = (release: string) =>
  server.start(
    "pm2-deploy",
    {
      namespace: "shop",
      source: ".",
      "releases-directory": join(server.home, "releases"),
      "stable-seconds": "0.5",
      "ready-timeout": "60",
      release,
    },
    { cwd: checkout },
  );

const state = async () =>
  (await server.list())
    .map(({ name, pid, pm2_env }) => `${name} ${pid} ${pm2_env.status} ${pm2_env.restart_time}`)
    .sort();

/** Begins a deploy that cannot end by itself, and waits until it has started something. */
async function begun() {
  writeApps("never-ready.cjs", "second");
  const before = await state();
  const step = deploy("second");
  await eventually("its canary runs", async () => (await state()).length > before.length, 60);
  return { step, before };
}

/** The guard brings back what was, and the next step says so. */
async function assertPutRight(before: readonly string[]): Promise<void> {
  await eventually(
    "as it was",
    async () => JSON.stringify(await state()) === JSON.stringify(before),
    60,
  );
  writeApps("idle.cjs", "first");
  const next = await deploy("first").ended;
  expect(next.outputs.result, next.log).toBe("unchanged");
  expect(next.log).toMatch(/killed|interrupted/i);
  const received = await server
    .as("ls", join(server.home, ".cache/pm2-actions/received"))
    .catch(() => "");
  expect(received).toBe("");
}

const processesOf = (pattern: string) =>
  run("pgrep", ["-f", pattern]).then(
    ({ stdout }) => stdout.trim().split("\n"),
    () => [],
  );

describe("a step over SSH whose connection goes", () => {
  it("is put right on the server when its runner is killed", async () => {
    const { step, before } = await begun();
    step.kill();
    await step.ended;
    await assertPutRight(before);
    // The agent with the key has gone with it.
    await eventually(
      "no agent",
      async () => (await processesOf(`ssh-agent -a ${server.folder}`)).length === 0,
      30,
    );
  });

  it("begins nothing when it is cancelled while its files are sent", async () => {
    const before = await state();
    const big = join(checkout, "big.bin");
    writeFileSync(big, randomBytes(200 * 1024 ** 2));
    const step = deploy("never");
    await eventually("it sends", () => step.said().includes("Sending"));
    step.child.kill("SIGINT");
    const { code, log } = await step.ended;
    rmSync(big);
    expect(code).toBe(130);
    expect(log).toContain("nothing was touched");
    const received = join(server.home, ".cache/pm2-actions/received");
    await eventually("what was sent is gone", async () => (await server.as("ls", received)) === "");
    expect(await state()).toEqual(before);
    expect(await server.as("ls", join(server.home, "releases"))).not.toContain("never");
  });

  it("says so when the server's end is gone", async () => {
    const { step, before } = await begun();
    // The session's own process of sshd, not the one that listens.
    await run("pkill", ["-KILL", "-u", server.user, "sshd"]);
    const { code, log } = await step.ended;
    expect(code).toBe(1);
    expect(log).toContain("The connection to");
    expect(log).toContain("was lost");
    await assertPutRight(before);
  });

  it("is cancelled with its last words", async () => {
    const { step, before } = await begun();
    step.child.kill("SIGINT");
    const { code, log } = await step.ended;
    expect(code).not.toBe(0);
    expect(log).toContain("Interrupted (SIGINT)");
    await assertPutRight(before);
  });

  it("loses nothing, at whatever moment it goes", async () => {
    const foreign = (await state()).filter((line) => line.startsWith("foreign"));
    for (let round = 0; round < 6; round++) {
      writeApps("idle.cjs", `round ${round}`);
      const step = deploy(`round-${round}`);
      // Anywhere between logging in and the end: the moment is drawn, and printed with what failed.
      const moment = Math.round(Math.random() * 4000);
      await Promise.race([step.ended, new Promise((resolve) => setTimeout(resolve, moment))]);
      step.kill();
      await step.ended;
      const next = await deploy(`round-${round}`).ended;
      expect(next.code, `after ${moment} ms\n${next.log}`).toBe(0);
      const now = await state();
      expect(now.filter((line) => line.startsWith("foreign"))).toEqual(foreign);
      expect(
        now.filter((line) => line.startsWith("api")),
        `after ${moment} ms`,
      ).toHaveLength(1);
      expect(now.join()).toContain("online");
    }
    writeApps("idle.cjs", "first");
    expect((await deploy("first").ended).code).toBe(0);
  }, 300_000);

  it("ends on the server when nothing is heard of the runner any more", async () => {
    const { step, before } = await begun();
    const [ssh] = await processesOf(`ssh -F ${server.folder}`);
    // Like a laptop that was closed: no end of the connection ever arrives.
    process.kill(Number(ssh), "SIGSTOP");
    try {
      await eventually(
        "as it was",
        async () => JSON.stringify(await state()) === JSON.stringify(before),
        110,
      );
    } finally {
      step.kill();
      process.kill(Number(ssh), "SIGKILL");
    }
    await step.ended;
    await assertPutRight(before);
  }, 240_000);
});
