import { UsageError } from "../errors.js";
import type { Log } from "../log.js";
import type { Alert } from "./state.js";

/** What a person says about alerts: `acknowledge` and `silence`, a line each. */

export interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

export interface Silence extends Acknowledgement {
  /** ISO time, or a time from now in milliseconds */
  readonly until: number | { readonly fromNow: number };
}

export interface Orders {
  readonly acknowledge: readonly Acknowledgement[];
  readonly silence: readonly Silence[];
}

/** What is said that is not about this server. */
export interface FleetOrders extends Orders {
  /** Servers that are gone for good */
  readonly forget: readonly string[];
  /** Milliseconds of silence: who came within them is not gone */
  readonly silentAfter: number;
}

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `1a2b3c4d the disk is ordered` */
export function parseAcknowledgement(line: string): Acknowledgement | undefined {
  const [, id, reason] = /^([0-9a-f]{8})\s+(\S.*)$/.exec(line) ?? [];
  return id === undefined || reason === undefined ? undefined : { id, reason };
}

/** `1a2b3c4d 12h maintenance`, or with an ISO time instead of the span */
export function parseSilence(line: string): Silence | undefined {
  const [, id, end = "", reason] = /^([0-9a-f]{8})\s+(\S+)\s+(\S.*)$/.exec(line) ?? [];
  if (id === undefined || reason === undefined) return undefined;
  const [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(end) ?? [];
  if (count !== undefined)
    return { id, reason, until: { fromNow: Number(count) * (units[unit] ?? 0) } };
  const until = /^\d{4}-\d\d-\d\dT/.test(end) ? Date.parse(end) : Number.NaN;
  return Number.isNaN(until) ? undefined : { id, reason, until };
}

type Named = Pick<Alert, "id" | "fingerprint">;

/** Of many open alerts, so many are named. */
const mostNamed = 20;

/**
 * @param open all alerts that could be meant
 * @param beside what to know of others, as a sentence; nothing where there are none
 * @throws UsageError if an id belongs to none of them, or a silence is over before it begins
 */
export function checkOrders(
  { acknowledge, silence }: Orders,
  open: readonly Named[],
  now: number,
  beside = "",
): void {
  const known = new Set(open.map(({ id }) => id));
  const strange = [...acknowledge, ...silence].map(({ id }) => id).filter((id) => !known.has(id));
  const named = open.slice(0, mostNamed).map(({ id, fingerprint }) => `${id} (${fingerprint})`);
  const rest = open.length > mostNamed ? `, and ${open.length - mostNamed} more` : "";
  if (strange.length > 0)
    throw new UsageError(
      `There is no open alert ${[...new Set(strange)].join(", ")}. ${open.length === 0 ? "None is open." : `Open are ${named.join(", ")}${rest}.`} ${beside}Nothing was changed.`,
    );
  const over = silence.filter((one) => Date.parse(endOf(one, now)) <= now);
  if (over.length > 0)
    throw new UsageError(
      `Input "silence": ${over.map((one) => `the end of ${one.id}, ${endOf(one, now)},`).join(" ")} has passed: allowed is a time to come. Nothing was changed.`,
    );
}

/** Open alerts with what was said about them. */
export function withOrders(
  alerts: readonly Alert[],
  { acknowledge, silence }: Orders,
  now: number,
): Alert[] {
  const at = new Date(now).toISOString();
  return alerts.map((alert) => {
    if (alert.resolved !== null) return alert;
    const ack = acknowledge.find(({ id }) => id === alert.id);
    const quiet = silence.find(({ id }) => id === alert.id);
    return {
      ...alert,
      ...(ack === undefined ? {} : { acknowledged: { at, reason: ack.reason } }),
      ...(quiet === undefined
        ? {}
        : { silenced: { until: endOf(quiet, now), reason: quiet.reason, at } }),
    };
  });
}

/** What became of each order about these alerts. */
export function sayOrders(
  { acknowledge, silence }: Orders,
  alerts: readonly Alert[],
  dryRun: boolean,
  log: Log,
): void {
  const would = (text: string) => (dryRun ? `A dry run: would have ${text}` : capitalised(text));
  const each = <T extends Acknowledgement>(
    orders: readonly T[],
    done: (alert: Alert) => string,
  ) => {
    for (const { id, reason } of orders) {
      const alert = alerts.find((one) => one.id === id);
      log.outcome(
        alert === undefined || alert.resolved !== null
          ? `Alert ${id} is resolved since this run began: nothing was said of it.`
          : `${would(done(alert))}: ${reason}`,
      );
    }
  };
  each(acknowledge, ({ id, fingerprint }) => `acknowledged ${id} (${fingerprint})`);
  each(
    silence,
    ({ id, fingerprint, silenced }) => `silenced ${id} (${fingerprint}) until ${silenced?.until}`,
  );
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function endOf({ until }: Silence, now: number): string {
  return new Date(typeof until === "number" ? until : now + until.fromNow).toISOString();
}
