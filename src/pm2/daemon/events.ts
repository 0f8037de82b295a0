import { open } from "./daemon.js";
import type { Home } from "./home.js";
import { decodeArgument, FrameReader } from "./wire.js";

/** What the daemon publishes about one process. */
export interface ProcessEvent {
  /** ms since the epoch, when it reached us */
  readonly at: number;
  readonly topic: "process:event" | "process:msg" | "process:exception" | "log:out" | "log:err";
  readonly id: number;
  readonly name: string;
  /** process:event: online, exit, restart, start, stop, delete, restart overlimit */
  readonly event?: string;
  readonly exitCode?: number;
  /** PM2's word for its state at that moment; `stopping` where PM2 ends the process itself */
  readonly status?: string;
  /** process:event: the id in the marker of a worker that a deploy started */
  readonly worker?: string;
  /** process:msg: what the app sent; `ready` is what we wait for */
  readonly message?: unknown;
  /** process:exception: the error's message. log:out and log:err: what was written */
  readonly text?: string;
}

export interface Subscription {
  /** All but logs since the subscription began, for those who learn an id later than its first event. */
  readonly seen: readonly ProcessEvent[];
  close(): void;
}

interface Published {
  readonly process?: {
    readonly pm_id?: number;
    readonly name?: string;
    readonly exit_code?: number;
    readonly status?: string;
    readonly pm2_actions?: { readonly worker?: string };
  };
  readonly event?: string;
  readonly raw?: unknown;
  readonly data?: unknown;
}

const lifeTopics: ReadonlySet<string> = new Set([
  "process:event",
  "process:msg",
  "process:exception",
]);
const logTopics: ReadonlySet<string> = new Set(["log:out", "log:err"]);

/** Bytes; a longer line of a log is no evidence that a person reads, and costs time to decode. */
const maxLogBytes = 256 * 1024;

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
    for (const [topicBytes, data] of reader.push(piece)) {
      const topic = String(decodeArgument(topicBytes));
      const isLog = wanted === "all" && logTopics.has(topic) && (data?.length ?? 0) < maxLogBytes;
      if (!lifeTopics.has(topic) && !isLog) continue;
      const published = decodeArgument(data) as Published;
      const event = readEvent(topic as ProcessEvent["topic"], published);
      if (event === undefined) continue;
      if (!isLog) seen.push(event);
      onEvent(event);
    }
  });
  return { seen, close: () => socket.destroy() };
}

function readEvent(topic: ProcessEvent["topic"], published: Published): ProcessEvent | undefined {
  const { process: pm2Process, event, raw, data } = published;
  if (typeof pm2Process?.pm_id !== "number") return undefined;
  const text = topic === "process:exception" ? messageIn(data) : data;
  return {
    at: Date.now(),
    topic,
    id: pm2Process.pm_id,
    name: String(pm2Process.name),
    ...(event === undefined ? {} : { event }),
    ...(pm2Process.exit_code === undefined ? {} : { exitCode: pm2Process.exit_code }),
    ...(pm2Process.status === undefined ? {} : { status: pm2Process.status }),
    ...(pm2Process.pm2_actions?.worker === undefined
      ? {}
      : { worker: pm2Process.pm2_actions.worker }),
    ...(topic === "process:msg" ? { message: raw } : {}),
    ...(typeof text === "string" ? { text } : {}),
  };
}

function messageIn(data: unknown): unknown {
  return typeof data === "object" && data !== null && "message" in data ? data.message : undefined;
}
