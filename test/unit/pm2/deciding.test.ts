import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { variableNames } from "../../../src/actions/shared/fields.js";
import { namePattern } from "../../../src/pattern.js";
import { decodeArgument, encodeFrame, FrameReader } from "../../../src/pm2/daemon/wire.js";
import {
  environmentForEcosystem,
  passedEnvironment,
} from "../../../src/pm2/ecosystem/environment.js";
import { parseExpectation } from "../../../src/pm2/proof/health.js";
import { misspelt } from "../../../src/pm2/selection/selection.js";
import { allowedBy, checkThreshold, parseThreshold } from "../../../src/pm2/selection/threshold.js";
import { shortTime } from "../../../src/text/amounts.js";

describe("a misspelt name", () => {
  const there = ["shop-api", "shop-worker", "x (v1)"];
  const said = (...entries: string[]) => misspelt("name-pattern", namePattern(entries), there);

  it("is named with what there is", () => {
    expect(said("shop-*", "typo-app", "shop-api")).toEqual([
      'name-pattern: "typo-app" selects nothing. There are shop-api, shop-worker, x (v1).',
    ]);
  });

  it("is not a glob, not what is excluded, and nothing where nothing is", () => {
    expect(said("shop-*", "old-*", "!typo-app", "x (v1)")).toEqual([]);
    expect(misspelt("from", namePattern(["typo"]), [])).toEqual([]);
  });
});

describe("frames of the daemon's socket", () => {
  const messages = [
    [{ type: "call", method: "getMonitorData", args: [{}] }, "1:0"],
    ["process:event", { event: "online", name: "ünï 🚀" }],
    [{ large: "x".repeat(100_000) }, "1:1"],
    [],
  ];
  const bytes = Buffer.concat(messages.map(encodeFrame));

  it.each([1, 2, 3, 7, 1000, bytes.length])("arrive whole in pieces of %i bytes", (size) => {
    const reader = new FrameReader();
    const frames: unknown[][] = [];
    for (let at = 0; at < bytes.length; at += size)
      for (const frame of reader.push(bytes.subarray(at, at + size)))
        frames.push(frame.map(decodeArgument));
    expect(frames).toEqual(messages);
  });

  it("hold 15 arguments at most", () => {
    expect(() => encodeFrame(Array(16).fill(""))).toThrow("15 arguments");
  });
});

describe("a name pattern", () => {
  it.each([
    [["*"], "anything/at.all", true],
    [["api-*", "!*-dev"], "api-shop", true],
    [["api-*", "!*-dev"], "api-dev", false],
    [["api"], "api-2", false],
    [["a*c"], "a/b/c", true],
    [["[odd]"], "[odd]", true],
    [["*"], ".hidden", true],
    [["*"], "two\nlines", true],
    [["*"], "./", true],
    [["*"], "..", true],
    [["@(api|web)-?"], "web-1", true],
  ])("%j on %s: %s", (entries, name, matches) => {
    expect(namePattern(entries).matches(name)).toBe(matches);
  });

  it.each([
    [["!api"], /^it only excludes.*for example "\*, !api"\.$/],
    [[], /^there is no name in it\.$/],
    [["api", "!"], /^an entry of it is empty; "!" comes before the name/],
    // Each of them would be tried against some names for minutes.
    [["+(*)x", "a*(b)"], /"\+\(\*\)x" has a group that repeats.*"a\*\(b\)" has a group/],
    [["a*a*a*a*a*a*a*a"], /has more than 6 stars/],
  ])("that selects nothing, or for too long, is refused: %j", (entries, message) => {
    expect(() => namePattern(entries)).toThrow(message);
  });
});

describe("a threshold", () => {
  it.each([
    ["3", 10, 3],
    ["50%", 3, 2],
    ["3, 50%", 10, 5],
    ["3, 50%", 2, 3],
    ["0", 10, 0],
    ["100%", 0, 0],
    ["3, 50%, 100%", 10, 10],
  ])("%s of %i processes allows %i", (text, total, allowed) => {
    const threshold = parseThreshold(text);
    expect(threshold && allowedBy(threshold, total)).toBe(allowed);
  });

  it.each(["", "many", "-1", "101%", "1,2,3", "1,000", "50 %", "0x3"])("%j is none", (text) => {
    expect(parseThreshold(text)).toBeUndefined();
  });

  it("says what would be touched, and how to allow it", () => {
    const threshold = parseThreshold("1") ?? expect.fail();
    const affected = ["a", "b"];
    expect(() => checkThreshold(threshold, { affected, total: 2, verb: "delete" })).toThrow(
      /delete 2 of the namespace's 2 processes \(a, b\).*max-affected is "1".*set max-affected to "2"/,
    );
  });
});

