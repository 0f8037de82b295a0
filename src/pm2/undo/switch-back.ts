import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { shortTime } from "../../text/amounts.js";
import { waitUntil } from "../../wait-until.js";
import { deleteOwn } from "../daemon/act.js";
import type { Daemon } from "../daemon/daemon.js";
import { listenersOn } from "../daemon/ports.js";
import { runs, snapshot } from "../daemon/process.js";
import type { AppState, DeployState, UpstreamState } from "../plan/deploy-state.js";
import { anyAnswer, untilLeadingTo } from "../proof/leads-to.js";
import { markerOf } from "../start/definition.js";
import { bringBack } from "../start/worker.js";
import { type PortChange, renamePorts } from "../upstream/include.js";
import { tellProxy } from "../upstream/proxy.js";

/** Milliseconds that an old process which had died may take to listen again. */
const untilListening = 60_000;

/**
 * Lets the proxy lead to the old processes again, so that the new ones can go. Until it does, these serve.
 * @returns why it cannot be done
 */
export async function whyNotBack(
  daemon: Daemon,
  state: DeployState,
  log: Log,
): Promise<string | undefined> {
  const { upstream, deploy } = state;
  if (upstream === undefined) return undefined;
  try {
    for (const app of upstream.apps) await oldListens(daemon, state, app);
    await lead(upstream, back(upstream.apps), deploy, log);
    const current = await snapshot(daemon);
    const serving = current.filter((p) => markerOf(p).deploy === deploy && runs(p));
    const apps = upstream.apps.filter(({ name }) => serving.some((p) => p.name === name));
    for (const { from, to } of apps) {
      const wrong = await untilLeadingTo(
        upstream.urls,
        anyAnswer,
        { wanted: from, other: to },
        upstream.patience,
      );
      if (wrong !== undefined) throw new StepFailure(wrong);
    }
    if (apps.length > 0) await pause(upstream.drainSeconds * 1000);
    const ports = upstream.apps.map(({ name, from }) => `port ${from} for ${name}`).join(", ");
    log.info(`The upstream file ${upstream.file} names ${ports} again, and the proxy was told.`);
    return undefined;
  } catch (error) {
    return `The proxy could not be led back to what ran before, so what was started serves on: ${messageOf(error)}`;
  }
}

/** The apps that may be undone though a proxy leads to the new processes of others. */
export function withoutOverlap({ apps, upstream }: DeployState): readonly AppState[] {
  return apps.filter(({ name }) => !upstream?.apps.some((app) => app.name === name));
}

/** Before the old processes go: somebody may have put the file back meanwhile. */
export async function keepLeading(
  upstream: UpstreamState,
  deploy: string,
  log: Log,
): Promise<void> {
  const changed = await renamePorts(upstream.file, upstream.apps);
  if (!changed) return;
  log.warning(`The upstream file ${upstream.file} had been put back, and was written once more.`);
  await tellProxy(upstream.reload, deploy, log);
}

/** Where nothing runs: what comes up next must be what the file names. */
export async function nameInFile(
  { upstream, deploy }: DeployState,
  which: "old" | "new",
  log: Log,
): Promise<void> {
  if (upstream === undefined) return;
  const apps = which === "new" ? upstream.apps : back(upstream.apps);
  try {
    await lead(upstream, apps, deploy, log);
  } catch (error) {
    log.warning(
      `The proxy's file must name ${apps.map(({ name, to }) => `port ${to} for ${name}`).join(", ")}: ${messageOf(error)}`,
    );
  }
}

async function lead(
  { file, reload }: UpstreamState,
  changes: readonly PortChange[],
  deploy: string,
  log: Log,
): Promise<void> {
  await renamePorts(file, changes);
  // Whatever the file said: the proxy may have been told of more than that.
  await tellProxy(reload, deploy, log);
}

function back(apps: readonly PortChange[]): PortChange[] {
  return apps.map(({ name, from, to }) => ({ name, from: to, to: from }));
}

/** The old process as it ran, or started again beside the new one where it has died. */
async function oldListens(
  daemon: Daemon,
  state: DeployState,
  { name, from }: PortChange,
): Promise<void> {
  const begun = performance.now();
  const current = async () =>
    (await snapshot(daemon)).filter(
      (p) =>
        p.namespace === state.namespace && p.name === name && markerOf(p).deploy !== state.deploy,
    );
  const old = state.apps.find((app) => app.name === name)?.old ?? [];
  const there = await current();
  // PM2 may have given it up meanwhile.
  const ended = there.filter(({ status }) => status === "stopped" || status === "errored");
  await deleteOwn(daemon, ended);
  if (there.length === ended.length)
    for (const { definition, running } of old) await bringBack(daemon, definition, running);
  const listens = await waitUntil(
    async () => {
      const listeners = await Promise.all(
        (await current()).map(({ pid }) => listenersOn(from, pid)),
      );
      return listeners.some(({ own }) => own);
    },
    { within: untilListening, every: 100 },
  );
  if (!listens)
    throw new StepFailure(
      `the old process of ${name} does not listen on port ${from}, after ${shortTime(performance.now() - begun)}.`,
    );
}
