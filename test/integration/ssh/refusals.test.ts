import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemProgram } from "../../../scripts/system-program.mjs";
import { remoteCommand } from "../../../src/ssh/remote-command.js";
import { startStep } from "../step.js";
import { SshServer } from "./sshd.js";

let server: SshServer;
let folder: string;

beforeAll(async () => {
  server = await SshServer.create();
  folder = mkdtempSync(join(tmpdir(), "pm2a-keys-"));
}, 300_000);
afterAll(async () => {
  await server?.destroy();
  rmSync(folder, { recursive: true, force: true });
}, 120_000);

/** A private key, or the public one of a pair. */
function newKey(name: string, passphrase = ""): { key: string; line: string } {
  const file = join(folder, name);
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", passphrase, "-C", "", "-f", file]);
  const [type, line] = readFileSync(`${file}.pub`, "utf8").trim().split(" ");
  return { key: readFileSync(file, "utf8"), line: `${type} ${line}` };
}

/** Anything that works on the server; none of these gets that far. */
async function refused(inputs: Record<string, string>): Promise<string> {
  const { code, log } = await server.step("pm2-diagnostics", { namespaces: "shop", ...inputs });
  expect(code, log).toBe(1);
  expect(log).toContain("Nothing was touched");
  return log;
}

const where = () => `127.0.0.1:${server.port}`;

describe("a step over SSH is refused, with what to do,", () => {
  it("without known-hosts: it shows the line, and that somebody has to compare it", async () => {
    const log = await refused({ "known-hosts": "" });
    expect(log).toContain('Input "known-hosts" is required');
    const line = server.knownHosts.split(" ").slice(0, 3).join(" ");
    expect(log).toContain(line);
    expect(log).toContain("ssh-keygen -lf");
  });

  it("where the server has another key than known-hosts", async () => {
    const other = `[127.0.0.1]:${server.port} ${newKey("other-host").line}`;
    const log = await refused({ "known-hosts": other });
    expect(log).toContain("is not the one in known-hosts, so nothing was sent to it");
    expect(log).toContain("somebody is in between");
  });

  it("where known-hosts has another server only", async () => {
    const log = await refused({ "known-hosts": `example.org ${newKey("elsewhere").line}` });
    expect(log).toContain("is not the one in known-hosts");
  });

  it("where the server does not accept the key", async () => {
    const log = await refused({ "ssh-key": newKey("stranger").key });
    expect(log).toContain(`${where()} does not accept the key`);
    expect(log).toContain("authorized_keys");
  });

  it("with a key that needs a passphrase, or is none, without a word of it", async () => {
    for (const key of [newKey("closed", "hunter2").key, "canary-no-key"]) {
      const log = await refused({ "ssh-key": key });
      expect(log).toContain('Input "ssh-key" cannot be used');
      expect(log).toContain("without a passphrase");
      const shown = log.split("\n").filter((one) => !one.startsWith("::add-mask::"));
      for (const line of key.trim().split("\n")) expect(shown.join("\n")).not.toContain(line);
    }
  });

  it("where nobody listens", async () => {
    const log = await refused({ host: `${server.user}@127.0.0.1:1` });
    expect(log).toContain("cannot be reached over SSH");
    expect(log).toContain("Connection refused");
  });

  it("with everything that is missing at once, and does not run here instead", async () => {
    const log = await refused({ "ssh-key": "", "known-hosts": "" });
    expect(log).toContain('Input "ssh-key" is required');
    expect(log).toContain('Input "known-hosts" is required');
    const empty = await refused({ host: "" });
    expect(empty).toContain('Input "host" is required');
  });

  it.each(["server", "-oProxyCommand=x@server", "deploy@server name", "deploy@server:99999"])(
    "with the host %j",
    async (host) => {
      const { code, log } = await server.step("pm2-diagnostics", { host });
      expect(code).toBe(1);
      expect(log).toContain(`Input "host" is ${JSON.stringify(host)}: allowed is user@server`);
    },
  );

  it("where a path of this machine is not there, or no such path is allowed", async () => {
    const inputs = {
      namespace: "shop",
      source: "not-there",
      "releases-directory": "/srv/releases",
    };
    const { log } = await server.step("pm2-deploy", inputs);
    expect(log).toContain('Input "source": not-there is not there');
    const home = await server.step("pm2-diagnostics", { "pm2-home": "local:home" });
    expect(home.log).toContain("over SSH this is a path on the server");
  });

  it("where all variables of the runner's machine would travel", async () => {
    const { code, log } = await server.step("pm2-deploy", { namespace: "shop", "pass-env": "*" });
    expect(code).toBe(1);
    expect(log).toContain("Name those that the apps need");
  });
});

