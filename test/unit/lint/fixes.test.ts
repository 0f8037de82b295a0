// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows and variables of shells
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { lintRepository } from "../../../src/lint/repository.js";
import { mend } from "./rule-pages.js";

/** A file after its fixes, and what is still found in it. */
function fixed(path: string, text: string) {
  const sources = [sourceOf(path, text)];
  const { sources: after } = mend(sources);
  return { text: after[0]?.text, left: lint(after).findings.map(({ rule }) => rule) };
}

const job = (script: string, more = "") =>
  `on: push\nconcurrency: shop\njobs:\n  deploy: # to the server\n    runs-on: self-hosted\n    timeout-minutes: 5\n    steps:\n      - run: ${script}\n${more}`;
const workflow = ".gitea/workflows/a.yml";

describe("a fix leaves nothing to find, and changes nothing else", () => {
  it.each([
    [
      "--nostream",
      workflow,
      job("pm2 logs api --lines 20"),
      job("pm2 logs api --lines 20 --nostream"),
    ],
    [
      "--nostream, by ssh",
      workflow,
      job("ssh h 'pm2 logs api' | cat"),
      job("ssh h 'pm2 logs api --nostream' | cat"),
    ],
    [
      "a save at the end of a script",
      "a.sh",
      "set -e\npm2 start a.json # all of them\n\n# done\n",
      "set -e\npm2 start a.json && pm2 save # all of them\n\n# done\n",
    ],
    ["a save at the end of a file", "a.sh", "pm2 delete api", "pm2 delete api && pm2 save"],
    [
      "a save behind a command of several lines, with line ends of Windows",
      "a.sh",
      "ls\r\npm2 start a.json \\\r\n  --only api\r\n",
      "ls\r\npm2 start a.json \\\r\n  --only api && pm2 save\r\n",
    ],
    ["a save in a step", workflow, job("pm2 delete api"), job("pm2 delete api && pm2 save")],
    [
      "a save in a step of several lines",
      workflow,
      job("|\n          npm ci\n          pm2 delete api", "      - run: ls\n"),
      job("|\n          npm ci\n          pm2 delete api && pm2 save", "      - run: ls\n"),
    ],
    [
      "a save in a step that YAML folds into one line",
      workflow,
      job(">\n          pm2 delete api\n          --silent"),
      job(">\n          pm2 delete api\n          --silent && pm2 save"),
    ],
    [
      "a namespace into each app",
      "ecosystem.config.js",
      `module.exports = {\n  namespace: "shop", // ours\n  apps: [\n    { name: "a", script: "a.js", cwd: "/a" },\n    {\n      script: "b.js",\n      name: "b",\n      cwd: "/b",\n    },\n  ],\n};\n`,
      `module.exports = {\n  namespace: "shop", // ours\n  apps: [\n    { namespace: "shop", name: "a", script: "a.js", cwd: "/a" },\n    {\n      namespace: "shop",\n      script: "b.js",\n      name: "b",\n      cwd: "/b",\n    },\n  ],\n};\n`,
    ],
    [
      "a namespace in JSON, the last key",
      "ecosystem.json",
      `{\n  "apps": [{ "name": "a", "script": "a.js", "cwd": "/a" }],\n  "namespace": "shop"\n}\n`,
      `{\n  "apps": [{ "namespace": "shop", "name": "a", "script": "a.js", "cwd": "/a" }],\n  "namespace": "shop"\n}\n`,
    ],
    [
      "a namespace in YAML",
      "ecosystem.yml",
      "namespace: shop\napps:\n  - name: a\n    script: a.js\n    cwd: /a\n",
      "namespace: shop\napps:\n  - namespace: shop\n    name: a\n    script: a.js\n    cwd: /a\n",
    ],
  ])("%s", (_, path, before, after) => {
    const { text, left } = fixed(path, before);
    expect(text).toBe(after);
    expect(left).toEqual([]);
  });
});

