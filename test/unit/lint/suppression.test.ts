import { describe, expect, it } from "vitest";
import { found, inScript } from "./rule-pages.js";

describe("a remark in a script", () => {
  it.each([
    ["on the line before", "# pm2-lint-ignore daemon-wide-command: moving house\npm2 kill"],
    ["behind the command", "pm2 kill # pm2-lint-ignore daemon-wide-command: moving house"],
    [
      "above other comments",
      "# pm2-lint-ignore daemon-wide-command: moving house\n# really\n\npm2 kill",
    ],
    [
      "above a command over several lines",
      "# pm2-lint-ignore target-all: only us here\nsudo pm2 \\\n  restart \\\n  all",
    ],
    [
      "for two rules",
      "# pm2-lint-ignore target-all, failure-ignored: only us here\npm2 restart all || true",
    ],
    [
      "for each of two lines",
      "# pm2-lint-ignore target-all: only us\n# pm2-lint-ignore failure-ignored: may be gone\npm2 restart all || true",
    ],
    [
      "within a script in quotes",
      "ssh host '\n  # pm2-lint-ignore daemon-wide-command: moving house\n  pm2 kill\n'",
    ],
    [
      "within a heredoc",
      "ssh host <<EOF\n# pm2-lint-ignore daemon-wide-command: moving house\npm2 kill\nEOF",
    ],
  ])("%s silences", (_, script) => {
    expect(inScript(script)).toEqual([]);
  });

  it.each([
    [
      "for another rule",
      "# pm2-lint-ignore target-all: x\npm2 kill",
      ["1:1 suppression-unused", "2:1 daemon-wide-command"],
    ],
    [
      "two lines above",
      "# pm2-lint-ignore daemon-wide-command: x\nls\npm2 kill",
      ["1:1 suppression-unused", "3:1 daemon-wide-command"],
    ],
    [
      "behind the line before",
      "ls # pm2-lint-ignore daemon-wide-command: x\npm2 kill",
      ["1:4 suppression-unused", "2:1 daemon-wide-command"],
    ],
    [
      "for no rule",
      "# pm2-lint-ignore: x\npm2 kill",
      ["1:1 suppression-unused", "2:1 daemon-wide-command"],
    ],
    [
      "for a rule that there is not",
      "# pm2-lint-ignore no-such-rule: x",
      ["1:1 suppression-unused"],
    ],
    [
      "without a reason",
      "pm2 kill # pm2-lint-ignore daemon-wide-command",
      ["1:10 suppression-without-reason"],
    ],
    [
      "with an empty reason",
      "pm2 kill # pm2-lint-ignore daemon-wide-command:  ",
      ["1:10 suppression-without-reason"],
    ],
    [
      "in a text",
      'echo "# pm2-lint-ignore daemon-wide-command: x"\npm2 kill',
      ["2:1 daemon-wide-command"],
    ],
    ["in a heredoc for a file", "cat > a <<EOF\n# pm2-lint-ignore target-all: x\nEOF", []],
    [
      "with a longer word",
      "# pm2-lint-ignored daemon-wide-command: x\npm2 kill",
      ["2:1 daemon-wide-command"],
    ],
  ])("%s does not", (_, script, findings) => {
    expect(inScript(script)).toEqual(findings);
  });
});

describe("a remark in other files", () => {
  const head = "on: push\njobs:\n";

  it("counts in YAML, above a job", () => {
    const job =
      "  # pm2-lint-ignore job-without-concurrency, job-without-timeout: run by hand\n  a:\n    runs-on: x\n    steps:\n      - run: pm2 restart api\n";
    expect(found({ "w.yml": head + job })).toEqual([]);
  });

  it("counts in the script of a step, and behind a plain one", () => {
    const job =
      "  a:\n    runs-on: x\n    concurrency: a\n    timeout-minutes: 1\n    steps:\n      - run: |\n          # pm2-lint-ignore target-all: only us\n          pm2 restart all\n      - run: pm2 stop all # pm2-lint-ignore target-all: only us\n";
    expect(found({ "w.yml": head + job })).toEqual([]);
  });

  it("counts in JavaScript and not in its texts", () => {
    const app = (before: string) =>
      `module.exports = { apps: [\n${before}\n{ name: 'a', script: 'a.js' }] };\n`;
    expect(
      found({ "ecosystem.config.js": app("// pm2-lint-ignore cwd-not-absolute: systemd sets it") }),
    ).toEqual([]);
    expect(
      found({
        "ecosystem.config.js": app("/* pm2-lint-ignore cwd-not-absolute: systemd sets it */"),
      }),
    ).toEqual([]);
    const inText = "const help = '// pm2-lint-ignore cwd-not-absolute: x';\n";
    expect(found({ "ecosystem.config.js": inText + app("") })).toEqual([
      "ecosystem.config.js:4:3 cwd-not-absolute",
    ]);
  });

  it("counts within a script of package.json", () => {
    const text =
      '{"scripts": {"down": "pm2 kill # pm2-lint-ignore daemon-wide-command: local only"}}';
    expect(found({ "package.json": text })).toEqual([]);
  });
});