describe("a step over SSH works all the same", () => {
  it("with a profile that prints, a prompt without a line end, and CRLF in key and known hosts", async () => {
    await server.write(".bashrc", "echo Welcome\nprintf 'no line end'\n");
    const { code, log } = await server.step("pm2-diagnostics", {
      namespaces: "shop",
      "ssh-key": server.key.trim().replaceAll("\n", "\r\n"),
      "known-hosts": `${server.knownHosts}\r\n`,
    });
    await server.write(".bashrc", "");
    expect(code, log).toBe(0);
    expect(log).not.toContain("Welcome");
  });

  it("through other servers", async () => {
    const through = { "jump-hosts": `${server.login}, ${server.login}` };
    const { code, log } = await server.step("pm2-diagnostics", { namespaces: "shop", ...through });
    expect(code, log).toBe(0);
  });

  it("with a key that may forward nothing, get no terminal, and come from one address only", async () => {
    await server.restrict('restrict,from="127.0.0.1"');
    const { code, log } = await server.step("pm2-diagnostics", { namespaces: "shop" });
    await server.restrict("");
    expect(code, log).toBe(0);
  });

  it("with the keys of the runner's own agent", async () => {
    const socket = join(folder, "own-agent");
    const agent = execFileSync("ssh-agent", ["-a", socket], { encoding: "utf8" });
    const pid = Number(/SSH_AGENT_PID=(\d+)/.exec(agent)?.[1]);
    try {
      execFileSync("ssh-add", ["-q", "-"], { input: server.key, env: { SSH_AUTH_SOCK: socket } });
      const { PATH = "", HOME = "" } = process.env;
      const inputs = { host: server.login, "known-hosts": server.knownHosts, namespaces: "shop" };
      const env = { PATH, HOME, CI: "true", SSH_AUTH_SOCK: socket };
      const { code, log } = await startStep("pm2-diagnostics", inputs, { env }).ended;
      expect(code, log).toBe(0);
    } finally {
      process.kill(pid);
    }
  });
});

describe("a server without Node.js", () => {
  it("is refused with the one that is too old, and what to do", async () => {
    const old = await server.write("node", "#!/bin/sh\nexit 1\n");
    await server.as("chmod", "755", old);
    const script = remoteCommand("nonce", [`${server.home}`]);
    const answer = await server
      .as("env", "-i", `HOME=${server.home}`, "PATH=/nowhere", "/bin/sh", "-c", script)
      .catch(({ stdout }) => stdout);
    expect(answer).toBe(`\nnonce none ${old}\n`);
  });

  it.each(["sh", "bash", "dash", "zsh", "fish", "tcsh"])(
    "or with one is asked by one command, whatever its login shell: %s",
    (name) => {
      const shell = systemProgram([name], name);
      const program = "process.stdout.write('it runs');";
      const input = `${String(program.length).padStart(8, "0")}${program}rest`;
      const command = remoteCommand("nonce");
      const { PATH = "" } = process.env;
      const said = execFileSync(shell, ["-c", command], { input, env: { PATH, HOME: folder } });
      expect(said.toString()).toBe("it runs");
    },
  );

  it.each(["20", "v20"])("gets nvm's own choice before its others: %s", async (choice) => {
    const home = join(folder, `nvm-of-${choice}`);
    const program = "process.stdout.write(process.argv0);";
    for (const version of ["v18.20.0", "v20.11.0", "v22.11.0"]) {
      const bin = join(home, ".nvm/versions/node", version, "bin");
      mkdirSync(bin, { recursive: true });
      symlinkSync(process.execPath, join(bin, "node"));
    }
    mkdirSync(join(home, ".nvm/alias"));
    writeFileSync(join(home, ".nvm/alias/default"), `${choice}\n`);
    const input = `${String(program.length).padStart(8, "0")}${program}`;
    // What the command needs of a system, without the system's own Node.js.
    const system = join(home, "system");
    mkdirSync(system);
    for (const name of ["cat", "dirname"])
      symlinkSync(systemProgram([name], name), join(system, name));
    const env = { PATH: system, HOME: home };
    const said = execFileSync("/bin/sh", ["-c", remoteCommand("nonce")], { input, env });
    expect(said.toString()).toBe(join(home, ".nvm/versions/node/v20.11.0/bin/node"));
  });
});

