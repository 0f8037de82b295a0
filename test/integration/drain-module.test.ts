import { execFileSync, fork } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, get, type IncomingMessage } from "node:http";
import { connect as connectHttp2 } from "node:http2";
import { get as getSecurely, Agent as SecureAgent } from "node:https";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { repository } from "./server.js";

/** The module within a worker of a plain cluster, which is what PM2's daemon is to it. */
const folder = join(repository, "test/fixtures/drain");
const ownModule = join(repository, "dist/drain.cjs");
const daemons: Daemon[] = [];
afterEach(() => {
  for (const daemon of daemons.splice(0)) daemon.kill();
});

/** Ends by itself only when it has something to wait for: a busy machine must not fail these tests. */
const longEnough = 20_000;

class Daemon {
  readonly #child;
  readonly messages = new EventEmitter();
  readonly said: unknown[] = [];
  readonly ended: Promise<unknown>;
  port = 0;

  constructor(kind: string, killTimeout: number, args: readonly string[], script: string) {
    const order = {
      exec: join(folder, script),
      args: [`--require=${ownModule}`, ...args],
      killTimeout,
    };
    const env = { ...process.env, DRAINED: kind, ...(kind === "https" ? certificate() : {}) };
    this.#child = fork(join(folder, "daemon.cjs"), [JSON.stringify(order)], { env, execArgv: [] });
    this.ended = new Promise((resolve) => {
      this.#child.on("message", (message: { ended?: unknown; port?: number }) => {
        this.said.push(message);
        if (message.port !== undefined) this.port = message.port;
        if (message.ended !== undefined) resolve(message.ended);
        this.messages.emit("message", message);
      });
    });
  }

  static async start(
    kind = "",
    killTimeout = longEnough,
    args: string[] = [],
    script = "drained.cjs",
  ) {
    const daemon = new Daemon(kind, killTimeout, args, script);
    daemons.push(daemon);
    while (daemon.port === 0) await once(daemon.messages, "message");
    return daemon;
  }

  end(how = "SIGINT"): void {
    this.#child.send(how);
  }

  kill(): void {
    this.#child.kill("SIGKILL");
  }
}

function certificate() {
  const place = mkdtempSync(join(tmpdir(), "pm2a-cert-"));
  const [key, cert] = [join(place, "key"), join(place, "cert")];
  const subject = ["-subj", "/CN=localhost", "-days", "1"];
  const args = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert];
  execFileSync("openssl", [...args, ...subject], { stdio: "pipe" });
  const read = { KEY: readFileSync(key, "utf8"), CERT: readFileSync(cert, "utf8") };
  rmSync(place, { recursive: true });
  return read;
}

