import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createServer } from "../../scripts/private-server.mjs";
import { root } from "../../scripts/repository.mjs";
import { inTurn, timed } from "../measure.mjs";

/**
 * Reading the list of many processes, and restarting all of them: over the daemon's socket as the
 * actions do it, and by PM2's program.
 * @param {{ processes: number, snapshots: number, restarts: number }} counts
 * @returns medians in ms
 */
export async function manyProcesses({ processes, snapshots, restarts }) {
  const compiled = `${root}/build/compiled/pm2`;
  const { connectDaemon } = await import(`${compiled}/daemon/daemon.js`);
  const { homeAt } = await import(`${compiled}/daemon/home.js`);
  const { snapshot } = await import(`${compiled}/daemon/process.js`);
  const { restartProcesses } = await import(`${compiled}/daemon/act.js`);

  const server = await createServer("pm2-bench");
  try {
    const names = Array.from({ length: processes }, (_, at) => `sleeps-${at}`);
    await startSleepers(server, names);
    const daemon = await connectDaemon(homeAt(server.home, {}));
    /** @param {() => Promise<unknown>} act every process must have been restarted once by it */
    const restarting = async (act) => {
      const before = await restartsOf(server);
      const ms = await timed(act);
      const after = await restartsOf(server);
      for (const name of names)
        if (after[name] !== (before[name] ?? 0) + 1)
          throw new Error(`${name} has ${after[name]} restarts, it had ${before[name]}.`);
      return ms;
    };
    const read = await inTurn(snapshots, {
      snapshot: () => timed(() => snapshot(daemon)),
      jlist: () => timed(() => server.pm2(["jlist"])),
    });
    const restart = await inTurn(restarts, {
      socket: () => restarting(async () => restartProcesses(daemon, await snapshot(daemon))),
      program: () => restarting(() => server.pm2(["restart", ...names])),
    });
    daemon.close();
    return { ...read, ...restart };
  } finally {
    await server.destroy();
  }
}

/** Programs that need next to nothing themselves, so that PM2's part is what is measured. */
async function startSleepers(
  /** @type {import("../../scripts/private-server.mjs").PrivateServer} */ server,
  /** @type {string[]} */ names,
) {
  const sleeper = { script: "/bin/sleep", args: "86400", interpreter: "none" };
  const apps = names.map((name) => ({ ...sleeper, name }));
  const file = join(server.folder, "sleepers.config.json");
  await writeFile(file, JSON.stringify({ apps }));
  await server.pm2(["start", file]);
}

/** @param {import("../../scripts/private-server.mjs").PrivateServer} server */
async function restartsOf(server) {
  const listed = await server.list();
  return Object.fromEntries(listed.map(({ name, pm2_env }) => [name, pm2_env.restart_time]));
}
