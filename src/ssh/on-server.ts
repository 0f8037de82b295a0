import { StepFailure } from "../errors.js";
import type { Action } from "../runner/action.js";
import { run } from "../runner/run.js";
import { bytesFrame, type Frame, framesOf, messageFrame } from "./frames.js";
import type { FromServer, StepOrder, ToServer } from "./messages.js";
import { receiveFiles } from "./receive-files.js";
import { relayLog } from "./relay.js";
import { sendReports, withPlaceholders } from "./reports.js";

/** Milliseconds without a word of the other end, which says something every few seconds. */
const maxSilence = 40_000;

/**
 * The step, on the server: takes its order from the connection, receives the files that come with it,
 * and runs the action as any runner would. What it says goes over the connection.
 */
export async function runOnServer(load: (name: string) => Promise<Action>): Promise<void> {
  const write = process.stdout.write.bind(process.stdout);
  const send = (message: FromServer) => write(messageFrame(message));
  // Whatever else is printed here is no message.
  process.stdout.write = process.stderr.write.bind(process.stderr) as typeof process.stdout.write;
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const frames = framesOf(process.stdin);
  const log = relayLog(send);
  const order = await stepOrder(frames);
  const inbox = await receiveFiles(order, frames);
  Object.assign(process.env, order.env);
  for (const input of [...order.uploads, ...order.reports])
    process.env[`INPUT_${input.toUpperCase()}`] = inbox.pathOf(input) ?? "";
  const watched = watch(frames);
  try {
    const action = await load(order.action);
    await run(order.action, action, {
      log,
      outputs: (all) => send({ outputs: withPlaceholders(all, order.reports, inbox) }),
    });
    await sendReports(order.reports, inbox, send, (bytes) => write(bytesFrame(bytes)));
  } finally {
    await inbox.remove().catch(() => {});
  }
  watched.stop();
  const failed = Boolean(process.exitCode);
  await new Promise((resolve) => {
    write(messageFrame({ ended: failed ? "failed" : "well" }), resolve);
  });
}

async function stepOrder(frames: AsyncGenerator<Frame>): Promise<StepOrder> {
  for (;;) {
    const { value } = await frames.next();
    if (value === undefined) throw new StepFailure("the connection ended before the step was sent");
    const message = value.kind === "message" ? (value.message as ToServer) : { beat: true };
    if ("step" in message) return message.step;
  }
}

/** Where the other end is gone, or is cancelled, this step ends with all that it started: as a cancelled one does. */
function watch(frames: AsyncGenerator<Frame>): { stop(): void } {
  let over = false;
  const end = (signal: NodeJS.Signals) => {
    if (over) return;
    over = true;
    // This process leads its group: sshd gave it a session of its own. Guards are not in it.
    process.kill(0, signal);
    setTimeout(() => process.exit(143), 5000).unref();
  };
  let silence = setTimeout(end, maxSilence, "SIGTERM");
  const listening = async () => {
    for (;;) {
      const { value } = await frames.next();
      if (value === undefined) return end("SIGTERM");
      clearTimeout(silence);
      silence = setTimeout(end, maxSilence, "SIGTERM");
      silence.unref();
      const message = value.kind === "message" ? (value.message as ToServer) : undefined;
      if (message !== undefined && "signal" in message) end(message.signal);
    }
  };
  silence.unref();
  listening().catch(() => end("SIGTERM"));
  return {
    stop: () => {
      over = true;
      clearTimeout(silence);
    },
  };
}
