import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isThere } from "../../src/disk/whole-file.js";
import { readSteps, type StepRecord } from "../../src/history/steps.js";
import { killStep } from "./killing.js";
import { namespace } from "./neighbours.js";
import { type Foreign, freePort, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let cwd: string;
const folder = () => join(server.home, "pm2-actions", "history");

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  const env = { PORT: String(await freePort()), DATABASE_PASSWORD: "hunter2-of-the-app" };
  cwd = await server.project("shop", [
    { name: "api", namespace, script: "good.cjs", exec_mode: "cluster", instances: 2, env },
  ]);
});
afterAll(async () => {
  await foreign.assertUntouched();
  await server.destroy();
});
beforeEach(() => rm(folder(), { recursive: true, force: true }));

const steps = async () => (await readSteps(folder(), "1970")).records;
async function only(): Promise<StepRecord> {
  const [first, ...others] = await steps();
  if (first === undefined || others.length > 0) throw new Error(`${others.length + 1} records`);
  return first;
}
const inputs = { namespace, "working-directory": ".", "stable-seconds": "0" };
const deploy = (more: Record<string, string> = {}, env: Record<string, string> = {}) =>
  server.step("pm2-deploy", { ...inputs, ...more }, { cwd, env });

describe("a step's record", () => {
  it("says what a deploy did, for whom, and how long its parts took", async () => {
    const begun = new Date().toISOString();
    const step = await deploy(
      { release: "one" },
      {
        GITHUB_RUN_NUMBER: "7",
        GITHUB_RUN_ID: "4711",
        GITHUB_ACTOR: "ann",
        GITHUB_WORKFLOW: "Deploy",
        GITHUB_SERVER_URL: "https://git.example",
        GITHUB_REPOSITORY: "team/shop",
      },
    );
    expect(step.code, step.log).toBe(0);
    const record = await only();
    expect(record).toMatchObject({
      version: 1,
      action: "pm2-deploy",
      target: { namespace },
      result: "deployed",
      failed: false,
      dryRun: false,
      release: "one",
      counts: { changed: 1 },
      run: {
        number: "7",
        actor: "ann",
        workflow: "Deploy",
        url: "https://git.example/team/shop/actions/runs/7",
      },
    });
    expect(Object.keys(record.versions)).toEqual(["api"]);
    expect(record.begun >= begun).toBe(true);
    const named = record.phases.map(({ name }) => name);
    for (const part of ["resolve", "start", "prove", "exchange", "finish"])
      expect(named).toContain(part);
    const measured = record.phases.reduce((sum, { ms }) => sum + ms, 0);
    expect(record.durationMs).toBeGreaterThanOrEqual(measured);
  });

  it("is there where the step fails, with its reason, and where it is refused", async () => {
    expect((await deploy({ release: "two", "max-affected": "0" })).code).toBe(1);
    const { failed, why } = await only();
    expect(failed).toBe(true);
    expect(why).toContain("max-affected");
  });

  it("is there where there was nothing to do, and says when it was a dry run", async () => {
    expect((await deploy({ release: "one" })).code).toBe(0);
    expect((await deploy({ release: "three", "dry-run": "true" })).code).toBe(0);
    expect((await steps()).map(({ result, dryRun }) => [result, dryRun])).toEqual([
      ["unchanged", false],
      ["planned", true],
    ]);
  });

  it("comes from the guard where the step was killed, with what was put right", async () => {
    const start = () => server.start("pm2-deploy", { ...inputs, release: "killed" }, { cwd });
    expect(await killStep(server, start, "journal")).toBe(true);
    const record = await only();
    expect(record).toMatchObject({ action: "pm2-deploy", result: "put right", failed: true });
    expect(record.target).toEqual({ namespace });
    expect(record.repaired?.join(" ")).toContain("A step was killed before it was done");
  });

  it("holds no variable of the apps or of the step", async () => {
    await deploy({ release: "four" }, { DEPLOY_TOKEN: "hunter2-of-the-step" });
    await rm(join(cwd, "good.cjs"));
    await deploy({ release: "five" }, { DEPLOY_TOKEN: "hunter2-of-the-step" });
    const texts = await Promise.all(
      (await readdir(folder())).map((name) => readFile(join(folder(), name), "utf8")),
    );
    expect(texts.join("")).toContain("four");
    expect(texts.join("")).not.toContain("hunter2");
    await writeFile(join(cwd, "good.cjs"), await readFile("test/fixtures/apps/good.cjs"));
  });

  it("costs a step nothing but a sentence where it cannot be written", async () => {
    await mkdir(join(server.home, "pm2-actions"), { recursive: true });
    await writeFile(folder(), "in the way");
    const step = await deploy({ release: "six" });
    expect(step.code, step.log).toBe(0);
    expect(step.outputs.result).toBe("deployed");
    expect(step.log.split("could not be added to the history of this server")).toHaveLength(2);
    await rm(folder());
  });

  it("makes no PM2 home that is not there", async () => {
    const home = join(server.folder, "misspelt");
    const step = await server.step("pm2-stop", {
      namespace,
      "name-pattern": "*",
      "pm2-home": home,
    });
    expect(step.code).toBe(1);
    expect(await isThere(home)).toBe(false);
  });
});

describe("pm2-diagnostics", () => {
  it("shows what steps did within the last day, on its page too, those of others left out", async () => {
    const hostile = "<script>alert(1)</script>";
    await deploy({ release: "seven" }, { GITHUB_ACTOR: hostile, GITHUB_RUN_NUMBER: "8" });
    const pages = join(server.folder, "pages");
    const diagnose = (namespaces: string) =>
      server.step("pm2-diagnostics", { namespaces, "report-directory": pages });
    const own = await diagnose(namespace);
    expect(own.log).toMatch(/Steps within the last day[\s\S]*pm2-deploy/);
    const page = await readFile(join(pages, "pm2-diagnostics.html"), "utf8");
    expect(page).toContain("Steps within the last day");
    expect(page).not.toContain(hostile);
    const report = JSON.parse(await readFile(join(pages, "pm2-diagnostics.json"), "utf8"));
    expect(report.steps[0]).toMatchObject({ action: "pm2-deploy", result: "deployed" });
    const other = await diagnose("default");
    expect(other.log).toContain("Steps within the last day: none");
  });
});
