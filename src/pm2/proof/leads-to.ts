import { connectionsTo } from "../../proc.js";
import { askHealth, shownUrl } from "./health.js";
import type { HealthExpectation } from "./health-check.js";
import { untilWell } from "./until-well.js";

/** Any status: what answers matters, and not what. */
export const anyAnswer: HealthExpectation = { kind: "status", pattern: /^\d{3}$/, text: "any" };

/** Two ports of an app, of which a proxy is to lead to one. */
export interface Way {
  readonly wanted: number;
  readonly other: number;
}

/**
 * Asks URLs through the proxy until the kernel shows that one of them reaches the wanted port: a reload that
 * reports success says nothing of the kind.
 * @param timeout seconds; it is asked once in any case
 * @returns what was wrong at last, or nothing
 */
export function untilLeadingTo(
  urls: readonly string[],
  expect: HealthExpectation,
  { wanted, other }: Way,
  timeout: number,
): Promise<string | undefined> {
  return untilWell(async () => {
    const before = [...connectionsTo(wanted), ...connectionsTo(other)].map(({ ends }) => ends);
    const check = { urls, tcp: [], expect, timeout: 0 };
    const health = await askHealth(check, 1, (text) => text);
    if ("wrong" in health) return health.wrong;
    const there = connectionsTo(wanted);
    const elsewhere = connectionsTo(other).some(({ ends }) => !before.includes(ends));
    // A proxy may have used a connection that it keeps. Somebody who calls the wanted port himself proves nothing.
    const reached = there.some(({ ends, open }) => open || !before.includes(ends));
    if (reached && !elsewhere) return undefined;
    return `${urls.map(shownUrl).join(", ")}: answered, but ${elsewhere ? `port ${other} gets new connections` : `no connection to port ${wanted} comes of it`}`;
  }, timeout);
}
