import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import type { Delivery, Kept, Message, MonitorState } from "../state.js";
import type { Channel } from "./channel.js";
import { retryDelivery } from "./http.js";

const day = 86_400_000;
/**
 * A message is given up, and shown as failed, after so many runs that tried, and not before so long: a receiver that is down
 * from Friday to Monday loses none. By runs alone, a schedule of ten minutes would wait for 3 hours; by time alone, a
 * clock that leaps would end all that waits.
 */
const patience = { attempts: 20, ms: 3 * day };
const keptMs = 30 * day;

/** One entry for each channel: they fail each for itself. */
export function queueMessages(
  messages: readonly Message[],
  channels: readonly Channel[],
): Delivery[] {
  return messages.flatMap((message) =>
    channels.map(({ name }) => ({
      channel: name,
      message,
      attempts: 0,
      error: null,
      failed: null,
    })),
  );
}

export interface Delivered {
  readonly state: MonitorState;
  readonly delivered: number;
}

/**
 * Sends what waits, each channel its messages in their order, and stops for this run at the first that
 * does not arrive. What arrived is gone from the state before the next is sent: a run that is killed
 * repeats one message at most.
 */
export async function deliver(
  kept: Kept,
  given: MonitorState,
  channels: readonly Channel[],
  now: number,
  log: Log,
): Promise<Delivered> {
  let state: MonitorState = { ...given, outbox: given.outbox.filter((one) => isRecent(one, now)) };
  let delivered = 0;
  for (const channel of channels) {
    const own = state.outbox.filter((one) => one.channel === channel.name && one.failed === null);
    for (const entry of own) {
      const { message } = entry;
      const alertId = message.alert.id;
      const thread = state.alerts.find(({ id }) => id === alertId)?.threads[channel.name];
      const came = await retryDelivery(() => channel.deliver(message, thread));
      if (came.delivered) {
        delivered++;
        state = arrived(state, entry, channel, came.answer);
        await kept.save(state);
        continue;
      }
      state = missed(state, entry, came.why, now);
      await kept.save(state);
      log.warning(missedText(channel.name, came.why, own.slice(own.indexOf(entry)), state));
      // Busy, or not there: the others would fare alike. What is refused for itself holds up no other.
      if (came.retryAfter !== undefined) break;
      if (came.forget === true) state = withoutThread(state, alertId, channel.name);
    }
  }
  const lost = state.outbox.filter(({ channel }) => !channels.some(({ name }) => name === channel));
  if (lost.length > 0)
    log.warning(
      `${counted(lost.length, "message")} ${lost.length === 1 ? "waits" : "wait"} for ${[...new Set(lost.map(({ channel }) => channel))].join(", ")}, which this run has no input for.`,
    );
  return { state, delivered };
}

function missedText(
  channel: string,
  why: string,
  waiting: readonly Delivery[],
  { outbox }: MonitorState,
): string {
  const [first] = waiting;
  const given = outbox.find((one) => first && isSame(one, first) && one.failed !== null);
  const rest = `${counted(waiting.length, "message")} ${waiting.length === 1 ? "waits" : "wait"} for the next run.`;
  return given !== undefined
    ? `${channel}: ${why}. The oldest message is given up, after ${counted(given.attempts, "run")} that tried to send it, since ${given.message.at}.`
    : `${channel}: ${why}. ${rest}`;
}

function isRecent({ failed }: Delivery, now: number): boolean {
  return failed === null || now - Date.parse(failed) < keptMs;
}

function isSame(one: Delivery, other: Delivery): boolean {
  return one.message.id === other.message.id && one.channel === other.channel;
}

function arrived(
  { alerts, outbox, ...rest }: MonitorState,
  entry: Delivery,
  { name, threadOf }: Channel,
  answer: string,
): MonitorState {
  const thread = threadOf?.(answer);
  const { id } = entry.message.alert;
  return {
    ...rest,
    outbox: outbox.filter((one) => !isSame(one, entry)),
    alerts:
      thread === undefined
        ? alerts
        : alerts.map((alert) =>
            alert.id === id ? { ...alert, threads: { ...alert.threads, [name]: thread } } : alert,
          ),
  };
}

/** Its issue is gone or closed to us: a next message opens another. */
function withoutThread(state: MonitorState, id: string, channel: string): MonitorState {
  const alerts = state.alerts.map((alert) => {
    if (alert.id !== id) return alert;
    const { [channel]: _, ...threads } = alert.threads;
    return { ...alert, threads };
  });
  return { ...state, alerts };
}

function missed(state: MonitorState, entry: Delivery, why: string, now: number): MonitorState {
  const attempts = entry.attempts + 1;
  const waited = now - Date.parse(entry.message.at);
  const isOver = attempts >= patience.attempts && waited >= patience.ms;
  const failed = isOver ? new Date(now).toISOString() : null;
  return {
    ...state,
    outbox: state.outbox.map((one) =>
      isSame(one, entry) ? { ...one, attempts, error: why, failed } : one,
    ),
  };
}
