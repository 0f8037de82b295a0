import { readSteps, type StepRecord } from "../history/steps.js";
import type { Log } from "../log.js";
import type { DurationBaseline } from "./baseline.js";
import type { Fleet } from "./fleet.js";
import { joinedLooks, type Looks, looksSince } from "./looks/looks.js";
import { spoolShelf } from "./looks/spool-shelf.js";
import type { FleetOrders, Orders } from "./orders.js";
import type { Problem } from "./problems.js";
import { type Alert, type Kept, withState } from "./state.js";

/** What was recorded of one server, the oldest first. */
export interface Recorded {
  readonly steps: readonly StepRecord[];
  readonly looks: Looks;
  /** Records of steps that are torn, or that another version of the actions wrote */
  readonly unread: number;
}

/** Milliseconds; a look before `looksSince` is left out, unless it is of the same day. */
export interface Span {
  readonly stepsSince: number;
  readonly looksSince: number;
  readonly now: number;
}

/** Where a monitor finds the history of its server, and keeps the alerts. */
export interface Store {
  /** What this server is called where several share a history; nothing where it is alone */
  readonly server: string | undefined;
  read(span: Span): Promise<Recorded>;
  /** Runs `body` with the alerts of this server, and what waits to be sent, while no other monitor has them. */
  withState<T>(body: (kept: Kept) => Promise<T>): Promise<T>;
  /** Of servers that share a history, what one of them does for the others */
  readonly shared?: SharedStore;
}

export interface SharedStore {
  /**
   * Checks what is said about others, and gives back what is about this server's own alerts.
   * @throws UsageError if a server that is to be forgotten is not known, or still comes
   */
  sortOrders(orders: FleetOrders): Promise<Orders>;
  /** Does what is said about others. */
  orderElsewhere(orders: FleetOrders, log: Log): Promise<void>;
  /**
   * Runs `body` with the alerts about servers whose monitors are silent; not where another monitor is at it.
   * @param after milliseconds of silence
   */
  withOthers<T>(
    after: number,
    body: (kept: Kept, others: Others) => Promise<T>,
  ): Promise<T | undefined>;
  keepBaselines(baselines: readonly DurationBaseline[]): Promise<void>;
  /** All servers, as a page shows them; times in milliseconds. */
  fleet(from: number, to: number): Promise<Fleet>;
}

/** What is wrong with other servers, and of which of their alerts that can be said. */
export interface Others {
  /** By the clock that all of them share, milliseconds */
  readonly now: number;
  readonly problems: readonly Problem[];
  readonly isKnown: (alert: Alert) => boolean;
}

/**
 * The server's own disk.
 * @param histories folders of histories: of the PM2 home, and of the user's databases
 * @param folder pm2-actions' own in the PM2 home, where the alerts are kept
 * @param server what it is called in a shared history that is away
 */
export function spoolStore(histories: readonly string[], folder: string, server?: string): Store {
  return {
    server,
    read: async ({ stepsSince, looksSince: since, now }) => {
      const from = new Date(stepsSince).toISOString();
      const steps = await Promise.all(histories.map((history) => readSteps(history, from)));
      const looks = await Promise.all(
        histories.map((history) => looksSince(spoolShelf(history), since, now)),
      );
      return {
        steps: byTime(steps),
        looks: joinedLooks(looks),
        unread: steps.reduce((sum, { unread }) => sum + unread, 0),
      };
    },
    withState: (body) => withState(folder, server, body),
  };
}

function byTime<T extends { readonly begun: string }>(
  all: readonly { readonly records: readonly T[] }[],
): T[] {
  return all.flatMap(({ records }) => records).sort((a, b) => (a.begun < b.begun ? -1 : 1));
}
