import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync, statSync, truncateSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root } from "../../scripts/repository.mjs";
import { eventually, type RunningStep, type Server } from "../../test/integration/server.js";
import { guardsGone, signalled } from "../kills/fault.js";
import { complaint } from "../kills/scenario.js";
import type { Room } from "./room.js";

/** Something that goes wrong with the machine. */
export interface Trouble {
  readonly name: string;
  /** In how many moments or sizes it is tried */
  readonly times: number;
  /** What is done to the server before its daemon starts. @returns false where this machine does not allow it */
  readonly before?: (server: Server) => Promise<boolean>;
  /** Brings it about, and ends it. @returns whether the step failed by it */
  readonly hurt: (room: Room, turn: number, moment: number) => Promise<boolean>;
  /** Foreign processes end with the daemon, and are other ones when it is back */
  readonly endsStrangers?: boolean;
  readonly after?: (server: Server) => void;
}

const ok = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
const failed = async (step: RunningStep) => (await step.ended).code !== 0;

/** The step said so, or has ended. */
async function said(step: RunningStep, text: string): Promise<void> {
  while (
    step.child.exitCode === null &&
    step.child.signalCode === null &&
    !step.said().includes(text)
  )
    await pause(5);
}

/** Writes until the file system has room for so many bytes only. */
function fill(file: string, free: number): void {
  for (const size of [1024 ** 2, 4096])
    try {
      for (;;) appendFileSync(file, Buffer.alloc(size));
    } catch {}
  truncateSync(file, Math.max(0, statSync(file).size - free));
}

const diskFull: Trouble = {
  name: "the disk of PM2's home full (a tmpfs)",
  times: 5,
  before: async ({ home }) => ok("mount", "-t", "tmpfs", "-o", "size=30m", "none", home),
  hurt: async (room, turn) => {
    const ballast = join(room.server.home, "ballast");
    // From nothing at all to so much that a part of what is written finds its place.
    fill(ballast, turn * 4096);
    try {
      return await failed(room.deploy());
    } finally {
      rmSync(ballast, { force: true });
    }
  },
  after: ({ home }) => void ok("umount", "--lazy", home),
};

const filesLimited: Trouble = {
  name: "files of the step cut at a size (prlimit --fsize)",
  times: 4,
  hurt: (room, turn) =>
    failed(room.deploy({ through: ["prlimit", `--fsize=${[0, 100, 2000, 6000][turn % 4]}`] })),
};

const descriptors: Trouble = {
  name: "file descriptors of the step used up (prlimit --nofile)",
  times: 6,
  hurt: (room, turn) => failed(room.deploy({ through: ["prlimit", `--nofile=${16 + turn * 4}`] })),
};

const year = 365 * 86_400;
const clock: Trouble = {
  name: "the clock set a year forward or back while a step waits (of Node.js: its Date, in the daemon, too)",
  times: 4,
  before: async (server) => {
    server.more.CLOCK = join(server.folder, "clock");
    server.more.NODE_OPTIONS = `--require ${join(root, "test/fixtures/clock.cjs")}`;
    return true;
  },
  hurt: async (room, turn) => {
    const step = room.deploy({}, { "stable-seconds": "2" });
    await said(step, "Plan");
    const offsets = [year, 0, -year, 0];
    await writeFile(join(room.server.folder, "clock"), String(offsets[turn % 4]));
    return failed(step);
  },
};

const readOnly: Trouble = {
  name: "PM2's home read-only (a mount)",
  times: 2,
  before: async ({ folder }) => {
    const probe = join(folder, "pm2");
    const allowed = ok("mount", "--bind", probe, probe);
    if (allowed) ok("umount", probe);
    return allowed;
  },
  hurt: async (room) => {
    const { home } = room.server;
    if (!ok("mount", "--bind", home, home) || !ok("mount", "-o", "remount,ro,bind", home))
      throw new Error("the mount that was allowed is not");
    try {
      return await failed(room.deploy());
    } finally {
      // Guards live in a folder below it.
      await complaint(() => guardsGone(room.locks));
      ok("umount", "--lazy", home);
    }
  },
  after: ({ home }) => void ok("umount", "--lazy", home),
};

/** Starts the step of its argument, once. */
const runner = `
const { spawn } = require("node:child_process");
const { closeSync, openSync } = require("node:fs");
try {
  closeSync(openSync(process.argv[3], "wx"));
  spawn(process.execPath, [process.argv[2]], { stdio: "ignore", detached: true });
} catch {}
setInterval(() => {}, 1000);
`;

const runnerInPm2: Trouble = {
  name: "the runner an app of PM2, which restarts it with its process tree",
  times: 3,
  hurt: async ({ server, cwd, inputs, locks }, turn, moment) => {
    const given = { ...inputs, "stable-seconds": "5", "pm2-path": server.pm2Path };
    const named = Object.entries(given).map(([name, value]) => [
      `INPUT_${name.toUpperCase()}`,
      value,
    ]);
    const script = join(cwd, "runner.cjs");
    await writeFile(script, runner);
    const args = [join(root, "dist/pm2-deploy.js"), join(cwd, `started-${turn}`)];
    const app = {
      name: "runner",
      namespace: "ci",
      script,
      args,
      cwd,
      env: Object.fromEntries(named),
    };
    const file = join(server.folder, "runner.config.json");
    await writeFile(file, JSON.stringify({ apps: [app] }));
    await server.pm2("start", file);
    const journal = join(locks, `${inputs.namespace}.journal.json`);
    await eventually("the step is at work", () =>
      readFile(journal, "utf8").then(Boolean, () => false),
    );
    await pause(moment * 1500);
    await server.pm2("restart", "runner");
    await server.pm2("delete", "runner");
    return true;
  },
};

const daemonKilled: Trouble = {
  name: "PM2's daemon killed, and brought back by pm2 resurrect",
  times: 4,
  endsStrangers: true,
  hurt: async (room, _turn, moment) => {
    const { server } = room;
    const before = (await server.list()).map(({ pid }) => pid);
    const step = room.deploy({}, { "stable-seconds": "2" });
    await said(step, "Plan");
    await pause(moment * 1500);
    signalled(Number(await readFile(join(server.home, "pm2.pid"), "utf8")), "SIGKILL");
    const lost = await failed(step);
    // Apps outlive their daemon; on a server, whoever brings it back ends them first.
    for (const pid of before) if (pid > 0) signalled(pid, "SIGKILL");
    await server.pm2("resurrect");
    return lost;
  },
};

const savesKilled: Trouble = {
  name: "a scoped save killed at a call of the system that concerns the dump (strace)",
  times: 6,
  before: async () => ok("strace", "--version"),
  hurt: (room, turn) => {
    const calls = "openat,rename,unlink,stat,statx,access,newfstatat,copy_file_range";
    const dump = join(room.server.home, "dump.pm2");
    const files = [dump, `${dump}.new`].map((path) => `--trace-path=${path}`);
    const inject = `--inject=${calls}:signal=SIGKILL:when=${turn + 1}`;
    const strace = ["strace", "--quiet=all", "--follow-forks", "--output=/dev/null", ...files];
    return failed(room.deploy({ through: [...strace, `--trace=${calls}`, inject] }));
  },
};

export const troubles: readonly Trouble[] = [
  ...[diskFull, filesLimited, descriptors, clock, readOnly, runnerInPm2],
  ...[daemonKilled, savesKilled],
];
