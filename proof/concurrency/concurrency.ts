import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pm2Version } from "../../scripts/private-server.mjs";
import { type Listed, Server } from "../../test/integration/server.js";
import type { Extent, Outcome, Row } from "../part.js";

/** How many at once, and of each the rounds, and the minutes after which no round begins. */
const extents = {
  full: { sizes: [2, 4, 8], rounds: 50, minutes: 0.75 },
  short: { sizes: [4], rounds: 1, minutes: 0.5 },
};

interface Way {
  readonly name: string;
  readonly ours: boolean;
  release(server: Server, namespace: string, cwd: string): Promise<void>;
}

const ways: readonly Way[] = [
  {
    name: "pm2-deploy",
    ours: true,
    release: async (server, namespace, cwd) => {
      const inputs = { namespace, "stable-seconds": "0", save: "true" };
      const { code, log } = await server.step("pm2-deploy", inputs, { cwd });
      if (code !== 0) throw new Error(log);
    },
  },
  {
    name: "pm2 startOrReload and pm2 save",
    ours: false,
    release: async (server, _namespace, cwd) => {
      const file = join(cwd, "ecosystem.config.json");
      await server.pm2("startOrReload", file, "--update-env");
      await server.pm2("save");
    },
  },
];

interface Tally {
  rounds: number;
  /** Of a process or an entry of the dump that must be of this round's release */
  checked: number;
  lost: number;
  reads: number;
  unreadable: number;
}

/** Several namespaces of one daemon release at once: what runs, and what a reboot would bring back. */
export async function run({ short }: Extent): Promise<Outcome> {
  const rows: Row[] = [];
  const { sizes, ...limits } = short ? extents.short : extents.full;
  // The other way is told for comparison, and not judged.
  for (const size of sizes)
    for (const way of short ? ways.filter(({ ours }) => ours) : ways) {
      const tally = await atOnce(size, way, limits);
      const goal = way.ours ? "0" : "";
      const title = `${size} namespaces at once by ${way.name}`;
      rows.push(
        {
          what: `${title}: processes and saved entries that were lost or of an older release, in ${tally.rounds} rounds`,
          figure: tally.lost,
          unit: `of ${tally.checked}`,
          goal,
          ok: !way.ours || tally.lost === 0,
        },
        {
          what: `${title}: looks at the dump that found half of it`,
          figure: tally.unreadable,
          unit: `of ${tally.reads}`,
          goal,
          ok: !way.ours || tally.unreadable === 0,
        },
      );
    }
  return { rows, versions: { PM2: pm2Version } };
}

async function atOnce(
  size: number,
  { release }: Way,
  { rounds, minutes }: { readonly rounds: number; readonly minutes: number },
): Promise<Tally> {
  const server = await Server.create();
  const tally: Tally = { rounds: 0, checked: 0, lost: 0, reads: 0, unreadable: 0 };
  try {
    const foreign = await server.foreign();
    const names = Array.from({ length: size }, (_, index) => `team-${index}`);
    const folders = await Promise.all(names.map((name) => server.project(name, [])));
    const until = performance.now() + minutes * 60_000;
    const stopReading = reading(join(server.home, "dump.pm2"), tally);
    try {
      for (; tally.rounds < rounds && performance.now() < until; tally.rounds++) {
        const round = String(tally.rounds);
        await Promise.all(
          names.map(async (name, index) => {
            const cwd = folders[index] ?? "";
            const script = join(cwd, "idle.cjs");
            const app = { name, namespace: name, cwd, script, env: { ROUND: round } };
            await server.ecosystem(cwd, [app]);
            await release(server, name, cwd);
          }),
        );
        const live = (await server.list()).map(({ name, pm2_env }) => ({ ...pm2_env, name }));
        const saved = await server.dump().catch(() => []);
        for (const name of names)
          for (const place of [live, saved]) {
            tally.checked++;
            if (!place.some((one) => one.name === name && roundOf(one) === round)) tally.lost++;
          }
        for (const place of [live, saved]) {
          tally.checked++;
          if (!place.some(({ name }) => name === "foreign")) tally.lost++;
        }
      }
    } finally {
      await stopReading();
    }
    await foreign.assertUntouched().catch(() => tally.lost++);
    return tally;
  } finally {
    await server.destroy();
  }
}

const roundOf = (entry: Listed["pm2_env"]) => entry.env?.ROUND ?? entry.ROUND;

/** Reads the dump all the time, as a reboot could at any moment. @returns what ends that */
function reading(path: string, tally: Tally): () => Promise<void> {
  let goesOn = true;
  const reader = (async () => {
    for (; goesOn; await pause(3)) {
      const text = await readFile(path, "utf8").catch(() => "");
      tally.reads++;
      try {
        JSON.parse(text);
      } catch {
        tally.unreadable++;
      }
    }
  })();
  return async () => {
    goesOn = false;
    await reader;
  };
}
