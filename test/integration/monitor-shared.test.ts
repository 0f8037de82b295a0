import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster.js";
import { runStep, startStep } from "./postgres/step.js";
import { httpReceiver, type Receiver } from "./receivers.js";

/** Servers whose PM2 does not run: what is wrong with them is what their spools say of deploys. */

let cluster: Cluster;
let receiver: Receiver;
let folder: string;
let database: string;
let count = 0;

beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster.stop());
beforeEach(async () => {
  receiver = await httpReceiver();
  folder = mkdtempSync(join(tmpdir(), "pm2a-shared-"));
  database = `history_${++count}`;
  await cluster.sql("postgres", `CREATE DATABASE ${database}`);
});
afterEach(async () => {
  await receiver.stop();
  rmSync(folder, { recursive: true, force: true });
});

const homeOf = (server: string) => {
  const home = join(folder, server);
  mkdirSync(home, { recursive: true });
  return home;
};
const inputsOf = (server: string, more: Record<string, string>) => ({
  "pm2-home": homeOf(server),
  "webhook-url": `${receiver.url}/hook`,
  "server-name": server,
  "history-url": cluster.url(database),
  ...more,
});
const environment = { XDG_STATE_HOME: "/nonexistent" };
const monitor = (server: string, more: Record<string, string> = {}) =>
  runStep("monitor", inputsOf(server, more), environment);

/** A run by a clock of its own */
const byClock = (server: string, seconds: number) => {
  const file = join(folder, "clock");
  writeFileSync(file, String(seconds));
  const NODE_OPTIONS = `--require ${join(process.cwd(), "test/fixtures/clock.cjs")}`;
  return runStep("monitor", inputsOf(server, {}), { ...environment, CLOCK: file, NODE_OPTIONS });
};
const yearsAhead = (server: string) => byClock(server, 10 * 365 * 86_400);

const historyOf = (server: string) => join(homeOf(server), "pm2-actions/history");
const line = (id: string, more: object = {}) =>
  `${JSON.stringify({
    ...{ version: 1, id, action: "pm2-deploy", target: { namespace: "prod" }, host: "h" },
    ...{ begun: "2026-11-20T01:00:00.000Z", durationMs: 4000, phases: [], result: "deployed" },
    ...{ failed: false, dryRun: false, counts: {}, versions: {}, release: null },
    run: { number: "1", actor: "ann", workflow: "deploy", url: null },
    ...more,
  })}\n`;
/** On a day to which no step adds its own. */
function spool(server: string, ...lines: string[]): void {
  addTo("2026-11-20", server, lines);
}
function addTo(day: string, server: string, lines: readonly string[]): void {
  mkdirSync(historyOf(server), { recursive: true });
  appendFileSync(join(historyOf(server), `${day}.jsonl`), lines.join(""));
}
const ids = async (where = "action = 'pm2-deploy'") =>
  (
    await cluster.sql<{ id: string }>(
      database,
      `SELECT id FROM pm2_actions.job_metrics WHERE ${where} ORDER BY id`,
    )
  ).map(({ id }) => id);
const told = () => receiver.taken.map(({ body }) => JSON.parse(body));
const kinds = () => told().map(({ kind, alert }) => `${kind} ${alert.fingerprint}`);
const failing = "failing pm2-deploy prod";
/** As of a deploy that has just failed */
function fail(server: string, id = "failed"): void {
  const begun = new Date().toISOString();
  addTo(begun.slice(0, 10), server, [line(id, { begun, failed: true, why: "it broke" })]);
}

