import { UsageError } from "../errors.js";
import { waits } from "../history/steps.js";
import type { Log } from "../log.js";
import type { Diagnosis } from "../pm2/diagnose.js";
import { type Chosen, choosesApp } from "../pm2/diagnosis/subject.js";
import { counted } from "../text/phrases.js";
import { openAlerts, type Reconciled, reconcile } from "./alerts.js";
import { baselines } from "./baseline.js";
import type { Channel } from "./delivery/channel.js";
import { deliver, queueMessages } from "./delivery/outbox.js";
import {
  type Acknowledgement,
  checkOrders,
  type Orders,
  type Silence,
  sayOrders,
  withOrders,
} from "./orders.js";
import { isJudged, type Observed, type Problem, problemsOf } from "./problems.js";
import { cooldownOf, type Rules } from "./rules.js";
import { type Alert, type Delivery, type Kept, type Message, placeOf } from "./state.js";
import type { SharedStore, Store } from "./store.js";

export interface MonitorOptions {
  readonly store: Store;
  /** The apps that this run looks at */
  readonly chosen: Chosen;
  /** Milliseconds that are looked back */
  readonly window: number;
  readonly rules: Rules;
  /** What is wrong beside all that the rules look at */
  readonly more: readonly Problem[];
  readonly channels: readonly Channel[];
  readonly acknowledge: readonly Acknowledgement[];
  readonly silence: readonly Silence[];
  /** Servers of a shared history that are gone for good */
  readonly forget: readonly string[];
  /** One harmless message through each channel */
  readonly test: boolean;
  readonly dryRun: boolean;
}

const hour = 3_600_000;

export interface Told {
  readonly open: readonly Alert[];
  /** Resolved ones of the last 30 days */
  readonly past: readonly Alert[];
  readonly opened: readonly Alert[];
  readonly resolved: readonly Alert[];
  readonly delivered: number;
  /** What waits, and what was given up */
  readonly outbox: readonly Delivery[];
}

export interface Watched extends Told {
  readonly observed: Observed;
}

/** One look: what is wrong by the rules, whom to tell, and telling them. */
export async function watch(
  diagnosis: Diagnosis,
  options: MonitorOptions,
  log: Log,
): Promise<Watched> {
  const { rules, store } = options;
  const observed = await observe(diagnosis, options, log);
  const place = placeOf(store.server);
  const ignored = new Set(rules.ignore);
  const problems = [...problemsOf(observed, rules), ...options.more]
    .map((problem) => ({ ...problem, fingerprint: problem.fingerprint + place }))
    .filter(({ fingerprint }) => !ignored.has(fingerprint));
  const blind = diagnosis.daemon.state !== "answers";
  // What a run does not look at it cannot call well: a misspelt namespace would resolve all that is wrong.
  const isChosen = (local: string) => {
    const [, namespace, name] = /^finding \S+ ([^\s/]+)\/(.+)$/s.exec(local) ?? [];
    return (
      namespace === undefined ||
      name === undefined ||
      choosesApp(options.chosen, { namespace, name })
    );
  };
  // Where the daemon does not answer, nobody can say whether an app is well again.
  const isKnown = ({ fingerprint }: Alert) => {
    const local = fingerprint.slice(0, fingerprint.length - place.length);
    return local.startsWith("failing ")
      ? isJudged(local, observed.steps)
      : !(blind && /^(?:finding|restarts|memory) /.test(local)) && isChosen(local);
  };
  const host = store.server ?? diagnosis.host;
  const tests = options.test ? [testMessage(diagnosis.at, host)] : [];
  const now = diagnosis.at;
  const silentAfter = rules["silent-servers"] === "off" ? hour : rules["silent-servers"];
  const said = { ...options, silentAfter };
  if (options.forget.length > 0 && store.shared === undefined && !options.dryRun)
    throw new UsageError(
      `The shared history is away: ${options.forget.join(", ")} cannot be forgotten now. Nothing was changed.`,
    );
  const orders = (await store.shared?.sortOrders(said)) ?? options;
  const own = await store.withState((kept) =>
    follow(kept, { problems, isKnown, host, tests, now, orders }, options, log),
  );
  if (store.shared === undefined) return { observed, ...own };
  await store.shared.orderElsewhere(said, log);
  await store.shared.keepBaselines(baselines(observed.steps));
  const others = await watchOthers(store.shared, options, log);
  return { observed, ...(others === undefined ? own : both(own, others)) };
}

/** Each server's monitor looks whether those of the others still come. */
async function watchOthers(
  shared: SharedStore,
  options: MonitorOptions,
  log: Log,
): Promise<Told | undefined> {
  const rule = options.rules["silent-servers"];
  const after = rule === "off" ? Number.POSITIVE_INFINITY : rule;
  return shared.withOthers(after, (kept, others) => {
    const problems = others.problems.filter(
      ({ fingerprint }) => !options.rules.ignore.includes(fingerprint),
    );
    const situation = { ...others, problems, host: "the fleet", tests: [], orders: noOrders };
    return follow(kept, situation, options, log);
  });
}

