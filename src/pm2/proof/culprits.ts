import { messageOf, StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Process } from "../daemon/process.js";
import { proveHealthy } from "./health.js";
import type { HealthCheck } from "./health-check.js";
import { showLogs, type WrittenLines } from "./log-tail.js";
import { NotSteady } from "./steady.js";

/** New processes that did not make the app healthy: which of them is to blame, nobody knows. */
class NotHealthy extends StepFailure {
  readonly processes: readonly Process[];
  constructor(processes: readonly Process[], why: string) {
    super(why);
    this.processes = processes;
  }
}

/**
 * As `proveHealthy`, of processes that were just started: what it throws says that it is about them.
 * @param workers processes that share the port
 */
export async function proveNewHealthy(
  check: HealthCheck,
  fresh: readonly Process[],
  workers: number,
  log: Log,
): Promise<void> {
  await proveHealthy(check, workers, fresh, log).catch((error: unknown) => {
    throw new NotHealthy(fresh, messageOf(error));
  });
}

/** What those processes have to say that a failure is about. */
export async function showCulprits(
  error: unknown,
  { logLines }: { readonly logLines: number },
  written: WrittenLines,
  log: Log,
): Promise<void> {
  if (error instanceof NotSteady) await showLogs(error.process, logLines, written, log);
  if (!(error instanceof NotHealthy)) return;
  const talking = error.processes.filter(({ id }) => written.of(id) !== "");
  for (const pm2Process of talking.slice(0, 3)) await showLogs(pm2Process, logLines, written, log);
}
