import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import { isOneShot } from "../../pm2-words.js";
import { shortList } from "../../text/phrases.js";
import type { Daemon } from "../daemon/daemon.js";
import { runs, sameIdentity, snapshot } from "../daemon/process.js";
import { forgetInDump } from "../dump/undone-dump.js";
import { type DeployState, spans } from "../plan/deploy-state.js";
import { markerOf } from "../start/definition.js";
import { deleteTemplates } from "../start/template.js";
import { finishOrUndoDeploy } from "../undo/undo.js";
import type { Change, Changed, Deployment } from "./deployment.js";

/** Undoes what was begun, and says honestly what that brought back. */
export async function giveUp(
  deployment: Deployment,
  change: Change,
  state: DeployState,
  error: unknown,
): Promise<Changed> {
  if (state.phase === "finishing") return finishAgain(deployment, change, state, error);
  // Refused before anything was started: that is the user's to know, and there is nothing to undo.
  if (error instanceof UsageError) {
    await leaveAsItIs(deployment, state);
    throw error;
  }
  const reason = messageOf(error).replace(/\.$/, "");
  const wanted =
    change.kind === "deploy" ? oneOf(change.items.flatMap(({ to }) => to ?? [])) : undefined;
  const why = wanted === undefined ? reason : `Deploying ${wanted} failed: ${reason}`;
  if (!deployment.options.rollback) {
    await leaveAsItIs(deployment, state);
    return { result: "failed", why: `${why}. Nothing was undone, as the input rollback says.` };
  }
  deployment.log.info(`Undoing the ${change.kind}: ${reason}.`);
  const { replaced, down } = await undoChange(deployment, state, why);
  const { result, words } = broughtBack(change, state, replaced, down);
  return { result, why: `${why}. ${words}` };
}

/**
 * All was steady, so the rest is tried once more; where it fails again, the journal stays, and the guard and
 * the next run try it.
 */
async function finishAgain(
  { daemon, session, log }: Deployment,
  change: Change,
  state: DeployState,
  error: unknown,
): Promise<Changed> {
  if (!(await finishOrUndoDeploy(daemon, state, log)))
    throw new StepFailure(`${messageOf(error)} PM2 was restarted, and has what ran before.`);
  await change.release?.activate();
  await session.settle();
  log.warning(`The end of this step had to be repeated: ${messageOf(error)}`);
  return { result: "deployed" };
}

/** Nothing is undone; only what must not outlive the step goes. */
async function leaveAsItIs({ daemon, session, log }: Deployment, state: DeployState) {
  await deleteTemplates(daemon, state.namespace);
  await forgetInDump(daemon, state, log);
  await session.settle();
}

/** @returns apps that had lost an old process by then, and apps that are down now though they ran */
async function undoChange(
  { daemon, session, log, options }: Deployment,
  state: DeployState,
  why: string,
): Promise<{ readonly replaced: readonly string[]; readonly down: readonly string[] }> {
  const current = await snapshot(daemon);
  const replaced = state.apps.filter(({ name, old }) =>
    old.some(
      ({ id, running }) =>
        running &&
        !current.some((p) => p.id === id && p.name === name && markerOf(p).deploy !== state.deploy),
    ),
  );
  await finishOrUndoDeploy(daemon, state, log).catch((left: unknown) => {
    throw new StepFailure(`${why}. Undoing it did not bring everything back: ${messageOf(left)}`, {
      cause: left,
    });
  });
  await session.settle();
  const down = await notBack(daemon, state, options.stableSeconds);
  return { replaced: replaced.map(({ name }) => name), down };
}

/** What the undo has brought back, in truth. */
function broughtBack(
  change: Change,
  { apps }: DeployState,
  replaced: readonly string[],
  down: readonly string[],
): { readonly result: "failed" | "rolled-back"; readonly words: string } {
  if (down.length > 0)
    return {
      result: "failed",
      words: `What ran before was started again, and these did not come up: ${down.join(", ")}.`,
    };
  const before = apps.filter(({ old }) => old.length > 0);
  if (before.length === 0)
    return { result: "rolled-back", words: "What was started is removed again." };
  if (!before.some(({ old }) => old.some(({ running }) => running)))
    return {
      result: "rolled-back",
      words: "Nothing ran before, and nothing runs now: what was stopped is listed as it was.",
    };
  if (before.every(({ filesKept }) => filesKept))
    return { result: "rolled-back", words: `What ran before runs again${releasesOf(change)}.` };
  const words = change.kind === "restart" ? afterRestart(replaced) : afterCopy(replaced);
  return { result: "failed", words };
}

/** Which release that is, if all apps came from the same one. */
function releasesOf({ items, kind }: Change): string {
  const from = oneOf(items.flatMap((item) => (item.old.length > 0 ? item.from : [])));
  return kind === "deploy" && from !== undefined ? `: ${from}` : "";
}

/** The release that all of these are, where it is one. */
function oneOf(releases: readonly (string | null)[]): string | undefined {
  const [one, ...others] = new Set(releases);
  return others.length === 0 && typeof one === "string" ? one : undefined;
}

/** What runs after a restart was undone: it has no older files than those in place. */
function afterRestart(replaced: readonly string[]): string {
  if (replaced.length === 0)
    return "Nothing that ran was touched: it goes on as it was. Its next start runs the files in place, which did not come up now.";
  return `${shortList(replaced)}: started again, from the files in place. They are the same that did not come up: a restart has no older ones to go back to.`;
}

/** What runs after a deploy was undone that came as a copy over the files that ran. */
function afterCopy(replaced: readonly string[]): string {
  const survivors =
    replaced.length === 0
      ? "No old worker was touched: they run the old code"
      : `Old workers of ${shortList(replaced)} were replaced and started again`;
  return `${survivors}, but the files in place are the new ones, so the next start of a worker runs the new code. Release directories (releases-directory) make the way back real.`;
}

/** Apps whose old processes do not all run again: looked at twice, since one that dies can be up for a moment. */
async function notBack(daemon: Daemon, state: DeployState, seconds: number): Promise<string[]> {
  const first = await snapshot(daemon);
  await pause(1000 * Math.max(1, seconds));
  const second = await snapshot(daemon);
  return state.apps
    .filter(({ name, old }) => {
      const own = second.filter((p) => spans(state, p.namespace) && p.name === name);
      const stayed = own.filter((p) => runs(p) && first.some((then) => sameIdentity(p, then)));
      return stayed.length < old.filter((p) => p.running && !isOneShot(p.definition)).length;
    })
    .map(({ name }) => name);
}
