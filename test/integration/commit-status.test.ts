import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster.js";
import { earlierCommit, type Forge, forge, jobToken, runsCommit } from "./forge.js";
import { runStep } from "./postgres/step.js";
import { type Foreign, Server } from "./server.js";
import { Shop } from "./shop.js";

const asked = { "commit-status": "true", token: jobToken };
let made: Forge;

const told = (commit = runsCommit) =>
  (made.statuses.get(commit) ?? []).map(({ state, context }) => `${context}: ${state}`);

describe("commit-status of db-migrate", () => {
  let cluster: Cluster;
  let directory: string;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.stop());
  beforeEach(async () => {
    made = await forge("gitea");
    directory = mkdtempSync(join(tmpdir(), "pm2a-status-"));
    mkdirSync(join(directory, "migrations"));
    migration("SELECT 1");
    await cluster.sql("postgres", "DROP DATABASE IF EXISTS shop");
    await cluster.sql("postgres", "CREATE DATABASE shop");
  });
  afterEach(async () => {
    await made.receiver.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const migration = (sql: string) => writeFileSync(join(directory, "migrations/1.sql"), sql);
  const migrate = (more: Record<string, string> = {}, env: Record<string, string> = {}) =>
    runStep(
      "db-migrate",
      {
        "database-url": cluster.url("shop"),
        directory: join(directory, "migrations"),
        ...asked,
        ...more,
      },
      { ...made.env, ...env },
    );

  it("tells the commit that it runs, and what came of it, with the run's page", async () => {
    const { code, log } = await migrate();
    expect(code, log).toBe(0);
    expect(told()).toEqual(["db-migrate shop: pending", "db-migrate shop: success"]);
    expect(made.statuses.get(runsCommit)?.[1]?.description).toMatch(/^migrated, after \d+\.\d s$/);
    expect([...made.pages]).toEqual(["https://git.example/team/shop/actions/runs/12"]);
    expect(made.deployments).toEqual([]);
    expect(log.split("\n").filter((line) => line.includes(jobToken))).toEqual([
      `::add-mask::${jobToken}`,
    ]);
  });

  it("tells it of a failure, and makes no deployment of a migration on GitHub either", async () => {
    await made.receiver.stop();
    made = await forge("github");
    migration("SELECT fail()");
    expect((await migrate()).code).toBe(1);
    expect(told()).toEqual(["db-migrate shop: pending", "db-migrate shop: failure"]);
    expect(made.deployments).toEqual([]);
    expect([...made.pages]).toEqual(["https://git.example/team/shop/actions/runs/4711"]);
  });

  it("says nothing unasked, of a dry run, or without a runner", async () => {
    expect((await migrate({ "commit-status": "false" })).code).toBe(0);
    expect((await migrate({ "dry-run": "true" })).code).toBe(0);
    expect(made.receiver.seen).toEqual([]);
    const alone = await migrate({}, { GITHUB_SHA: "" });
    expect(alone.code).toBe(0);
    expect(alone.log).toContain("commit-status: no status is set: no runner says");
  });

  it("wants a token, before anything is done", async () => {
    const { code, log } = await migrate({ token: "" });
    expect(code).toBe(1);
    expect(log).toContain('Input "token" is required where "commit-status" is true');
    expect(await cluster.sql("shop", "SELECT to_regclass('schema_migrations') AS t")).toEqual([
      { t: null },
    ]);
  });

  it("warns of a right that the token lacks, once, and of a token that is none", async () => {
    made.rights.delete("statuses");
    const lacking = await migrate();
    expect(lacking.code).toBe(0);
    expect(lacking.log.match(/answered 403/g)).toHaveLength(1);
    expect(lacking.log).toContain('the token lacks the permission "statuses: write"');
    expect(lacking.summary).toContain("commit&#45;status");
    const wrong = await migrate({ token: "some-other-token" });
    expect(wrong.code).toBe(0);
    expect(wrong.log).toContain("answered 401: the token is not valid");
  });

  it("follows no redirect, and does not wait for a server that hangs", async () => {
    const hands: string[] = [];
    made.receiver.behave = ({ path }, response) => {
      hands.push(path);
      response.writeHead(307, { location: `${made.receiver.url}/elsewhere` }).end();
    };
    const away = await migrate();
    expect(away.code).toBe(0);
    expect(away.log).toContain("answered 307, a redirect, which is not followed");
    expect(hands).not.toContain("/elsewhere");
    made.receiver.behave = () => {};
    const { code, log } = await migrate();
    expect(code).toBe(0);
    expect(log).toContain("the server did not answer in time. The step's result is not affected.");
    made.receiver.behave = (_, response) => {
      response.writeHead(201, { "content-length": "100" });
      response.write("{", () => response.destroy());
    };
    expect((await migrate()).code).toBe(0);
    const nobody = await migrate({}, { GITHUB_API_URL: "http://127.0.0.1:2/api/v1" });
    expect(nobody.code).toBe(0);
    expect(nobody.log).toContain("the server cannot be reached (ECONNREFUSED)");
  });
});

describe("commit-status of a deploy", () => {
  let server: Server;
  let foreign: Foreign;
  beforeAll(async () => {
    server = await Server.create();
    foreign = await server.foreign();
  });
  beforeEach(async () => {
    made = await forge("github");
  });
  afterEach(async () => {
    await made.receiver.stop();
    await foreign.assertUntouched();
  });
  afterAll(() => server.destroy());

  it("makes a deployment on GitHub; a rollback is about the commit that it goes back to", async () => {
    const shop = await Shop.create(server, "telling");
    const env = () => ({ env: made.env });
    await shop.build("1.0.0");
    const first = await shop.deploy(earlierCommit, asked, {
      env: { ...made.env, GITHUB_SHA: earlierCommit },
    });
    expect(first.outputs.result, first.log).toBe("deployed");
    await shop.build("2.0.0");
    const second = await shop.deploy(runsCommit, { ...asked, environment: "live" }, env());
    expect(second.outputs.result, second.log).toBe("deployed");
    const back = await shop.rollback({ ...asked, environment: "live" }, env());
    expect(back.outputs, back.log).toMatchObject({ result: "deployed", release: earlierCommit });
    expect(told()).toEqual(["pm2-deploy telling: pending", "pm2-deploy telling: success"]);
    expect(told(earlierCommit)).toEqual([
      ...["pm2-deploy telling: pending", "pm2-deploy telling: success"],
      ...["pm2-rollback telling: pending", "pm2-rollback telling: success"],
    ]);
    const states = ["in_progress", "success"];
    expect(made.deployments).toEqual([
      { ref: earlierCommit, environment: "telling", states },
      { ref: runsCommit, environment: "live", states },
      { ref: earlierCommit, environment: "live", states },
    ]);
  });

  it("tells of a deploy that was rolled back, and warns without the right to deployments", async () => {
    const shop = await Shop.create(server, "failing");
    await shop.build("1.0.0", { script: "throws-at-load.cjs" });
    made.rights.delete("deployments");
    const { code, log } = await shop.deploy(runsCommit, asked, { env: made.env });
    expect(code).toBe(1);
    expect(told()).toEqual(["pm2-deploy failing: pending", "pm2-deploy failing: failure"]);
    expect(log).toContain('the token lacks the permission "deployments: write"');
  });

  it("names the namespace, and leaves a record, also of the deploy that makes the server's PM2 home", async () => {
    const bare = await Server.create();
    try {
      rmSync(bare.home, { recursive: true });
      const shop = await Shop.create(bare, "first");
      await shop.build("1.0.0");
      const { outputs, log } = await shop.deploy(runsCommit, asked, { env: made.env });
      expect(outputs.result, log).toBe("deployed");
      expect(told()).toEqual(["pm2-deploy first: pending", "pm2-deploy first: success"]);
      const history = join(bare.home, "pm2-actions/history");
      const [day = ""] = readdirSync(history);
      expect(JSON.parse(readFileSync(join(history, day), "utf8"))).toMatchObject({
        action: "pm2-deploy",
        target: { namespace: "first" },
        result: "deployed",
      });
    } finally {
      await bare.destroy();
    }
  });
});