describe("what is shipped", () => {
  it("comes once, however often it is shipped, and whatever was noted of it", async () => {
    spool("a", line("one"), line("two"));
    const first = await monitor("a");
    expect(first.code, first.log).toBe(0);
    expect(await ids()).toEqual(["one", "two"]);
    spool("a", line("three"));
    await monitor("a");
    expect(await ids()).toEqual(["one", "three", "two"]);
    // As after a kill between the commit and the note of it.
    rmSync(join(historyOf("a"), "shipped.json"));
    expect((await monitor("a")).code).toBe(0);
    expect(await ids()).toEqual(["one", "three", "two"]);
    const [row] = await cluster.sql(
      database,
      "SELECT server, target, result, failed, duration_ms, record FROM pm2_actions.job_metrics WHERE id = 'one'",
    );
    expect(row).toMatchObject({ server: "a", target: "prod", duration_ms: 4000 });
    expect(row?.record).toEqual(JSON.parse(line("one")));
  });

  it("leaves a line without its end for the next time, a torn one out, and takes one of a newer version along", async () => {
    const whole = line("late");
    spool("a", '{"version":1,"id":"to\n', line("newer", { version: 2 }), whole.slice(0, 50));
    expect((await monitor("a")).code).toBe(0);
    expect(await ids("true")).not.toContain("late");
    expect(await ids("action IS NULL")).toEqual(["newer"]);
    spool("a", whole.slice(50));
    expect((await monitor("a")).code).toBe(0);
    expect(await ids()).toEqual(["late"]);
  });

  it("is ten thousand records, of which none is lost or counted twice by monitors that are killed", async () => {
    spool("a", ...Array.from({ length: 10_000 }, (_, index) => line(`r${index}`, { why: "x\0y" })));
    // Whoever is killed while the tables are made leaves no half of them.
    for (let round = 0; round < 8; round++) {
      const step = startStep("monitor", inputsOf("a", {}), environment);
      await new Promise((resolve) => setTimeout(resolve, 200 + round * 150));
      step.kill();
      await step.ended;
    }
    const last = await monitor("a");
    expect(last.code, last.log).toBe(0);
    expect(await ids()).toHaveLength(10_000);
  });

  it("waits while the database is away, and alerts are told meanwhile, once", async () => {
    fail("a");
    const away = { "history-url": "postgresql://me@127.0.0.1:2/history" };
    const before = await monitor("a", away);
    expect(before.code, before.log).toBe(0);
    expect(before.log).toContain("The shared history is away: No connection to history");
    expect(kinds()).toEqual([`opened ${failing} on a`, "opened history-away on a"]);
    await monitor("a", away);
    expect(kinds()).toHaveLength(2);
    const back = await monitor("a");
    expect(back.log).not.toContain("history is away: ");
    expect(await ids()).toEqual(["failed"]);
    expect(kinds().slice(2)).toEqual(["resolved history-away on a"]);
    // And away again: what was told since is known on the server's own disk.
    await monitor("a", away);
    expect(kinds().slice(3)).toEqual([]);
  });
});

it("goes on by its own disk where the database accepts, and never answers", async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as AddressInfo;
  fail("a");
  const step = await monitor("a", {
    "history-url": `postgresql://me@127.0.0.1:${port}/history?sslmode=disable`,
    "connect-timeout": "1",
  });
  mute.close();
  expect(step.code, step.log).toBe(0);
  expect(step.log).toContain("did not answer within 1 s");
  expect(kinds()).toEqual([`opened ${failing} on a`, "opened history-away on a"]);
});

it("reads PostgreSQL's driver only where there is a history-url", async () => {
  const bundle = join(folder, "dist");
  cpSync("dist", bundle, { recursive: true });
  for (const part of ["part.pg.js", "part.shared-history.js"]) rmSync(join(bundle, part));
  const inputs = inputsOf("a", { "history-url": "" });
  const step = await runStep("monitor", inputs, environment, { bundle });
  expect(step.code, step.log).toBe(0);
});

it.each(["its own disk", "a shared history"])(
  "is not led astray by what a clock that was years ahead wrote, on %s",
  async (kind) => {
    fail("a");
    addTo("2036-01-01", "a", [line("ahead", { begun: "2036-01-01T00:00:00.000Z" })]);
    const step = await monitor("a", kind === "its own disk" ? { "history-url": "" } : {});
    expect(step.log).toContain("1 record of the history is of a time that is yet to come");
    expect(kinds().join()).toMatch(/^opened failing pm2-deploy prod/);
  },
);

