import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { homeAt } from "../../../src/pm2/daemon/home.js";
import {
  looksSecret,
  maskDeep,
  masker,
  secretNames,
  secretValues,
} from "../../../src/pm2/daemon/masking.js";
import { tail } from "../../../src/pm2/daemon/tail.js";
import { parseDaemonLog } from "../../../src/pm2/diagnosis/daemon-log.js";
import { readRemembered, remember, stateFile } from "../../../src/pm2/diagnosis/previous.js";
import { findProjects } from "../../../src/pm2/diagnosis/projects.js";
import { readSaved } from "../../../src/pm2/diagnosis/saved.js";
import { installedVersion, startupOf } from "../../../src/pm2/diagnosis/server.js";
import { ownVersion } from "../../../src/pm2/ecosystem/package-version.js";
import { shortenLine } from "../../../src/pm2/findings/last-words.js";
import { judge } from "../../../src/pm2/findings/rules/index.js";
import { changesSinceLastRun, stateToRemember } from "../../../src/pm2/findings/since.js";
import { aProcess, aSubject, someEvidence } from "./evidence.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pm2a-unit-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};

describe("masking", () => {
  it.each([
    "DB_PASSWORD",
    "GITHUB_TOKEN",
    "stripeSecretKey",
    "SESSION_SECRET",
    "SENTRY_DSN",
    "API_KEY",
  ])("takes %s for a secret's name", (name) => expect(looksSecret(name)).toBe(true));
  it.each(["PATH", "PORT", "NODE_ENV", "SSH_AUTH_SOCK", "pm_exec_path", "AUTH_MODE", "unique_id"])(
    "takes %s for none",
    (name) => expect(looksSecret(name)).toBe(false),
  );

  const settings = {
    name: "api",
    DB_PASSWORD: "correct horse",
    env: {
      DATABASE_URL: "postgres://shop:s3cr%24t@db/shop",
      KEY_PEM: "x",
      MY_TOKEN: "line-one\nline-two",
    },
  };
  const hide = masker(secretValues(settings));

  it("finds names, also by a URL's password", () =>
    expect(secretNames(settings).sort()).toEqual(["DATABASE_URL", "DB_PASSWORD", "MY_TOKEN"]));

  it("hides values as they are, line by line, and in other spellings", () => {
    expect(hide("login with correct horse failed")).toBe("login with *** failed");
    expect(hide("correct%20horse")).toBe("***");
    expect(hide(Buffer.from("correct horse").toString("base64"))).toBe("***");
    expect(hide("of two: line-two.")).toBe("of two: ***.");
    expect(hide("password s3cr%24t or s3cr$t")).toBe("password *** or ***");
  });

  it("hides what looks like a secret, whoever's it is", () => {
    const none = masker([]);
    expect(none("redis://:p4ssword@host")).toBe("redis://:***@host");
    expect(none("Authorization: Bearer abcdef0123456789")).not.toContain("abcdef");
    expect(none("token=abcdef012, user=me")).toBe("token=***, user=me");
    expect(none("eyJhbGciOiJI.eyJzdWIiOiIx.abc")).toBe("***");
    expect(none("nothing of interest: 42")).toBe("nothing of interest: 42");
  });

  it("hides one value that begins with another", () =>
    expect(masker(["abcde", "abcdefgh"])("abcdefgh abcde")).toBe("*** ***"));

  it("keeps names and keys, and looks everywhere else", () => {
    const secret = masker(["hunter2"]);
    expect(
      maskDeep({ name: "hunter2", lines: [{ text: "hunter2", n: 1, no: null }] }, secret),
    ).toEqual({
      name: "hunter2",
      lines: [{ text: "***", n: 1, no: null }],
    });
  });

  it("stays fast with thousands of secrets", () => {
    const many = masker(Array.from({ length: 5000 }, (_, i) => `secret-number-${i}-of-many`));
    expect(many(`${"x".repeat(1_000_000)}secret-number-77-of-many`)).toMatch(/x\*\*\*$/);
  });
});

describe("tail", () => {
  it("reads the last lines, and of a long file no more than its end", async () => {
    const path = file("a.log", `${"first line\n".repeat(20_000)}one\ntwo\n`);
    expect(await tail(path, 2)).toMatchObject({ lines: ["one", "two"], torn: false });
    expect((await tail(path, 100_000))?.lines[0]).toBe("first line");
  });

  it("copes with a megabyte without a line end, a pipe, a folder and nothing", async () => {
    const end = await tail(file("b.log", `${"x".repeat(1024 ** 2)}the end`), 5);
    expect(end?.torn).toBe(true);
    expect(shortenLine(end?.lines[0] ?? "", end?.torn)).toMatch(/^… x{393}the end$/);
    expect(shortenLine("y".repeat(500))).toMatch(/^y{400} … \(100 more characters\)$/);
    execFileSync("mkfifo", [join(folder, "pipe")]);
    expect(await tail(join(folder, "pipe"), 5)).toBeUndefined();
    expect(await tail(folder, 5)).toBeUndefined();
    expect(await tail(join(folder, "missing"), 5)).toBeUndefined();
  });
});

