import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkoutFolder } from "../../../src/lint/files/checkout.js";
import { readSources } from "../../../src/lint/files/files.js";
import { lint } from "../../../src/lint/lint.js";
import { example, ruleIds } from "./rule-pages.js";

let root: string;

const write = (path: string, text = "") => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "lint-files-"));
  for (const path of [
    ".github/workflows/a.yml",
    ".gitea/workflows/b.yaml",
    ".forgejo/workflows/c.yml",
    "actions/x/action.yml",
    "scripts/deep/run.sh",
    "package.json",
    "packages/a/package.json",
    "ecosystem.test.config.cjs",
    "pm2.json",
    "src/index.js",
    "README.md",
    "other.yml",
    "node_modules/pm2/package.json",
    "node_modules/a/install.sh",
    ".git/hooks/pre-commit.sh",
  ])
    write(path);
  symlinkSync("/etc", join(root, "linked"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paths = async (patterns: readonly string[]) =>
  (await readSources(root, patterns)).sources.map(({ path }) => path);

describe("the files that are read", () => {
  it("are those that can hold calls of pm2, where nothing is asked for", async () => {
    expect(await paths([])).toEqual([
      ".forgejo/workflows/c.yml",
      ".gitea/workflows/b.yaml",
      ".github/workflows/a.yml",
      "actions/x/action.yml",
      "ecosystem.test.config.cjs",
      "package.json",
      "packages/a/package.json",
      "pm2.json",
      "scripts/deep/run.sh",
    ]);
  });

  it("are those that were asked for, without those that were excluded", async () => {
    expect(await paths(["**/*.yml", "./other.yml", "!.github/**", "!actions/"])).toEqual([
      ".forgejo/workflows/c.yml",
      "other.yml",
    ]);
    expect(await paths(["scripts/"])).toEqual(["scripts/deep/run.sh"]);
  });

  it("are never those of a pattern that matches nothing: all such are named", async () => {
    const refused = readSources(root, ["package.json", "script/*.sh", "/etc/passwd", "../*"]);
    await expect(refused).rejects.toThrow(
      /"script\/\*\.sh"[\s\S]*"\/etc\/passwd"[\s\S]*"\.\.\/\*"/,
    );
    await expect(refused).rejects.toMatchObject({ name: "UsageError" });
  });

  it("that are large, of the wider kinds and name PM2 are said, and not passed over", async () => {
    write("dist/bundle.js", `exec("pm2 kill");${" ".repeat(1_000_001)}`);
    write("dist/other.js", " ".repeat(1_000_001));
    write("dist/huge.js", " ".repeat(20_000_001));
    const { tooLarge, sources } = await readSources(root, []);
    expect(tooLarge.map(({ path, namesPm2 }) => `${path} ${namesPm2}`)).toEqual([
      "dist/bundle.js true",
      "dist/huge.js false",
    ]);
    expect(sources.map(({ path }) => path)).not.toContain("dist/bundle.js");
    rmSync(join(root, "dist"), { recursive: true });
  });

  it("are none of a megabyte and more", async () => {
    write("huge.sh", "#".repeat(5_000_000));
    write("huge2.sh", "#".repeat(1_000_001));
    await expect(readSources(root, ["*.sh"])).rejects.toThrow(/"!huge\.sh"[\s\S]*"!huge2\.sh"/);
    rmSync(join(root, "huge.sh"));
    rmSync(join(root, "huge2.sh"));
  });

  it("are none behind links, which are named", async () => {
    symlinkSync("loop.sh", join(root, "scripts/loop.sh"));
    symlinkSync("..", join(root, "scripts/up"));
    symlinkSync("/etc/passwd", join(root, "scripts/passwd.sh"));
    symlinkSync("/etc/passwd", join(root, "scripts/no-script"));
    const { sources, passedOver } = await readSources(root, ["scripts/"]);
    expect(sources.map(({ path }) => path)).toEqual(["scripts/deep/run.sh"]);
    expect((await readSources(root, [])).passedOver).toEqual([
      "linked",
      "scripts/loop.sh",
      "scripts/passwd.sh",
      "scripts/up",
    ]);
    expect(passedOver).toContain("scripts/loop.sh");
    await expect(readSources(root, ["scripts/loop.sh"])).rejects.toThrow("is a link");
  });

  it("are found wanting where they are no text", async () => {
    write("program.sh", "\x7fELF\0\0\0pm2 kill\n");
    const utf16 = Buffer.from("\uFEFFpm2 kill\n", "utf16le");
    writeFileSync(join(root, "windows.sh"), utf16);
    writeFileSync(join(root, "latin1.sh"), Buffer.from("# déjà\npm2 kill # é\n", "latin1"));
    const { sources } = await readSources(root, ["*.sh"]);
    expect(lint(sources).findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
      ["latin1.sh:2 daemon-wide-command", "program.sh:1 not-parsed", "windows.sh:1 not-parsed"],
    );
    for (const { path } of sources) rmSync(join(root, path));
  });

  it("are found wanting where they may not be read", async () => {
    write("closed.sh", "pm2 kill");
    write("closed/a.sh", "pm2 kill");
    chmodSync(root, 0o755);
    chmodSync(join(root, "closed.sh"), 0);
    chmodSync(join(root, "closed"), 0);
    const isRoot = process.getuid?.() === 0;
    try {
      // Nothing is closed to root.
      if (isRoot) process.seteuid?.(65534);
      const { sources, passedOver } = await readSources(root, ["*.sh"]);
      expect(lint(sources).findings).toMatchObject([{ rule: "not-parsed", file: "closed.sh" }]);
      expect(passedOver).toContain("closed/ (EACCES)");
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(root, "closed"), 0o700);
      rmSync(join(root, "closed.sh"));
    }
  });

  it("are those of a checkout that is there and holds some", async () => {
    const checkout = (path: string) => checkoutFolder({ GITHUB_WORKSPACE: join(root, path) });
    await expect(checkout("none")).rejects.toThrow(/as GITHUB_WORKSPACE says.*ENOENT/);
    await expect(checkout("pm2.json")).rejects.toThrow("it is a file");
    expect(await checkout(".")).toBe(root);
    mkdirSync(join(root, "empty"));
    await expect(readSources(join(root, "empty"), [])).rejects.toThrow("check the repository out");
  });
});

describe("a checkout that may not be read", () => {
  it("is said to be one, and by whom it was named", async () => {
    mkdirSync(join(root, "private"));
    chmodSync(root, 0o755);
    chmodSync(join(root, "private"), 0);
    const isRoot = process.getuid?.() === 0;
    const before = process.cwd();
    try {
      process.chdir(join(root, "private"));
      // Nothing is closed to root.
      if (isRoot) process.seteuid?.(65534);
      const refused = checkoutFolder({ GITHUB_WORKSPACE: join(root, "private") });
      await expect(refused).rejects.toThrow(/as GITHUB_WORKSPACE says, but it may not be read/);
      await expect(refused).rejects.toMatchObject({ name: "UsageError" });
      const current = checkoutFolder({});
      await expect(current).rejects.toThrow(/GITHUB_WORKSPACE is not set, but it may not be read/);
    } finally {
      if (isRoot) process.seteuid?.(0);
      process.chdir(before);
      rmSync(join(root, "private"), { recursive: true });
    }
  });
});

it("reads and lints 200 files in far less than two seconds", async () => {
  const examples = ruleIds.flatMap((id) => [example(id, "Wrong"), example(id, "Right")]);
  for (let count = 0; count < 200; count++)
    for (const [path, text] of Object.entries(examples[count % examples.length] ?? {}))
      write(`many/${count}/${path}`, text.repeat(path.endsWith(".sh") ? 20 : 1));
  // Processor time, and the best of three: how busy the machine is says nothing about the linter.
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    const { sources } = await readSources(root, ["many/**"]);
    const { findings } = lint(sources);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    expect(sources.length).toBeGreaterThanOrEqual(200);
    expect(findings.length).toBeGreaterThan(200);
  }
  expect(Math.min(...times)).toBeLessThan(2000);
}, 60_000);

it("what names PM2 is read at the root as it is below, where nothing is asked for", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lint-root-"));
  const names = [
    ".gitlab-ci.yml",
    "Dockerfile",
    "Makefile",
    "a.bat",
    "a.service",
    "deploy",
    "deploy.ps1",
    "x.mjs",
  ];
  try {
    for (const name of [...names, ...names.map((one) => `deploy-scripts/bin/${one}`)]) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `#!/bin/sh\npm2 kill\n`);
    }
    const { sources } = await readSources(folder, []);
    expect(sources.map(({ path }) => path)).toEqual(
      [
        ...names.slice(0, 5),
        ...names.map((one) => `deploy-scripts/bin/${one}`),
        ...names.slice(5),
      ].sort(),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