describe.each([
  ["its own disk", { "history-url": "" }],
  ["a shared history", {}],
])("memory that grows over days, on %s", (_where, store) => {
  it("is found by what each day comes to as by each look, also where a day gets looks later", async () => {
    const now = Date.now();
    const look = (hoursAgo: number, memoryBytes: number) => {
      const begun = new Date(now - hoursAgo * 3_600_000).toISOString();
      const seen = { namespace: "prod", name: "api", id: 0, status: "online", restarts: 0 };
      const processes = [{ ...seen, memoryBytes, cpuPercent: 1, openFiles: null }];
      const folder = join(historyOf("a"), "samples");
      mkdirSync(folder, { recursive: true });
      const record = { version: 1, id: begun, host: "h", begun, processes };
      appendFileSync(join(folder, `${begun.slice(0, 10)}.jsonl`), `${JSON.stringify(record)}\n`);
    };
    const hours = Array.from({ length: 94 }, (_, index) => 96 - index);
    const grown = (of: readonly number[]) => {
      for (const ago of of) look(ago, 100e6 + (96 - ago) * 2e6);
    };
    // Too few to say that it grows, on each day of them.
    grown(hours.filter((_, index) => index % 10 === 0));
    for (let run = 0; run < 2; run++)
      expect((await monitor("a", store)).outputs.alerts).not.toContain("memory");
    grown(hours.filter((_, index) => index % 10 !== 0));
    for (let run = 0; run < 2; run++)
      expect((await monitor("a", store)).outputs.alerts).toContain("memory prod/api");
    const told = receiver.taken.map(({ body }) => JSON.parse(body).alert.text);
    expect(told).toEqual(["From 95 MB to 273 MB within 4 days, steadily: 48 % a day."]);
  });
});

