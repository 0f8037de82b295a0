import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { Writable } from "node:stream";
import { StepFailure, UsageError } from "../errors.js";
import { program } from "../program.js";
import { loginText } from "../runner/inputs/ssh-inputs.js";
import { type Ssh, type SshSettings, startSsh } from "./connection.js";
import type { Bundle } from "./files/bundle.js";
import { whyRefused } from "./refusal.js";
import { remoteCommand } from "./remote-command.js";
import { bytesFrame, type Frame, framesOf, messageFrame } from "./wire/frames.js";
import type { ToServer } from "./wire/messages.js";

/** A connection on whose other end a program of ours reads what is sent. */
export interface Session {
  readonly frames: AsyncGenerator<Frame>;
  /** Waits while the connection is full. */
  send(message: ToServer): Promise<void>;
  sendBytes(bytes: Buffer): Promise<void>;
  /** Nothing that is sent arrives any more. */
  isGone(): boolean;
  /** Why it ended, as far as ssh says it. */
  lastWords(): string;
  close(): void;
}

/** Of what ssh, or a shell's profile, prints beside ours. */
const maxKept = 8000;

/**
 * Logs in and starts the first of our programs there; see boot.cts.
 * @throws UsageError where the server cannot be reached, does not let us in, or has no Node.js
 */
export async function openSession(
  ssh: Ssh,
  settings: SshSettings,
  { hash, files }: Bundle,
): Promise<Session> {
  const nonce = `pm2-actions-${randomBytes(12).toString("hex")}`;
  const child = startSsh(ssh, remoteCommand(nonce));
  const { stdin, stdout, stderr } = child;
  if (!stdin || !stdout || !stderr) throw new Error("ssh has no pipes");
  // Its end is seen by what it wrote.
  stdin.on("error", () => {});
  let said = "";
  const keep = (piece: Buffer | string) => {
    said = (said + piece.toString()).slice(-maxKept);
  };
  stderr.on("data", keep);
  const closed = once(child, "close").then(
    ([code]) => code as number | null,
    (error: unknown) => error as Error,
  );
  const write = (bytes: Buffer) => written(stdin, bytes);
  const first = readFileSync(program("boot.cjs"));
  const length = String(first.length).padStart(8, "0");
  stdin.write(Buffer.concat([Buffer.from(length), first]));
  stdin.write(messageFrame({ nonce, hash, files }));

  const pieces = stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const begun = await answerBehind(nonce, pieces, keep);
  if (begun === undefined) {
    const ended = await closed;
    throw new UsageError(await whyRefused(settings, ended, said.trim()));
  }
  const [, verdict, older] = begun.words;
  if (verdict === "none") {
    child.kill();
    throw new UsageError(
      `${loginText(settings.login)} has no Node.js 20.11 or newer that a shell without a terminal finds, nor in the folders of nvm, fnm, volta, asdf and mise${older ? `; ${older} is older` : ""}. The step runs there, and needs it: install it, or put its folder into PATH for such shells (~/.ssh/environment, or at the top of ~/.bashrc). Nothing was touched.`,
    );
  }
  ssh.forgetKey();
  return {
    frames: framesOf(following(begun.rest, pieces)),
    send: (message) => write(messageFrame(message)),
    sendBytes: (bytes) => write(bytesFrame(bytes)),
    isGone: () => stdin.destroyed || stdin.writableEnded,
    lastWords: () => said.trim(),
    close: () => {
      stdin.end();
      // What the step left running there may hold the connection open; nothing of ours waits for it.
      child.kill();
    },
  };
}

/** Waits while the connection is full; where it is gone, what came last says so. */
async function written(to: Writable, bytes: Buffer): Promise<void> {
  if (to.destroyed || to.writableEnded || to.write(bytes)) return;
  const gone = new AbortController();
  const { signal } = gone;
  const first = ["drain", "close"].map((event) => once(to, event, { signal }).catch(() => {}));
  await Promise.race(first);
  gone.abort();
}

/**
 * Reads up to the line that begins with the nonce. What comes before it, a shell's profile printed.
 * @returns the words of that line and what has come behind it; nothing where the stream ended before it
 */
async function answerBehind(
  nonce: string,
  pieces: AsyncIterator<Buffer>,
  keep: (noise: Buffer) => void,
): Promise<{ words: string[]; rest: Buffer } | undefined> {
  let read = Buffer.alloc(0);
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    read = Buffer.concat([read, next.value]);
    const begin = read.indexOf(`\n${nonce} `);
    const end = begin < 0 ? -1 : read.indexOf("\n", begin + 1);
    if (end >= 0) {
      const words = read
        .subarray(begin + 1, end)
        .toString()
        .split(" ");
      return { words, rest: read.subarray(end + 1) };
    }
    if (read.length > 1024 ** 2)
      throw new StepFailure(
        "The server's shell prints without an end when it is asked to run a command. Look at the profile of that user.",
      );
  }
  keep(read);
  return undefined;
}

async function* following(rest: Buffer, pieces: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (rest.length > 0) yield rest;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
