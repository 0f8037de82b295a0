// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from "vitest";
import { found, lintFiles } from "./rule-pages.js";

// From a hosted runner a step would act on the hosted machine: what goes by ssh gets a plain answer,
// and the step with `host`.

const job = (script: string) =>
  `on: push\nconcurrency: shop\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n    steps:\n      - uses: appleboy/ssh-action@v1\n        with:\n          script: |\n${script.replace(/^/gm, "            ")}\n`;
const advices = (script: string) => lintFiles({ "w.yml": job(script) }).map(({ advice }) => advice);

describe("what to write instead of a command by ssh", () => {
  it.each([
    ["pm2 start server.js --name web", "pm2 save  # once the apps are well"],
    ["pm2 restart all", "pm2 restart <name>"],
    ["pm2 reload web api", "pm2 reload web\npm2 reload api"],
    ["pm2 restart web || true", "pm2 restart web"],
    [
      "pm2 delete web || true\npm2 start a.js --name web\npm2 save",
      "pm2 reload web || pm2 start a.js --name web\npm2 save",
    ],
    ["pm2 save --force", "pm2 save"],
    ["pm2 kill", "pm2 stop <name>"],
    ["pm2 update", "pm2 restart <name>"],
    ["pkill -f node", "pm2 stop <name>"],
    ["pm2 jlist", "pm2 list"],
  ])("%s", (script, plain) => {
    const [advice = ""] = advices(script);
    expect(advice.slice(0, plain.length + 3)).toBe(`${plain}\n# `);
    const step = advice.slice(advice.indexOf("- uses: "));
    expect(step).toMatch(
      /^- uses: \S+\n {2}with:\n {4}host: <user>@<server>\n {4}ssh-key: .+\n {4}known-hosts: /,
    );
  });

  it.each([
    "pm2 save",
    "pm2 reload web\npm2 reload api",
    "pm2 reload web || pm2 start a.js --name web\npm2 save",
    "pm2 startOrReload ecosystem.config.cjs && pm2 save",
    "pm2 stop web",
    "pm2 delete web && pm2 save",
    "pm2 list",
  ])("which is no finding itself: %s", (script) => {
    expect(found({ "w.yml": job(script) })).toEqual([]);
  });

  it("of a job that only uses ssh names no step", () => {
    const text = job("pm2 restart web").replace(/^concurrency.*\n|^ +timeout-minutes.*\n/gm, "");
    const own = lintFiles({ "w.yml": text });
    expect(own.map(({ rule }) => rule)).toEqual(["job-without-concurrency", "job-without-timeout"]);
    for (const { advice } of own) expect(advice).not.toContain("uses:");
  });

  it("names a step first for what runs where the job does", () => {
    expect(lintFiles({ "a.sh": "pm2 restart all\n" })[0]?.advice).toMatch(/^- uses: /);
  });
});
