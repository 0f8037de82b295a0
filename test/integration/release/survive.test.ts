import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { releases } from "../../../src/release/releases.js";
import { compile, deployKilled, deployOnce, type Scene, scene } from "./deploy.js";

let it: Scene;
beforeAll(compile);
beforeEach(() => {
  it = scene();
});
afterEach(() => it.remove());

test("killed at any moment, current is whole and the next run puts right", async () => {
  for (let file = 0; file < 1500; file += 1) it.write(`m${file % 30}/f${file}.js`, "x".repeat(500));
  it.write("uploads/seed.txt");
  const orders = (release: string) => {
    it.write("version.txt", release);
    return { placement: { ...it.placement, release, sharedPaths: ["uploads"] }, keep: 2 };
  };
  const foreign = join(it.releasesDirectory, "20200101T000000Z-by-hand");
  const begun = Date.now();
  expect(deployOnce(orders("first")).error).toBeUndefined();
  const whole = Date.now() - begun;
  mkdirSync(join(foreign, "data"), { recursive: true });
  mkdirSync(`${foreign}.partial/data`, { recursive: true });

  let kills = 0;
  const moments = 16;
  for (let moment = 1; moment <= moments; moment += 1) {
    const killed = await deployKilled(orders(`r${moment}`), (whole * moment) / moments);
    if (killed) kills += 1;
    const listed = await releases(it.releasesDirectory);
    const current = listed.find((release) => release.current);
    expect(current?.complete, `after kill ${moment}`).toBe(true);
    for (const release of listed.filter(({ complete }) => complete)) {
      expect(readFileSync(join(release.directory, "version.txt"), "utf8")).toBe(release.release);
      expect(readdirSync(join(release.directory, "m29"))).toHaveLength(50);
      expect(readFileSync(join(release.directory, "uploads/seed.txt"), "utf8")).toBeTruthy();
    }
    expect(listed.filter(({ previous }) => previous).length).toBeLessThanOrEqual(1);
  }
  expect(kills).toBeGreaterThan(moments / 2);

  const last = deployOnce(orders("last"));
  expect(last.error).toBeUndefined();
  const listed = await releases(it.releasesDirectory);
  expect(listed[0]?.release).toBe("last");
  expect(listed[0]?.current).toBe(true);
  expect(listed.length).toBeLessThanOrEqual(3);
  const left = readdirSync(it.releasesDirectory).filter((name) => name.endsWith(".partial"));
  expect(left).toEqual(["20200101T000000Z-by-hand.partial"]);
  expect(readdirSync(join(it.releasesDirectory, ".removing"))).toEqual([]);
  expect(existsSync(join(foreign, "data")), "what was not placed stays").toBe(true);
  expect(existsSync(`${foreign}.partial/data`), "what was not placed stays").toBe(true);
});

const ownMounts = ["unshare", "--user", "--map-root-user", "--mount"];
const mayMount = spawnSync("unshare", [...ownMounts.slice(1), "true"]).status === 0;

// A file system of 40 MB that fills up while the copy runs; where no mount is allowed, the limit
// below stands for it: to the copy both are a write that fails.
test("a disk that fills up leaves nothing behind and breaks nothing", () => {
  for (let file = 0; file < 150; file += 1) it.write(`big/f${file}`, "x".repeat(100_000));
  if (!mayMount) return limitedFile(it);
  const smallDisk = join(it.folder, "disk");
  mkdirSync(smallDisk);
  const placement = { ...it.placement, releasesDirectory: join(smallDisk, "releases") };
  const full = deployOnce({ placement, keep: 2, smallDisk }, ownMounts);
  expect(full.error?.name).toBe("UsageError");
  expect(full.error?.message).toContain("no more room");
  expect(full.left?.filter((path) => path.includes("Z-v1"))).toEqual([]);
  expect(full.free).toBeGreaterThan(5_000_000);
});

test("too small a disk is refused before anything is touched", () => {
  for (let file = 0; file < 300; file += 1) it.write(`big/f${file}`, "x".repeat(150_000));
  if (!mayMount) return limitedFile(it);
  const smallDisk = join(it.folder, "disk");
  mkdirSync(smallDisk);
  const placement = { ...it.placement, releasesDirectory: join(smallDisk, "releases") };
  const full = deployOnce({ placement, keep: 2, smallDisk }, ownMounts);
  expect(full.error?.message).toMatch(/has 41.9 MB free, the release needs 45.5 MB/);
  expect(full.left?.filter((path) => path !== "")).toEqual([]);
});

test("a write that fails leaves the earlier release current", () => limitedFile(it));

function limitedFile({ placement, write, releasesDirectory }: Scene): void {
  expect(deployOnce({ placement, keep: 2 }).error).toBeUndefined();
  const before = readlinkSync(join(releasesDirectory, "current"));
  write("large.bin", "x".repeat(3_000_000));
  const limited = deployOnce({ placement, keep: 2 }, ["prlimit", "--fsize=1000000"]);
  expect(limited.error?.name).toBe("UsageError");
  expect(limited.error?.message).toContain("large.bin");
  expect(readlinkSync(join(releasesDirectory, "current"))).toBe(before);
  expect(readdirSync(releasesDirectory).filter((name) => /Z-v1/.test(name))).toEqual([before]);
}
