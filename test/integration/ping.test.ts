import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { eventually } from "./eventually.js";
import { runStep, startStep } from "./postgres/step.js";
import { type Behaviour, httpReceiver, type Receiver } from "./receivers.js";

const canary = "canary-8c1f";
let receiver: Receiver;
let home: string;

beforeEach(async () => {
  receiver = await httpReceiver();
  home = mkdtempSync(join(tmpdir(), "pm2-actions-ping-"));
});
afterEach(async () => {
  await receiver.stop();
  rmSync(home, { recursive: true, force: true });
});

const told = () => receiver.seen.map(({ method, path }) => `${method} ${path}`);

/** Waits until as many calls came, and no messenger is left that could make more. */
async function tells(...calls: string[]): Promise<void> {
  await eventually("the monitor is told", async () => told().length >= calls.length);
  await eventually("the messenger ends", async () => messengers().length === 0);
  expect(told()).toEqual(calls);
}

/** Those of this test's steps: they keep its TMPDIR. */
function messengers(): string[] {
  const read = (path: string) => {
    try {
      return readFileSync(path, "utf8").split("\0");
    } catch {
      return [];
    }
  };
  return readdirSync("/proc").filter(
    (pid) =>
      /^\d+$/.test(pid) &&
      read(`/proc/${pid}/cmdline`).some((word) => word.endsWith("/messenger.js")) &&
      read(`/proc/${pid}/environ`).includes(`TMPDIR=${home}`),
  );
}

/** Nothing runs there, so that there is nothing to stop: the shortest of steps. */
const stop = (more: Record<string, string> = {}, env: Record<string, string> = {}) =>
  runStep(
    "pm2-stop",
    {
      namespace: "shop",
      "name-pattern": "*",
      "pm2-home": home,
      "ping-url": `${receiver.url}/${canary}`,
      ...more,
    },
    { TMPDIR: home, ...env },
  );

describe("ping-url", () => {
  it("is told of the start and of the success", async () => {
    const { code, log } = await stop();
    expect(code, log).toBe(0);
    await tells(`GET /${canary}/start`, `GET /${canary}`);
  });

  it("keeps a query, and a user and a password out of the path", async () => {
    const url = receiver.url.replace("//", "//me:se%20cret@");
    const { code, log } = await stop({ "ping-url": `${url}/${canary}/?rid=1` });
    expect(code, log).toBe(0);
    await tells(`GET /${canary}/start?rid=1`, `GET /${canary}/?rid=1`);
    const basic = `Basic ${Buffer.from("me:se cret").toString("base64")}`;
    expect(receiver.seen.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
  });

  it("is told what failed and where to read why, and nothing that another program wrote", async () => {
    const password = "hunter2-of-the-database";
    // What the server answers is quoted by the step's own sentence.
    const words = Buffer.from("SFATAL\0C28000\0Mforeign-words-4711\0\0");
    const length = Buffer.alloc(4);
    length.writeInt32BE(words.length + 4);
    const babbler = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.end(Buffer.concat([Buffer.from("E"), length, words])));
    });
    await new Promise<void>((resolve) => babbler.listen(0, "127.0.0.1", resolve));
    const { port } = babbler.address() as AddressInfo;
    const inputs = {
      "database-url": `postgresql://app:${password}@127.0.0.1:${port}/shop?sslmode=disable`,
      "ping-url": `${receiver.url}/${canary}/`,
    };
    const { code, log } = await runStep("db-verify", inputs, {
      TMPDIR: home,
      GITHUB_WORKFLOW: "nightly",
      GITHUB_SERVER_URL: "https://git.example",
      GITHUB_REPOSITORY: "team/shop",
      GITHUB_RUN_ID: "4711",
    });
    babbler.close();
    expect(code, log).toBe(1);
    await tells(`GET /${canary}/start`, `POST /${canary}/fail`);
    const body = receiver.seen.at(-1)?.body ?? "";
    expect(body).toMatch(/^db-verify of database shop on \S+ failed after \d+\.\d s\.\n/);
    expect(body).toContain("Run 12 of nightly");
    expect(body).toContain("https://git.example/team/shop/actions/runs/4711");
    expect(log).toContain("foreign-words-4711");
    expect(body).not.toContain("Error: ");
    for (const word of [password, canary, "foreign-words"]) expect(body).not.toContain(word);
  });

  it("is told of inputs that are refused, but not that anything began", async () => {
    expect((await stop({ ports: "none" })).code).toBe(1);
    await tells(`POST /${canary}/fail`);
    expect(receiver.seen[0]?.body).toContain('Input "ports" is "none"');
  });

  it("hears only of the failures of a step that is part of another one", async () => {
    const part = { PM2_ACTIONS_PING: "failure" };
    expect((await stop({}, part)).code).toBe(0);
    await tells();
    expect((await stop({ "pm2-home": "relative" }, part)).code).toBe(1);
    await tells(`POST /${canary}/fail`);
  });

  it("hears of a dry run only when it fails", async () => {
    expect((await stop({ "dry-run": "true" })).outputs.result).toBe("planned");
    await tells();
    expect((await stop({ "dry-run": "true", "pm2-home": "relative" })).code).toBe(1);
    await tells(`POST /${canary}/fail`);
  });

  it("is told of the end by nobody when the step is killed", async () => {
    const mute = createServer(() => {});
    await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
    const { port } = mute.address() as AddressInfo;
    const inputs = {
      "database-url": `postgresql://app@127.0.0.1:${port}/shop?sslmode=disable`,
      "ping-url": `${receiver.url}/${canary}`,
    };
    const step = startStep("db-verify", inputs, { TMPDIR: home });
    await eventually("the start is told", async () => told().length > 0);
    step.kill();
    await step.ended;
    await tells(`GET /${canary}/start`);
    mute.close();
  });

  it("stands in no log, output, summary or record", async () => {
    const { log, outputs, summary } = await stop({}, { RUNNER_DEBUG: "1", CI: "true" });
    const shown = log.split("\n").filter((line) => line.includes(canary));
    expect(shown).toEqual([`::add-mask::${receiver.url}/${canary}`]);
    expect(JSON.stringify(outputs) + summary).not.toContain(canary);
    const kept = readdirSync(home, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(kept.map(({ name }) => name).join()).toMatch(/\.jsonl/);
    for (const { parentPath, name } of kept)
      expect(readFileSync(join(parentPath, name), "utf8")).not.toContain(canary);
  });

  it("is not shown where it is none", async () => {
    const { code, log } = await stop({ "ping-url": `ftp://${canary}` });
    expect(code).toBe(1);
    expect(log).toContain('Input "ping-url" is not valid: allowed is an http or https URL.');
    expect(log).not.toContain(canary);
  });
});

