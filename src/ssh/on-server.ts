import { constants } from "node:os";
import { messageOf, StepFailure } from "../errors.js";
import type { Action } from "../runner/action.js";
import { inputVariable } from "../runner/inputs/inputs.js";
import { run } from "../runner/run.js";
import { type Inbox, receiveFiles } from "./files/receive-files.js";
import { relayLog } from "./relay.js";
import { sendReports, withPlaceholders } from "./reports.js";
import { bytesFrame, type Frame, framesOf, messageFrame } from "./wire/frames.js";
import type { FromServer, StepOrder, ToServer } from "./wire/messages.js";

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
  const other = watchedEnd(framesOf(process.stdin));
  try {
    const order = await stepOrder(other.frames);
    const inbox = await receiveFiles(order, other.frames);
    try {
      other.begun();
      await runOrder(order, inbox, await load(order.action), send, (bytes) =>
        write(bytesFrame(bytes)),
      );
    } finally {
      inbox.remove();
    }
    other.done();
    const ended = process.exitCode ? "failed" : "well";
    await new Promise((resolve) => {
      write(messageFrame({ ended }), resolve);
    });
  } catch (error) {
    other.done();
    process.exitCode = 1;
    send({ problem: messageOf(error) });
  }
}

async function runOrder(
  order: StepOrder,
  inbox: Inbox,
  action: Action,
  send: (message: FromServer) => void,
  sendBytes: (bytes: Buffer) => void,
): Promise<void> {
  Object.assign(process.env, order.env);
  for (const input of [...order.uploads, ...order.reports])
    process.env[inputVariable(input)] = inbox.pathOf(input) ?? "";
  await run(order.action, action, {
    log: relayLog(send),
    outputs: (all) => send({ outputs: withPlaceholders(all, order.reports, inbox) }),
  });
  await sendReports(order.reports, inbox, send, sendBytes);
}

async function stepOrder(frames: AsyncGenerator<Frame>): Promise<StepOrder> {
  for (;;) {
    const { value } = await frames.next();
    if (value === undefined) throw new StepFailure("the connection ended before the step was sent");
    const message = value.kind === "message" ? (value.message as ToServer) : { beat: true };
    if ("step" in message) return message.step;
  }
}

/** The other end of the connection, as long as it is there. */
interface OtherEnd {
  readonly frames: AsyncGenerator<Frame>;
  /** From here on nothing but words of the connection itself is awaited. */
  begun(): void;
  done(): void;
}

/**
 * Where the other end is gone, is silent or is cancelled, this step ends with all that it started, as a
 * cancelled one does. Before it began there is nothing to undo.
 */
function watchedEnd(frames: AsyncGenerator<Frame>): OtherEnd {
  let hasBegun = false;
  let over = false;
  const end = (signal: "SIGINT" | "SIGTERM") => {
    if (over) return;
    over = true;
    const code = 128 + constants.signals[signal];
    if (!hasBegun) process.exit(code);
    // Behind the step's own word on it. By process.exit, so that what is to be removed then is.
    process.once(signal, () => setImmediate(() => process.exit(code)));
    // This process leads its group: sshd gave it a session of its own. Guards are not in it.
    process.kill(0, signal);
    setTimeout(() => process.exit(code), 5000).unref();
  };
  let silence = setTimeout(end, maxSilence, "SIGTERM");
  async function* attended(): AsyncGenerator<Frame> {
    for (;;) {
      const { value } = await frames.next();
      clearTimeout(silence);
      if (value === undefined) return;
      silence = setTimeout(end, maxSilence, "SIGTERM");
      silence.unref();
      const message = value.kind === "message" ? (value.message as ToServer) : undefined;
      if (message !== undefined && "signal" in message) end(message.signal);
      else yield value;
    }
  }
  silence.unref();
  const watched = attended();
  const listen = async () => {
    for (;;) if ((await watched.next()).done) return end("SIGTERM");
  };
  return {
    frames: watched,
    begun: () => {
      hasBegun = true;
      listen().catch(() => end("SIGTERM"));
    },
    done: () => {
      over = true;
      clearTimeout(silence);
    },
  };
}
