/**
 * Preloaded into cluster workers of PM2 (`node_args: --require`), so that they end without losing a
 * request. A worker that just dies loses those that it has begun, those on connections that its clients
 * keep alive, and those on connections that PM2's daemon has handed over and that have not arrived yet.
 *
 * Stands alone: no imports from this project. It runs within somebody else's app, on whatever Node.js PM2
 * has, so it changes nothing before the end, and little where the app ends itself.
 */
const cluster = require("node:cluster") as import("node:cluster").Cluster;
const { ServerResponse } = require("node:http") as typeof import("node:http");
const { Server } = require("node:net") as typeof import("node:net");
const { basename } = require("node:path") as typeof import("node:path");

type Session = import("node:http2").ServerHttp2Session;

/** Milliseconds for which idle connections are kept: whoever asks on one meanwhile is told to open another. */
const longestHold = 700;
/** Milliseconds that a server's end is held back: what the daemon handed over just before must be handed back. */
const longestHandBack = 200;
/** PM2 gives a worker as long to end, where the app says nothing else. */
const usualKillTimeout = 1600;

const { worker } = cluster;
const { pm2_env: ownEntry, PM2_KILL_SIGNAL: named } = process.env;
// What the app starts itself is none of ours: forked children would inherit the argument.
process.execArgv = process.execArgv.filter(
  (word) => !(word.startsWith("--require=") && basename(word) === basename(__filename)),
);
if (worker !== undefined && ownEntry !== undefined) watch(worker, killTimeoutOf(ownEntry));

function killTimeoutOf(entry: string): number {
  try {
    const given = Number((JSON.parse(entry) as { kill_timeout?: unknown }).kill_timeout);
    return given > 0 ? given : usualKillTimeout;
  } catch {
    return usualKillTimeout;
  }
}

function watch(worker: import("node:cluster").Worker, killTimeout: number): void {
  const signal = named === "SIGTERM" ? "SIGTERM" : "SIGINT";
  const hold = Math.min(longestHold, killTimeout / 2);
  const closing = new WeakSet<object>();
  const sessions = new Set<Session>();
  let draining = false;

  const { writeHead } = ServerResponse.prototype;
  ServerResponse.prototype.writeHead = function (this: typeof ServerResponse.prototype, ...args) {
    const { server } = (this.socket ?? {}) as { server?: import("node:net").Server };
    if (draining || (server !== undefined && closing.has(server) && !server.listening))
      this.shouldKeepAlive = false;
    return Reflect.apply(writeHead, this, args);
  } as typeof writeHead;

  // Also where the app ends itself: of a server that is closed, every answer is its connection's last. And an app that
  // exits as it hears of the server's end would take connections along that the daemon has handed over meanwhile.
  const { close, listen } = Server.prototype;
  const handBack = Math.min(longestHandBack, killTimeout / 8);
  Server.prototype.close = function (...args) {
    if (this.listening && !closing.has(this)) endLater(this, handBack);
    closing.add(this);
    return Reflect.apply(close, this, args);
  };
  // Clients of HTTP/2 keep one connection for all, and go on asking there until they are told not to.
  const known = new WeakSet<object>();
  Server.prototype.listen = function (this: typeof Server.prototype, ...args: unknown[]) {
    if (!known.has(this)) this.on("session", remember);
    known.add(this);
    return Reflect.apply(listen, this, args);
  };

  function remember(session: Session): void {
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
  }

  // An app that listens itself ends itself; some libraries count the listeners to know whether they are
  // the only one. So this one goes as soon as there is another.
  process.on(signal, end);
  process.on("newListener", (event, listener) => {
    if (event === signal && listener !== end && !draining)
      process.nextTick(() => {
        if (process.listenerCount(signal) > 1 + signalExits()) process.off(signal, end);
      });
  });

  function end(): void {
    if (draining) return;
    draining = true;
    // It ends as it would have without this: by the signal.
    process.once("disconnect", () => {
      process.off(signal, end);
      process.kill(process.pid, signal);
      // A library that listens hears of it only while there is something to wait for.
      setTimeout(() => {}, longestHold);
    });
    setTimeout(() => {
      for (const session of sessions) session.close();
      // Closes the servers, and waits until the daemon hands nothing over any more and all is answered.
      worker.disconnect();
    }, hold);
  }
}

/** Tells whoever waits for the server's end a moment later than it was. */
function endLater(server: import("node:net").Server, milliseconds: number): void {
  const { emit } = server;
  server.emit = function (this: typeof server, ...args: [string, ...unknown[]]) {
    if (args[0] !== "close") return Reflect.apply(emit, this, args);
    server.emit = emit;
    setTimeout(() => Reflect.apply(emit, this, args), milliseconds);
    return true;
  } as typeof emit;
}

/**
 * Listeners of the library signal-exit, of its versions 2 and 3, and 4: within many others, unseen by the app. They do
 * nothing while anybody else listens, and their part when the signal comes again.
 */
function signalExits(): number {
  type Known = Record<string | symbol, { readonly count?: unknown } | undefined>;
  const emitters = [
    (process as unknown as Known).__signal_exit_emitter__,
    (globalThis as unknown as Known)[Symbol.for("signal-exit emitter")],
  ];
  return emitters.reduce((sum, emitter) => sum + (Number(emitter?.count) || 0), 0);
}
