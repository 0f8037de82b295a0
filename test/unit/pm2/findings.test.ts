import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { namePattern } from "../../../src/pattern.js";
import type { Evidence } from "../../../src/pm2/diagnosis/evidence.js";
import type { Project } from "../../../src/pm2/diagnosis/projects.js";
import type { Subject } from "../../../src/pm2/diagnosis/subject.js";
import { failingFindings } from "../../../src/pm2/findings/rules/fail-on.js";
import { judge, rules } from "../../../src/pm2/findings/rules/index.js";
import { alive, anExit, aProcess, aSubject, home, now, saved, someEvidence } from "./evidence.js";

const found = (changes: Partial<Evidence>) => judge(someEvidence(changes));
const ids = (changes: Partial<Evidence>) => found(changes).map(({ id }) => id);
const of = (...subjects: Partial<Subject>[]) => ({ subjects: subjects.map(aSubject) });
const whole = someEvidence().saved;

it("finds nothing where nothing is wrong", () => {
  expect(found({})).toEqual([]);
});

const situations = ["pm2-diagnostics", "diagnostics-findings", "unlisted", "engines", "drain"]
  .map((name) => readFileSync(`test/integration/${name}.test.ts`, "utf8"))
  .join("");

/** What each rule must see, and a near miss that it must not take for it. */
const cases: Record<string, { hit: Partial<Evidence>; says: RegExp; miss: Partial<Evidence> }> = {
  errored: {
    hit: of({
      process: aProcess({ status: "errored", pid: 0, restarts: 16 }),
      exits: [anExit(9e5)],
    }),
    says: /gave it up after 16 restarts; it last ended with exit code 1/,
    miss: of({ process: aProcess({ restarts: 16 }) }),
  },
  stopped: {
    hit: of({ process: aProcess({ status: "stopped", pid: 0 }) }),
    says: /is stopped/,
    miss: of({ process: aProcess({ status: "stopped", pid: 0, oneShot: true }) }),
  },
  "namespace-down": {
    hit: {
      ...of(
        { process: aProcess({ status: "stopped", pid: 0 }) },
        { process: aProcess({ name: "job", status: "stopped", pid: 0, oneShot: true }) },
      ),
      stops: new Map([["prod", { who: "pm2-stop of run 7", forJob: false }]]),
    },
    says: /^Nothing of prod runs that should: api \(1 process\)\. Stopped by pm2-stop of run 7\.$/,
    miss: of(
      { process: aProcess({ status: "stopped", pid: 0 }) },
      { process: aProcess({ name: "worker" }) },
    ),
  },
  "crash-loop": {
    hit: of({ exits: [anExit(30_000), anExit(20_000), anExit(1000, { signal: "SIGKILL" })] }),
    says: /ended 3 times within 30 s.*exit code 1, SIGKILL/,
    miss: of({ exits: [anExit(3000, { asked: true }), anExit(2000, { asked: true }), anExit(1)] }),
  },
  crashed: {
    hit: of({ exits: [anExit(20_000)] }),
    says: /ended once within 20 s/,
    miss: of({ exits: [anExit(3_600_000)] }, { exits: [anExit(1000, { asked: true })] }),
  },
  "restarts-growing": {
    hit: { ...of({ process: aProcess({ restarts: 9 }) }), previous: previously({ restarts: 2 }) },
    says: /^9 restarts, 2 at the previous run 60 s ago/,
    miss: { ...of({ process: aProcess({ restarts: 9 }) }), previous: previously({ restarts: 8 }) },
  },
  "pid-dead": {
    hit: of({ kernel: { ...alive, alive: false } }),
    says: /no process with pid 100 lives/,
    miss: of({ process: aProcess({ status: "stopped", pid: 0, oneShot: true }), kernel: null }),
  },
  "cwd-gone": {
    hit: of({ kernel: { ...alive, cwd: "/srv/api (deleted)", cwdGone: true } }),
    says: /\/srv\/api was deleted while it runs/,
    miss: of({ cwd: { path: "", there: false } }),
  },
  "script-gone": {
    hit: of({ script: { path: "/srv/api/server.js", there: false } }),
    says: /server\.js does not exist/,
    miss: of({ script: { path: "bash", there: false } }),
  },
  "drain-module-gone": {
    hit: of({ drainModule: { path: "/home/pm2/drain-1.cjs", there: false } }),
    says: /drain module \/home\/pm2\/drain-1\.cjs does not exist/,
    miss: of({ drainModule: { path: "/home/pm2/drain-1.cjs", there: true } }),
  },
  "port-lost": {
    hit: { ...of({}), previous: previously({ ports: [3000] }) },
    says: /listens nowhere; before, it listened on 3000/,
    miss: { ...of({ ports: [3001] }), previous: previously({ ports: [3000] }) },
  },
  "version-differs": {
    hit: of({ packageVersion: "1.1.0" }),
    says: /runs version 1\.0\.0; package\.json says 1\.1\.0/,
    miss: of({ packageVersion: null }),
  },
  "node-differs": {
    hit: of({
      process: aProcess({}, { node_version: "20.1.0" }),
      unmetNode: [
        { range: ">=22", words: "engines.node of its package.json (>=22)", binding: true },
      ],
    }),
    says: /runs with Node\.js 20\.1\.0, and engines\.node of its package\.json \(>=22\) asks for another/,
    miss: {},
  },
  "memory-growing": {
    hit: of({ samples: megabytes(100, 110, 120, 130, 140, 150, 160) }),
    says: /grew from 110 MB to 160 MB/,
    miss: of({ samples: megabytes(100, 100, 100, 160, 160, 160, 160, 160, 160) }),
  },
  "descriptors-nearly-used": {
    hit: of({ kernel: { ...alive, openFiles: 900 } }),
    says: /900 of 1024 file descriptors/,
    miss: of({ kernel: { ...alive, openFiles: 800 } }),
  },
  "no-daemon": {
    hit: { ...gone("absent"), saved: whole },
    says: /Saved, and not running: api/,
    miss: {},
  },
  "daemon-hangs": { hit: gone("hangs"), says: /said why/, miss: gone("absent") },
  "daemon-lost": {
    hit: { watched: { ...someEvidence().watched, lost: "closed" } },
    says: /after 1 capture: closed/,
    miss: {},
  },
  "processes-hidden": {
    hit: { daemonSeen: false, ...of({ kernel: { ...alive, alive: false } }) },
    says: /shows neither it nor one of its processes/,
    miss: { daemonSeen: false, ...of({}, { kernel: { ...alive, alive: false } }) },
  },
  "foreign-home": { hit: gone("foreign"), says: /said why/, miss: gone("hangs") },
  "unmanaged-process": {
    hit: { ...gone("absent"), living: new Map([[saved("api", "prod"), 77]]) },
    says: /api of prod still runs with pid 77/,
    miss: { ...gone("hangs"), living: new Map([[saved("api", "prod"), 77]]) },
  },
  "unlisted-process": {
    hit: unlistedOf("api"),
    says: /its list lacks it: api of prod \(pid 78, cluster mode\)\. It goes on answering/,
    miss: {
      ...unlistedOf("api"),
      chosen: { namespaces: namePattern(["prod"]), names: namePattern(["*", "!api"]) },
      subjects: [aSubject({ process: aProcess({ name: "web" }) })],
    },
  },
  "daemon-version-differs": {
    hit: { installedVersion: "6.0.14" },
    says: /PM2 7\.0\.4; the installed program is 6\.0\.14/,
    miss: { installedVersion: null },
  },
  "no-startup-unit": { hit: { startup: null }, says: /resurrects \/home\/deploy/, miss: {} },
  "daemon-in-runner-group": {
    hit: { daemonGroup: "/system.slice/act_runner.service" },
    says: /act_runner\.service/,
    miss: { daemonGroup: "/user.slice/session-3.scope", ownGroup: "/user.slice/session-3.scope" },
  },
  "daemon-log-errors": {
    hit: { daemonLog: trouble(now - 1000) },
    says: /^1 line of trouble.*ENOENT: uv_cwd/,
    miss: { daemonLog: trouble(now - 48 * 3_600_000) },
  },
  "step-unfinished": {
    hit: { leftSteps: [{ namespace: "prod", who: "pm2-deploy of run 7", journal: "/j" }] },
    says: /A step of prod ended or was killed .*: pm2-deploy of run 7\.$/,
    miss: {
      leftSteps: [{ namespace: "test", who: null, journal: "/j" }],
      chosen: { namespaces: namePattern(["prod"]), names: namePattern(["*"]) },
    },
  },
  "own-folder-gone": { hit: { ownFolderGone: true }, says: /was deleted/, miss: {} },
  "dump-missing": {
    hit: { saved: { ...whole, state: "missing", mode: null, entries: [] } },
    says: /does not exist/,
    miss: { saved: { ...whole, state: "missing", entries: [] }, subjects: [] },
  },
  "dump-broken": {
    hit: { saved: { ...whole, state: "broken", why: "it is not complete JSON", entries: [] } },
    says: /not complete JSON\. Its \.bak is whole/,
    miss: { saved: { ...whole, state: "missing", entries: [] } },
  },
  "dump-readable": {
    hit: { saved: { ...whole, mode: 0o644 } },
    says: /mode 644/,
    miss: { saved: { ...whole, mode: 0o600 } },
  },
  "dump-differs": {
    hit: { saved: { ...whole, entries: [saved("old", "prod")] } },
    says: /namespace prod,.*would lose api; a reboot would bring back old/,
    miss: { subjects: [], saved: { ...whole, entries: [] } },
  },
  "dump-holds-secrets": {
    hit: { saved: { ...whole, entries: [saved("api", "prod", ["DB_PASSWORD", "TOKEN"])] } },
    says: /for api: DB_PASSWORD, TOKEN/,
    miss: {},
  },
  "disk-nearly-full": {
    hit: { disks: [{ path: "/srv", used: 0.93, inodesUsed: 0.1, freeBytes: 2 ** 30 }] },
    says: /93 % of the disk of \/srv is used, 1\.0 GB are free/,
    miss: { disks: [{ path: "/srv", used: 0.89, inodesUsed: 0.1, freeBytes: 1 }] },
  },
  "no-log-rotation": {
    hit: { rotation: null },
    says: /pm2-logrotate/,
    miss: {
      rotation: null,
      ...of({ process: aProcess({ name: "pm2-logrotate", isModule: true }), chosen: false }),
    },
  },
  "log-large": {
    hit: of({ logs: [{ kind: "out", path: "/l/api.log", bytes: 300 * 1024 ** 2 }] }),
    says: /\/l\/api\.log has 300 MB/,
    miss: of({ logs: [{ kind: "out", path: "/l/api.log", bytes: 10 }] }),
  },
  "log-files-left": {
    hit: {
      leftLogs: ["out", "error"].map((kind) => ({
        path: `/home/deploy/.pm2/logs/api-${kind}-7.log`,
        app: "api",
        bytes: 2 * 1024 ** 2,
        written: now - 3 * 86_400_000,
      })),
    },
    says: /2 log files in \/home\/deploy\/\.pm2\/logs with 4\.0 MB in all belong to no process of PM2's list: api 2\. The newest was written 3 days ago/,
    miss: {},
  },
  "no-namespace": {
    hit: of({ process: aProcess({ namespace: "default" }) }),
    says: /^1 process has no namespace .*: api/,
    miss: of({ process: aProcess({ namespace: "default", isModule: true }) }),
  },
  "name-in-two-namespaces": {
    hit: of({}, { process: other() }),
    says: /api exists in the namespaces prod, test/,
    miss: of({}, { process: aProcess({ id: 1 }) }),
  },
  "shared-cwd": {
    hit: of({}, { process: other(), chosen: false }),
    says: /api of prod, api of test run from the same folder \/srv\/api/,
    miss: of({ chosen: false }, { process: other(), chosen: false }),
  },
  "shared-port": {
    hit: of({ ports: [3000] }, { process: other(), ports: [3000], chosen: false }),
    says: /Port 3000 is shared by api of prod, api of test/,
    miss: of({ ports: [3000] }, { process: aProcess({ id: 1 }), ports: [3000] }),
  },
  "name-claimed-elsewhere": {
    hit: scanned(project("/srv/shop", ["api"], [])),
    says: /\/srv\/shop\/ecosystem\.config\.cjs claims api, which run from \/srv\/api/,
    miss: scanned(project("/srv/api", ["api"], []), project("/srv/x", ["api"], ["test"])),
  },
  "namespace-claimed-twice": {
    hit: scanned(project("/srv/a", [], ["prod"]), project("/srv/b", [], ["prod"])),
    says: /prod is claimed by \/srv\/a, \/srv\/b/,
    miss: scanned(project("/srv/a", [], ["prod"]), project("/srv/a", [], ["prod"])),
  },
  "nothing-selected": {
    hit: { ...of({ chosen: false }), chosen: asked(["prodution"]) },
    says: /^Of 1 process, none .* "prodution" and the names "\*"\. There are the namespaces prod \(1\)\.$/,
    miss: { chosen: asked(["prod", "!test"]) },
  },
  "scan-incomplete": {
    hit: { scan: { projects: [], unread: [{ folder: "/srv", why: "ENOENT" }], cut: false } },
    says: /names \/srv, which cannot be read: ENOENT/,
    miss: scanned(project("/srv/a", [], [])),
  },
};

