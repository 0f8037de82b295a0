import { spawnSync } from "node:child_process";
import type { Extent, Outcome, Row } from "../part.js";
import { databases } from "./databases.js";
import { atSystemCall, type Faulted, fault, victimsOf } from "./fault.js";
import { processes } from "./processes.js";
import { randomFrom } from "./random.js";
import type { Scenario, World } from "./scenario.js";

/** Faults for each action, and the minutes after which there are no more. */
const extents = { full: { faults: 200, minutes: 8 }, short: { faults: 3, minutes: 1 } };

/** Kills steps, guards and servers at any moment, and looks at what the next run finds. */
export async function run({ short, seed }: Extent): Promise<Outcome> {
  const { faults, minutes } = short ? extents.short : extents.full;
  const until = performance.now() + minutes * 60_000;
  const strace = spawnSync("strace", ["--version"]).status === 0;
  const versions: Record<string, string> = {};
  const all = await Promise.all(
    [processes, databases].map(async (create, index) => {
      const world = await create();
      Object.assign(versions, world.versions);
      try {
        return await inTurn(world, faults, until, strace, seed + index);
      } finally {
        await world.end();
      }
    }),
  );
  const remarks = [
    `A kill is at a moment that is spread over the length of an unharmed step${strace ? ", or before the n-th of the system calls that change a disk (strace)" : ""}.`,
  ];
  return { ...judged(all.flat(), short), versions, remarks };
}

/** All scenarios of a world once, then all once more: whenever time is up, each had as many faults. */
async function inTurn(
  { scenarios }: World,
  faults: number,
  until: number,
  strace: boolean,
  seed: number,
): Promise<Faulted[]> {
  const random = randomFrom(seed);
  const durations = new Map<Scenario, number>();
  for (const scenario of scenarios) durations.set(scenario, await unharmed(scenario));
  const done: Faulted[] = [];
  for (let round = 0; round < faults; round++)
    for (const scenario of scenarios) {
      if (performance.now() > until) return done;
      const victims = victimsOf(scenario, strace);
      const victim = victims[round % victims.length] ?? "the step";
      const one = await fault(scenario, victim, random(), durations.get(scenario) ?? 0);
      done.push(one);
      // It was done before its time: this machine is less busy now.
      if (!one.landed && victim !== atSystemCall) durations.set(scenario, one.worked);
      for (const loss of one.losses) console.log(loss);
    }
  return done;
}

async function unharmed(scenario: Scenario): Promise<number> {
  await scenario.prepare();
  const begun = performance.now();
  const { code, log } = await scenario.start().ended;
  if (code !== 0) throw new Error(`${scenario.action} fails unharmed: ${log}`);
  const took = performance.now() - begun;
  const wrong = [...(await scenario.losses()), ...(await scenario.remains())];
  if (wrong.length > 0) throw new Error(`${scenario.action}, unharmed: ${wrong.join("; ")}`);
  console.log(`${scenario.action} takes ${Math.round(took)} ms`);
  return took;
}

function judged(all: readonly Faulted[], short: boolean): Pick<Outcome, "rows" | "failures"> {
  const failures = all.flatMap(({ losses }) => losses);
  const landed = all.filter((one) => one.landed);
  const harmful = all.filter(({ losses }) => losses.length > 0).length;
  const seconds = (of: readonly Faulted[]) =>
    Math.round(Math.max(0, ...of.map(({ repair }) => repair)) / 100) / 10;
  const actions = [...new Set(all.map(({ action }) => action))];
  const least = Math.min(
    ...actions.map((action) => landed.filter((one) => one.action === action).length),
  );
  const rows: Row[] = [
    {
      what: "kills that met a step at work",
      figure: landed.length,
      unit: `of ${all.length}`,
      goal: short
        ? "at least 1"
        : `at least 2 of each action, and ${extents.full.faults} where ${extents.full.minutes} minutes are enough`,
      ok: short ? landed.length > 0 : least >= 2,
    },
    {
      what: "of these, with a loss, a leftover, or a next run that fails",
      figure: harmful,
      unit: "",
      goal: "0",
      ok: harmful === 0,
    },
    {
      what: "longest time from a kill to the end of the run that puts all right",
      figure: seconds(all),
      unit: "s",
      goal: "below 60 s",
      ok: seconds(all) < 60,
    },
    ...actions.map((action): Row => {
      const of = landed.filter((one) => one.action === action);
      const victims = [...new Set(of.map(({ victim }) => victim))].map(
        (victim) => `${victim} ${of.filter((one) => one.victim === victim).length}`,
      );
      return {
        what: `${action}: ${victims.join(", ") || "none met it"}`,
        figure: of.length,
        unit: `kills, put right within ${seconds(of)} s`,
        goal: "",
        ok: true,
      };
    }),
  ];
  return { rows, failures };
}
