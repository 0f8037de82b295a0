// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows and variables of shells
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintRepository } from "../../../src/actions/shared/linting.js";
import { fixAll } from "../../../src/lint/fixes/apply.js";
import { lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";

/** A file after its fixes, and what is still found in it. */
function fixed(path: string, text: string) {
  const sources = [sourceOf(path, text)];
  const { sources: after } = fixAll(sources, lint(sources).findings, []);
  return { text: after[0]?.text, left: lint(after).findings.map(({ rule }) => rule) };
}

const job = (settings: string, script: string) =>
  `on: push\njobs:\n  # the only one\n  deploy: # to the server\n${settings}    runs-on: self-hosted\n    steps:\n      - run: ${script}\n`;
const timeout = "    timeout-minutes: 15\n";
const concurrency =
  "    concurrency:\n      group: ${{ github.workflow }}-deploy\n      cancel-in-progress: false\n";
const workflow = ".gitea/workflows/a.yml";

describe("a fix leaves nothing to find, and changes nothing else", () => {
  it.each([
    [
      "--nostream",
      workflow,
      job("", "pm2 logs api --lines 20"),
      job("", "pm2 logs api --lines 20 --nostream"),
    ],
    [
      "--nostream, by ssh",
      workflow,
      job("", "ssh h 'pm2 logs api' | cat"),
      job("", "ssh h 'pm2 logs api --nostream' | cat"),
    ],
    ["quotes", "a.sh", "pm2 stop $APP # $APP\n", 'pm2 stop "$APP" # $APP\n'],
    [
      "quotes in a block",
      "a.sh",
      "f() {\n\tpm2 restart ${APP}\n}\n",
      'f() {\n\tpm2 restart "${APP}"\n}\n',
    ],
    [
      "a save",
      "a.sh",
      "set -e\npm2 start a.json\necho done\n",
      "set -e\npm2 start a.json\npm2 save\necho done\n",
    ],
    ["a save at the end of a file", "a.sh", "pm2 delete api", "pm2 delete api\npm2 save"],
    [
      "a save with line ends of Windows",
      "a.sh",
      "pm2 delete api\r\nls\r\n",
      "pm2 delete api\r\npm2 save\r\nls\r\n",
    ],
    [
      "a timeout and concurrency",
      workflow,
      job("", "pm2 restart api"),
      job(concurrency + timeout, "pm2 restart api"),
    ],
    [
      "a timeout",
      workflow,
      job(concurrency, "pm2 restart api"),
      job(timeout + concurrency, "pm2 restart api"),
    ],
    [
      "a namespace into each app",
      "ecosystem.config.js",
      `module.exports = {\n  namespace: "shop", // ours\n  apps: [\n    { name: "a", script: "a.js", cwd: "/a" },\n    {\n      script: "b.js",\n      name: "b",\n      cwd: "/b",\n    },\n  ],\n};\n`,
      `module.exports = {\n  // ours\n  apps: [\n    { namespace: "shop", name: "a", script: "a.js", cwd: "/a" },\n    {\n      namespace: "shop",\n      script: "b.js",\n      name: "b",\n      cwd: "/b",\n    },\n  ],\n};\n`,
    ],
    [
      "a namespace in JSON, the last key",
      "ecosystem.json",
      `{\n  "apps": [{ "name": "a", "script": "a.js", "cwd": "/a" }],\n  "namespace": "shop"\n}\n`,
      `{\n  "apps": [{ "namespace": "shop", "name": "a", "script": "a.js", "cwd": "/a" }]\n}\n`,
    ],
    [
      "a namespace in YAML",
      "ecosystem.yml",
      "namespace: shop\napps:\n  - name: a\n    script: a.js\n    cwd: /a\n",
      "apps:\n  - namespace: shop\n    name: a\n    script: a.js\n    cwd: /a\n",
    ],
  ])("%s", (_, path, before, after) => {
    const { text, left } = fixed(path, before);
    expect(text).toBe(after);
    expect(left).toEqual([]);
  });
});

describe("what is not certain stays as it is", () => {
  it.each([
    ["in the quotes of ssh", "a.sh", 'ssh h "pm2 stop $APP"\n'],
    ["in JSON", "package.json", '{"scripts": {"a": "pm2 stop $APP"}}'],
    ["what a variable is only a part of", "a.sh", "pm2 stop app-$N\n"],
    ["in a branch", "a.sh", "if x; then\n  pm2 start a.json\nfi\n"],
    ["behind something", "a.sh", "cd /a && pm2 start a.json\n"],
    ["of which a word is missing", "a.sh", "pm2 start a.json $MORE; ls\n"],
    ["as another user", "a.sh", "sudo pm2 start a.json\n"],
    [
      "in a plain scalar",
      workflow,
      `on: push\nconcurrency: x\njobs:\n  a:\n    timeout-minutes: 1\n    runs-on: x\n    steps:\n      - run: env -i pm2 start a.json\n`,
    ],
    [
      "a job in braces",
      workflow,
      "on: push\njobs:\n  a: { runs-on: x, steps: [{ run: pm2 restart api }] }\n",
    ],
    [
      "what is computed",
      "ecosystem.config.js",
      `module.exports = { namespace: "x", apps: [{ ...base, name: "a", script: "a.js", cwd: "/a" }] };`,
    ],
    [
      "what is passed over by a remark",
      "a.sh",
      "# pm2-lint-ignore unquoted-target: one word\npm2 stop $APP\n",
    ],
  ])("%s", (_, path, text) => {
    expect(fixed(path, text).text).toBe(text);
  });
});

describe("in the files of a repository", () => {
  it("a fix keeps the mode, leaves the baseline's findings alone, and says what it mended", async () => {
    const root = mkdtempSync(join(tmpdir(), "lint-fixes-"));
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    try {
      write("a.sh", "pm2 stop $APP\n");
      chmodSync(join(root, "a.sh"), 0o755);
      writeFileSync(join(root, "latin1.sh"), Buffer.from("# é\npm2 ping\n", "latin1"));
      const linted = await lintRepository(root, { paths: [], baseline: undefined, fix: true });
      expect(linted.findings).toEqual([]);
      expect(linted.fixed).toMatchObject([{ rule: "unquoted-target", file: "a.sh", line: 1 }]);
      expect(readFileSync(join(root, "a.sh"), "utf8")).toBe('pm2 stop "$APP"\n');
      expect(statSync(join(root, "a.sh")).mode & 0o777).toBe(0o755);
      writeFileSync(join(root, "latin1.sh"), Buffer.from("# é\npm2 stop $APP\n", "latin1"));
      const refused = lintRepository(root, { paths: [], baseline: undefined, fix: true });
      await expect(refused).rejects.toThrow(/"latin1\.sh" could not be fixed.*not UTF-8/);
      expect(readFileSync(join(root, "latin1.sh"), "latin1")).toBe("# é\npm2 stop $APP\n");
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
