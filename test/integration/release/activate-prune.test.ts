import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { activate } from "../../../src/release/activate.js";
import { prune } from "../../../src/release/prune.js";
import { releases } from "../../../src/release/releases.js";
import { type Scene, scene } from "./deploy.js";

let it: Scene;
const children: ChildProcess[] = [];
beforeEach(() => {
  it = scene();
});
afterEach(async () => {
  for (const child of children.splice(0)) await stop(child);
  it.remove();
});

const owned = () => ({ releasesDirectory: it.releasesDirectory, namespace: "shop" });
const pruned = (keep: number, inUse: readonly string[] = []) =>
  prune({ ...owned(), keep, inUse, log: it.log });

async function placeMany(count: number): Promise<string[]> {
  const directories: string[] = [];
  for (let number = 1; number <= count; number += 1)
    directories.push((await it.place({ release: `v${number}` })).directory);
  return directories;
}

/** A real program that says when it runs. */
async function run(args: readonly string[], cwd: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "ignore"] });
  children.push(child);
  if (child.stdout) await once(child.stdout, "data");
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("current is a relative link, and remembers the one before", async () => {
  const [first = "", second = ""] = await placeMany(2);
  expect(await activate({ ...owned(), directory: first })).toEqual({});
  expect(await activate({ ...owned(), directory: second })).toEqual({ previous: first });
  expect(readlinkSync(join(it.releasesDirectory, "current"))).not.toContain("/");
  expect(await activate({ ...owned(), directory: second }), "again").toEqual({ previous: first });
  const flags = (await releases(it.releasesDirectory)).map(({ release, current, previous }) => ({
    release,
    current,
    previous,
  }));
  expect(flags).toEqual([
    { release: "v2", current: true, previous: false },
    { release: "v1", current: false, previous: true },
  ]);
  expect(await activate({ ...owned(), directory: first }), "the way back").toEqual({
    previous: second,
  });
});

test("a switch that was killed half way leaves the one before known", async () => {
  const [first = "", second = "", third = ""] = await placeMany(3);
  await activate({ ...owned(), directory: first });
  await activate({ ...owned(), directory: second });
  // What a kill leaves: the intent is written, the new link lies beside.
  const file = join(it.releasesDirectory, ".pm2-actions.json");
  const claim = JSON.parse(readFileSync(file, "utf8")) as { activated: string[] };
  claim.activated.push("20991231T000000Z-never");
  writeFileSync(file, JSON.stringify(claim));
  symlinkSync("20991231T000000Z-never", join(it.releasesDirectory, ".current.new"));
  const listed = await releases(it.releasesDirectory);
  expect(listed.find(({ previous }) => previous)?.directory).toBe(first);
  expect(await activate({ ...owned(), directory: third })).toEqual({ previous: second });
  expect(existsSync(join(it.releasesDirectory, ".current.new"))).toBe(false);
});

test("does not replace what is not its link, nor lead to what is no release", async () => {
  const [first = ""] = await placeMany(1);
  const path = join(it.releasesDirectory, "current");
  const attempt = (directory = first) => activate({ ...owned(), directory });
  writeFileSync(path, "precious");
  await expect(attempt()).rejects.toThrow('current" is a file');
  await expect(pruned(1)).rejects.toThrow('current" is a file');
  expect(readFileSync(path, "utf8")).toBe("precious");
  rmSync(path);
  mkdirSync(path);
  await expect(attempt()).rejects.toThrow('current" is a directory');
  rmSync(path, { recursive: true });
  symlinkSync("/srv/elsewhere", path);
  await expect(attempt()).rejects.toThrow('a link to "/srv/elsewhere"');
  rmSync(path);
  await expect(attempt(join(it.releasesDirectory, "shared"))).rejects.toThrow(
    "not a complete release",
  );
  await expect(activate({ ...owned(), namespace: "blog", directory: first })).rejects.toThrow(
    '"shop"',
  );
  // By hand, with the absolute path: as good as ours.
  symlinkSync(first, path);
  expect(await attempt()).toEqual({});
});

test("keeps the newest, the current, the one before, and what runs", async () => {
  const all = await placeMany(9);
  const [v1 = "", v2 = "", v3 = "", v4 = "", v5 = "", v6 = ""] = all;
  for (const directory of [...all.slice(2), v1, v2]) await activate({ ...owned(), directory });
  const idle = "console.log(1); setInterval(() => {}, 1000)";
  writeFileSync(join(v4, "app.js"), idle);
  const inside = await run(["-e", idle], join(v3, "lib"));
  const started = await run([join(v4, "app.js")], tmpdir());
  // PM2 names its processes so; the arguments are gone then.
  const titled = await run(
    ["-e", `process.title = "node ${v5}/app.js"; ${idle}`, "x".repeat(200)],
    tmpdir(),
  );
  const given = [join(v6, "lib/inner.js")];

  const { removed, kept } = await pruned(2, given);
  expect(removed).toEqual([all[6]].map((directory) => directory?.split("/").at(-1)));
  expect(Object.fromEntries(kept.map(({ name, why }) => [name.split("-").at(-1), why]))).toEqual({
    v1: "it is the one before the current one",
    v2: "it is the current one",
    v3: `process ${inside.pid} runs from it`,
    v4: `process ${started.pid} runs from it`,
    v5: `process ${titled.pid} runs from it`,
    v6: "an app runs from it",
  });
  for (const child of [inside, started, titled]) await stop(child);
  expect((await pruned(2)).removed).toHaveLength(4);
  const left = (await releases(it.releasesDirectory)).map(({ release }) => release);
  expect(left).toEqual(["v9", "v8", "v2", "v1"]);
});

test("a row of failures removes no release that one could go back to", async () => {
  const good = await placeMany(3);
  for (const directory of good) await activate({ ...owned(), directory });
  for (const release of ["bad1", "bad2", "bad3"]) await it.place({ release });
  expect((await pruned(2)).removed).toHaveLength(3);
  const left = async () => (await releases(it.releasesDirectory)).map(({ release }) => release);
  expect(await left(), "the last failure, to be looked at").toEqual(["bad3", "v3", "v2"]);
  for (const release of ["v4", "v5"]) {
    const { directory } = await it.place({ release });
    await activate({ ...owned(), directory });
    await pruned(2);
  }
  expect(await left(), "as old as what is not kept any more").toEqual(["v5", "v4"]);
});

test("removes what cannot be written, follows no link, and leaves what it did not place", async () => {
  const outside = join(it.folder, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, "precious"), "x");
  const [first = ""] = await placeMany(2);
  symlinkSync(outside, join(first, "trap"));
  chmodSync(join(first, "lib"), 0o500);
  chmodSync(first, 0o500);
  const foreign = ["notes", "20200101T000000Z-by-hand", "20200101T000000Z-x.partial"];
  for (const name of foreign) {
    mkdirSync(join(it.releasesDirectory, name));
    writeFileSync(join(it.releasesDirectory, name, "file"), "x");
  }
  expect((await pruned(1)).removed).toHaveLength(1);
  expect(existsSync(first)).toBe(false);
  expect(readdirSync(outside)).toEqual(["precious"]);
  for (const name of foreign)
    expect(existsSync(join(it.releasesDirectory, name, "file"))).toBe(true);
});

test("refuses a number of releases that keeps none", async () => {
  await placeMany(1);
  await expect(pruned(0)).rejects.toThrow("keep-releases: 0");
});
