import { randomUUID } from "node:crypto";
import type { Problem } from "./problems.js";
import { type Alert, idOf, type Message } from "./state.js";

/** How alerts follow problems from run to run. Nothing here reads a clock or sends anything. */

export interface Policy {
  /** Milliseconds between two messages about one problem, also where it went and came back */
  cooldown(fingerprint: string): number;
  /** Milliseconds until an alert that nobody acknowledged is told as escalated */
  readonly escalateAfter: number | "off";
  readonly host: string;
  /** Whether there is a channel: where there is none, nothing counts as told, and it is told once there is one */
  readonly canTell: boolean;
}

export interface Reconciled {
  readonly alerts: readonly Alert[];
  readonly messages: readonly Message[];
  readonly opened: readonly Alert[];
  readonly resolved: readonly Alert[];
}

/** Resolved alerts are kept for the page, and so that a problem that comes back is not told too often. */
const keptMs = 30 * 86_400_000;

/**
 * Opens what is new, tells again what stays, resolves what is gone.
 * @param isKnown whether this run could see if an alert's problem is still there; what it could not see
 *   stays as it is
 */
export function reconcile(
  { alerts }: { readonly alerts: readonly Alert[] },
  problems: readonly Problem[],
  now: number,
  policy: Policy,
  isKnown: (alert: Alert) => boolean,
): Reconciled {
  const left = new Map(problems.map((problem) => [problem.fingerprint, problem]));
  const next: Alert[] = [];
  const messages: Message[] = [];
  const opened: Alert[] = [];
  const resolved: Alert[] = [];
  const tell = (kind: Message["kind"], alert: Alert): Alert => {
    const at = new Date(now).toISOString();
    const told = { ...alert, told: at, messages: alert.messages + 1 };
    messages.push({ id: randomUUID(), kind, at, host: policy.host, alert: told });
    return told;
  };

  for (const known of alerts) {
    const problem = left.get(known.fingerprint);
    left.delete(known.fingerprint);
    if (problem !== undefined) {
      const seen =
        known.resolved === null ? stillOpen(known, problem, now) : again(known, problem, now);
      if (known.resolved !== null) opened.push(seen);
      next.push(toldIfDue(seen, now, policy, tell));
    } else if (known.resolved !== null) {
      if (now - Date.parse(known.resolved) < keptMs) next.push(known);
    } else if (!isKnown(known)) next.push(known);
    else {
      const gone = { ...known, resolved: new Date(now).toISOString() };
      resolved.push(gone);
      // Nobody wants to hear that something ended of which they were never told.
      const heard = policy.canTell && known.messages > 0 && !isSilenced(known, now);
      next.push(heard ? tell("resolved", { ...gone, resolvedTold: true }) : gone);
    }
  }
  for (const problem of left.values()) {
    const alert = first(problem, now);
    opened.push(alert);
    next.push(toldIfDue(alert, now, policy, tell));
  }
  return { alerts: next, messages, opened, resolved };
}

function first({ fingerprint, severity, title, text, advice }: Problem, now: number): Alert {
  const at = new Date(now).toISOString();
  return {
    id: idOf(fingerprint),
    ...{ fingerprint, severity, title, text, advice },
    ...{ opened: at, seen: at, resolved: null, told: null, messages: 0, escalated: false },
    ...{ acknowledged: null, silenced: null, threads: {} },
  };
}

function stillOpen(alert: Alert, problem: Problem, now: number): Alert {
  const { severity, title, text, advice } = problem;
  const seen = new Date(now).toISOString();
  // Opened by a clock that has been set back since: it would never be old enough to be escalated.
  const opened = Date.parse(alert.opened) > now + tolerance ? seen : alert.opened;
  return { ...alert, severity, title, text, advice, opened, seen };
}

/** It was resolved and is back: a new opening, which remembers when somebody last heard of it. */
function again(alert: Alert, problem: Problem, now: number): Alert {
  const { told, silenced, resolvedTold = false } = alert;
  return { ...first(problem, now), told, silenced, resolvedTold };
}

function toldIfDue(
  alert: Alert,
  now: number,
  policy: Policy,
  tell: (kind: Message["kind"], alert: Alert) => Alert,
): Alert {
  if (!policy.canTell || isSilenced(alert, now)) return alert;
  const { escalateAfter } = policy;
  const cooldown = policy.cooldown(alert.fingerprint);
  const quiet = alert.told !== null && isWithin(now - Date.parse(alert.told), cooldown);
  const age = now - Date.parse(alert.opened);
  // People were told that all is well: what came back since must not wait longer than an escalation would.
  const longest = escalateAfter === "off" ? cooldown : Math.min(cooldown, escalateAfter);
  if (alert.messages === 0)
    return quiet && !(alert.resolvedTold && age >= longest) ? alert : tell("opened", alert);
  if (alert.acknowledged !== null) return alert;
  if (escalateAfter !== "off" && !alert.escalated && age >= escalateAfter)
    return tell("escalated", { ...alert, escalated: true });
  return quiet ? alert : tell("still there", alert);
}

/** Another run of the same moment may be ahead; what is ahead by more, a clock says that was set back since. */
const tolerance = 3_600_000;
const isWithin = (age: number, span: number) => age > -tolerance && age < span;

export function isSilenced({ silenced }: Alert, now: number): boolean {
  return silenced !== null && Date.parse(silenced.until) > now;
}

/** Why nothing is told of an alert, as sentences' parts; a silence that is over is none. */
export function whyQuiet(alert: Alert, now: number): string[] {
  const { acknowledged, silenced } = alert;
  return [
    ...(acknowledged === null ? [] : [`acknowledged: ${acknowledged.reason}`]),
    ...(silenced === null || !isSilenced(alert, now)
      ? []
      : [`silent until ${silenced.until.slice(0, 16).replace("T", " ")} UTC: ${silenced.reason}`]),
  ];
}

/** An alert as `monitor`'s outputs have it; the open ones, the worst and oldest first. */
export function openAlerts(alerts: readonly Alert[]): Alert[] {
  const worth = ({ severity, opened }: Alert) => `${severity === "error" ? 0 : 1} ${opened}`;
  return alerts
    .filter(({ resolved }) => resolved === null)
    .sort((one, other) => (worth(one) < worth(other) ? -1 : 1));
}
