import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import { type Process, runs, type Snapshot } from "../daemon/process.js";
import { type DeployState, type OldProcess, spans } from "../plan/deploy-state.js";
import { markerOf } from "../start/definition.js";

/** Says of each app what runs now, and which code. */
export function reportUndone(state: DeployState, current: Snapshot, log: Log): void {
  for (const { name, old, filesKept } of state.apps) {
    const now = current.filter((p) => spans(state, p.namespace) && p.name === name);
    const expected = old.filter((pm2Process) => pm2Process.running).length;
    if (old.length === 0) log.outcome(`${name}: removed again; it did not run before.`);
    else if (expected === 0 && now.length >= old.length)
      log.outcome(
        `${name}: did not run before, and is down again (${counted(now.length, "process")}).`,
      );
    else if (now.filter((p) => runs(p) && markerOf(p).deploy !== state.deploy).length >= expected)
      log.outcome(
        `${name}: its ${old.length} old ${old.length === 1 ? "process is" : "processes are"} in place (pid ${now.map((p) => p.pid).join(", ")})${startedAgain(old, now)}, in ${foldersOf(now)}.${
          filesKept
            ? ""
            : " What was started since, and what starts next, runs the files in place: they may be newer."
        }`,
      );
    else log.warning(`${name}: ${shortfall(state, now, expected, filesKept)}`);
  }
}

/** Which of them are not the very processes that ran before. */
function startedAgain(old: readonly OldProcess[], now: readonly Process[]): string {
  const again = now.filter(
    ({ createdAt }) => !old.some((before) => before.running && before.createdAt === createdAt),
  );
  if (again.length === 0) return "";
  if (again.length === now.length) return ", started again";
  return `, pid ${again.map(({ pid }) => pid).join(", ")} started again`;
}

function foldersOf(processes: readonly Process[]): string {
  return [...new Set(processes.map(({ settings }) => String(settings.pm_cwd)))].join(" and ");
}

/** What runs of an app that could not be brought back as a whole. */
function shortfall(
  { deploy }: DeployState,
  now: readonly Process[],
  expected: number,
  filesKept: boolean,
): string {
  const running = now.filter(runs);
  const newer = running.filter((pm2Process) => markerOf(pm2Process).deploy === deploy).length;
  const sentences = [`${running.length - newer} of ${expected} old processes run.`];
  if (newer > 0) sentences.push(`${newer} of the new ones go on in their place.`);
  if (!filesKept)
    sentences.push("What was started since runs the files in place: they may be newer.");
  return sentences.join(" ");
}
