import { execFile } from "node:child_process";
import { chmod, copyFile, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { groupedBy } from "../../src/groups.js";
import { example, found, lintFiles, ruleIds } from "../unit/lint/rule-pages.js";
import { type Foreign, repository, Server } from "./server.js";

// What the lint says to write instead of each page's wrong example, done for real: the app runs after it,
// a foreign process is as it was, and the lint finds it no more.

let server: Server;
let foreign: Foreign;
let folder: string;
let checkout: string;

beforeEach(async () => {
  server = await Server.create();
  folder = join(server.folder, "srv/shop");
  checkout = join(server.folder, "checkout");
  for (const path of ["bin", "srv/shop", "checkout"])
    await mkdir(join(server.folder, path), { recursive: true });
  await symlink(server.pm2Path, join(server.folder, "bin/pm2"));
  for (const place of [folder, checkout]) {
    await copyFile(join(repository, "test/fixtures/apps/idle.cjs"), join(place, "server.cjs"));
    await writeFile(join(place, "package.json"), '{ "version": "1.0.0" }');
  }
  foreign = await server.foreign("foreign", "of-others");
});
afterEach(() => server.destroy());

/** The advice for a page's wrong example. */
function adviceOf(rule: string): string {
  const advice = lintFiles(example(rule, "Wrong")).find((one) => one.rule === rule)?.advice;
  if (advice === undefined) throw new Error(`${rule} has no finding`);
  return advice;
}

interface Step {
  readonly uses: string;
  readonly with: Record<string, string | boolean>;
}

/** The step of an advice, filled in as its reader would. */
function stepOf(advice: string): { action: string; inputs: Record<string, string>; text: string } {
  const text = advice
    .slice(advice.indexOf("- uses:"))
    .replaceAll("<namespace>", "shop")
    .replaceAll("<names>", "api")
    .replaceAll("<ecosystem file>", "ecosystem.config.cjs")
    .replaceAll("/srv/", `${server.folder}/srv/`);
  const [step]: Step[] = parse(text);
  if (step === undefined) throw new Error(`no step: ${advice}`);
  const inputs = Object.entries(step.with).map(([name, value]) => [name, String(value)]);
  const action = step.uses.replace(/^.*\/|@.*$/g, "");
  return { action, inputs: Object.fromEntries(inputs), text };
}

async function place(names: readonly string[], namespace: string, more: object = { cwd: folder }) {
  const apps = names.map((name) => ({ name, namespace, script: "server.cjs", ...more }));
  const text = `module.exports = ${JSON.stringify({ apps })};`;
  for (const where of [folder, checkout])
    await writeFile(join(where, "ecosystem.config.cjs"), text);
}

const start = () => server.pm2("start", join(checkout, "ecosystem.config.cjs"));

const withStep = rulesWith((advice) => advice.includes("- uses:"));

function rulesWith(is: (advice: string) => boolean): string[] {
  return ruleIds.filter((rule) =>
    lintFiles(example(rule, "Wrong")).some((one) => one.rule === rule && is(one.advice)),
  );
}

/** Rules that advise the very same step are one case. */
const byStep = groupedBy(withStep, (rule) => adviceOf(rule).replace(/^[\s\S]*(?=- uses:)/, ""));

describe("a step", () => {
  it.each([...byStep].map(([advice, rules]) => [rules.join(", "), advice] as const))(
    "%s",
    async (_, advice) => {
      const { action, inputs, text } = stepOf(advice);
      const names = (inputs["name-pattern"] ?? "").split(", ");
      const inReleases = inputs["releases-directory"] !== undefined;
      await place(names, inputs.namespace ?? inputs.namespaces ?? "", inReleases ? {} : undefined);
      if (action === "pm2-cleanup-errored") {
        await copyFile(
          join(repository, "test/fixtures/apps/throws-at-load.cjs"),
          join(folder, "throws-at-load.cjs"),
        );
        await server.giveUp(folder, "api", "shop");
      } else if (!inReleases) await start();
      const env = {
        GITHUB_WORKSPACE: checkout,
        GITHUB_SHA: "f".repeat(40),
        DEPLOY_TOKEN: "a-token-for-the-app",
      };
      const { code, log } = await server.step(action, inputs, { cwd: checkout, env });
      expect(code, log).toBe(0);
      const states = await Promise.all(
        names.map(async (name) => (await server.processes(name))[0]?.pm2_env.status),
      );
      const ended = action === "pm2-cleanup-errored" || inputs.delete === "true";
      const expected = ended ? undefined : action === "pm2-stop" ? "stopped" : "online";
      expect(states).toEqual(names.map(() => expected));
      await foreign.assertUntouched();
      const steps = text.replace(/^/gm, "      ");
      const workflow = `on: push\njobs:\n  a:\n    runs-on: self-hosted\n    steps:\n${steps}`;
      expect(found({ ".gitea/workflows/a.yml": workflow })).toEqual([]);
    },
    60_000,
  );
});

describe("a key of an app", () => {
  const right: Record<string, object> = {
    "namespace-at-top-level": { namespace: "shop" },
    "cwd-not-absolute": {},
    "name-in-two-environments": { name: "api-test" },
    "namespace-in-two-environments": { namespace: "shop-test" },
    "name-twice-in-file": { name: "api-again" },
    "unknown-app-key": { node_args: "--env-file=ENV" },
    "watch-in-production": { watch: false, env: { NODE_ENV: "production" } },
  };

  it.each(Object.entries(right))("%s", async (rule, keys) => {
    await writeFile(join(folder, ".env"), "FROM_FILE=yes\n");
    const advice = adviceOf(rule).replaceAll("/srv/<app>", folder);
    // What is tried is what is advised.
    const advised = Object.keys(keys).filter((key) => key !== "env");
    for (const key of advised) expect(advice).toContain(`${key}:`);
    const app = { name: "api", namespace: "shop", script: "server.cjs", cwd: folder, ...keys };
    const text = `module.exports = ${JSON.stringify({ apps: [app] })};`.replace(
      "ENV",
      join(folder, ".env"),
    );
    expect(found({ "ecosystem.config.cjs": text })).toEqual([]);
    await writeFile(join(folder, "ecosystem.config.cjs"), text);
    await server.pm2("start", join(folder, "ecosystem.config.cjs"));
    const [one] = await server.processes(app.name);
    expect(one?.pm2_env).toMatchObject({ status: "online", namespace: app.namespace });
    await foreign.assertUntouched();
  });
});

describe("a command", () => {
  const commands: Record<
    string,
    { readonly status: string | undefined; readonly prints?: string }
  > = {
    "numeric-id": { status: undefined },
    "outside-of-ssh": { status: "online" },
    "command-never-ends": { status: "online", prints: "TAILING" },
  };

  it.each(Object.entries(commands))(
    "%s",
    async (rule, { status, prints }) => {
      // What ssh would run on the server, run here.
      const ssh = join(server.folder, "bin/ssh");
      await writeFile(ssh, '#!/bin/sh\nshift\nexec sh -c "$*"\n');
      await chmod(ssh, 0o755);
      await place(["api"], "shop");
      await start();
      const script = adviceOf(rule)
        .replaceAll("<name>", "api")
        .replaceAll("<host>", "server")
        .replaceAll("/srv/", `${server.folder}/srv/`);
      const environment = server.environment();
      const env = { ...environment, PATH: `${server.folder}/bin:${environment.PATH}` };
      const ended = await new Promise<{ code: number; out: string }>((resolve) => {
        execFile("bash", ["-e", "-c", script], { env, timeout: 30_000 }, (error, out) =>
          resolve({ code: error === null ? 0 : 1, out }),
        );
      });
      expect(ended).toMatchObject({ code: 0, out: expect.stringContaining(prints ?? "") });
      expect((await server.processes("api"))[0]?.pm2_env.status).toBe(status);
      await foreign.assertUntouched();
      const workflow = `on: push\nconcurrency: x\njobs:\n  a:\n    runs-on: self-hosted\n    timeout-minutes: 5\n    steps:\n      - run: |\n          ${script}\n`;
      expect(found({ ".gitea/workflows/a.yml": workflow })).not.toContain(
        expect.stringContaining(rule),
      );
    },
    60_000,
  );
});

it("every rule's advice is tried, here or beside it, or names nothing that could be", () => {
  const elsewhere = [
    "cluster-without-ready",
    "cluster-of-package-manager",
    "interpreter-in-cluster",
  ];
  const onlyWords = [
    "pm2-of-two-users",
    "suppression-without-reason",
    "suppression-unused",
    "not-parsed",
  ];
  const here = [
    ...withStep,
    "namespace-at-top-level",
    "cwd-not-absolute",
    "name-in-two-environments",
    "namespace-in-two-environments",
    "name-twice-in-file",
    "unknown-app-key",
    "watch-in-production",
    "numeric-id",
    "outside-of-ssh",
    "command-never-ends",
  ];
  expect([...here, ...elsewhere, ...onlyWords].sort()).toEqual([...ruleIds].sort());
});
