"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * Preloaded into cluster workers of PM2 (`node_args: --require`), so that they end without losing a
 * request. A worker that just dies loses those that it has begun, those on connections that its clients
 * keep alive, and those on connections that PM2's daemon has handed over and that have not arrived yet.
 *
 * Stands alone: no imports from this project. It runs within somebody else's app, on whatever Node.js PM2
 * has, so it changes nothing before the end, and little where the app ends itself.
 */
const cluster = require("node:cluster");
const { ServerResponse } = require("node:http");
const { Server } = require("node:net");
const { basename } = require("node:path");
/** Milliseconds for which idle connections are kept: whoever asks on one meanwhile is told to open another. */
const longestHold = 700;
/** Milliseconds that a server's end is held back: what the daemon handed over just before must be handed back. */
const longestHandBack = 200;
/** PM2 gives a worker as long to end, where the app says nothing else. */
const usualKillTimeout = 1600;
const { worker } = cluster;
const { pm2_env: ownEntry, PM2_KILL_SIGNAL: named } = process.env;
// What the app starts itself is none of ours: forked children would inherit the argument.
process.execArgv = process.execArgv.filter((word) => !(word.startsWith("--require=") && basename(word) === basename(__filename)));
if (worker !== undefined && ownEntry !== undefined)
    watch(worker, killTimeoutOf(ownEntry));
function killTimeoutOf(entry) {
    try {
        const given = Number(JSON.parse(entry).kill_timeout);
        return given > 0 ? given : usualKillTimeout;
    }
    catch {
        return usualKillTimeout;
    }
}
function watch(worker, killTimeout) {
    const signal = named === "SIGTERM" ? "SIGTERM" : "SIGINT";
    const hold = Math.min(longestHold, killTimeout / 2);
    const closing = new WeakSet();
    const sessions = new Set();
    let draining = false;
    const { writeHead } = ServerResponse.prototype;
    ServerResponse.prototype.writeHead = function (...args) {
        const { server } = (this.socket ?? {});
        if (draining || (server !== undefined && closing.has(server) && !server.listening))
            this.shouldKeepAlive = false;
        return Reflect.apply(writeHead, this, args);
    };
    // Also where the app ends itself: of a server that is closed, every answer is its connection's last. And an app that
    // exits as it hears of the server's end would take connections along that the daemon has handed over meanwhile.
    const { close, listen } = Server.prototype;
    const handBack = Math.min(longestHandBack, killTimeout / 8);
    Server.prototype.close = function (...args) {
        if (this.listening && !closing.has(this))
            endLater(this, handBack);
        closing.add(this);
        return Reflect.apply(close, this, args);
    };
    // Clients of HTTP/2 keep one connection for all, and go on asking there until they are told not to.
    const known = new WeakSet();
    Server.prototype.listen = function (...args) {
        if (!known.has(this))
            this.on("session", remember);
        known.add(this);
        return Reflect.apply(listen, this, args);
    };
    function remember(session) {
        sessions.add(session);
        session.once("close", () => sessions.delete(session));
    }
    // An app that listens itself ends itself; some libraries count the listeners to know whether they are
    // the only one. So this one goes as soon as there is another.
    process.on(signal, end);
    process.on("newListener", (event, listener) => {
        if (event === signal && listener !== end && !draining)
            process.nextTick(() => {
                if (process.listenerCount(signal) > 1 + signalExits())
                    process.off(signal, end);
            });
    });
    function end() {
        if (draining)
            return;
        draining = true;
        // It ends as it would have without this: by the signal.
        process.once("disconnect", () => {
            process.off(signal, end);
            process.kill(process.pid, signal);
            // A library that listens hears of it only while there is something to wait for.
            setTimeout(() => { }, longestHold);
        });
        setTimeout(() => {
            for (const session of sessions)
                session.close();
            // Closes the servers, and waits until the daemon hands nothing over any more and all is answered.
            worker.disconnect();
        }, hold);
    }
}
/** Tells whoever waits for the server's end a moment later than it was. */
function endLater(server, milliseconds) {
    const { emit } = server;
    server.emit = function (...args) {
        if (args[0] !== "close")
            return Reflect.apply(emit, this, args);
        server.emit = emit;
        setTimeout(() => Reflect.apply(emit, this, args), milliseconds);
        return true;
    };
}
/**
 * Listeners of the library signal-exit, of its versions 2 and 3, and 4: within many others, unseen by the app. They do
 * nothing while anybody else listens, and their part when the signal comes again.
 */
function signalExits() {
    const emitters = [
        process.__signal_exit_emitter__,
        globalThis[Symbol.for("signal-exit emitter")],
    ];
    return emitters.reduce((sum, emitter) => sum + (Number(emitter?.count) || 0), 0);
}