describe.each(rules.map((rule) => ({ id: rule.id, rule })))("$id", ({ id, rule }) => {
  const expected = cases[id];
  it("is tested", () => expect(expected).toBeDefined());
  if (expected === undefined) return;

  it("is found, with evidence and advice", () => {
    const hits = found(expected.hit).filter((finding) => finding.id === id);
    expect(hits).toHaveLength(1);
    expect(hits[0]?.evidence).toMatch(expected.says);
    expect(hits[0]?.advice).toMatch(/^.{20,}[^ ]$/);
    expect(hits[0]?.key.startsWith(id)).toBe(true);
  });

  it("is not found in what only looks like it", () => expect(ids(expected.miss)).not.toContain(id));

  it("is asserted where the situation is made for real", () =>
    expect(situations).toMatch(new RegExp(`key: ["\`]${id}[ "\`]`)));

  it("is described in docs/findings.md", () =>
    expect(readFileSync("docs/findings.md", "utf8")).toContain(`| \`${id}\` | ${rule.severity} |`));
});

describe("judge", () => {
  it("tells one finding for all workers of an app, and the worst first", () => {
    const dead = { kernel: { ...alive, alive: false } };
    const all = found({
      ...of(
        dead,
        { ...dead, process: aProcess({ id: 1 }) },
        { ...dead, process: aProcess({ id: 2 }) },
      ),
      startup: null,
    });
    expect(all.map(({ key }) => key)).toEqual(["pid-dead prod/api", "no-startup-unit"]);
    expect(all[0]?.process?.ids).toEqual([0, 1, 2]);
  });

  it.each([
    ["0", true],
    [0, true],
    ["0 4 * * *", false],
  ])("of a stopped app whose cron is %j says that it is stopped: %s", (cron, told) => {
    const pm2Process = aProcess({ status: "stopped", pid: 0 }, { cron_restart: cron });
    expect(ids(of({ process: pm2Process })).includes("stopped")).toBe(told);
  });

  it("says nothing of processes that were not asked about", () => {
    const errored = { process: aProcess({ status: "errored", pid: 0 }), chosen: false };
    expect(ids(of(errored))).not.toContain("errored");
  });

  it("names the entries of a selection that select nothing, written out or globs", () => {
    const chosen = asked(["prod", "stagng", "qa-*"], ["api", "wrker"]);
    const idle = found({ chosen }).map(({ key, severity }) => [key, severity]);
    expect(idle).toEqual([
      ["nothing-selected namespaces stagng", "error"],
      ["nothing-selected name-pattern wrker", "error"],
      ["nothing-selected namespaces qa-*", "warning"],
    ]);
  });

  it("does not take a list that holds nothing for health", () => {
    const empty = found({ subjects: [] });
    expect(empty).toMatchObject([{ id: "nothing-selected", severity: "warning" }]);
    const lost = found({ subjects: [], saved: { ...whole, entries: [saved("api", "prod")] } });
    expect(lost).toContainEqual(
      expect.objectContaining({ key: "nothing-selected", severity: "error" }),
    );
  });

  it("compares the dump only where it was asked to look", () => {
    const changes = { chosen: asked(["test"]), ...of({ chosen: false }) };
    expect(ids({ ...changes, saved: { ...whole, entries: [] } })).toEqual(["nothing-selected"]);
  });
});

