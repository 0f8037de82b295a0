import { describe, expect, test } from "vitest";
import { previousOf } from "../../../src/release/current.js";
import { names } from "../../../src/release/in-use.js";
import { excluder } from "../../../src/release/place/exclude.js";
import { readSharedPaths } from "../../../src/release/place/shared.js";
import { isPartialName, isReleaseName, releaseName } from "../../../src/release/releases.js";

describe("exclude", () => {
  const cases: [pattern: string, path: string, isFolder: boolean, excluded: boolean][] = [
    ["*.log", "a.log", false, true],
    ["*.log", "deep/down/.a.log", false, true],
    ["*.log", "a.logs", false, false],
    ["node_modules", "packages/a/node_modules", true, true],
    ["/node_modules", "packages/a/node_modules", true, false],
    ["/node_modules", "node_modules", true, true],
    ["logs/", "a/logs", true, true],
    ["logs/", "a/logs", false, false],
    ["cache/tmp", "a/cache/tmp", false, true],
    ["cache/tmp", "a/xcache/tmp", false, false],
    ["/a/*.js", "a/b/c.js", false, false],
    ["/a/**", "a/b/c.js", false, true],
    [".{git,svn}", ".git", true, true],
    ["./dist", "dist", true, true],
    ["./dist", "a/dist", true, false],
    ["-rf *", "a/-rf x", false, true],
    ["*.log", "line\nend.log", false, true],
  ];
  test.each(cases)("%j on %j (folder: %s): %s", (pattern, path, isFolder, expected) => {
    expect(excluder([pattern]).excluded(path, isFolder)).toBe(expected);
  });

  test("names every pattern that cannot be one", () => {
    const { mistakes } = excluder(["ok", "!keep", "/", "a/../b"]);
    expect(mistakes).toHaveLength(3);
    expect(mistakes[0]).toContain('"!keep"');
  });
});

describe("shared-paths", () => {
  test("reads paths, and which may start empty", () => {
    expect(readSharedPaths([".env", "./storage/uploads/"])).toEqual({
      paths: [
        { path: ".env", mayBeEmpty: false },
        { path: "storage/uploads", mayBeEmpty: true },
      ],
      only: false,
      mistakes: [],
    });
  });

  test("reads none, and a file of that name", () => {
    expect(readSharedPaths(["none"])).toEqual({ paths: [], only: true, mistakes: [] });
    expect(readSharedPaths([".env", "none"])).toMatchObject({
      paths: [{ path: ".env" }],
      only: true,
    });
    expect(readSharedPaths(["./none"])).toMatchObject({ paths: [{ path: "none" }], only: false });
  });

  test.each([["/etc"], ["../x"], ["a/../../x"], [""], ["."], ["a//b"]])("refuses %j", (path) => {
    expect(readSharedPaths([path]).mistakes).toHaveLength(1);
  });

  test("refuses one inside another, and one twice", () => {
    expect(readSharedPaths(["a", "a/b"]).mistakes).toHaveLength(1);
    expect(readSharedPaths(["a", "a/"]).mistakes).toHaveLength(2);
    expect(readSharedPaths(["a", "ab"]).mistakes).toEqual([]);
  });
});

describe("names of releases", () => {
  const at = new Date("2026-11-21T10:15:00.123Z");
  test.each([
    ["4ba2ae2f01c98765432100000000000000000000", "20261121T101500Z-4ba2ae2f01c9"],
    ["v1.2.3", "20261121T101500Z-v1.2.3"],
    ["../../etc/passwd", "20261121T101500Z-etc-passwd"],
    ["feature/ü 🙂", "20261121T101500Z-feature"],
    ["🙂", "20261121T101500Z-release"],
    ["x.partial", "20261121T101500Z-x-partial"],
  ])("%j becomes %j", (release, expected) => {
    expect(releaseName(release, at)).toBe(expected);
    expect(isReleaseName(expected)).toBe(true);
  });

  test("what is not whole is told by its name", () => {
    expect(isReleaseName("20261121T101500Z-a.partial")).toBe(false);
    expect(isPartialName("20261121T101500Z-a.partial")).toBe(true);
    expect(isPartialName("backup.partial")).toBe(false);
    expect(isReleaseName("shared")).toBe(false);
  });
});

test("the release before the current one, whatever was killed between", () => {
  const there = ["a", "b", "c"];
  expect(previousOf(["a", "b"], "b", there)).toBe("a");
  expect(previousOf(["a", "b", "c"], "b", there), "a switch to c was killed").toBe("a");
  expect(previousOf(["a", "b", "a"], "a", there), "after a rollback").toBe("b");
  expect(previousOf(["a", "b", "c"], "c", ["a", "c"]), "b was removed").toBe("a");
  expect(previousOf(["a"], "a", there)).toBeUndefined();
  expect(previousOf([], undefined, there)).toBeUndefined();
});

test("a path inside a folder names it, a longer name does not", () => {
  expect(names("/r/1", "/r/1")).toBe(true);
  expect(names("node /r/1/app.js", "/r/1")).toBe(true);
  expect(names("/r/10/app.js", "/r/1")).toBe(false);
  expect(names("/r/10:/r/1/x", "/r/1")).toBe(true);
});