describe("the environment", () => {
  const env = {
    PATH: "/bin",
    LC_ALL: "C",
    TOKEN: "t",
    APP_ONE: "1",
    GITHUB_SHA: "abc",
    RUNNER_TRACKING_ID: "x",
    INPUT_NAMESPACE: "prod",
    CI: "true",
    namespace: "evil",
  };

  it("passes the base and nothing else", () => {
    const { variables, notPassed } = passedEnvironment(env, []);
    expect(variables).toEqual({ PATH: "/bin", LC_ALL: "C" });
    expect(notPassed).toEqual(["APP_ONE", "TOKEN", "namespace"]);
  });

  it("names nothing as not passed that every session has", () => {
    const shells = {
      ...env,
      ...{ SHLVL: "1", PWD: "/a", OLDPWD: "/b", _: "/bin/node", XDG_RUNTIME_DIR: "/run/user/1" },
      ...{ TERM: "xterm", INVOCATION_ID: "1", SSH_CONNECTION: "1", ImageOS: "debian" },
      ...{ PM2_HOME: "/srv/pm2", NVM_DIR: "/home/deploy/.nvm", ACT_SKIP_CHECKOUT: "true" },
    };
    expect(passedEnvironment(shells, []).notPassed).toEqual(["APP_ONE", "TOKEN", "namespace"]);
    // Of a runner that is itself a PM2 app: its record is no variable that anybody set.
    const app = { pm_id: "3", pm_cwd: "/runner", NODE_APP_INSTANCE: "0", merge_logs: "true" };
    expect(passedEnvironment({ ...shells, ...app }, []).notPassed).toEqual(["APP_ONE", "TOKEN"]);
  });

  it.each(["APP_*", "*", "GITHUB_SHA", "A?[BC]_[!x]", "npm.config-x", "A, B\nC_*", "*, !SECRET"])(
    "%j names variables",
    (text) => {
      expect(v.safeParse(variableNames(), text).success).toBe(true);
    },
  );

  it.each(["FOO BAR", "a=b", "$HOME", "!A B", "APP_{A}", "OK, not ok"])("%j names none", (text) => {
    const { success, issues } = v.safeParse(variableNames(), text);
    expect(success).toBe(false);
    expect(issues?.[0].message).toMatch(/^".*" cannot be a variable's name; allowed are names/);
    expect(issues?.[0].message).not.toContain('"OK"');
  });

  it("passes by glob what is neither the runner's nor PM2's", () => {
    const { variables } = passedEnvironment(env, ["*"]);
    expect(Object.keys(variables).sort()).toEqual(["APP_ONE", "LC_ALL", "PATH", "TOKEN"]);
  });

  it("leaves out what follows an exclamation mark", () => {
    const { variables } = passedEnvironment(env, ["*", "!TOK*"]);
    expect(Object.keys(variables).sort()).toEqual(["APP_ONE", "LC_ALL", "PATH"]);
    expect(v.safeParse(variableNames(), "!TOKEN").issues?.[0].message).toMatch(/^it only excludes/);
  });

  it("passes a runner's variable that is written out, but never the one by which it kills", () => {
    const { variables } = passedEnvironment(env, ["GITHUB_SHA", "RUNNER_TRACKING_ID", "namespace"]);
    expect(variables).toEqual({ PATH: "/bin", LC_ALL: "C", GITHUB_SHA: "abc" });
  });

  it("names what is written out and not set, or empty, and no glob", () => {
    const given = ["APP_ONE", "APP_TWO", "EMPTY", "NONE_*"];
    const { missing, empty } = passedEnvironment({ ...env, EMPTY: "" }, given);
    expect({ missing, empty }).toEqual({ missing: ["APP_TWO"], empty: ["EMPTY"] });
  });

  it("of an ecosystem file is the step's without the runner's", () => {
    expect(Object.keys(environmentForEcosystem(env)).sort()).toEqual(
      ["APP_ONE", "LC_ALL", "PATH", "TOKEN", "namespace"].sort(),
    );
  });
});

describe("a duration in a sentence", () => {
  it.each([
    [0, "0 ms"],
    [63.4, "63 ms"],
    [999.6, "1.0 s"],
    [2345, "2.3 s"],
  ])("%d", (milliseconds, text) => expect(shortTime(milliseconds)).toBe(text));
});

describe("what a health URL must answer", () => {
  it.each(["2xx", "204", '{"status":"ok"}'])("%s", (text) => {
    expect(parseExpectation(text)?.text).toBe(text);
  });
  it.each(["", "ok", "600", "2x", "[1]", "null", "20"])("%j is none", (text) => {
    expect(parseExpectation(text)).toBeUndefined();
  });
});
