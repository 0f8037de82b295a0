import { UsageError } from "../errors.js";
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

/**
 * Alerts with what was said about them.
 * @throws UsageError if an id belongs to no open alert, or a silence is over before it begins
 */
export function withOrders(
  alerts: readonly Alert[],
  acknowledged: readonly Acknowledgement[],
  silenced: readonly Silence[],
  now: number,
): Alert[] {
  const open = new Set(alerts.filter((a) => a.resolved === null).map(({ id }) => id));
  const strange = [...acknowledged, ...silenced].map(({ id }) => id).filter((id) => !open.has(id));
  if (strange.length > 0)
    throw new UsageError(
      `There is no open alert ${strange.join(", ")}. ${open.size === 0 ? "None is open." : `Open are ${[...open].join(", ")}.`} Nothing was changed.`,
    );
  const over = silenced.filter((one) => Date.parse(endOf(one, now)) <= now);
  if (over.length > 0)
    throw new UsageError(
      `Input "silence": ${over.map((one) => `the end of ${one.id}, ${endOf(one, now)},`).join(" ")} has passed: allowed is a time to come. Nothing was changed.`,
    );
  return alerts.map((alert) => {
    const ack = acknowledged.find(({ id }) => id === alert.id);
    const silence = silenced.find(({ id }) => id === alert.id);
    const at = new Date(now).toISOString();
    return {
      ...alert,
      ...(ack === undefined ? {} : { acknowledged: { at, reason: ack.reason } }),
      ...(silence === undefined
        ? {}
        : { silenced: { until: endOf(silence, now), reason: silence.reason, at } }),
    };
  });
}

function endOf({ until }: Silence, now: number): string {
  return new Date(typeof until === "number" ? until : now + until.fromNow).toISOString();
}
