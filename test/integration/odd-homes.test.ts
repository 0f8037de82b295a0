import { lstat, mkdir, readFile, readlink, rename, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Foreign, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let cwd: string;

beforeEach(async () => {
  server = await Server.create();
  foreign = await server.foreign();
  cwd = await server.project("shop", [{ name: "api", script: "idle.cjs" }]);
});
afterEach(() => server.destroy());

const deploy = (more: Record<string, string> = {}) =>
  server.step("pm2-deploy", { namespace: "prod", "stable-seconds": "0", ...more }, { cwd });

describe("a dump that lies on another disk", () => {
  const dump = () => join(server.home, "dump.pm2");
  const disk = () => join(server.folder, "data-disk");

  beforeEach(async () => {
    await mkdir(disk());
    await rename(dump(), join(disk(), "dump.pm2"));
    await symlink(join(disk(), "dump.pm2"), dump());
  });

  it("is written there, and the link stays", async () => {
    const step = await deploy();
    expect(step.code, step.log).toBe(0);
    expect((await lstat(dump())).isSymbolicLink()).toBe(true);
    const saved = JSON.parse(await readFile(join(disk(), "dump.pm2"), "utf8"));
    expect(saved.map(({ name }: { name: string }) => name).sort()).toEqual(["api", "foreign"]);
    await foreign.assertUntouched();
  });

  it("that is not mounted is said, and the link is left as it is", async () => {
    const target = await readlink(dump());
    await rm(disk(), { recursive: true });
    const step = await deploy();
    expect(step.code).toBe(1);
    expect(step.log).toContain("Mount that disk");
    expect(await server.processes("api")).toEqual([]);
    expect(step.log).not.toContain("starting its first process");
    expect(await readlink(dump())).toBe(target);
    await mkdir(disk());
    await server.pm2("save");
  });
});

describe("a PM2 home whose path is too long for a socket's", () => {
  it("is refused by its length, at once", async () => {
    const home = join(server.folder, "x".repeat(100));
    await mkdir(home);
    const begun = Date.now();
    const step = await deploy({ "pm2-home": home });
    expect(step.code).toBe(1);
    expect(step.log).toMatch(/"pm2-home" is ".*x".*the system allows 107/);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});