describe("alerts", () => {
  it("are no part of the record of a namespace that is called monitor", async () => {
    fail("a");
    const alone = { "history-url": "" };
    await monitor("a", alone);
    const record = join(homeOf("a"), "pm2-actions/monitor.json");
    const deployed = JSON.stringify({ version: 1, home: homeOf("a"), apps: {} });
    writeFileSync(record, deployed);
    const step = await monitor("a", alone);
    expect(step.code, step.log).toBe(0);
    expect(kinds()).toEqual([`opened ${failing}`]);
    expect(readFileSync(record, "utf8")).toBe(deployed);
    // As an older version left them
    renameSync(join(historyOf("a"), "alerts.json"), record);
    expect((await monitor("a", alone)).code).toBe(0);
    expect(kinds()).toHaveLength(1);
    expect(readdirSync(historyOf("a"))).toContain("alerts.json");
  });

  it("go on where they were kept on the server's own disk before, and back there again", async () => {
    fail("a");
    const alone = { "history-url": "" };
    await monitor("a", alone);
    expect(kinds()).toEqual([`opened ${failing}`]);
    const joined = await monitor("a");
    expect(joined.code, joined.log).toBe(0);
    const kept = await cluster.sql(database, "SELECT scope, fingerprint FROM pm2_actions.alerts");
    expect(kept).toEqual([{ scope: "a", fingerprint: `${failing} on a` }]);
    await monitor("a", alone);
    expect(kinds()).toHaveLength(1);
  });

  it("keep what was said of them elsewhere while their server could not reach the database", async () => {
    for (const server of ["a", "b", "c"]) fail(server, `of ${server}`);
    await Promise.all(["a", "b", "c"].map((server) => monitor(server)));
    const idOf = (server: string) =>
      told().find(({ alert }) => alert.fingerprint.endsWith(server)).alert.id;
    const away = { "history-url": "postgresql://me@127.0.0.1:2/history" };
    await monitor("a", away);
    await monitor("b", { ...away, acknowledge: `${idOf("b")} known there` });
    await monitor("c", {
      acknowledge: `${idOf("a")} known here`,
      silence: `${idOf("b")} 12h it moves`,
    });
    for (const server of ["a", "b"]) expect((await monitor(server)).code).toBe(0);
    const kept = await cluster.sql(
      database,
      `SELECT scope, alert->'acknowledged'->>'reason' AS known, alert->'silenced'->>'reason' AS quiet
         FROM pm2_actions.alerts WHERE fingerprint LIKE 'failing%' ORDER BY scope`,
    );
    expect(kept).toEqual([
      { scope: "a", known: "known here", quiet: null },
      { scope: "b", known: "known there", quiet: "it moves" },
      { scope: "c", known: null, quiet: null },
    ]);
  });

  it("and what waits to be sent are not lost with the server's own copy", async () => {
    fail("a");
    receiver.behave = (_request, response) => response.writeHead(400).end();
    await monitor("a");
    rmSync(join(homeOf("a"), "pm2-actions/history/alerts.json"));
    // A disk that knows nothing of that alert goes on while the database is away.
    const rules = join(folder, "rules.yml");
    writeFileSync(rules, "failing-steps: off\n");
    await monitor("a", { "history-url": "postgresql://me@127.0.0.1:2/history", rules });
    receiver.taken.length = 0;
    receiver.behave = (_request, response) => response.end();
    await monitor("a");
    expect(kinds()[0]).toBe(`opened ${failing} on a`);
  });

  it("name no alert that nobody knows, and then nothing is done elsewhere either", async () => {
    for (const server of ["a", "b"]) fail(server, `of ${server}`);
    await Promise.all(["a", "b"].map((server) => monitor(server)));
    const { id } = told().find(({ alert }) => alert.fingerprint.endsWith("a")).alert;
    const step = await monitor("b", { acknowledge: `${id} mine\ndeadbeef gone` });
    expect(step.code).toBe(1);
    const [kept] = await cluster.sql(
      database,
      "SELECT alert->>'acknowledged' AS known FROM pm2_actions.alerts WHERE scope = 'a'",
    );
    expect(kept).toEqual({ known: null });
  });

  it("of two servers are two, each told once, by ids of their own", async () => {
    for (const server of ["a", "b"]) fail(server, `of ${server}`);
    const steps = await Promise.all(["a", "b", "a", "b"].map((server) => monitor(server)));
    expect(steps.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(kinds().sort()).toEqual([`opened ${failing} on a`, `opened ${failing} on b`]);
    expect(
      told()
        .map(({ host }) => host)
        .sort(),
    ).toEqual(["a", "b"]);
    expect(new Set(told().map(({ alert }) => alert.id)).size).toBe(2);
  });

  it("that cannot be delivered wait in the dead-letter queue", async () => {
    fail("a");
    receiver.behave = (_request, response) => response.writeHead(400).end();
    expect((await monitor("a")).outputs["dead-letters"]).toBe("1");
    const waiting = await cluster.sql(
      database,
      "SELECT scope, channel, attempts FROM pm2_actions.dead_letter_queue",
    );
    expect(waiting).toEqual([{ scope: "a", channel: "webhook", attempts: 1 }]);
  });

  it("are not mixed with those of another PM2 home of the same name", async () => {
    fail("a");
    await monitor("a");
    const other = await monitor("a", { "pm2-home": homeOf("elsewhere") });
    expect(other.code).toBe(1);
    expect(other.log).toContain('by the input "server-name"');
    expect(kinds()).toHaveLength(1);
    expect(readdirSync(homeOf("elsewhere"), { recursive: true })).not.toContain(
      "pm2-actions/history/alerts.json",
    );
  });
});

const cameAgo = (server: string, time: string) =>
  cluster.sql(
    database,
    `UPDATE pm2_actions.servers SET last_seen = now() - interval '${time}' WHERE name = '${server}'`,
  );

describe("a PM2 home", () => {
  it("has one name, and another only where it takes the place of the old one, with all that was kept", async () => {
    fail("a");
    receiver.behave = (_request, response) => response.writeHead(400).end();
    await monitor("a");
    receiver.behave = (_request, response) => response.end();
    receiver.taken.length = 0;
    const before = await cluster.sql(database, "SELECT * FROM pm2_actions.servers");
    const twice = await monitor("a", { "server-name": "b" });
    expect(twice.code).toBe(1);
    expect(twice.log).toContain("knows this PM2 home as the server");
    expect(twice.log).toContain("take-over-from: a");
    expect(kinds()).toEqual([]);
    expect(await cluster.sql(database, "SELECT * FROM pm2_actions.servers")).toEqual(before);

    for (let run = 0; run < 2; run++) {
      const renamed = await monitor("a", { "server-name": "b", "take-over-from": "a" });
      expect(renamed.code, renamed.log).toBe(0);
      expect(renamed.log).toContain(run === 0 ? "Took over from a: " : "Took over nothing: ");
    }
    // What waited is sent, once, and opened no second time.
    expect(kinds()).toEqual([`opened ${failing} on b`]);
    const scopes = "SELECT scope, fingerprint FROM pm2_actions.alerts";
    expect(await cluster.sql(database, scopes)).toEqual([
      { scope: "b", fingerprint: `${failing} on b` },
    ]);
    expect(await ids("server = 'b' AND action = 'pm2-deploy'")).toEqual(["failed"]);
    expect(await ids("server = 'a'")).toEqual([]);
  });

  it("is no copy of another one, and keeps its name where it is moved", async () => {
    await monitor("a");
    cpSync(homeOf("a"), join(folder, "copy"), { recursive: true });
    const copy = await monitor("copy");
    expect(copy.code, copy.log).toBe(0);
    renameSync(homeOf("a"), join(folder, "moved"));
    const moved = await monitor("a", { "pm2-home": join(folder, "moved") });
    expect(moved.code, moved.log).toBe(0);
  });

  it("does not share a name with one of the same path, unless that is gone", async () => {
    await monitor("a");
    // As on another machine
    rmSync(join(historyOf("a"), "home.json"));
    const twin = await monitor("a");
    expect(twin.code).toBe(1);
    expect(twin.log).toContain("another of the same path");
    const taking = await monitor("b", { "take-over-from": "a" });
    expect(taking.code).toBe(1);
    expect(taking.log).toContain("Only the place of one that is gone can be taken");
    await cameAgo("a", "2 hours");
    expect((await monitor("a")).code).toBe(0);
    rmSync(join(historyOf("a"), "home.json"));
    const told = await monitor("a", { "take-over-from": "a" });
    expect(told.code, told.log).toBe(0);
  });

  it("without a mark, as an older version left it, is known by its path", async () => {
    await monitor("a");
    await cluster.sql(database, "UPDATE pm2_actions.servers SET mark = NULL");
    expect((await monitor("a")).code).toBe(0);
    expect(await cluster.sql(database, "SELECT mark FROM pm2_actions.servers")).not.toEqual([
      { mark: null },
    ]);
  });
});

describe("a server that does not come any more", () => {
  const together = (...servers: string[]) => Promise.all(servers.map((server) => monitor(server)));

  it("is told once by the others, and once when it is back", async () => {
    await together("a", "b", "c");
    await cameAgo("c", "2 hours");
    await together("a", "b");
    await monitor("a");
    expect(kinds()).toEqual(["opened silent c"]);
    expect(told()[0]).toMatchObject({ host: "the fleet" });
    // What one server calls silent, a more patient one does not call well.
    const rules = join(folder, "rules.yml");
    writeFileSync(rules, "silent-servers: 24h\n");
    expect((await monitor("b", { rules })).code).toBe(0);
    expect(kinds()).toHaveLength(1);
    await together("a", "b", "c");
    await together("a", "b", "c");
    expect(kinds()).toEqual(["opened silent c", "resolved silent c"]);
  });

  it("is acknowledged and silenced from any server, as are the alerts of each", async () => {
    fail("a");
    await together("a", "b", "c");
    await cameAgo("c", "2 hours");
    await monitor("b");
    const ids = told().map(({ alert }) => alert.id);
    expect(ids).toHaveLength(2);
    const step = await monitor("b", {
      acknowledge: `${ids[0]} somebody is at it`,
      silence: `${ids[1]} 12h it moves`,
    });
    expect(step.code, step.log).toBe(0);
    expect(step.log).toContain(`Acknowledged ${ids[0]} (${failing} on a): somebody is at it`);
    expect(step.log).toMatch(new RegExp(`Silenced ${ids[1]} \\(silent c\\) until 20.*: it moves`));
    const rows = await cluster.sql(
      database,
      `SELECT scope, alert->'acknowledged'->>'reason' AS known, alert->'silenced'->>'reason' AS quiet
         FROM pm2_actions.alerts ORDER BY scope DESC`,
    );
    expect(rows).toEqual([
      { scope: "a", known: "somebody is at it", quiet: null },
      { scope: "*", known: null, quiet: "it moves" },
    ]);
    const strange = await monitor("b", { acknowledge: "deadbeef gone" });
    expect(strange.code).toBe(1);
    expect(strange.log).toContain(
      `no open alert deadbeef. Open are ${ids[0]} (${failing} on a), ${ids[1]} (silent c).`,
    );
  });

  it("is an open alert for as long as it is silent, and forgotten when somebody says so", async () => {
    spool("c", line("one"));
    await together("a", "c");
    await cameAgo("c", "40 days");
    await monitor("a");
    const later = await monitor("a");
    expect(later.outputs.alerts).toContain("silent c");
    expect(kinds()).toEqual(["opened silent c"]);
    expect(await ids()).toEqual(["one"]);
    for (const [names, why] of [
      ["c, d", 'knows no server "d"'],
      ["a", "a came 0"],
    ] as const) {
      const refused = await monitor("a", { "forget-servers": names });
      expect(refused.code).toBe(1);
      expect(refused.log).toContain(why);
    }
    const dry = await monitor("a", { "forget-servers": "c", "dry-run": "true" });
    expect(dry.code, dry.log).toBe(0);
    expect(await ids()).toEqual(["one"]);
    const step = await monitor("a", { "forget-servers": "c" });
    expect(step.log).toContain("Forgot the server c: 1 record of steps");
    expect(kinds()).toEqual(["opened silent c", "resolved silent c"]);
    expect(told()[1].alert.title).toContain("forgotten as asked for");
    expect(await ids()).toEqual([]);
    expect(await cluster.sql(database, "SELECT name FROM pm2_actions.servers")).toEqual([
      { name: "a" },
    ]);
  });

  it("is known by the database's clock, also where the alert came from a server that is years ahead", async () => {
    await together("a", "c");
    await cameAgo("c", "2 hours");
    await yearsAhead("a");
    await together("a", "c");
    await monitor("a");
    expect(kinds()).toEqual(["opened silent c", "resolved silent c"]);
  });
});

describe("a server whose clock is years ahead", () => {
  it("ages nothing of the others, nor of its own, and what it wrote goes by the database's clock", async () => {
    const recent = new Date().toISOString();
    const day = recent.slice(0, 10);
    for (const server of ["a", "b"]) addTo(day, server, [line(`of ${server}`, { begun: recent })]);
    await Promise.all(["a", "b"].map((server) => monitor(server)));
    addTo("2036-01-01", "a", [line("ahead", { begun: "2036-01-01T00:00:00.000Z" })]);
    expect((await yearsAhead("a")).code).toBe(0);
    expect(await ids()).toEqual(["ahead", "of a", "of b"]);
    expect(readdirSync(historyOf("a"))).toContain(`${day}.jsonl`);
    await cluster.sql(
      database,
      "UPDATE pm2_actions.job_metrics SET added = now() - interval '181 days' WHERE id = 'ahead'",
    );
    await monitor("b");
    expect(await ids()).toContain("ahead");
    await monitor("a");
    expect(await ids()).toEqual(["of a", "of b"]);
  });
});

describe("the page", () => {
  it("shows 20 servers and 30 days in less than a megabyte, beside the server's own", async () => {
    await monitor("server-1");
    await cluster.sql(
      database,
      `INSERT INTO pm2_actions.servers (name, home) SELECT 'server-' || s, '/h' FROM generate_series(2, 20) s;
       INSERT INTO pm2_actions.process_samples (id, server, begun, processes, online, restarts, memory_bytes, record)
       SELECT s || '-' || l, 'server-' || s, at, 50, 49, l, 5e9 + l * 1e5 * s,
              json_build_object('version', 1, 'id', s || '-' || l, 'host', 'h',
                'begun', to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'processes',
                (SELECT json_agg(json_build_object('namespace', 'team-' || p % 10, 'name', 'app-' || p, 'id', p,
                   'status', CASE p WHEN 7 THEN 'errored' ELSE 'online' END, 'restarts', l / 100, 'memoryBytes', 1e8 + l * 1e3 * p,
                   'cpuPercent', 1, 'openFiles', NULL)) FROM generate_series(1, 50) p))
         FROM generate_series(1, 20) s, generate_series(1, 1000) l,
              LATERAL (SELECT now() - l * interval '43 minutes' AS at) clock;
       INSERT INTO pm2_actions.job_metrics (id, server, begun, action, target, result, failed, dry_run, duration_ms, record)
       SELECT s || '-' || n, 'server-' || s, now() - n * interval '1 hour', 'pm2-deploy', 'team-' || n % 10, 'deployed',
              n % 97 = 0, false, 4000, '{}'
         FROM generate_series(1, 20) s, generate_series(1, 720) n;
       INSERT INTO pm2_actions.performance_baselines (server, action, target, result, runs, p50_ms, p95_ms, last_ms)
       SELECT 'server-' || s, 'pm2-deploy', 'team-' || t, 'deployed', 72, 4000, 5000, 4100
         FROM generate_series(1, 20) s, generate_series(0, 9) t`,
    );
    const pages = join(folder, "pages");
    const step = await monitor("server-1", { "report-directory": pages, window: "30d" });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs["report-html"]).toBe(join(pages, "monitor.html"));
    const page = readFileSync(join(pages, "monitor.html"), "utf8");
    expect(Buffer.byteLength(page)).toBeLessThan(1_000_000);
    expect(page).toContain("<h1>20 servers</h1>");
    for (const word of [
      "server-20",
      "team-9",
      "49 of 50",
      "server-20: memory",
      "server-20: restarts",
    ])
      expect(page).toContain(word);
    expect(readFileSync(join(pages, "server.html"), "utf8")).toContain("<h1>");
  });
});
