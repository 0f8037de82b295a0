import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readManifest } from "../../../src/release/releases.js";
import { compile, deployOnce, type Scene, scene } from "./deploy.js";

let it: Scene;
beforeAll(compile);
beforeEach(() => {
  it = scene();
});
afterEach(() => it.remove());

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "it was not refused",
    (error: Error) => (error.name === "UsageError" ? error.message : `a defect: ${error.stack}`),
  );

test("copies names, modes, times, links, holes; and says what it placed", async () => {
  const odd = ["line\nend", "🙂.js", "-rf", "--help", " blank ", "$(reboot)", "a'b\"c\\"];
  for (const name of odd) it.write(`odd/${name}`);
  chmodSync(it.write("bin/run"), 0o755);
  chmodSync(it.write("secret"), 0o400);
  chmodSync(it.write("setuid"), 0o4755);
  utimesSync(it.write("old"), 1_000_000_000.5, 1_000_000_000.5);
  symlinkSync("lib/inner.js", join(it.source, "link"));
  symlinkSync("nowhere", join(it.source, "dangling"));
  linkSync(join(it.source, "app.js"), join(it.source, "hard.js"));
  truncateSync(it.write("sparse", "head"), 300_000_000);
  it.write("closed/file");
  chmodSync(join(it.source, "closed"), 0o555);
  utimesSync(join(it.source, "lib"), 1_000_000_000, 1_000_000_000);

  const placed = await it.place({ release: "4ba2ae2f01c98765432100000000000000000000" });
  const at = (path: string) => join(placed.directory, path);
  expect(readdirSync(at("odd")).sort()).toEqual([...odd].sort());
  expect(readFileSync(at("odd/line\nend"), "utf8")).toBe("odd/line\nend");
  expect(statSync(at("bin/run")).mode & 0o7777).toBe(0o755);
  expect(statSync(at("secret")).mode & 0o7777).toBe(0o400);
  expect(statSync(at("setuid")).mode & 0o7777, "acts as nobody else").toBe(0o755);
  expect(statSync(at("old")).mtimeMs).toBeCloseTo(1_000_000_000_500, 1);
  expect(statSync(at("lib")).mtimeMs).toBe(1_000_000_000_000);
  expect(readlinkSync(at("link"))).toBe("lib/inner.js");
  expect(readlinkSync(at("dangling"))).toBe("nowhere");
  expect(readFileSync(at("hard.js"), "utf8")).toBe("console.log(1)");
  expect(statSync(at("hard.js")).nlink).toBe(1);
  expect(statSync(at("sparse")).size).toBe(300_000_000);
  expect(statSync(at("sparse")).blocks * 512).toBeLessThan(2_000_000);
  expect(statSync(at("closed")).mode & 0o7777).toBe(0o555);
  expect(placed.name).toMatch(/^\d{8}T\d{6}Z-4ba2ae2f01c9$/);
  expect(placed.changedWhileCopied).toEqual([]);
  expect(await readManifest(placed.directory)).toMatchObject({
    release: "4ba2ae2f01c98765432100000000000000000000",
    namespace: "shop",
    source: it.source,
    files: placed.files,
    bytes: placed.bytes,
  });
  chmodSync(join(it.source, "closed"), 0o755);
  chmodSync(at("closed"), 0o755);
});

test("two releases of one second get names of their own", async () => {
  const names = [await it.place(), await it.place(), await it.place()].map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
});

test("excluded entries stay behind, pipes and sockets with a note", async () => {
  it.write("node_modules/.cache/x");
  it.write("debug.log");
  execFileSync("mkfifo", [join(it.source, "pipe")]);
  const server = createServer().listen(join(it.source, "sock"));
  try {
    const { directory, files } = await it.place({ exclude: [".cache/", "*.log"] });
    expect(files).toBe(2);
    expect(readdirSync(directory).sort()).toEqual([
      ".pm2-actions-release.json",
      "app.js",
      "lib",
      "node_modules",
    ]);
    expect(readdirSync(join(directory, "node_modules"))).toEqual([]);
    expect(it.said.join("\n")).toMatch(
      /warning: Left out, since a release cannot hold sockets.*"pipe", "sock"/,
    );
  } finally {
    server.close();
  }
});