describe("pm2.log", () => {
  const at = (seconds: number) => new Date(2026, 0, 2, 3, 4, seconds).getTime();
  const log = parseDaemonLog(
    [
      "2026-01-02T03:04:05: PM2 log: App [api:3] exited with code [1] via signal [SIGINT]",
      "2026-01-02T03:04:06: PM2 log: Stopping app:api id:3",
      "2026-01-02T03:04:07: PM2 log: App [a:b]:4] exited with code [0] via signal [SIGKILL]",
      "2026-01-02T03:04:08: PM2 log: App [api:3] exited with code [0] via signal [SIGINT]",
      "2026-01-02T03:04:09: PM2 error: Error: ENOENT: no such file or directory, uv_cwd",
      "2026-01-02T03:04:10: PM2 log: App [Error: ENOENT:3] online",
      // What an undone deploy leaves: a canary that is deleted between two of its lives.
      "2026-01-02T03:04:11: PM2 log: Stopping app:api id:5",
      "2026-01-02T03:04:11: PM2 error: app=api id=5 does not have a pid",
      "2026-01-02T03:04:12: PM2 error: Error caught while calling pidusage",
      "2026-01-02T03:04:12: PM2 error: Error: No matching pid found",
      "    at /opt/pm2/node_modules/pidusage/lib/procfile.js:152:17",
      "2026-01-02T03:04:13: PM2 log: App [api:5] exited with code [1] via signal [SIGINT]",
      "2026-01-02T03:04:14: PM2 error: Trace: Error: spawn /no/such ENOENT",
      "    at ChildProcess._handle.onexit (node:internal/child_process:285:19) {",
      "  code: 'ENOENT',",
      "}",
      "node:internal/process/promises:288",
      "TypeError: nothing is there",
    ],
    1000,
  );

  it("tells exits, their signals, and which were asked for", () =>
    expect(log.exits).toEqual([
      { at: at(5), id: 3, code: 1, signal: null, asked: false },
      { at: at(7), id: 4, code: 0, signal: "SIGKILL", asked: false },
      { at: at(8), id: 3, code: 0, signal: null, asked: true },
      { at: at(13), id: 5, code: 1, signal: null, asked: false },
    ]));

  it("tells the daemon's own trouble, and not what every deploy does to it", () =>
    expect(log.troubles).toEqual([
      { at: at(9), line: "PM2 error: Error: ENOENT: no such file or directory, uv_cwd" },
      { at: at(14), line: "PM2 error: Trace: Error: spawn /no/such ENOENT" },
      { at: at(14), line: "TypeError: nothing is there" },
    ]));
});

describe("the dump", () => {
  const read = (content: string) => {
    const home = join(folder, `home-${Math.random()}`);
    mkdirSync(home);
    if (content !== "") writeFileSync(join(home, "dump.pm2"), content, { mode: 0o640 });
    return readSaved(homeAt(home, {}));
  };

  it("is read with the names of secrets, and no value can be shown", async () => {
    const saved = await read(
      JSON.stringify([{ name: "api", namespace: "prod", env: { API_KEY: "hidden-value" } }]),
    );
    expect(saved).toMatchObject({ state: "whole", mode: 0o640, backupWhole: false });
    expect(saved.entries[0]).toMatchObject({ name: "api", secretNames: ["API_KEY"] });
    expect(JSON.stringify(saved)).not.toContain("hidden-value");
  });

  it("is missing or broken, and what is broken is not quoted", async () => {
    expect((await read("")).state).toBe("missing");
    const broken = await read('[{"SECRET":"hidden-value"');
    expect(broken).toMatchObject({ state: "broken", entries: [] });
    expect(broken.why).not.toContain("hidden");
    expect((await read('{"not":"a list"}')).why).toContain("it does not hold a list");
    expect((await read("[null]")).state).toBe("broken");
  });
});

describe("projects", () => {
  it("are found as text, never run, releases of one project together", async () => {
    const js = `require("fs").writeFileSync("${folder}/ran", ""); module.exports = { apps: [
      { name: "api", namespace: 'prod', script: "x" }, { "name": \`worker\` }, { name: \`api-\${x}\` } ] }`;
    file("srv/shop/releases/one/ecosystem.config.cjs", js);
    file("srv/blog/ecosystem.config.yml", "apps:\n  - name: blog # ours\n    namespace: test\n");
    file("srv/blog/node_modules/x/ecosystem.config.js", js);
    file("srv/blog/package.json", "{}");
    symlinkSync(join(folder, "srv"), join(folder, "srv/blog/loop"));
    const found = await findProjects([join(folder, "srv"), join(folder, "missing")]);
    expect(found.unread).toMatchObject([{ folder: join(folder, "missing") }]);
    expect(found.unread[0]?.why).toContain("ENOENT");
    expect(found.cut).toBe(false);
    expect(
      found.projects.map(({ root, names, namespaces }) => ({ root, names, namespaces })),
    ).toEqual([
      { root: join(folder, "srv/blog"), names: ["blog"], namespaces: ["test"] },
      { root: join(folder, "srv/shop"), names: ["api", "worker"], namespaces: ["prod"] },
    ]);
    await expect(tail(join(folder, "ran"), 1)).resolves.toBeUndefined();
  });
});

