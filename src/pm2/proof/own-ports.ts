import { isAlive } from "../../proc.js";
import { waitUntil } from "../../wait-until.js";
import type { Daemon } from "../daemon/daemon.js";
import { listenersOn } from "../daemon/ports.js";
import { type Process, sameEntry, snapshot } from "../daemon/process.js";
import type { PortPair } from "../plan/plan-item.js";
import type { HealthCheck } from "./health-check.js";
import { NotSteady } from "./steady.js";

/** The check with the port that an app has, wherever it names one of the app's pair. */
export function healthAt(
  health: HealthCheck,
  apps: readonly { readonly pair: PortPair; readonly port: number }[],
): HealthCheck {
  if (apps.length === 0) return health;
  const portFor = (asked: number) => apps.find(({ pair }) => pair.includes(asked))?.port ?? asked;
  const urls = health.urls.map((text) => {
    const url = new URL(text);
    if (url.port !== "") url.port = String(portFor(Number(url.port)));
    return url.port === new URL(text).port ? text : url.href;
  });
  const tcp = health.tcp.map((target) =>
    target.replace(/\d+$/, (port) => String(portFor(Number(port)))),
  );
  return { ...health, urls, tcp };
}

/**
 * Waits until a process that was told a port listens there: steady it may be on another. One that has died is
 * not waited for; why it did is told by who waits until it is steady.
 * @throws NotSteady
 */
export async function untilListening(
  daemon: Daemon,
  worker: Process,
  { to: port, variable, timeout }: { to: number; variable: string; timeout: number },
): Promise<void> {
  let others: readonly string[] = [];
  const listens = await waitUntil(
    async () => {
      const now = (await snapshot(daemon)).find((p) => sameEntry(p, worker));
      if (now === undefined || now.restarts > worker.restarts || !isAlive(now.pid)) return true;
      const listeners = await listenersOn(port, now.pid);
      others = listeners.others;
      return listeners.own;
    },
    { within: timeout * 1000, every: 100 },
  );
  if (listens) return;
  throw new NotSteady(
    worker,
    `does not listen on port ${port}, which it is told by ${variable}${others.length > 0 ? `; ${others.join(", ")} does` : ""}`,
  );
}