function both(one: Told, other: Told): Told {
  return {
    open: openAlerts([...one.open, ...other.open]),
    past: [...one.past, ...other.past],
    opened: [...one.opened, ...other.opened],
    resolved: [...one.resolved, ...other.resolved],
    delivered: one.delivered + other.delivered,
    outbox: [...one.outbox, ...other.outbox],
  };
}

/** What is wrong of those whom some alerts are about. */
interface Situation {
  readonly now: number;
  readonly problems: readonly Problem[];
  readonly isKnown: (alert: Alert) => boolean;
  /** Of whom the messages speak */
  readonly host: string;
  readonly tests: readonly Message[];
  readonly orders: Orders;
}

const noOrders: Orders = { acknowledge: [], silence: [] };

/** Compares what is wrong with the alerts that are kept, and tells people what has changed. */
async function follow(
  kept: Kept,
  { now, problems, isKnown, host, tests, orders }: Situation,
  options: MonitorOptions,
  log: Log,
): Promise<Told> {
  const { rules, channels, dryRun, store } = options;
  const policy = {
    cooldown: (fingerprint: string) => cooldownOf(rules, fingerprint),
    escalateAfter: rules["escalate-after"],
    host,
    canTell: channels.length > 0,
  };
  const away = store.server !== undefined && store.shared === undefined;
  const beside = away
    ? "Those of other servers are in the shared history, where this run did not look. "
    : "";
  checkOrders(orders, openAlerts(kept.state.alerts), now, beside);
  const ordered = withOrders(kept.state.alerts, orders, now);
  const next = reconcile({ alerts: ordered }, problems, now, policy, isKnown);
  const outbox = [...kept.state.outbox, ...queueMessages([...next.messages, ...tests], channels)];
  const state = { version: 1 as const, alerts: [...next.alerts], outbox };
  let sent = { state, delivered: 0 };
  if (!dryRun) {
    // Before anything is sent: killed from here on, the next run sends it.
    await kept.save(state);
    sent = await log.phase(waits.delivery, () => deliver(kept, state, channels, now, log));
    await kept.save(sent.state);
  }
  sayOrders(orders, ordered, dryRun, log);
  say(next, sent.delivered, { canTell: policy.canTell, dryRun }, log);
  return {
    open: openAlerts(sent.state.alerts),
    past: sent.state.alerts.filter(({ resolved }) => resolved !== null),
    opened: next.opened,
    resolved: next.resolved,
    delivered: sent.delivered,
    // Of a dry run's own messages none waits: the next run does not know of them.
    outbox: dryRun ? kept.state.outbox : sent.state.outbox,
  };
}

async function observe(
  diagnosis: Diagnosis,
  { store, window, rules }: MonitorOptions,
  log: Log,
): Promise<Observed> {
  // What is due more rarely than the window is long must still be found.
  const longest = Math.max(window, ...rules.due.map(({ every, grace }) => 2 * every + grace));
  const { at } = diagnosis;
  const recorded = await store.read({
    stepsSince: at - longest,
    looksSince: at - window,
    now: at,
  });
  const { looks } = recorded;
  const unread = recorded.unread + looks.unread;
  // By a clock that has been set back since: for years, nothing would come after them.
  const latest = new Date(at + hour).toISOString();
  const all = recorded.steps.filter(({ begun }) => begun <= latest);
  const early = recorded.steps.length - all.length + looks.early;
  if (early > 0)
    log.info(
      `${counted(early, "record")} of the history ${early === 1 ? "is" : "are"} of a time that is yet to come, and left out: a clock was wrong.`,
    );
  if (unread > 0)
    log.info(
      `${counted(unread, "line")} of the history ${unread === 1 ? "is" : "are"} torn, or of another version, and left out.`,
    );
  const begin = new Date(at - window).toISOString();
  const steps = all.filter(({ begun }) => begun >= begin);
  return { now: at, diagnosis, steps, all, looks };
}

function testMessage(at: number, host: string): Message {
  const time = new Date(at).toISOString();
  return {
    id: `test-${at}`,
    kind: "test",
    at: time,
    host,
    alert: {
      id: "00000000",
      fingerprint: "test",
      severity: "warning",
      title: "a test",
      text: "",
      advice: "",
      ...{ opened: time, seen: time, resolved: null, told: null, messages: 0, escalated: false },
      ...{ acknowledged: null, silenced: null, threads: {} },
    },
  };
}

function say(
  { opened, resolved, messages }: Reconciled,
  delivered: number,
  { canTell, dryRun }: { readonly canTell: boolean; readonly dryRun: boolean },
  log: Log,
): void {
  const told = new Set(messages.map(({ alert }) => alert.id));
  for (const { id, title, text } of opened) {
    const why = canTell ? "it is silenced, or was told a short time ago" : "no channel is given";
    const quiet = told.has(id) ? "" : ` Nobody is told now: ${why}.`;
    log.outcome(`${dryRun ? "Would open" : "Opened"} ${id}: ${title}. ${text}${quiet}`);
  }
  for (const { id, title } of resolved)
    log.outcome(`${dryRun ? "Would resolve" : "Resolved"} ${id}: ${title}.`);
  log.info(`${counted(delivered, "message")} delivered.`);
}
