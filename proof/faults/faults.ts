import { pm2Version } from "../../scripts/private-server.mjs";
import { randomFrom } from "../kills/random.js";
import { complaint } from "../kills/scenario.js";
import type { Extent, Outcome, Row } from "../part.js";
import { Room } from "./room.js";
import { type Trouble, troubles } from "./troubles.js";

interface Met {
  readonly trouble: Trouble;
  readonly tried: number;
  /** Steps that failed by it; the others did their work nevertheless */
  readonly failed: number;
  readonly losses: readonly string[];
}

/** Lets steps meet a machine on which something is wrong, and looks at what the next run finds. */
export async function run({ short, seed }: Extent): Promise<Outcome> {
  const random = randomFrom(seed);
  const met: Met[] = [];
  for (const trouble of troubles) {
    const begun = performance.now();
    met.push(await meet(trouble, short ? 1 : trouble.times, random));
    console.log(`${trouble.name}: ${Math.round((performance.now() - begun) / 1000)} s`);
  }
  const all = met.reduce((sum, { tried }) => sum + tried, 0);
  const failures = met.flatMap(({ losses }) => losses);
  const harmful = met.filter(({ losses }) => losses.length > 0).length;
  const rows: Row[] = [
    {
      what: "kinds of trouble with a loss, a foreign entry of the dump that changed by one byte, a leftover, or a next run that fails",
      figure: harmful,
      unit: `of ${met.filter(({ tried }) => tried > 0).length}, met ${all} times`,
      goal: "0",
      ok: harmful === 0 && all > 0,
    },
    ...met.map(({ trouble, tried, failed, losses }): Row => {
      const notTried =
        losses.length === 0 ? "not tried: this machine does not allow it" : "not tried";
      return {
        what: trouble.name,
        figure: tried === 0 ? notTried : losses.length,
        unit: tried === 0 ? "" : `losses in ${tried} runs, of which ${failed} failed by it`,
        goal: tried === 0 ? "" : "0",
        ok: losses.length === 0,
      };
    }),
  ];
  return { rows, failures, versions: { PM2: pm2Version } };
}

async function meet(trouble: Trouble, times: number, random: () => number): Promise<Met> {
  let room: Room | undefined;
  let allowed = true;
  let [tried, failed] = [0, 0];
  const losses: string[] = [];
  const told = (sentences: readonly string[]) => {
    for (const sentence of sentences) losses.push(`${trouble.name}, ${tried}: ${sentence}`);
  };
  const wrong = await complaint(async () => {
    room = await Room.open(async (server) => {
      allowed = (await trouble.before?.(server)) ?? true;
    });
    for (; allowed && tried < times; tried++) {
      await room.change();
      if (await trouble.hurt(room, tried, random())) failed++;
      told(await room.losses(!trouble.endsStrangers));
      if (trouble.endsStrangers) await room.meetAgain();
      told(await room.recovered());
      told(await room.losses());
    }
  });
  told(wrong);
  if (room !== undefined) {
    await room.server.pm2("kill").catch(() => "");
    trouble.after?.(room.server);
    await room.server.destroy();
  }
  return { trouble, tried, failed, losses };
}