describe("fail-on", () => {
  const findings = found({
    ...of({ process: aProcess({ status: "errored", pid: 0 }) }),
    startup: null,
  });
  const fails = (...words: string[]) => failingFindings(findings, words).map(({ id }) => id);
  it("takes nothing, severities and ids", () => {
    expect(fails()).toEqual([]);
    expect(fails("error")).toEqual(["errored"]);
    expect(fails("warning")).toEqual(["errored", "no-startup-unit"]);
    expect(fails("no-startup-unit")).toEqual(["no-startup-unit"]);
  });
});

function previously(changes: { restarts?: number; ports?: number[] }): Evidence["previous"] {
  const { id, name, namespace } = aProcess();
  const pm2Process = { id, name, namespace, restarts: 0, ports: [], ...changes };
  return { version: 1, at: now - 60_000, processes: [pm2Process], findings: [] };
}

function megabytes(...amounts: number[]): Subject["samples"] {
  return amounts.map((amount) => ({
    pid: 100,
    status: "online",
    restarts: 0,
    cpuPercent: 0,
    memoryBytes: amount * 1024 ** 2,
  }));
}

function gone(state: "absent" | "hangs" | "foreign"): Partial<Evidence> {
  const reach = { state, why: "said why.", version: null, pid: null };
  return { reach, subjects: [], saved: { ...whole, entries: [] } };
}

function trouble(at: number): Evidence["daemonLog"] {
  return { size: 1, exits: [], troubles: [{ at, line: "ENOENT: uv_cwd" }] };
}

function scanned(...projects: Project[]): Partial<Evidence> {
  return { scan: { projects, unread: [], cut: false } };
}

function asked(namespaces: string[], names = ["*"]): Evidence["chosen"] {
  return { namespaces: namePattern(namespaces), names: namePattern(names) };
}

function other() {
  return aProcess({ id: 1, namespace: "test" });
}

function project(root: string, names: string[], namespaces: string[]): Project {
  return { file: `${root}/ecosystem.config.cjs`, root, names, namespaces };
}

it("names the home in what it says of the dump", () => {
  expect(found({ saved: { ...whole, mode: 0o640 } })[0]?.advice).toContain(home.dump);
});

/** A worker of this name that PM2's list lacks. */
function unlistedOf(name: string): Partial<Evidence> {
  const worker = {
    ...{ pid: 78, started: "1", daemonPid: 50, id: 3, name, namespace: "prod" },
    ...{ mode: "cluster" as const, deploy: undefined, killTimeout: 1600 },
  };
  return { watched: { ...someEvidence().watched, unlisted: [worker] } };
}
