import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import { connectDaemon } from "../../pm2/daemon/daemon.js";
import { type Home, livingDaemonPid } from "../../pm2/daemon/home.js";
import { type Process, runs, type Snapshot, snapshot } from "../../pm2/daemon/process.js";
import { namespaceIn, readDump } from "../../pm2/dump/dump.js";
import { foreignChanges, rowsOf, showProcesses } from "../../pm2/evidence.js";
import { namesIn, namespacesIn, selects } from "../../pm2/selection/selection.js";
import { counted, shortList } from "../../text/phrases.js";

export interface Reporting {
  readonly home: Home;
  readonly namespace: string;
  readonly log: Log;
  readonly output: (outputs: Record<string, never[] | object>) => void;
  /** Processes outside the namespace that this step may touch, too; their namespaces are shown as well */
  readonly alsoOwn?: (pm2Process: Process) => boolean;
}

/** The same namespaces before and after, the step's own one last. */
function shownNamespaces({ namespace, alsoOwn }: Reporting, before: Snapshot): string[] {
  const others = alsoOwn === undefined ? [] : before.filter(alsoOwn).map((p) => p.namespace);
  return [...new Set(others)].filter((other) => other !== namespace).concat(namespace);
}

/**
 * Shows the namespace before and after `body`, in the log, the summary and the outputs, and names
 * foreign processes that changed meanwhile. After a failure, too: that is when it is needed.
 */
export async function report(
  reporting: Reporting,
  body: (before: Snapshot) => Promise<void>,
): Promise<void> {
  const { home, log, output } = reporting;
  const before = await look(home);
  await warnWithoutDaemon(home, log);
  const shown = shownNamespaces(reporting, before);
  const rows = shown.flatMap((namespace) => rowsOf(before, namespace));
  output({ before: rows, after: rows });
  for (const namespace of shown)
    await showProcesses(`Before: namespace ${namespace}`, before, namespace, log);
  try {
    await body(before);
  } finally {
    await showAfter(reporting, before).catch((error: unknown) =>
      log.warning(`The state after the step could not be read: ${messageOf(error)}`),
    );
  }
}

/** Without a daemon nothing is listed, and every selection seems to be empty: that must not be missed. */
async function warnWithoutDaemon(home: Home, log: Log): Promise<void> {
  if ((await livingDaemonPid(home)) !== undefined) return;
  // A dump that cannot be read is said by whoever needs it.
  const { entries } = await readDump(home, log).catch(() => ({ entries: [] }));
  if (entries.length === 0)
    return log.info(`No PM2 daemon runs in ${home.path}, so none of its apps run.`);
  const namespaces = [...new Set(entries.map(namespaceIn))].map((name) => JSON.stringify(name));
  log.warning(
    `No PM2 daemon runs in ${home.path}, so none of its apps run. Its dump holds ${counted(entries.length, "process")} of ${shortList(namespaces)}: pm2 resurrect, as the user who owns it, starts them.`,
  );
}

async function showAfter(reporting: Reporting, before: Snapshot) {
  const { home, namespace, log, output, alsoOwn = () => false } = reporting;
  const after = await look(home);
  const shown = shownNamespaces(reporting, before);
  output({ after: shown.flatMap((one) => rowsOf(after, one)) });
  for (const one of shown) await showProcesses(`After: namespace ${one}`, after, one, log);
  const isOwn = (pm2Process: Process) => pm2Process.namespace === namespace || alsoOwn(pm2Process);
  for (const { sentence, ordinary } of foreignChanges(before, after, isOwn))
    if (ordinary) log.info(`Another project's step, while this one ran: ${sentence}`);
    else log.warning(`Not by this step, but while it ran: ${sentence}`);
}

/** The versions that run of these apps, as outputs: after an undo, those from before. */
export async function versionsNow(
  { home, namespace }: Pick<Reporting, "home" | "namespace">,
  names: readonly string[],
): Promise<{ version: string; versions: Readonly<Record<string, string | null>> }> {
  const own = (await look(home)).filter((p) => p.namespace === namespace && runs(p));
  const versions = Object.fromEntries(
    names.map((name) => [name, own.find((p) => p.name === name)?.version ?? null]),
  );
  const [first = null, ...others] = new Set(Object.values(versions));
  return { version: others.length === 0 ? (first ?? "") : "", versions };
}

/** The list at this moment; a home without a daemon has none. */
export async function look(home: Home): Promise<Snapshot> {
  const daemon = await connectDaemon(home);
  try {
    return await snapshot(daemon);
  } finally {
    daemon?.close();
  }
}

/** @throws StepFailure if the selection is not as many running processes as `expect-processes` says */
export async function checkProcessCount(
  { home, namespace, log }: Reporting,
  inputs: { readonly expectProcesses?: number | undefined; readonly namePattern: Pattern },
): Promise<void> {
  const expected = inputs.expectProcesses;
  if (expected === undefined) return;
  const selection = { namespace, pattern: inputs.namePattern };
  const running = (await look(home)).filter((p) => selects(selection, p) && runs(p)).length;
  if (running !== expected)
    throw new StepFailure(
      `expect-processes is ${expected}, but ${counted(running, "process")} of the selection ${running === 1 ? "runs" : "run"}.`,
    );
  log.info(`Running: ${counted(running, "process")}, as expect-processes says.`);
}

/** Nothing to stop is no error, but a namespace that nobody has is most likely a typo. */
export function sayNothingRuns(
  { namespace, log }: Reporting,
  current: Snapshot,
  pattern: Pattern,
): void {
  const there = namespacesIn(current);
  if (current.length === 0 || there.includes(namespace))
    log.info(
      `Nothing of ${namespace} that "${pattern.text}" selects runs.${thereAre(namesIn(current, namespace))}`,
    );
  else
    log.warning(
      `The daemon has no process of the namespace ${namespace}, so nothing was stopped. It has processes of ${there.join(", ")}.`,
    );
}

function thereAre(names: readonly string[]): string {
  return names.length === 0 ? "" : ` There are ${shortList(names)}.`;
}
