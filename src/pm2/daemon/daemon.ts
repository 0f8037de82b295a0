import { once } from "node:events";
import { connect as connectSocket, type Socket } from "node:net";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import { checkOwner, type Home, livingDaemonPid } from "./home.js";
import { decodeArgument, encodeFrame, FrameReader } from "./wire.js";

/** What the daemon answers to a call, before it is looked at. */
export interface Daemon {
  readonly home: Home;
  /**
   * Calls a method of the daemon.
   * @param deadline milliseconds; after it, read the state again and never repeat blindly
   */
  call(method: string, argument: unknown, deadline?: number): Promise<unknown>;
  /** As `call`, for the few methods that take more than one argument. */
  callWith(method: string, args: readonly unknown[], deadline?: number): Promise<unknown>;
  close(): void;
}

interface Reply {
  readonly args?: readonly unknown[];
  readonly error?: unknown;
}

const usualDeadline = 10_000;

/**
 * Connects to the daemon of a home. Never starts one.
 * @returns nothing where no daemon runs: no socket, or one that a dead daemon left
 * @throws UsageError if the home is another user's, or a daemon lives and does not answer
 */
export async function connectDaemon(home: Home): Promise<Daemon | undefined> {
  await checkOwner(home);
  const socket = await open(home.rpcSocket, home);
  if (socket === undefined) return undefined;
  const daemon = client(socket, home);
  await daemon.call("ping", {}).catch(async (error: unknown) => {
    daemon.close();
    throw new UsageError(
      `The PM2 daemon of ${home.path} (pid ${(await livingDaemonPid(home)) ?? "unknown"}) accepts connections and does not answer: ` +
        `${error instanceof Error ? error.message : String(error)} Nothing was touched. ` +
        "Look at pm2.log in its home; a daemon that hangs has to be ended by hand.",
    );
  });
  return daemon;
}

/** Opens one of the daemon's sockets; nothing where no daemon listens. */
export async function open(path: string, home: Home): Promise<Socket | undefined> {
  const socket = connectSocket(path);
  try {
    await once(socket, "connect", { signal: AbortSignal.timeout(usualDeadline) });
    return socket;
  } catch (error) {
    socket.destroy();
    if (codeOf(error) === "ENOENT") return undefined;
    const pid = await livingDaemonPid(home);
    if (codeOf(error) === "ECONNREFUSED" && pid === undefined) return undefined;
    throw new UsageError(
      `The socket ${path} refuses connections (${codeOf(error)}), though the PM2 daemon with pid ${pid} lives. ` +
        "Nothing was touched. Wait until it has started or ended, or end it by hand.",
    );
  }
}

function client(socket: Socket, home: Home): Daemon {
  const waiting = new Map<
    string,
    { resolve: (reply: Reply) => void; reject: (e: Error) => void }
  >();
  const reader = new FrameReader();
  let calls = 0;
  let closed: Error | undefined;
  const fail = (error: Error) => {
    closed ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  socket.on("data", (piece) => {
    try {
      for (const [reply, id] of reader.push(piece)) {
        const call = String(decodeArgument(id));
        waiting.get(call)?.resolve(decodeArgument(reply) as Reply);
        waiting.delete(call);
      }
    } catch (error) {
      socket.destroy();
      fail(new Error(`What answers at ${home.rpcSocket} is not a PM2 daemon: ${messageOf(error)}`));
    }
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("The PM2 daemon closed the connection.")));

  async function callWith(
    method: string,
    args: readonly unknown[],
    deadline = usualDeadline,
  ): Promise<unknown> {
    if (closed) throw closed;
    const id = `${process.pid}:${calls++}`;
    const reply = await new Promise<Reply>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`PM2's ${method} gave no answer within ${deadline / 1000} s.`));
      }, deadline);
      const settle =
        <V>(pass: (value: V) => void) =>
        (value: V) => {
          clearTimeout(timer);
          pass(value);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      socket.write(encodeFrame([{ type: "call", method, args }, id]));
    });
    if (reply.error !== undefined && reply.error !== null)
      throw new Error(`PM2's ${method} failed: ${String(reply.error)}`);
    return reply.args?.[0];
  }

  return {
    home,
    call: (method, argument, deadline) => callWith(method, [argument], deadline),
    callWith,
    close: () => {
      closed ??= new Error("The connection to the PM2 daemon was closed.");
      socket.destroy();
    },
  };
}
