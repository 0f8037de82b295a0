import { StepFailure } from "../../errors.js";
import { allPids, environmentOf, isAlive } from "../../proc.js";
import { waitUntil } from "../../wait-until.js";

/** The variable that all processes of a step's command have: by it they are found, whatever became of the step. */
export const commandMarker = "PM2_ACTIONS_COMMAND";

/** Milliseconds that they have to end by themselves. */
const grace = 5000;

/**
 * Ends a command that a step started, with everything that it started in turn.
 * @param id the value of the marker
 * @returns how many processes there were
 * @throws StepFailure that names those that do not end
 */
export async function endCommand(id: string): Promise<number> {
  const found = processesOf(id);
  if (found.length === 0) return 0;
  signal(found, "SIGTERM");
  const gone = async () => processesOf(id).length === 0;
  if (await waitUntil(gone, { within: grace, every: 50 })) return found.length;
  signal(processesOf(id), "SIGKILL");
  if (await waitUntil(gone, { within: grace, every: 50 })) return found.length;
  throw new StepFailure(
    `What a command had started does not end, even by SIGKILL: ${processesOf(id).join(", ")}.`,
  );
}

function processesOf(id: string): number[] {
  const variable = `${commandMarker}=${id}`;
  return allPids().filter((pid) => isAlive(pid) && environmentOf(pid).includes(variable));
}

/** The command leads a process group of its own: what has lost the marker is in it, as a rule. */
function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const target of pids.flatMap((pid) => [-pid, pid]))
    try {
      process.kill(target, name);
    } catch {
      // It has ended meanwhile, or leads no group.
    }
}
