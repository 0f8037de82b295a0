import { open } from "./daemon.js";
import type { Home } from "./home.js";
import { FrameReader } from "./wire.js";

/** What the daemon publishes about one process. */
export interface ProcessEvent {
  /** ms since the epoch, when it reached us */
  readonly at: number;
  readonly topic: "process:event" | "process:msg" | "log:out" | "log:err";
  readonly id: number;
  /** process:event: online, exit, restart, start, stop, delete, restart overlimit */
  readonly event?: string;
  readonly exitCode?: number;
  /** process:msg: what the app sent; `ready` is what we wait for */
  readonly message?: unknown;
  /** log:out and log:err */
  readonly text?: string;
}

export interface Subscription {
  /** Everything since the subscription began, for those who learn an id later than its first event. */
  readonly seen: readonly ProcessEvent[];
  close(): void;
}

interface Published {
  readonly process?: { readonly pm_id?: number; readonly exit_code?: number };
  readonly event?: string;
  readonly raw?: unknown;
  readonly data?: unknown;
}

const topics: ReadonlySet<string> = new Set(["process:event", "process:msg"]);
const logTopics: ReadonlySet<string> = new Set(["log:out", "log:err"]);

/**
 * Listens to what the daemon publishes. Without `onEvent` events are only collected.
 * @param wanted `lives` for starts, exits and messages; `all` for lines of the apps' logs, too
 */
export async function subscribe(
  home: Home,
  wanted: "lives" | "all",
  onEvent: (event: ProcessEvent) => void = () => {},
): Promise<Subscription | undefined> {
  const socket = await open(home.pubSocket, home);
  if (socket === undefined) return undefined;
  const seen: ProcessEvent[] = [];
  const reader = new FrameReader();
  socket.on("error", () => {});
  socket.on("data", (piece) => {
    for (const [topic, data] of reader.push(piece)) {
      if (typeof topic !== "string") continue;
      if (!topics.has(topic) && !(wanted === "all" && logTopics.has(topic))) continue;
      const event = readEvent(topic as ProcessEvent["topic"], data as Published);
      if (event === undefined) continue;
      if (topics.has(topic)) seen.push(event);
      onEvent(event);
    }
  });
  return { seen, close: () => socket.destroy() };
}

function readEvent(topic: ProcessEvent["topic"], data: Published): ProcessEvent | undefined {
  const id = data?.process?.pm_id;
  if (typeof id !== "number") return undefined;
  return {
    at: Date.now(),
    topic,
    id,
    ...(data.event === undefined ? {} : { event: data.event }),
    ...(data.process?.exit_code === undefined ? {} : { exitCode: data.process.exit_code }),
    ...(topic === "process:msg" ? { message: data.raw } : {}),
    ...(typeof data.data === "string" ? { text: data.data } : {}),
  };
}
