import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { isCluster, isOneShot, saysReady, wordsFor } from "../../src/pm2-words.js";
import { found } from "./lint/rule-pages.js";

/** What PM2 itself makes of an entry: this process may not load it, since it begins to act at once. */
function asPm2Reads(entry: object): Record<string, unknown> {
  const common = createRequire(import.meta.url).resolve("pm2/lib/Common.js");
  const program = `
    const Common = require(${JSON.stringify(common)});
    console.log = () => {};
    const app = Common.verifyConfs([${JSON.stringify(entry)}])[0];
    const { config } = require("./lib/tools/Config.js").validateJSON(app);
    process.stdout.write(JSON.stringify(config));`;
  const cwd = common.replace(/\/lib\/Common\.js$/, "");
  const output = execFileSync(process.execPath, ["-e", program], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, PM2_HOME: "/nonexistent" },
  });
  return JSON.parse(output.slice(output.indexOf("{"))) as Record<string, unknown>;
}

describe("the words of PM2's entries", () => {
  it.each(["script", "wait_ready", "cron_restart", "out_file", "error_file", "pid_file"])(
    "for %s are those that PM2 takes",
    (field) => {
      const value = { wait_ready: true, cron_restart: "0 4 * * *" }[field] ?? "/a/b";
      for (const word of wordsFor(field)) {
        const script = field === "script" ? {} : { script: "a.js" };
        expect([word, asPm2Reads({ name: "a", ...script, [word]: value })[field]]).toEqual([
          word,
          value,
        ]);
      }
    },
  );

  it("are found in whatever way they are written", () => {
    expect(saysReady({ waitReady: true })).toBe(true);
    expect(isCluster({ command: "a.js", instances: 2 })).toBe(true);
    expect(isCluster({ command: "a.py", instances: 2 })).toBe(false);
    expect(isOneShot({ autorestart: "false" })).toBe(true);
  });
});

describe("pm2-lint", () => {
  const entry = (word: string) =>
    `module.exports = { apps: [{ name: "api", cwd: "/srv", ${word}: "a.js", env: { DB_PASSWORD: "hunter22" } }] };\n`;

  it.each(wordsFor("script"))("sees an entry whose script is called %s", (word) => {
    expect(found({ "ecosystem.config.cjs": entry(word) })).toEqual([
      expect.stringMatching(/ secrets-in-app-env$/),
    ]);
  });

  it("takes no task of something else for an entry", () => {
    const tasks = "- name: install\n  command: npm ci\n  env:\n    DB_PASSWORD: hunter22\n";
    expect(found({ "playbook.yml": tasks })).toEqual([]);
    expect(found({ "compose.yml": `apps:\n${tasks}` })).toEqual([]);
  });
});
