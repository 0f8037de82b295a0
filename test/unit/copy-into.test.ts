import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "copy-into-"));
  execFileSync("git", ["init", "--quiet", repository]);
});
afterEach(() => rmSync(repository, { recursive: true, force: true }));

function copyInto(...args: string[]) {
  const ended = spawnSync(process.execPath, ["scripts/copy-into.mjs", ...args], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  return { code: ended.status, said: ended.stdout + ended.stderr };
}
const write = (path: string, text: string) => writeFileSync(join(repository, path), text);
const read = (path: string) => readFileSync(join(repository, path), "utf8");
const committed = () => {
  execFileSync("git", ["add", "--all"], { cwd: repository });
  return execFileSync("git", ["ls-files"], { cwd: repository, encoding: "utf8" }).split("\n");
};

describe("npm run copy-into", () => {
  it("copies into a folder, and all of it gets committed whatever is ignored", () => {
    write(".gitignore", "dist/\n*.js\n*.yml\n");
    const { code, said } = copyInto(repository, ".gitea/pm2-actions");
    expect(code, said).toBe(0);
    expect(said).toContain("uses: ./.gitea/pm2-actions/actions/pm2-deploy");
    expect(committed()).toEqual(
      expect.arrayContaining([
        ".gitea/pm2-actions/action.yml",
        ".gitea/pm2-actions/actions/LICENSE",
        ".gitea/pm2-actions/actions/pm2-deploy/action.yml",
        ".gitea/pm2-actions/dist/index.js",
        ".gitea/pm2-actions/dist/package.json",
        ".gitea/pm2-actions/dist/pm2-deploy.js",
      ]),
    );
    expect(read(".gitea/pm2-actions/dist/index.js")).toBe(readFileSync("dist/index.js", "utf8"));
  });

  it("brings a copy up to date: what is gone goes, what is not its own stays", () => {
    expect(copyInto(repository).code).toBe(0);
    write("dist/index.js", "an older bundle");
    mkdirSync(join(repository, "actions/pm2-old"));
    write("actions/pm2-old/action.yml", "an action that there was once");
    write("actions/own.txt", "the repository's own");
    const record = JSON.parse(read(".pm2-actions-copy.json"));
    record.files.push("actions/pm2-old/action.yml");
    write(".pm2-actions-copy.json", JSON.stringify(record));

    const { code, said } = copyInto(repository);
    expect(code, said).toBe(0);
    expect(said).toContain("1 old ones removed");
    expect(read("dist/index.js")).toBe(readFileSync("dist/index.js", "utf8"));
    expect(existsSync(join(repository, "actions/pm2-old"))).toBe(false);
    expect(read("actions/own.txt")).toBe("the repository's own");
  });

  it("overwrites nothing that it did not copy, and names it all", () => {
    write("action.yml", "name: an action of theirs\n");
    mkdirSync(join(repository, "dist"));
    write("dist/index.js", "a bundle of theirs\n");
    const { code, said } = copyInto(repository);
    expect(code).toBe(1);
    expect(said).toMatch(/action\.yml is there already[\s\S]*\.gitea\/pm2-actions/);
    expect(said).toContain("dist/index.js is there already");
    expect(existsSync(join(repository, "actions"))).toBe(false);
  });

  it("refuses a root whose dist/ is ignored: it would not be committed", () => {
    write(".gitignore", "dist/\n");
    const { code, said } = copyInto(repository);
    expect(code).toBe(1);
    expect(said).toContain(".gitignore:1:dist/");
    expect(existsSync(join(repository, "dist"))).toBe(false);
  });

  it.each([
    [[], "Usage: npm run copy-into -- <repository> [folder]"],
    [["a", "b", "c"], "Usage: npm run copy-into -- <repository> [folder]"],
    [["/nowhere"], '"/nowhere" is not the root of a git repository'],
    [["."], "this is the repository itself"],
    [["/nowhere", "../outside"], 'the folder "../outside" must lie within the repository'],
  ])("refuses %j", (args, why) => {
    const { code, said } = copyInto(...args);
    expect(code).toBe(1);
    expect(said).toContain(why);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
