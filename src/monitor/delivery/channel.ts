import type { Message } from "../state.js";
import type { Attempt } from "./http.js";

/** A way to people. Its address and secrets live here only: state, log and page know its name. */
export interface Channel {
  readonly name: string;
  /**
   * Sends one message, once.
   * @param thread what `threadOf` of an earlier message of the same alert said
   */
  deliver(message: Message, thread: string | undefined): Promise<Attempt>;
  /** What a later message of the same alert needs, from the answer to this one */
  threadOf?(answer: string): string | undefined;
}

const marks = { error: "🔴", warning: "🟠" } as const;

/** `🔴 server-1: api of prod: crash-loop`, `✅ Resolved: …` */
export function headlineOf({ kind, host, alert }: Message): string {
  if (kind === "test") return `🔔 ${host}: a test of pm2-actions' alerts`;
  if (kind === "resolved") return `✅ Resolved on ${host}: ${alert.title}`;
  const word = { opened: "", escalated: "Escalated: ", "still there": "Still there: " }[kind];
  return `${marks[alert.severity]} ${word}${host}: ${alert.title}`;
}

/** Plain text below the headline: what, since when, what to do, and how to quiet it. */
export function bodyOf({ kind, alert }: Message): string {
  if (kind === "test") return "Nothing is wrong. This message was asked for by `test: true`.";
  const since = `Since ${alert.opened.slice(0, 16).replace("T", " ")} UTC`;
  if (kind === "resolved")
    return `${since}, until ${alert.resolved?.slice(0, 16).replace("T", " ")} UTC.`;
  return [
    alert.text,
    `What to do: ${alert.advice}`,
    `${since}. Alert ${alert.id}: acknowledge: "${alert.id} reason", silence: "${alert.id} 12h reason".`,
  ].join("\n");
}