describe("what is not certain stays as it is", () => {
  it.each([
    ["a variable that may hold several names", "a.sh", "pm2 restart $APPS\n"],
    ["in the quotes of ssh", "a.sh", 'ssh h "pm2 start a.json"\n'],
    ["a script to which npm adds arguments", "package.json", '{"scripts": {"a": "pm2 start a"}}'],
    ["in a branch", "a.sh", "if x; then\n  pm2 start a.json\nfi\n"],
    ["in a loop", "a.sh", "for n in 1 2; do\n  pm2 start a.json --name a$n\ndone\n"],
    ["in a group whose failure is asked for", "a.sh", "(\n  pm2 start a.json\n) || exit 3\n"],
    ["behind something", "a.sh", "cd /a && pm2 start a.json\n"],
    ["behind something on the line before", "a.sh", "cd /a &&\n  pm2 start a.json\n"],
    ["what is asked the other way round", "a.sh", "! \\\n  pm2 start a.json\n"],
    ["with more behind it, where a failure may end the script", "a.sh", "pm2 start a.json\nls\n"],
    ["in the background", "a.sh", "pm2 start a.json &\n"],
    ["with a trap for errors", "a.sh", "trap 'x' ERR\npm2 start a.json\n"],
    ["as another user", "a.sh", "sudo pm2 start a.json\n"],
    [
      "one line of several that a CI joins",
      ".gitlab-ci.yml",
      "a:\n  script:\n    - pm2 start a.json\n",
    ],
    ["by another shell", workflow, job("pm2 start a.json", "        shell: powershell\n")],
    [
      "by another shell on another machine",
      workflow,
      job(
        "ls",
        "      - uses: a/ssh-action@v1\n        with:\n          script: |\n            if ($x) { ls }\n            pm2 start a.json\n",
      ),
    ],
    ["a log that is followed up to a line", workflow, job("pm2 logs api | grep -m1 ready")],
    ["a log whose step has a time", workflow, job("pm2 logs", "        timeout-minutes: 1\n")],
    [
      "a job without a time and others beside it",
      workflow,
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: pm2 restart api\n",
    ],
    [
      "what is computed",
      "ecosystem.config.js",
      `module.exports = { namespace: "x", apps: [{ ...base, name: "a", script: "a.js", cwd: "/a" }] };`,
    ],
    [
      "a namespace by a name",
      "ecosystem.config.js",
      `const namespace = "x";\nmodule.exports = { namespace, apps: [{ name: "a", script: "a.js", cwd: "/a" }] };`,
    ],
    [
      "what is passed over by a remark",
      "a.sh",
      "# pm2-lint-ignore state-not-saved: another script saves\npm2 start a.json\n",
    ],
  ])("%s", (_, path, text) => {
    expect(fixed(path, text).text).toBe(text);
  });

  it("a namespace, where a command names the one that the apps would leave", () => {
    const config = `module.exports = { namespace: "x", apps: [{ name: "a", script: "a.js", cwd: "/a" }] };`;
    const sources = [sourceOf("ecosystem.config.js", config), sourceOf("a.sh", "pm2 stop default")];
    expect(mend(sources).sources).toEqual(sources);
  });
});

describe("in the files of a repository", () => {
  it("a fix keeps the mode, leaves the baseline's findings alone, and says what it mended", async () => {
    const root = mkdtempSync(join(tmpdir(), "lint-fixes-"));
    const write = (path: string, text: string) => writeFileSync(join(root, path), text);
    try {
      write("a.sh", "pm2 start a.json\n");
      chmodSync(join(root, "a.sh"), 0o755);
      writeFileSync(join(root, "latin1.sh"), Buffer.from("# é\npm2 ping\n", "latin1"));
      const linted = await lintRepository(root, { paths: [], baseline: undefined, fix: true });
      expect(linted.findings).toEqual([]);
      expect(linted.fixed).toMatchObject([{ rule: "state-not-saved", file: "a.sh", line: 1 }]);
      expect(readFileSync(join(root, "a.sh"), "utf8")).toBe("pm2 start a.json && pm2 save\n");
      expect(statSync(join(root, "a.sh")).mode & 0o777).toBe(0o755);
      writeFileSync(join(root, "latin1.sh"), Buffer.from("# é\npm2 start a.json\n", "latin1"));
      const refused = lintRepository(root, { paths: [], baseline: undefined, fix: true });
      await expect(refused).rejects.toThrow(/"latin1\.sh" could not be fixed.*not UTF-8/);
      expect(readFileSync(join(root, "latin1.sh"), "latin1")).toBe("# é\npm2 start a.json\n");
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
