import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { variablesOf } from "../../src/proc.js";
import { expectFinding } from "./finding.js";
import { type Foreign, type Pm2Version, pm2Packages, Server, type StepResult } from "./server.js";

const own = process.versions.node;
const versions = Object.keys(pm2Packages).map(Number) as Pm2Version[];

describe.each(versions)("the Node.js that PM2 %i runs an app with", (pm2) => {
  let server: Server;
  let foreign: Foreign;
  let folder: string;
  /** A node that says another version, and shows in the variables of what it runs. */
  let other: string;

  beforeAll(async () => {
    server = await Server.create(pm2);
    foreign = await server.foreign("foreign", "others");
    folder = await server.project("shop", []);
    other = join(server.folder, "old/node");
    mkdirSync(dirname(other));
    writeFileSync(
      other,
      `#!/bin/sh\n[ "$1" = -p ] && { echo 18.1.0; exit; }\nTHROUGH=old exec ${process.execPath} "$@"\n`,
    );
    chmodSync(other, 0o755);
  });
  afterEach(async () => {
    for (const file of [".nvmrc", ".node-version", ".tool-versions"])
      rmSync(join(folder, file), { force: true });
    await foreign.assertUntouched();
  });
  afterAll(() => server.destroy());

  const wants = (node: string) =>
    writeFileSync(
      join(folder, "package.json"),
      JSON.stringify({ name: "shop", version: "1.0.0", engines: { node } }),
    );
  const deploy = async (
    apps: readonly object[],
    inputs: Record<string, string> = {},
  ): Promise<StepResult> => {
    await server.ecosystem(folder, apps);
    const usual = { namespace: "shop", "stable-seconds": "0.3", release: "1" };
    return server.step("pm2-deploy", { ...usual, ...inputs }, { cwd: folder });
  };
  const cluster = { name: "web", script: "idle.cjs", exec_mode: "cluster", instances: 1 };
  const fork = { name: "worker", script: "idle.cjs" };
  const shop = async () => (await server.list()).filter((p) => p.pm2_env.namespace === "shop");
  const refusal = (name: string, version: string, range: string) =>
    new RegExp(
      `App "${name}": PM2 runs it with Node.js ${version.replaceAll(".", "\\.")}, that of .*, and engines.node of its package.json \\(${range}\\) asks for another`,
    );

  it("is refused where it contradicts engines, of all apps at once, before anything is touched", async () => {
    wants(">=99");
    const step = await deploy([cluster, { ...fork, interpreter: other }]);
    expect(step.code, step.log).toBe(1);
    expect(step.log).toMatch(refusal("web", own, ">=99"));
    expect(step.log).toContain("In cluster mode an app has the Node.js of PM2's daemon.");
    expect(step.log).toMatch(refusal("worker", "18.1.0", ">=99"));
    expect(await shop()).toEqual([]);
  });

  it("is the daemon's for a cluster, whatever its interpreter, and the interpreter for others", async () => {
    wants("^18.0.0");
    const apps = [
      { ...cluster, interpreter: other },
      { ...fork, interpreter: other },
    ];
    const refused = await deploy(apps);
    expect(refused.log).toMatch(refusal("web", own, "\\^18.0.0"));
    expect(refused.log).not.toContain('App "worker"');
    const deployed = await deploy(apps, { engines: "warn" });
    expect(deployed.outputs.result, deployed.log).toBe("deployed");
    expect(deployed.log).toMatch(refusal("web", own, "\\^18.0.0"));
    const through = (await shop()).map(({ name, pid }) => [name, variablesOf(pid).get("THROUGH")]);
    expect(Object.fromEntries(through)).toEqual({ web: undefined, worker: "old" });
    const diagnosis = await server.step("pm2-diagnostics", { namespaces: "shop" });
    expectFinding(diagnosis, {
      key: "node-differs shop/web",
      severity: "warning",
      app: ["web", "shop", 1],
      evidence: /engines\.node of its package\.json \(\^18\.0\.0\) asks for another/,
      advice: /has the Node.js of PM2's daemon/,
    });
    // A restart looks, too; whoever has nothing to do looks at nothing.
    const before = (await shop()).map(({ pid }) => pid);
    const restart = { namespace: "shop", "name-pattern": "*", "stable-seconds": "0.3" };
    const restarted = await server.step("pm2-restart", { ...restart, engines: "error" });
    expect(restarted.code).toBe(1);
    expect(restarted.log).toMatch(refusal("web", own, "\\^18.0.0"));
    const same = await deploy(apps);
    expect([same.outputs.result, same.log.includes("asks for another")]).toEqual([
      "unchanged",
      false,
    ]);
    expect((await shop()).map(({ pid }) => pid)).toEqual(before);
    await server.pm2("delete", "web", "worker");
  });

  it("is that of the pm2 program without an interpreter, and of PM2 5 the node on the app's PATH", async () => {
    const path = `${dirname(other)}:${process.env.PATH}`;
    const program = "#!/usr/bin/env node\nsetInterval(() => {}, 60_000);\n";
    writeFileSync(join(folder, "worker"), program);
    const app = { ...fork, script: "worker", env: { PATH: path } };
    const [right, wrong] = pm2 === 5 ? ["^18.0.0", own] : [own, "^18.0.0"];
    wants(wrong);
    const refused = await deploy([app]);
    expect(refused.log).toMatch(/App "worker": PM2 runs it with Node.js/);
    wants(right);
    const deployed = await deploy([app]);
    expect(deployed.outputs.result, deployed.log).toBe("deployed");
    const [worker] = await shop();
    expect(variablesOf(worker?.pid ?? 0).get("THROUGH")).toBe(pm2 === 5 ? "old" : undefined);
    await server.pm2("delete", "worker");
  });

  it("is that of the pm2 program for a cluster where no daemon runs, and none is started to look", async () => {
    const empty = await Server.create(pm2);
    const place = await empty.project("shop", [cluster]);
    const manifest = { name: "shop", version: "1.0.0", engines: { node: ">=99" } };
    writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
    const step = await empty.step("pm2-deploy", { namespace: "shop" }, { cwd: place });
    expect(step.log).toMatch(refusal("web", own, ">=99"));
    expect(existsSync(join(empty.home, "pm2.pid"))).toBe(false);
    rmSync(empty.folder, { recursive: true });
  });

  it("is said where a version manager's file asks for another, and no more than that", async () => {
    wants(">=20");
    writeFileSync(join(folder, ".nvmrc"), "# ours\nlts/hydrogen\n");
    writeFileSync(join(folder, ".node-version"), `${own}\n`);
    const step = await deploy([cluster]);
    expect(step.outputs.result, step.log).toBe("deployed");
    expect(step.log).toContain("and its .nvmrc (lts/hydrogen) asks for another");
    expect(step.log).not.toContain(".node-version");
    await server.pm2("delete", "web");
    wants("not a range");
    const off = await deploy([cluster], { engines: "off" });
    expect(off.outputs.result, off.log).toBe("deployed");
    expect(off.log).not.toContain("asks for another");
    await server.pm2("delete", "web");
  });

  it("is judged by asdf's file and Volta's pin, and a name without a version is said not to be", async () => {
    const manifest = { name: "shop", version: "1.0.0", volta: { node: "18.1.0" } };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    writeFileSync(join(folder, ".tool-versions"), "# tools\nruby 3.3.0\nnodejs 18.2.0 # for now\n");
    writeFileSync(join(folder, ".nvmrc"), "lts/*\n");
    const step = await deploy([cluster]);
    expect(step.outputs.result, step.log).toBe("deployed");
    expect(step.log).toContain(
      "volta in its package.json (18.1.0), its .tool-versions (18.2.0) ask for another",
    );
    expect(step.log).toContain("its .nvmrc (lts/*): not compared with that");
    await server.pm2("delete", "web");
  });

  it("is no reason to refuse a hotfix of an app that runs against engines already", async () => {
    wants(">=99");
    const first = await deploy([cluster, fork], { engines: "warn" });
    expect(first.outputs.result, first.log).toBe("deployed");
    const hotfix = await deploy([cluster, fork], { release: "2" });
    expect(hotfix.outputs.result, hotfix.log).toBe("deployed");
    expect(hotfix.log).toMatch(refusal("web", own, ">=99"));
    // With another Node.js it would be a step into that.
    const elsewhere = await deploy([cluster, { ...fork, interpreter: other }], { release: "3" });
    expect(elsewhere.code).toBe(1);
    expect(elsewhere.log).toMatch(refusal("worker", "18.1.0", ">=99"));
    await server.pm2("delete", "web", "worker");
  });
});
