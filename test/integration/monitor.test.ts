import { createHmac } from "node:crypto";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { readSteps } from "../../src/history/steps.js";
import { type Cluster, startCluster } from "./cluster.js";
import { httpReceiver, type MailServer, mailServer, type Receiver, take } from "./receivers.js";
import { type Foreign, Server, type StepResult } from "./server.js";

let server: Server;
let foreign: Foreign;
let receiver: Receiver;
let app: string;
let cluster: Cluster;
let databases = 0;
/** The inputs that name the store of this test */
let store: Record<string, string> = {};

beforeAll(async () => {
  cluster = await startCluster();
  server = await Server.create();
  foreign = await server.foreign();
  app = join(await server.project("shop", []), "idle.cjs");
});
afterAll(async () => {
  await foreign.assertUntouched();
  await server.destroy();
  await cluster.stop();
});
beforeEach(async () => {
  receiver = await httpReceiver();
  await rm(join(server.home, "pm2-actions"), { recursive: true, force: true });
});
afterEach(async () => {
  await server.pm2("delete", "api").catch(() => "");
  await receiver.stop();
});

const secretPath = "/hook/canary-secret-4711";
const hook = () => ({ "webhook-url": `${receiver.url}${secretPath}` });
const monitor = async (inputs: Record<string, string> = {}): Promise<StepResult> => {
  const given = { namespaces: "prod", ...store, ...inputs };
  const step = await server.step("monitor", given, { env: stateHome() });
  // Or the server's own disk would have done what the shared history is to be tried for.
  expect(step.log).not.toContain("The shared history is away: ");
  return step;
};
/** The records of databases' steps are nobody else's. */
const stateHome = () => ({ XDG_STATE_HOME: join(server.folder, "state") });

/** An app that is errored, as PM2 has it after too many crashes. */
async function breakApp(): Promise<void> {
  await server.pm2("delete", "api").catch(() => "");
  await server.giveUp(join(server.folder, "shop"), "api", "prod");
}

async function repairApp(): Promise<void> {
  await server.pm2("delete", "api").catch(() => "");
  await server.pm2("start", app, "--name", "api", "--namespace", "prod");
}

const told = () => receiver.taken.map(({ body }) => JSON.parse(body));
const kinds = () =>
  told().map(({ kind, alert }) => `${kind} ${alert.fingerprint.replace(/ on server-1$/, "")}`);
/** Other findings about the machine are not this test's. */
const ofApp = () => kinds().filter((one) => one.includes("prod/api"));
/** All that a reader sees: the runner takes the lines that tell it what to mask. */
const shown = ({ log, summary }: StepResult) => log.replace(/^::add-mask::.*$/gm, "") + summary;
const result = (step: StepResult) => ({ code: step.code, result: step.outputs.result });

/** A database of its own for each test, where the history is shared. */
async function freshStore(kind: string): Promise<void> {
  store = {};
  if (kind !== "a shared history") return;
  const name = `history_${++databases}`;
  await cluster.sql("postgres", `CREATE DATABASE ${name}`);
  store = { "history-url": cluster.url(name), "server-name": "server-1" };
}