test("shared paths are seeded once, linked, and never overwritten", async () => {
  it.write(".env", "A=1");
  it.write("storage/uploads/cat.jpg");
  const sharedPaths = [".env", "storage/uploads", "logs/"];
  const first = await it.place({ sharedPaths });
  expect(readlinkSync(join(first.directory, ".env"))).toBe("../shared/.env");
  expect(readlinkSync(join(first.directory, "storage/uploads"))).toBe(
    "../../shared/storage/uploads",
  );
  writeFileSync(join(first.directory, "logs/out.log"), "kept");
  it.write(".env", "A=2");
  writeFileSync(join(first.directory, "storage/uploads/dog.jpg"), "dog");
  rmSync(join(it.source, "storage"), { recursive: true });

  const second = await it.place({ sharedPaths });
  expect(readFileSync(join(second.directory, ".env"), "utf8")).toBe("A=1");
  expect(readdirSync(join(second.directory, "storage/uploads")).sort()).toEqual([
    "cat.jpg",
    "dog.jpg",
  ]);
  expect(readFileSync(join(second.directory, "logs/out.log"), "utf8")).toBe("kept");
  expect(existsSync(join(it.releasesDirectory, "shared/.seeding.partial"))).toBe(false);
});

test("a source that changes while it is copied is reported", async () => {
  it.write("same");
  const log = {
    ...it.log,
    info(sentence: string) {
      it.log.info(sentence);
      if (!sentence.startsWith("Placing")) return;
      appendFileSync(join(it.source, "app.js"), "more");
      rmSync(join(it.source, "lib/inner.js"));
      it.write("late.js");
    },
  };
  const { changedWhileCopied, directory } = await it.place({ log });
  expect([...changedWhileCopied].sort()).toEqual(["", "app.js", "lib", "lib/inner.js"]);
  expect(it.said.join("\n")).toContain("warning: The source changed while it was copied");
  expect((await readManifest(directory))?.changedWhileCopied).toHaveLength(4);
});

test("says everything that is wrong, at once, and touches nothing", async () => {
  symlinkSync("/etc/hostname", join(it.source, "absolute"));
  symlinkSync("../..", join(it.source, "up"));
  const message = await refusal(it.place({ sharedPaths: [".env"] }));
  for (const word of ['"absolute"', '"up"', '".env"', "Nothing was placed"])
    expect(message).toContain(word);
  expect(existsSync(it.releasesDirectory)).toBe(false);
  const inputs = await refusal(it.place({ sharedPaths: ["../x"], exclude: ["!x"], release: " " }));
  for (const word of ['"../x"', '"!x"', "release:"]) expect(inputs).toContain(word);
});

test("refuses a source or releases directory that cannot be", async () => {
  const { source, releasesDirectory } = it;
  expect(await refusal(it.place({ source: `${source}/none` }))).toContain("does not exist");
  expect(await refusal(it.place({ source: `${source}/app.js` }))).toContain("not a directory");
  expect(await refusal(it.place({ releasesDirectory: `${source}/r/s` }))).toContain(
    "lies in the source",
  );
  symlinkSync(source, join(it.folder, "alias"));
  const aliased = it.place({ releasesDirectory: join(it.folder, "alias/r") });
  expect(await refusal(aliased)).toContain("lies in the source");
  expect(await refusal(it.place({ releasesDirectory: it.folder }))).toContain(
    "lies in the releases",
  );
  mkdirSync(releasesDirectory);
  chmodSync(releasesDirectory, 0o777);
  expect(await refusal(it.place())).toContain("written by everybody");
  chmodSync(releasesDirectory, 0o755);
  mkdirSync(join(releasesDirectory, "shared"));
  chmodSync(join(releasesDirectory, "shared"), 0o777);
  expect(await refusal(it.place())).toMatch(/shared".* may be written by everybody/);
  rmdirSync(join(releasesDirectory, "shared"));
  mkdirSync(join(releasesDirectory, "current"));
  expect(await refusal(it.place())).toContain('current" is a directory');
  expect(readdirSync(releasesDirectory)).toEqual(["current"]);
});

test("a second namespace is refused", async () => {
  await it.place();
  const message = await refusal(it.place({ namespace: "blog" }));
  expect(message).toMatch(/holds the releases of namespace "shop", and "blog" cannot share it/);
});

test("names what this user cannot read", () => {
  chmodSync(it.write("closed.js"), 0o000);
  it.write("shut/inner.js");
  chmodSync(join(it.source, "shut"), 0o000);
  chmodSync(it.folder, 0o755);
  // Root reads everything, so there another user tries.
  const other = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const { error } = deployOnce({ placement: it.placement, keep: 1, ...other });
  expect(error?.name).toBe("UsageError");
  expect(error?.message).toMatch(/"closed.js" cannot be read.*\n.*"shut" cannot be read/);
  chmodSync(join(it.source, "shut"), 0o755);
});

test("refuses a name that is no UTF-8, instead of losing the file", async () => {
  openSync(Buffer.concat([Buffer.from(`${it.source}/caf`), Buffer.from([0xe9])]), "w");
  expect(await refusal(it.place())).toContain("not valid UTF-8");
  expect(lstatSync(it.source).isDirectory()).toBe(true);
});
