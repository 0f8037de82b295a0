import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { whyFetchFailed } from "../../text/fetch-failure.js";

/** What a step has its messenger tell: a line each on its standard input. */
export type Message =
  | { readonly tell: "start"; readonly url: string }
  | { readonly tell: "success"; readonly url: string }
  | { readonly tell: "fail"; readonly url: string; readonly text: string };

/** What the messenger answers, a line each: nothing where the monitor took the message. */
export interface Answer {
  readonly tell: Message["tell"];
  readonly why?: string;
}

/** Milliseconds for one request; a start that comes late is worth less than the end that waits behind it. */
const deadlines = { start: 5000, success: 10_000, fail: 10_000 };

/**
 * Tells a monitor of scheduled jobs what its step says, in that order, in a process of its own: what takes
 * long, or is tried again, is no matter of the step's, and a slow network is no missing message. Where the
 * step is killed, its end is told by nobody.
 */
export async function runMessages(): Promise<void> {
  // The step may have ended: nobody needs the answer then.
  process.stdout.on("error", () => {});
  for await (const line of createInterface({ input: process.stdin })) {
    const message = JSON.parse(line) as Message;
    const why = await toldAtLast(message);
    const answer: Answer = { tell: message.tell, ...(why === undefined ? {} : { why }) };
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
}

/** The end is worth a second try: without it, somebody is woken up. */
async function toldAtLast(message: Message): Promise<string | undefined> {
  const first = await told(message);
  if (first === undefined || message.tell === "start") return first;
  await pause(1000);
  return told(message);
}

/** @returns why the monitor was not told, without its address, which is a secret */
async function told(message: Message): Promise<string | undefined> {
  try {
    const { address, headers } = withoutCredentials(message.url);
    const suffix = { start: "/start", success: "", fail: "/fail" }[message.tell];
    // A query, as that of a run's id, stays behind the path.
    if (suffix !== "") address.pathname = `${address.pathname.replace(/\/+$/, "")}${suffix}`;
    const answer = await fetch(address, {
      ...(message.tell === "fail" ? { method: "POST", body: message.text } : {}),
      headers: { "user-agent": "pm2-actions", ...headers },
      redirect: "manual",
      signal: AbortSignal.timeout(deadlines[message.tell]),
    });
    await answer.body?.cancel();
    return answer.ok ? undefined : `it answered ${answer.status}`;
  } catch (error) {
    return whyFetchFailed("it", error);
  }
}

/** A user and a password within an address are no part of a request's. */
function withoutCredentials(url: string): { address: URL; headers: Record<string, string> } {
  const address = new URL(url);
  const { username, password } = address;
  if (username === "" && password === "") return { address, headers: {} };
  [address.username, address.password] = ["", ""];
  const both = `${decoded(username)}:${decoded(password)}`;
  return { address, headers: { authorization: `Basic ${Buffer.from(both).toString("base64")}` } };
}

/** A % that begins no escape stands for itself. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
