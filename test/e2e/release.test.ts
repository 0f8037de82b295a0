import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lastRelease, pushArguments, release } from "../../scripts/release.mjs";
import { root } from "../../scripts/repository.mjs";

// The real repository, as it is committed, released into another one.

let folder: string;
let clone: string;
let remote: string;
// The next one, whatever this is.
const major =
  Number.parseInt(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version, 10) + 1;
const version = `${major}.0.0`;
const date = new Date("2026-11-28T12:00:00Z");
const git = (...args: string[]) =>
  execFileSync("git", args, { cwd: clone, encoding: "utf8" }).trim();
const say = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pm2a-release-"));
  [clone, remote] = [join(folder, "clone"), join(folder, "remote.git")];
  execFileSync("git", ["init", "--quiet", "--bare", remote]);
  execFileSync("git", ["clone", "--quiet", root, clone]);
  git("checkout", "--quiet", "-B", "main");
  git("config", "user.name", "test");
  git("config", "user.email", "test@example.invalid");
  git("remote", "set-url", "origin", remote);
  // Right behind a release there is nothing to release.
  const changelog = join(clone, "CHANGELOG.md");
  const heading = "## [Unreleased]\n";
  writeFileSync(
    changelog,
    readFileSync(changelog, "utf8").replace(heading, `${heading}\n- A change.\n`),
  );
  git("commit", "--quiet", "--all", "--message=A change");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a release", () => {
  it("is refused for all reasons at once, and changes nothing", () => {
    writeFileSync(join(clone, "left-over"), "");
    git("checkout", "--quiet", "-b", "other");
    const before = git("show-ref");
    const tried = () => release(clone, "0.0.9", { date, say });
    expect(tried).toThrow(/give a higher one[\s\S]+not committed[\s\S]+not the branch main/);
    expect(() => release(clone, "one", { date, say })).toThrow('the version is "one"');
    expect(git("show-ref")).toBe(before);
    rmSync(join(clone, "left-over"));
    git("checkout", "--quiet", "main");
  });

  it("is refused where dist/ is not what a clean build gives", () => {
    const path = join(clone, "dist/post.js");
    const text = readFileSync(path, "utf8");
    writeFileSync(path, `${text}// by hand\n`);
    git("commit", "--quiet", "--all", "--message=by hand");
    expect(() => release(clone, version, { date, say })).toThrow(
      "dist/post.js is not what a clean build",
    );
  }, 1_200_000);

  it("is a dated version, tags on a branch for runners, a bill of materials and checksums", () => {
    const made = release(clone, version, { date, say });
    git(...pushArguments("origin", made));
    expect(JSON.parse(readFileSync(join(clone, "package.json"), "utf8")).version).toBe(version);
    expect(readFileSync(join(clone, "CHANGELOG.md"), "utf8")).toContain(
      `## [${version}] - 2026-11-28\n`,
    );
    expect(git("status", "--porcelain")).toBe("");

    // What a runner gets for `uses: …@v2`, from the server.
    const used = join(folder, "used");
    execFileSync("git", [
      "clone",
      "--quiet",
      `--branch=v${major}`,
      "--depth=1",
      `file://${remote}`,
      used,
    ]);
    const files = execFileSync("git", ["ls-files"], { cwd: used, encoding: "utf8" })
      .trim()
      .split("\n");
    expect(files).toContain("dist/pm2-deploy.js");
    expect(files).toContain("actions/pm2-deploy/action.yml");
    expect(files).toContain("action.yml");
    expect(files.filter((file) => /^(?:src|test|scripts|docs|bench)\//.test(file))).toEqual([]);
    // The bundle is that of the release, and not of the version before it.
    const command = join(used, "dist/lint-command.js");
    writeFileSync(join(used, "a.sh"), "pm2 list\n");
    const sarif = execFileSync(
      process.execPath,
      [command, "--format", "sarif", "--fail-on", "never", "a.sh"],
      { cwd: used, encoding: "utf8" },
    );
    expect(JSON.parse(sarif).runs[0].tool.driver.semanticVersion).toBe(version);

    // The next one is released from another clone, and goes behind this one there, too.
    const next = join(folder, "next");
    execFileSync("git", ["clone", "--quiet", "--branch=main", remote, next]);
    const inNext = (...args: string[]) =>
      execFileSync("git", args, { cwd: next, encoding: "utf8" }).trim();
    expect(inNext("branch", "--list", "releases")).toBe("");
    expect(lastRelease(inNext)).toBe(git("rev-parse", `v${version}`));

    const sums = readFileSync(join(made.assets, "SHA256SUMS"), "utf8").trim().split("\n");
    expect(sums).toHaveLength(2);
    for (const sum of sums) {
      const [hash, name = ""] = sum.split("  ");
      const content = readFileSync(join(made.assets, name));
      expect(createHash("sha256").update(content).digest("hex")).toBe(hash);
    }
    const bill = JSON.parse(
      readFileSync(join(made.assets, `pm2-actions-${version}.cdx.json`), "utf8"),
    );
    const names = bill.components.map(({ name }: { name: string }) => name);
    expect(names).toEqual(expect.arrayContaining(["core", "pg", "pg-types", "semver", "yaml"]));
    expect(names).not.toContain("pm2");
  }, 1_200_000);
});