describe.each(["the server's own disk", "a shared history"])("monitor, on %s", (kind) => {
  beforeEach(() => freshStore(kind));
  afterAll(() => {
    store = {};
  });

  it("tells of what it found without a channel once there is one, and of no end that nobody awaits", async () => {
    await breakApp();
    const mute = await monitor({ "webhook-url": "" });
    expect(mute.log).toContain("Nobody is told of any alert: no channel is given; webhook-url was");
    expect(mute.log).toContain("Nobody is told now: no channel is given.");
    await repairApp();
    await monitor({ "webhook-url": "" });
    await breakApp();
    await monitor({ "webhook-url": "" });
    await monitor(hook());
    await repairApp();
    await monitor(hook());
    expect(ofApp().map((one) => one.split(" ")[0])).toEqual(["opened", "resolved"]);
  });

  it("tells of a problem once, and once when it is resolved", async () => {
    await repairApp();
    await monitor(hook());
    expect(ofApp()).toEqual([]);

    await breakApp();
    const broken = await monitor(hook());
    expect(broken.code, broken.log).toBe(0);
    expect(broken.outputs.healthy).toBe("false");
    const opened = ofApp();
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.every((one) => one.startsWith("opened "))).toBe(true);
    expect(JSON.parse(broken.outputs.opened ?? "").length).toBeGreaterThan(0);

    await monitor(hook());
    expect(ofApp()).toEqual(opened);

    await repairApp();
    const well = await monitor(hook());
    expect(ofApp().slice(opened.length)).toEqual(
      opened.map((one) => one.replace("opened", "resolved")),
    );
    expect(JSON.parse(well.outputs.resolved ?? "")).toHaveLength(opened.length);
  });

  it("resolves nothing that a run did not look at", async () => {
    await breakApp();
    const broken = await monitor(hook());
    expect(JSON.parse(broken.outputs.opened ?? "").length).toBeGreaterThan(0);
    const elsewhere = await monitor({ ...hook(), namespaces: "prd" });
    const names = { ...hook(), "name-pattern": "other" };
    for (const step of [elsewhere, await monitor(names)]) {
      expect(step.code, step.log).toBe(0);
      expect(ofApp().filter((one) => one.startsWith("resolved"))).toEqual([]);
    }
    await repairApp();
    await monitor(hook());
    expect(ofApp().some((one) => one.startsWith("resolved"))).toBe(true);
  });

  it("fails where a test message does not arrive, and refuses a silence that is over", async () => {
    await breakApp();
    const broken = await monitor(hook());
    const [id = ""] = JSON.parse(broken.outputs.opened ?? "[]");
    const over = await monitor({ ...hook(), silence: `${id} 2020-12-01T06:00Z late` });
    expect(over.code).toBe(1);
    expect(over.log).toContain("has passed: allowed is a time to come");
    const said = await monitor({ ...hook(), acknowledge: `${id} seen` });
    expect(said.log).toMatch(new RegExp(`Acknowledged ${id} \\(finding .*\\): seen`));
    receiver.behave = (_request, response) => response.writeHead(400).end();
    const untold = await monitor({ ...hook(), test: "true" });
    expect(untold.code).toBe(1);
    expect(untold.log).toContain("The test message did not arrive through webhook");
  });

  it("signs what it sends, with the time in the signature", async () => {
    await repairApp();
    const step = await monitor({ ...hook(), "webhook-secret": "shared-4711", test: "true" });
    expect(step.code, step.log).toBe(0);
    const sent = receiver.taken.at(-1);
    const [, seconds, given] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(sent?.headers["x-pm2-actions-signature"])) ?? [];
    const expected = createHmac("sha256", "shared-4711")
      .update(`${seconds}.${sent?.body}`)
      .digest("hex");
    expect(given).toBe(expected);
    expect(Math.abs(Number(seconds) - Date.now() / 1000)).toBeLessThan(60);
    expect(JSON.parse(sent?.body ?? "")).toMatchObject({ kind: "test" });
  });

  it("keeps what cannot be delivered, and really sends it in the next run, in order", async () => {
    await breakApp();
    receiver.behave = (_request, response) => response.writeHead(400).end();
    const down = await monitor(hook());
    expect(down.code, down.log).toBe(0);
    expect(down.outputs.delivered).toBe("0");
    const waiting = Number(down.outputs["dead-letters"]);
    expect(waiting).toBeGreaterThan(0);
    expect(down.log).toContain("the receiver answered 400");

    await repairApp();
    receiver.behave = take;
    const up = await monitor(hook());
    expect(up.outputs["dead-letters"]).toBe("0");
    const own = ofApp();
    expect(own[0]).toMatch(/^opened /);
    expect(own.at(-1)).toMatch(/^resolved /);
    expect(own).toHaveLength(new Set(own).size);
  });

  it.each([
    ["refuses the connection", () => receiver.stop()],
    ["breaks off", () => (receiver.behave = (_request, response) => response.socket?.destroy())],
    [
      "breaks off within its answer",
      () =>
        (receiver.behave = (_request, response) => {
          response.writeHead(200, { "content-length": "100" }).write("half of it");
          setTimeout(() => response.socket?.destroy(), 100);
        }),
    ],
    ["answers 500", () => (receiver.behave = (_, to) => to.writeHead(500).end())],
    ["takes the message and never answers", () => (receiver.behave = () => {})],
    ["redirects", () => (receiver.behave = (_, to) => to.writeHead(302, { location: "/x" }).end())],
  ])("loses nothing where the receiver %s", async (_what, misbehave) => {
    await breakApp();
    await misbehave();
    const step = await monitor(hook());
    expect(step.code, step.log).toBe(0);
    expect(Number(step.outputs["dead-letters"])).toBeGreaterThan(0);
    expect(shown(step)).not.toContain("canary-secret");
    const again = await httpReceiver();
    await monitor({ "webhook-url": `${again.url}${secretPath}` });
    expect(again.taken.length).toBeGreaterThan(0);
    await again.stop();
    receiver = await httpReceiver();
  });

  it("goes on with the others where one message is refused for itself", async () => {
    await breakApp();
    receiver.behave = (request, response) =>
      request.body.includes('"kind":"test"')
        ? take(request, response)
        : response.writeHead(400).end();
    const step = await monitor({ ...hook(), test: "true" });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs.delivered).toBe("1");
    expect(Number(step.outputs["dead-letters"])).toBeGreaterThan(0);
  });

  it("waits as long as a receiver asks, where that is short", async () => {
    await repairApp();
    let asked = 0;
    let first = 0;
    receiver.behave = (_request, response) => {
      if (asked++ > 0) return take(_request, response);
      first = Date.now();
      response.writeHead(429, { "retry-after": "2" }).end();
    };
    const step = await monitor({ ...hook(), test: "true" });
    expect(step.outputs["dead-letters"], step.log).toBe("0");
    expect(receiver.taken).not.toHaveLength(0);
    expect(Date.now() - first).toBeGreaterThan(2000);
    // What a monitor is judged by is its own time.
    const history = join(server.home, "pm2-actions/history");
    const records = (await readSteps(history, "2020")).records;
    const delivering = records.at(-1)?.phases.filter(({ name }) => name === "deliver") ?? [];
    expect(Math.max(...delivering.map(({ ms }) => ms))).toBeGreaterThan(2000);
  });

  it("sends each alert once, though two run at the same time", async () => {
    await breakApp();
    const both = await Promise.all([monitor(hook()), monitor(hook())]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    const own = ofApp();
    expect(own.length).toBeGreaterThan(0);
    expect(own).toHaveLength(new Set(own).size);
  });

  it("loses no alert when it is killed at any moment, and repeats it once for a kill at most", async () => {
    await breakApp();
    // Each kill can fall between the sending of an alert and the note of it: the next run repeats that one.
    let told = 0;
    const assertOnceMore = () => {
      const more = ofApp().slice(told);
      expect(more).toHaveLength(new Set(more).size);
      told += more.length;
    };
    for (let round = 0; round < 10; round++) {
      const step = server.start(
        "monitor",
        { namespaces: "prod", ...store, ...hook() },
        { env: stateHome() },
      );
      const fromNow = 150 + round * 70;
      await new Promise((resolve) => setTimeout(resolve, fromNow));
      step.kill();
      await step.ended;
      assertOnceMore();
    }
    const last = await monitor(hook());
    expect(last.code, last.log).toBe(0);
    expect(last.outputs["dead-letters"]).toBe("0");
    assertOnceMore();
    expect(told).toBeGreaterThan(0);
    await monitor(hook());
    expect(ofApp()).toHaveLength(told);
    const names = await readdir(join(server.home, "pm2-actions"));
    expect(names.filter((name) => name.endsWith(".new"))).toEqual([]);
  });

  it("is quiet about what is acknowledged or silenced, by id", async () => {
    await breakApp();
    const step = await monitor(hook());
    const alerts = JSON.parse(step.outputs.alerts ?? "[]") as { id: string; fingerprint: string }[];
    const own = alerts.find(({ fingerprint }) => fingerprint.includes("prod/api"));
    const ordered = await monitor({ ...hook(), silence: `${own?.id} 12h maintenance` });
    expect(ordered.code, ordered.log).toBe(0);
    expect(ordered.log).toContain("maintenance");
    const before = receiver.taken.length;
    await repairApp();
    await monitor(hook());
    const after = kinds()
      .slice(before)
      .filter((one) => one.includes(own?.fingerprint.replace(/ on server-1$/, "") ?? "?"));
    expect(after).toEqual([]);
    const strange = await monitor({ ...hook(), acknowledge: "deadbeef gone" });
    expect(strange.code).toBe(1);
    expect(strange.log).toContain("no open alert deadbeef");
  });

  it("does nothing in a dry run but say what it would", async () => {
    await breakApp();
    const step = await monitor({ ...hook(), "dry-run": "true" });
    expect(step.code, step.log).toBe(0);
    expect(JSON.parse(step.outputs.opened ?? "[]").length).toBeGreaterThan(0);
    expect(step.log).toContain("Would open ");
    expect(step.log).toContain("messages to webhook-url are not signed");
    expect(step.outputs["dead-letters"]).toBe("0");
    expect(shown(step)).not.toMatch(/Opened |Messages not delivered/);
    expect(receiver.seen).toEqual([]);
    expect(await isThere(join(server.home, "pm2-actions/history/alerts.json"))).toBe(false);
  });

  it("alerts of a deploy that failed, and resolves it when one succeeds", async () => {
    await repairApp();
    const cwd = await server.project("web", [
      { name: "web", namespace: "prod", script: "throws-at-load.cjs" },
    ]);
    const deploy = () =>
      server.step(
        "pm2-deploy",
        { namespace: "prod", "stable-seconds": "2", "ready-timeout": "5" },
        { cwd },
      );
    expect((await deploy()).code).toBe(1);
    await monitor(hook());
    expect(kinds()).toContain("opened failing pm2-deploy prod");
    await server.ecosystem(cwd, [{ name: "web", namespace: "prod", script: "idle.cjs" }]);
    expect((await deploy()).code).toBe(0);
    await monitor(hook());
    expect(kinds()).toContain("resolved failing pm2-deploy prod");
    await server.pm2("delete", "web");
  });

  it("refuses what it cannot use, all at once, and shows no secret", async () => {
    const step = await monitor({
      "webhook-url": "not-a-url-canary-secret",
      "smtp-url": "http://user:canary-secret@x",
      silence: "deadbeef forever and ever",
      window: "0d",
    });
    expect(result(step).code).toBe(1);
    for (const name of ["webhook-url", "smtp-url", "silence", "window"])
      expect(step.log).toContain(`"${name}"`);
    expect(shown(step)).not.toContain("canary-secret");
    const alone = await monitor({ "smtp-url": "smtp://mail.example", issues: "team/shop" });
    for (const name of ["email-from", "email-to", "token"])
      expect(alone.log).toContain(`"${name}"`);
  });

  it("goes no further on a state that it does not understand, and leaves it", async () => {
    await repairApp();
    await monitor(hook());
    const path = join(server.home, "pm2-actions/history/alerts.json");
    await writeFile(path, '{"version":7}');
    const step = await monitor(hook());
    expect(step.code).toBe(1);
    expect(step.log).toContain(path);
    expect(await readFile(path, "utf8")).toBe('{"version":7}');
  });
});