describe("the server", () => {
  it.each([
    ["above its script", "app/src/server.js", "app", "1.2.3"],
    ["beside no package", "app/built/server.js", "app", "1.2.3"],
    ["of another package", "app/packages/api/server.js", "app", "4.5.6"],
    ["of one without a version", "app/packages/bare/server.js", "app", null],
    ["for a framework", "app/node_modules/next/dist/bin/next", "app", "1.2.3"],
    ["for a command", "tool/bin/npm", "app/src", "1.2.3"],
    ["for a script elsewhere", "app/src/server.js", "elsewhere", "1.2.3"],
    ["for a line of a shell", "npm run start", "app", "1.2.3"],
  ])("tells an app's version %s", async (_, script, cwd, version) => {
    const says = (place: string, content: object) =>
      file(`${place}/package.json`, JSON.stringify(content));
    says("app", { name: "app", version: "1.2.3" });
    says("app/built", { type: "commonjs" });
    says("app/packages/api", { name: "api", version: "4.5.6" });
    says("app/packages/bare", { name: "bare" });
    says("app/node_modules/next", { name: "next", version: "14.2.3" });
    says("tool", { name: "nvm", version: "0.39.0" });
    const place = {
      script: script.includes(" ") ? script : join(folder, script),
      cwd: join(folder, cwd),
      path: `/usr/bin:${join(folder, "tool/bin")}`,
    };
    expect(await ownVersion(place)).toBe(version);
  });

  it("tells the installed version of PM2 without running it", async () => {
    file("pm2/package.json", '{"version":"6.0.14"}');
    const program = file("pm2/bin/pm2", "#!/bin/false");
    expect(await installedVersion("pm2", { PATH: `/nowhere:${join(folder, "pm2/bin")}` })).toBe(
      "6.0.14",
    );
    expect(await installedVersion(program, {})).toBe("6.0.14");
    expect(await installedVersion("no-such-pm2", { PATH: "/nowhere" })).toBeNull();
  });

  it("finds the unit that brings this home back, and not another's", async () => {
    const unit = (home: string) =>
      `[Service]\nEnvironment=PM2_HOME=${home}\nExecStart=pm2 resurrect\n`;
    file("units/pm2-other.service", unit("/home/other/.pm2"));
    const folders = { units: [join(folder, "units")], crontabs: [], logrotate: [] };
    const home = homeAt("/home/deploy/.pm2", {});
    expect(await startupOf(home, folders)).toBeNull();
    const ours = file("units/deploy.service", unit("/home/deploy/.pm2"));
    expect(await startupOf(home, folders)).toBe(ours);
  });
});

describe("since last time", () => {
  it("is remembered privately, one file for each selection", async () => {
    const home = homeAt(join(folder, "since"), {});
    mkdirSync(home.path);
    const path = stateFile(home, [["*"], ["*"]]);
    expect(stateFile(home, [["prod"], ["*"]])).not.toBe(path);
    const evidence = someEvidence({ subjects: [aSubject({ ports: [3000] })] });
    await remember(home, path, stateToRemember(evidence, []));
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(await readRemembered(path)).toMatchObject({
      version: 1,
      processes: [{ ports: [3000] }],
    });
    writeFileSync(path, "{ broken");
    expect(await readRemembered(path)).toBeUndefined();
    await expect(
      remember(homeAt(join(folder, "nowhere"), {}), path, stateToRemember(evidence, [])),
    ).rejects.toThrow();
  });

  it("tells restarts, what came and went, and keeps a lost port in mind", () => {
    const previous = stateToRemember(
      someEvidence({
        subjects: [
          aSubject({ ports: [3000] }),
          aSubject({ process: aProcess({ id: 1, name: "old" }) }),
        ],
      }),
      [],
    );
    const evidence = someEvidence({
      previous: { ...previous, findings: ["no-startup-unit"] },
      subjects: [
        aSubject({ process: aProcess({ restarts: 4 }) }),
        aSubject({ process: aProcess({ id: 2, name: "new" }) }),
      ],
    });
    expect(changesSinceLastRun(evidence, judge(evidence))).toMatchObject({
      appeared: ["prod/new"],
      gone: ["prod/old"],
      restarted: [{ process: "prod/api", by: 4 }],
      newFindings: ["port-lost prod/api", "restarts-growing prod/api"],
      resolvedFindings: ["no-startup-unit"],
    });
    expect(stateToRemember(evidence, []).processes[0]?.ports).toEqual([3000]);
  });

  it("forgets nothing when the daemon does not answer", () => {
    const previous = stateToRemember(someEvidence(), []);
    const reach = { state: "hangs" as const, why: "", version: null, pid: null };
    const evidence = someEvidence({ previous, reach, subjects: [] });
    expect(stateToRemember(evidence, []).processes).toEqual(previous.processes);
    expect(changesSinceLastRun(evidence, [])?.gone).toEqual([]);
  });
});