const away: Behaviour = (_request, response) =>
  response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end();
const half: Behaviour = (_request, response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write("o", () => response.destroy());
};

/** What the messenger says came of telling the start and a failure. */
async function cameOf(url: string): Promise<(string | undefined)[]> {
  const messenger = spawn(process.execPath, ["dist/messenger.js"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  messenger.stdin.write(`${JSON.stringify({ tell: "start", url })}\n`);
  messenger.stdin.end(`${JSON.stringify({ tell: "fail", url, text: "why" })}\n`);
  const answers: (string | undefined)[] = [];
  for await (const line of createInterface({ input: messenger.stdout }))
    answers.push(JSON.parse(line).why);
  return answers;
}

describe("a monitor that does not answer as it should", () => {
  it.each<[string, Behaviour, string | undefined]>([
    ["redirects", away, "it answered 302"],
    ["is broken", (_, response) => response.writeHead(500).end(), "it answered 500"],
    ["cuts", (_, response) => response.destroy(), "it cannot be reached (UND_ERR_SOCKET)"],
    ["closes half way, having said yes", half, undefined],
  ])("%s", async (_, behave, why) => {
    receiver.behave = behave;
    expect(await cameOf(`${receiver.url}/${canary}`)).toEqual([why, why]);
    expect(told()).not.toContain("GET /elsewhere");
    expect(receiver.seen.at(-1)).toMatchObject({ path: `/${canary}/fail`, body: "why" });
  });

  it("refuses connections", async () => {
    // A port that only root may have, and that nothing is meant for.
    const why = "it cannot be reached (ECONNREFUSED)";
    expect(await cameOf("http://127.0.0.1:2/x")).toEqual([why, why]);
  });

  it("is told with a password that cannot be decoded, as it stands", async () => {
    const url = receiver.url.replace("//", "//me:100%zz@");
    expect(await cameOf(`${url}/${canary}`)).toEqual([undefined, undefined]);
    const basic = `Basic ${Buffer.from("me:100%zz").toString("base64")}`;
    expect(receiver.seen.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
  });

  it("costs no step its success where no messenger can be had", async () => {
    const bundle = join(home, "dist");
    cpSync("dist", bundle, { recursive: true });
    rmSync(join(bundle, "part.ping.js"));
    const inputs = { namespace: "shop", "name-pattern": "*", "pm2-home": home };
    const url = { "ping-url": `${receiver.url}/${canary}` };
    const env = { TMPDIR: home, RUNNER_DEBUG: "1", CI: "true" };
    const { code, log } = await runStep("pm2-stop", { ...inputs, ...url }, env, { bundle });
    expect(code, log).toBe(0);
    expect(log).toContain("::debug::ping-url is told of nothing: ");
  });

  it("is no matter of the step's", async () => {
    receiver.behave = away;
    const { code, log, outputs } = await stop();
    expect(code, log).toBe(0);
    expect(outputs.result).toBe("nothing-to-stop");
    expect(log).not.toContain("ping-url");
    await eventually("the messenger ends", async () => messengers().length === 0);
  });

  it("is told of the end again when it did not take it the first time", async () => {
    let times = 0;
    receiver.behave = ({ path }, response) =>
      response.writeHead(!path.endsWith("/start") && times++ === 0 ? 503 : 200).end();
    expect((await stop()).code).toBe(0);
    await tells(`GET /${canary}/start`, `GET /${canary}`, `GET /${canary}`);
  });

  it("hangs: the step ends without an answer, and the end is told after the start all the same", async () => {
    const open: (() => void)[] = [];
    receiver.behave = (_, response) => open.push(() => response.writeHead(200).end());
    const { code, log } = await stop({}, { RUNNER_DEBUG: "1", CI: "true" });
    expect(code, log).toBe(0);
    expect(log).toContain("::debug::ping-url has not answered yet: it is told without this step.");
    await eventually("the start is told", async () => open.length > 0);
    expect(told()).toEqual([`GET /${canary}/start`]);
    open.shift()?.();
    await eventually("the end is told", async () => open.length > 0);
    open.shift()?.();
    await tells(`GET /${canary}/start`, `GET /${canary}`);
  });
});