describe("channels", () => {
  it("Slack, Discord and ntfy get what each of them takes", async () => {
    await repairApp();
    const step = await monitor({
      "slack-webhook-url": `${receiver.url}/slack`,
      "discord-webhook-url": `${receiver.url}/discord`,
      "ntfy-url": `${receiver.url.replace("//", "//ann:pass@")}/servers`,
      test: "true",
    });
    expect(step.code, step.log).toBe(0);
    const to = (path: string) => receiver.taken.filter((one) => one.path === path);
    expect(JSON.parse(to("/slack").at(-1)?.body ?? "").text).toContain("a test of pm2-actions");
    expect(JSON.parse(to("/discord").at(-1)?.body ?? "")).toMatchObject({
      allowed_mentions: { parse: [] },
    });
    const ntfy = to("/").at(-1);
    expect(JSON.parse(ntfy?.body ?? "")).toMatchObject({ topic: "servers", priority: 3 });
    expect(ntfy?.headers.authorization).toBe(`Basic ${Buffer.from("ann:pass").toString("base64")}`);
  });

  it("issues are opened, commented and closed, each alert in its own", async () => {
    const open = new Map<number, string>();
    receiver.behave = ({ method, path, body }, response) => {
      const own = "/api/v1/repos/team/shop/issues";
      const [, number] = /\/issues\/(\d+)/.exec(path) ?? [];
      if (method === "POST" && path === own) {
        open.set(open.size + 1, "open");
        return response.writeHead(201).end(JSON.stringify({ number: open.size }));
      }
      if (method === "PATCH" && number) open.set(Number(number), JSON.parse(body).state);
      response.writeHead(number ? 200 : 404).end('{"number":999}');
    };
    const inputs = {
      issues: "team/shop",
      token: "token-canary",
      "api-url": `${receiver.url}/api/v1`,
    };
    await breakApp();
    const broken = await monitor(inputs);
    const opened = JSON.parse(broken.outputs.opened ?? "[]").length;
    expect(open.size, broken.log).toBe(opened);
    expect([...open.values()].every((state) => state === "open")).toBe(true);
    expect(receiver.seen[0]?.headers.authorization).toBe("token token-canary");
    await repairApp();
    const well = await monitor(inputs);
    const resolved = JSON.parse(well.outputs.resolved ?? "[]").length;
    expect([...open.values()].filter((state) => state === "closed")).toHaveLength(resolved);
    expect(resolved).toBeGreaterThan(0);
    expect(shown(broken) + shown(well)).not.toContain("token-canary");
  });

  describe("e-mail", () => {
    let mail: MailServer;
    beforeEach(async () => {
      mail = await mailServer("ann", "p@ss/canary-secret");
    });
    afterEach(() => mail.stop());
    const inputs = () => ({
      "smtp-url": mail.url,
      "email-from": "server@team.example",
      "email-to": "ann@team.example, bob@team.example",
    });

    it("goes through a real mail server, and says no password", async () => {
      await breakApp();
      const step = await monitor(inputs());
      expect(step.code, step.log).toBe(0);
      const own = mail.mails.filter(({ text }) => text.includes("What to do:"));
      expect(own.length).toBeGreaterThan(0);
      expect(own[0]).toMatchObject({
        from: "server@team.example",
        to: ["ann@team.example", "bob@team.example"],
      });
      expect(shown(step)).not.toContain("canary-secret");
    });

    it("waits where the server does not take it, and where the password is wrong", async () => {
      await repairApp();
      mail.refuse = true;
      const full = await monitor({ ...inputs(), test: "true" });
      expect(Number(full.outputs["dead-letters"]), full.log).toBeGreaterThan(0);
      expect(full.log).toContain("452");
      mail.refuse = false;
      const wrong = { ...inputs(), "smtp-url": mail.url.replace("canary", "other") };
      expect(Number((await monitor(wrong)).outputs["dead-letters"])).toBeGreaterThan(0);
      expect((await monitor(inputs())).outputs["dead-letters"]).toBe("0");
      expect(
        mail.mails.some(({ text }) => text.includes("a_test") || text.includes("a test")),
      ).toBe(true);
    });
  });
});

