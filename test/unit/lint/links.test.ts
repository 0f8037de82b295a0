import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFixed } from "../../../src/lint/fixes/write.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { sarif, writeSarif } from "../../../src/lint/report/sarif.js";
import { lintRepository } from "../../../src/lint/repository.js";
import { readBaseline, writeBaseline } from "../../../src/lint/settings/baseline.js";

// A checkout is whoever's opened the pull request: a link in it leads nothing out of it.

let outside: string;
let root: string;
const before = "pm2 start a.json\n";
const after = "pm2 start a.json && pm2 save\n";
const theirs = () => readFileSync(join(outside, "theirs"), "utf8");

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), "lint-links-"));
  root = join(outside, "checkout");
  mkdirSync(root);
  writeFileSync(join(outside, "theirs"), "theirs\n", { mode: 0o640 });
  writeFileSync(join(root, "a.sh"), before, { mode: 0o755 });
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const fix = () => lintRepository(root, { paths: [], baseline: undefined, fix: true });

describe("a fix is written through no link", () => {
  it("not through one that waits beside the file, under whatever name", async () => {
    for (const name of ["a.sh.pm2-lint.new", "a.sh.new", "a.sh.tmp", "a.sh~"])
      symlinkSync(join(outside, "theirs"), join(root, name));
    const { fixed } = await fix();
    expect(fixed).toHaveLength(1);
    expect(theirs()).toBe("theirs\n");
    expect(statSync(join(outside, "theirs")).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(root, "a.sh"), "utf8")).toBe(after);
    expect(statSync(join(root, "a.sh")).mode & 0o777).toBe(0o755);
  });

  it("a file that is a link, or lies behind one, is not fixed, and named", async () => {
    writeFileSync(join(outside, "theirs"), before);
    mkdirSync(join(outside, "folder"));
    writeFileSync(join(outside, "folder/b.sh"), before);
    symlinkSync(join(outside, "theirs"), join(root, "linked.sh"));
    symlinkSync(join(outside, "folder"), join(root, "folder"));
    const { fixed, passedOver } = await fix();
    expect(fixed.map(({ file }) => file)).toEqual(["a.sh"]);
    expect(passedOver).toEqual(["folder", "linked.sh"]);
    // Also where it has become one since it was read.
    const wanted = ["linked.sh", "folder/b.sh"].map((path) => ({
      before: sourceOf(path, before),
      after: sourceOf(path, after),
    }));
    const refused = writeFixed(root, wanted);
    await expect(refused).rejects.toThrow(/"linked\.sh".*is a link.*\n.*"folder\/b\.sh".*"folder"/);
    expect(theirs()).toBe(before);
    expect(readFileSync(join(outside, "folder/b.sh"), "utf8")).toBe(before);
  });

  it("writes none where one cannot be written, and leaves nothing beside them", async () => {
    writeFileSync(join(root, "b.sh"), "changed since\n");
    const wanted = ["a.sh", "b.sh"].map((path) => ({
      before: sourceOf(path, before),
      after: sourceOf(path, after),
    }));
    await expect(writeFixed(root, wanted)).rejects.toThrow(/"b\.sh".*changed since/);
    expect(readFileSync(join(root, "a.sh"), "utf8")).toBe(before);
    expect(readdirSync(root).sort()).toEqual(["a.sh", "b.sh"]);
  });
});

describe("what else the lint writes and reads goes through no link of the checkout", () => {
  it("SARIF: not over what a link leads to, nor behind a linked folder", async () => {
    symlinkSync(join(outside, "theirs"), join(root, "pm2.sarif"));
    symlinkSync(outside, join(root, "reports"));
    symlinkSync(join(outside, "new"), join(root, "new.sarif"));
    for (const given of ["pm2.sarif", "reports/theirs", "reports/new/pm2.sarif", "new.sarif"])
      await expect(writeSarif(root, given, sarif([]))).rejects.toThrow(
        /Input "sarif-file" is ".*": .*is a link in the checkout/,
      );
    await expect(writeSarif(root, join(root, "pm2.sarif"), sarif([]))).rejects.toThrow("link");
    expect(theirs()).toBe("theirs\n");
    expect(existsSync(join(outside, "new"))).toBe(false);
  });

  it("SARIF: where the workflow puts it outside of the checkout, its own links count", async () => {
    const temporary = join(outside, "runner");
    mkdirSync(join(outside, "disk"));
    symlinkSync(join(outside, "disk"), temporary);
    await writeSarif(root, join(temporary, "pm2.sarif"), sarif([]));
    await writeSarif(root, "../beside.sarif", sarif([]));
    expect(existsSync(join(outside, "disk/pm2.sarif"))).toBe(true);
    expect(existsSync(join(outside, "beside.sarif"))).toBe(true);
  });

  it("a checkout that is reached by a link is as good as any", async () => {
    symlinkSync(root, join(outside, "current"));
    await writeSarif(join(outside, "current"), "a/pm2.sarif", sarif([]));
    expect(existsSync(join(root, "a/pm2.sarif"))).toBe(true);
  });

  it("a baseline: neither written nor read", async () => {
    symlinkSync(join(outside, "theirs"), join(root, "known.json"));
    const told = /The baseline "known\.json" .*is a link in the checkout/;
    await expect(writeBaseline(root, "known.json", [], [])).rejects.toThrow(told);
    await expect(readBaseline(root, "known.json")).rejects.toThrow(told);
    expect(theirs()).toBe("theirs\n");
  });
});