describe("a server that somebody has taken over", () => {
  /** Answers as the first of our programs would, then says what it likes. */
  const hostile = (messages: readonly unknown[]) => `
    let said = "";
    process.stdin.on("data", (piece) => {
      said += piece.toString("latin1");
      const nonce = /"nonce":"([^"]+)"/.exec(said)?.[1];
      if (nonce === undefined || process.answered) return;
      process.answered = true;
      const frame = (message) => {
        const content = Buffer.from(JSON.stringify(message));
        const head = Buffer.alloc(5);
        head.writeUInt8(0x4a, 0);
        head.writeUInt32BE(content.length, 1);
        process.stdout.write(Buffer.concat([head, content]));
      };
      process.stdout.write("::set-output name=a::b\\n::add-path::/evil\\n\\n" + nonce + " ready\\n");
      for (const message of ${JSON.stringify(messages)}) frame(message);
    });`;

  async function stepAgainst(
    messages: readonly unknown[],
    inputs: Record<string, string> = {},
    ends = false,
  ) {
    const text = hostile(messages) + (ends ? "\nsetTimeout(() => process.exit(0), 1000);" : "");
    const program = await server.write("hostile.cjs", text);
    await server.forceCommand(`${process.execPath} ${program}`);
    try {
      return await server.step("pm2-diagnostics", { namespaces: "shop", ...inputs });
    } finally {
      await server.forceCommand(undefined);
    }
  }

  it("prints no workflow command, sets no other output, and writes nowhere", async () => {
    const { code, log, outputs } = await stepAgainst([
      { bundle: "there" },
      { say: "info", text: "::set-env name=PATH::/evil\n::add-path::/evil" },
      { say: "foreign", title: "::stop-commands::x", text: "::add-path::/evil" },
      { say: "group", id: 1, title: "a\n::add-path::/evil" },
      { say: "table", title: "t", columns: ["a"], rows: [["::add-path::/evil\n::set-env::x"]] },
      { outputs: { healthy: "x\nhealthy<<EOF\nother=1\nEOF\nevil=1" } },
      { ended: "well" },
    ]);
    expect(code, log).toBe(0);
    const commands = log.split("\n").filter((line) => line.startsWith("::"));
    const harmless =
      /^::(?:add-mask|group|endgroup|stop-commands|warning|error|debug|[0-9a-f-]{36}::)/;
    expect(commands.filter((line) => !harmless.test(line))).toEqual([]);
    expect(Object.keys(outputs)).toEqual(["healthy"]);
  });

  it("writes a page by its name only, and through no link; its short masks blind nobody", async () => {
    const checkout = join(folder, "checkout");
    mkdirSync(checkout);
    writeFileSync(join(folder, "victim"), "kept");
    symlinkSync(join(folder, "victim"), join(checkout, "monitor.html"));
    const inputs = { "report-directory": checkout };
    const own = await stepAgainst(
      [
        { bundle: "there" },
        { say: "mask", text: "e" },
        { say: "info", text: "hello there" },
        { report: "report-directory", name: "monitor.html", size: 0 },
        { ended: "well" },
      ],
      inputs,
    );
    expect(own.code, own.log).toBe(0);
    expect(own.log).toContain("hello there");
    expect(readFileSync(join(folder, "victim"), "utf8")).toBe("kept");
    expect(readFileSync(join(checkout, "monitor.html"), "utf8")).toBe("");
    const other = { report: "report-directory", name: "package.json", size: 0 };
    const { code } = await stepAgainst([{ bundle: "there" }, other, { ended: "well" }], inputs);
    expect(code).toBe(1);
    expect(existsSync(join(checkout, "package.json"))).toBe(false);
  });

  it("is quoted where it goes before it says that the step has ended", async () => {
    const messages = [{ bundle: "there" }, { say: "error", text: "the real reason" }];
    const { code, log } = await stepAgainst(messages, {}, true);
    expect(code).toBe(1);
    expect(log).toMatch(/the real reason[\s\S]*The connection to/);
  });

  it.each([
    [{ outputs: { "a\nevil": "1" } }],
    [{ report: "report-directory", name: "../evil", size: 0 }],
    [{ report: "report-directory", name: "index.html", size: 0 }],
    [{ report: "report-directory", name: "monitor.html", size: 0 }],
    [{ outputs: { result: "<img>\n# heading" } }],
    [{ say: "setOutput", text: "x" }],
    [{ say: "info", text: 5 }],
    ["text"],
  ])("is not listened to when it sends %j", async (message) => {
    const { code, log } = await stepAgainst([{ bundle: "there" }, message, { ended: "well" }]);
    expect(code).toBe(1);
    expect(log).toMatch(/sent what no step of pm2-actions says|a report that nobody asked for/);
  });
});