it("writes no page through a link of the checkout, and tells nobody before that is said", async () => {
  await breakApp();
  const checkout = join(server.folder, "checkout");
  const theirs = join(server.folder, "theirs");
  await mkdir(join(checkout, "pages"), { recursive: true });
  await writeFile(theirs, "theirs");
  for (const page of ["monitor.html", "server.html"]) {
    await symlink(theirs, join(checkout, "pages", page));
    const inputs = { namespaces: "prod", ...hook(), "report-directory": "pages" };
    const env = { ...stateHome(), GITHUB_WORKSPACE: checkout };
    const { code, log } = await server.step("monitor", inputs, { env });
    expect(code).toBe(1);
    expect(log).toContain("is a link in the checkout");
    await rm(join(checkout, "pages", page));
  }
  expect(await readFile(theirs, "utf8")).toBe("theirs");
  expect(receiver.seen).toEqual([]);
});

describe("no secret", () => {
  it("stands in any byte that is kept, printed or shown", async () => {
    await breakApp();
    receiver.behave = (_request, response) => response.writeHead(500).end(secretPath);
    const pages = join(server.folder, "pages");
    const role = { user: "historian", password: "canary-secret/three" };
    await cluster.sql("postgres", `CREATE ROLE historian LOGIN PASSWORD '${role.password}'`);
    await cluster.sql("postgres", "CREATE DATABASE kept OWNER historian");
    const step = await monitor({
      ...hook(),
      "history-url": cluster.url("kept", role),
      "webhook-secret": "canary-secret-two",
      "slack-webhook-url": `${receiver.url}/canary-secret-slack`,
      "discord-webhook-url": `${receiver.url}/canary-secret-discord`,
      "ntfy-url": `${receiver.url.replace("//", "//ann:canary-secret-ntfy@")}/canary-secret-topic`,
      issues: "team/shop",
      token: "canary-secret-token",
      "api-url": `${receiver.url}/api/v1`,
      "smtp-url": "smtp://ann:canary-secret-mail@127.0.0.1:1",
      "email-from": "server@team.example",
      "email-to": "ann@team.example",
      "report-directory": pages,
    });
    // Each of the six channels was tried, and failed.
    for (const name of ["webhook", "slack", "discord", "ntfy", "issues", "email"])
      expect(step.log).toContain(`${name}: the `);
    const texts = [shown(step), JSON.stringify(step.outputs)];
    for (const folder of [pages, join(server.home, "pm2-actions")])
      for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
        if (entry.isFile()) texts.push(await readFile(join(entry.parentPath, entry.name), "utf8"));
    for (const { name } of await cluster.sql<{ name: string }>(
      "kept",
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'pm2_actions'",
    ))
      texts.push(JSON.stringify(await cluster.sql("kept", `SELECT * FROM pm2_actions.${name}`)));
    expect(texts.join("")).toContain("api of prod");
    expect(texts.join("")).not.toContain("canary-secret");
  });
});
