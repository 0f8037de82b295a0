import type { Log } from "../../log.js";
import { deleteOwn } from "../daemon/act.js";
import type { Daemon } from "../daemon/daemon.js";
import { snapshot } from "../daemon/process.js";
import { savePart } from "../dump/dump.js";
import { forgetInDump } from "../dump/undone-dump.js";
import { type DeployState, isResponsibleFor } from "../plan/deploy-state.js";
import { endLease } from "../plan/lease.js";
import { updateRecord } from "../plan/record.js";
import { markerOf } from "../start/definition.js";
import { deleteTemplates } from "../start/template.js";
import { keepLeading } from "./switch-back.js";
import { joinCanaryLogs, removeLeftLogs } from "./tidy-logs.js";

/** What is left when all new workers are steady: canaries and pruned apps go, then dump and record. */
export async function finishDeploy(daemon: Daemon, state: DeployState, log: Log): Promise<void> {
  const { namespace, retiring, pruned, upstream } = state;
  const current = await snapshot(daemon);
  const canaries = current.filter((p) => retiring.includes(markerOf(p).worker ?? ""));
  const gone = current.filter((p) =>
    pruned.some(
      (old) =>
        p.namespace === namespace &&
        old.name === p.name &&
        old.id === p.id &&
        markerOf(p).deploy !== state.deploy,
    ),
  );
  const relieved = current.filter(
    (p) =>
      p.namespace === namespace &&
      markerOf(p).deploy !== state.deploy &&
      upstream?.apps.some(({ name }) => name === p.name),
  );
  // First of all: killed further on, nothing may start the old ones beside the new.
  const names = new Set([...state.apps, ...pruned].map(({ name }) => name));
  for (const each of [namespace, ...state.leaving])
    await endLease(daemon.home, each, (name) => names.has(name));
  await deleteOwn(daemon, canaries);
  if (upstream !== undefined) {
    await keepLeading(upstream, state.deploy, log);
    await deleteOwn(daemon, relieved);
  }
  await deleteOwn(daemon, gone);
  const staying = await snapshot(daemon);
  await joinCanaryLogs(canaries, staying, log);
  await removeLeftLogs(daemon.home, state.apps, staying, log);
  await deleteTemplates(daemon, namespace);
  if (state.save)
    await savePart(
      daemon.home,
      (entry) => isResponsibleFor(state, entry),
      await snapshot(daemon),
      log,
    );
  else await forgetInDump(daemon, state, log);
  await updateRecord(
    daemon.home,
    namespace,
    state.deployed,
    pruned.map((old) => old.name),
  );
}
