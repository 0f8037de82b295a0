import { killedRecord } from "../../src/history/record.js";
import type { Sample } from "../../src/history/samples.js";
import type { StepRecord } from "../../src/history/steps.js";
import { reconcile } from "../../src/monitor/alerts.js";
import type { Fleet } from "../../src/monitor/fleet.js";
import { linesOver } from "../../src/monitor/looks/lines.js";
import type { Watched } from "../../src/monitor/monitor.js";
import { problemsOf } from "../../src/monitor/problems.js";
import { parseRules } from "../../src/monitor/rules.js";
import type { Diagnosis } from "../../src/pm2/diagnose.js";
import { aDiagnosed, aDiagnosis } from "./diagnosis.js";
import { looksOf } from "./looks.js";

const hour = 3_600_000;
const day = 24 * hour;

/** A server that was watched every half hour, with deploys, backups, failures, a leak and alerts. */
export async function aWatched(
  days: number,
  namespaces: number,
): Promise<{ watched: Watched; diagnosis: Diagnosis; window: number }> {
  const processes = Array.from({ length: namespaces * 3 }, (_, id) =>
    aDiagnosed(
      {
        id,
        name: ["api", "worker", "web"][id % 3] ?? "",
        namespace: `team-${Math.floor(id / 3)}`,
      },
      1,
    ),
  );
  const diagnosis: Diagnosis = { ...aDiagnosis(1), processes };
  const now = diagnosis.at;
  const from = now - days * day;
  const steps = stepsOf(days, namespaces, from);
  const looks = await looksOf(samplesOf(days, processes, from), now);
  const observed = { now, diagnosis, steps, all: steps, looks };
  const policy = {
    cooldown: () => day,
    escalateAfter: 4 * hour,
    host: diagnosis.host,
    canTell: true,
  };
  const open = reconcile(
    { alerts: [] },
    problemsOf(observed, parseRules("", "r")),
    now,
    policy,
    () => true,
  );
  const gone = { ...open.alerts[0], resolved: new Date(now - hour).toISOString() };
  const [message] = open.messages;
  const watched: Watched = {
    observed,
    open: open.alerts,
    past: [{ ...gone, opened: new Date(now - 9 * hour).toISOString() } as Watched["past"][number]],
    opened: open.opened,
    resolved: [],
    delivered: 1,
    outbox:
      message === undefined
        ? []
        : [
            {
              channel: "webhook",
              message,
              attempts: 3,
              error: "the receiver answered 500",
              failed: null,
            },
          ],
  };
  return { watched, diagnosis, window: days * day };
}

function stepsOf(days: number, namespaces: number, from: number): StepRecord[] {
  return Array.from({ length: days * namespaces }, (_, index): StepRecord[] => {
    const namespace = `team-${index % namespaces}`;
    const at = from + Math.floor(index / namespaces) * day + (index % namespaces) * hour;
    const since = new Date(at).toISOString();
    const by = {
      action: "pm2-deploy",
      run: String(index),
      actor: "ann",
      workflow: "Deploy",
      since,
    };
    const deploy = {
      ...killedRecord(by, { namespace }, []),
      durationMs: 9000 + ((index * 7919) % 5000),
    };
    const backup = killedRecord({ ...by, action: "db-backup" }, { database: namespace }, []);
    const failed = index % 17 === 16;
    return [
      {
        ...deploy,
        failed,
        result: failed ? "rolled-back" : "deployed",
        ...(failed ? { why: "api did not come up" } : {}),
      },
      { ...backup, durationMs: 60_000 + index * 100, failed: false, result: "backed-up" },
    ];
  }).flat();
}

function samplesOf(days: number, processes: Diagnosis["processes"], from: number): Sample[] {
  return Array.from({ length: days * 48 }, (_, index) => ({
    version: 1 as const,
    id: String(index),
    host: "server-1",
    begun: new Date(from + index * 1_800_000).toISOString(),
    processes: processes.map(({ id, name, namespace }) => ({
      ...{ id, name, namespace, status: "online", cpuPercent: 3, openFiles: 30 },
      restarts: Math.floor(index / 200) * (id % 4),
      memoryBytes: 80e6 + (id === 1 ? index * 4e5 : 2e7 * Math.sin(index / 20 + id)),
    })),
  }));
}

/** Servers that share a history, each as the one above; of the last one nobody has heard for three hours. */
export async function aFleet(
  count: number,
): Promise<{ fleet: Fleet; now: number; window: number }> {
  const { watched, diagnosis, window } = await aWatched(30, 3);
  const { steps, looks } = watched.observed;
  const lines = linesOver({ ...looks, recent: [] }, diagnosis.at - window);
  const names = Array.from({ length: count }, (_, index) => `server-${index + 1}`);
  const acting = steps.filter(({ action }) => action !== "monitor");
  const fleet: Fleet = {
    servers: names.map((name, index) => ({
      name,
      seen: "2026-11-28T10:00",
      silent: index === count - 1 ? 3 * hour : 60_000,
      processes: looks.recent.at(-1)?.processes ?? [],
      lines,
      steps: 12,
      failed: index % 3,
    })),
    steps: names.flatMap((server) =>
      acting.map(({ begun, failed }) => ({ server, at: Date.parse(begun), failed })),
    ),
    baselines: names.map((server) => ({
      ...{ server, action: "pm2-deploy", target: "prod", result: "deployed" },
      ...{ runs: 30, p50: 4000, p95: 5000, last: 6000 },
    })),
    open: watched.open,
    past: watched.past,
    outbox: watched.outbox,
  };
  return { fleet, now: diagnosis.at, window };
}
