import { expect, it } from "vitest";
import { lintFiles } from "./rule-pages.js";

// Advice fits what a line is for.

const adviceFor = (path: string, text: string, rule: string) =>
  lintFiles({ [path]: text }).find((one) => one.rule === rule)?.advice ?? "";

const ask =
  "if pm2 list | grep -q api; then\n  pm2 restart api\nelse\n  pm2 start a.json\nfi\npm2 save\n";

it("a search that decides whether to start is advised the deploy, one that only looks a look", () => {
  const rule = "name-by-substring";
  expect(adviceFor("a.sh", ask, rule)).toContain("actions/pm2-deploy@v1");
  expect(adviceFor("a.sh", "n=$(pm2 list | grep -c api)\n", rule)).toContain("pm2-diagnostics@v1");
});

it("by ssh the plain answer comes first", () => {
  const rule = "name-by-substring";
  const advice = adviceFor("a.sh", `ssh h <<'EOF'\n${ask}EOF\n`, rule);
  expect(advice).toMatch(
    /^pm2 startOrReload a\.json && pm2 save\n# Or by a step, which logs in over SSH/,
  );
  const look = adviceFor("a.sh", "ssh h 'n=$(pm2 list | grep -c api)'\n", rule);
  expect(look).toMatch(/^pm2 describe <name>\n# Or by a step, which logs in/);
});

it("a key that is often expected of PM2 is no misspelt one", () => {
  const app = (key: string) =>
    `module.exports = { apps: [{ name: "a", script: "a.js", cwd: "/a", ${key} }] };`;
  const [one] = lintFiles({ "ecosystem.config.js": app('env_file: ".env"') });
  expect(one?.message).not.toContain("is meant");
  expect(one?.advice).toContain("--env-file=");
  const [other] = lintFiles({ "ecosystem.config.js": app("max_memory_restrat: 1") });
  expect(other?.message).toContain("max_memory_restart is meant");
});