async function answerOf(asked: ReturnType<typeof get>) {
  const [answer] = (await once(asked, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of answer.setEncoding("utf8")) text += piece;
  return { text, connection: answer.headers.connection };
}

const at = (port: number, path: string, agent: Agent | false = false) =>
  answerOf(get({ host: "127.0.0.1", port, path, agent }));

it("lets a long answer end, asks for the connection's end, and dies by the signal as before", async () => {
  const daemon = await Daemon.start("exit");
  const agent = new Agent({ keepAlive: true });
  const slow = get({ host: "127.0.0.1", port: daemon.port, path: "/slow", agent });
  await once(slow, "finish");
  const { connection } = await at(daemon.port, "/", agent);
  expect(connection).toBe("keep-alive");
  daemon.end();
  const answered = await answerOf(slow);
  expect(answered).toEqual({ text: "slow", connection: "close" });
  expect(await daemon.ended).toBe("SIGINT");
  // Handlers of "exit" did not run before, and do not now.
  expect(daemon.said).not.toContain("exit");
});

it("serves on while it waits, on new connections and on kept ones", async () => {
  const daemon = await Daemon.start();
  const agent = new Agent({ keepAlive: true });
  await at(daemon.port, "/", agent);
  const held = get({ host: "127.0.0.1", port: daemon.port, path: "/slow", agent: false });
  await once(held, "finish");
  await at(daemon.port, "/");
  daemon.end();
  const [kept, fresh] = await Promise.all([at(daemon.port, "/", agent), at(daemon.port, "/")]);
  for (const { text } of [kept, fresh]) expect(text).toContain("execArgv");
  expect((await answerOf(held)).text).toBe("slow");
  expect(await daemon.ended).toBe("SIGINT");
});

it.each([
  ["handles SIGINT itself", "interrupt", 3],
  ["handles SIGTERM only", "terminate", "SIGINT"],
  ["handles SIGINT beside a library that does", "library and app", 3],
])("leaves its end to an app that %s", async (_what, kind, end) => {
  const daemon = await Daemon.start(kind);
  const { listeners } = JSON.parse((await at(daemon.port, "/")).text);
  expect(listeners).toBe(kind === "library and app" ? 2 : 1);
  daemon.end();
  expect(await daemon.ended).toBe(end);
});

it.each([3, 4])(
  "drains where only signal-exit %i listens, which does its part then",
  async (version) => {
    const daemon = await Daemon.start(`library ${version}`);
    const slow = get({ host: "127.0.0.1", port: daemon.port, path: "/slow", agent: false });
    await once(slow, "finish");
    await at(daemon.port, "/");
    daemon.end();
    expect((await answerOf(slow)).text).toBe("slow");
    expect(await daemon.ended).toBe("SIGINT");
  },
);

it.each([
  ["the signal", "close", "SIGINT", 5],
  ["PM2's message", "message", "shutdown", 6],
])(
  "says that a kept connection ends where the app closes its server at %s",
  async (_what, kind, how, code) => {
    const daemon = await Daemon.start(kind);
    const agent = new Agent({ keepAlive: true });
    const slow = get({ host: "127.0.0.1", port: daemon.port, path: "/slow", agent });
    await once(slow, "finish");
    await at(daemon.port, "/");
    daemon.end(how);
    expect(await answerOf(slow)).toEqual({ text: "slow", connection: "close" });
    expect(await daemon.ended).toBe(code);
  },
);

it("keeps a stream of events until its client goes, or kill_timeout comes", async () => {
  for (const goes of [true, false]) {
    const daemon = await Daemon.start("", goes ? longEnough : 1600);
    const asked = get({ host: "127.0.0.1", port: daemon.port, path: "/events", agent: false });
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    daemon.end();
    for (let events = 0; events < 20; events++) await once(answer, "data");
    answer.on("error", () => {});
    if (goes) asked.destroy();
    expect(await daemon.ended).toBe(goes ? "SIGINT" : "SIGKILL");
  }
});

it("keeps a websocket until its client goes", async () => {
  const daemon = await Daemon.start();
  const socket = connect(daemon.port, "127.0.0.1");
  socket.write("GET / HTTP/1.1\r\nhost: x\r\nupgrade: echo\r\nconnection: upgrade\r\n\r\n");
  expect(String((await once(socket, "data"))[0])).toContain("101 Switching Protocols");
  daemon.end();
  for (let turn = 0; turn < 20; turn++) {
    socket.write(`${turn}`);
    expect(String((await once(socket, "data"))[0])).toBe(`${turn}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  socket.end();
  expect(await daemon.ended).toBe("SIGINT");
});

it("ends HTTPS like HTTP", async () => {
  const daemon = await Daemon.start("https");
  const options = {
    host: "127.0.0.1",
    port: daemon.port,
    path: "/slow",
    rejectUnauthorized: false,
  };
  const slow = getSecurely({ ...options, agent: new SecureAgent({ keepAlive: true }) });
  await once(slow, "finish");
  await answerOf(getSecurely({ ...options, path: "/", agent: false }));
  daemon.end();
  expect(await answerOf(slow)).toEqual({ text: "slow", connection: "close" });
  expect(await daemon.ended).toBe("SIGINT");
});

it("answers all streams of HTTP/2, and tells its clients to go", async () => {
  const daemon = await Daemon.start("http2");
  const session = connectHttp2(`http://127.0.0.1:${daemon.port}`);
  const slow = session.request({ ":path": "/slow" });
  await once(session.request({ ":path": "/" }).resume(), "end");
  const gone = once(session, "goaway");
  daemon.end();
  let text = "";
  for await (const piece of slow.setEncoding("utf8")) text += piece;
  expect(text).toBe("slow");
  await gone;
  expect(await daemon.ended).toBe("SIGINT");
});

it("is there for ECMAScript modules and beside --inspect", async () => {
  const daemon = await Daemon.start("", longEnough, ["--inspect=0"], "drained.mjs");
  const held = get({ host: "127.0.0.1", port: daemon.port, path: "/slow", agent: false });
  await once(held, "finish");
  await at(daemon.port, "/");
  daemon.end();
  expect((await answerOf(held)).text).toBe("slow");
  expect(await daemon.ended).toBe("SIGINT");
});

it("is not passed on to what the app starts", async () => {
  const daemon = await Daemon.start("fork", longEnough, ["--no-warnings"]);
  const { execArgv } = JSON.parse((await at(daemon.port, "/")).text);
  expect(execArgv).toEqual(["--no-warnings"]);
  while (!daemon.said.some(Array.isArray)) await once(daemon.messages, "message");
  expect(daemon.said.find(Array.isArray)).toEqual(["--no-warnings"]);
});
