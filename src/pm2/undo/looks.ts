import { setTimeout as pause } from "node:timers/promises";
import { deadlineFor } from "../daemon/act.js";
import type { OldProcess } from "../plan/deploy-state.js";

/** What a look at one app came to: nothing to do, something that is still ending, or an act. */
export type Look = "quiet" | "waiting" | "acted";

/** Milliseconds between two looks; calls of a step that was just killed may still have an effect. */
const settling = 300;

/** Looks in a row that must find nothing to do. */
const quietLooks = 2;

/** Acts more than there are old processes, after which something keeps undoing the undoing. */
const actsToSpare = 20;

/**
 * Looks again and again until there is nothing to do. What is still ending is waited for by time, as
 * long as the old processes may take by what their journal says; only looks that acted are counted.
 * @returns `quiet`, or `acted` where something keeps undoing the acts, or `waiting` where a process
 *   does not end
 */
export async function waitUntilQuiet(
  old: readonly OldProcess[],
  look: () => Promise<readonly Look[]>,
): Promise<Look> {
  const patience = Math.max(0, ...old.map((p) => deadlineFor({ settings: p.definition })));
  let lastAct = performance.now();
  for (let quiet = 0, acts = 0; quiet < quietLooks; ) {
    if (acts === old.length + actsToSpare) return "acted";
    const looks = await look();
    quiet = looks.every((one) => one === "quiet") ? quiet + 1 : 0;
    if (looks.includes("acted")) {
      acts++;
      lastAct = performance.now();
    } else if (quiet === 0 && performance.now() > lastAct + patience) return "waiting";
    await pause(settling);
  }
  return "quiet";
}
