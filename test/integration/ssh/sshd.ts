import { execFile, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { systemProgram } from "../../../scripts/system-program.mjs";
import { eventually } from "../eventually.js";
import { freePort, type Listed, pm2Packages, repository } from "../server.js";
import { type RunningStep, type StepResult, startStep } from "../step.js";

const run = promisify(execFile);

/**
 * A server as a hosted runner sees it: a real sshd on loopback, and behind it another user with a home,
 * a shell and a PM2 daemon of its own. Making that user takes root, which CI has.
 */
export class SshServer {
  readonly folder: string;
  readonly user: string;
  readonly port: number;
  /** The user's home on "the server" */
  readonly home: string;
  /** What the workflow would have as a secret */
  readonly key: string;
  readonly knownHosts: string;
  readonly pm2Path: string;
  readonly #ids: { uid: number; gid: number };
  readonly #daemon: ReturnType<typeof spawn>;

  private constructor(made: Made) {
    this.folder = made.folder;
    this.user = made.user;
    this.port = made.port;
    this.home = made.home;
    this.key = made.key;
    this.knownHosts = made.knownHosts;
    this.pm2Path = made.pm2Path;
    this.#ids = made.ids;
    this.#daemon = made.daemon;
  }

  static async create({ shell = "/bin/bash" } = {}): Promise<SshServer> {
    const program = systemProgram(["sshd"], "openssh-server");
    // Not below TMPDIR: another user must be able to go there.
    const folder = await mkdtemp("/tmp/pm2a-sshd-");
    await chmod(folder, 0o755);
    const user = `pm2a${randomBytes(4).toString("hex")}`;
    const home = join(folder, "home");
    await run("useradd", [
      "--create-home",
      "--password",
      "*",
      "--home-dir",
      home,
      "--shell",
      shell,
      user,
    ]);
    const ids = { uid: await idOf(user, "-u"), gid: await idOf(user, "-g") };
    for (const name of ["key", "host"])
      await run("ssh-keygen", [
        "-q",
        "-t",
        "ed25519",
        "-N",
        "",
        "-C",
        "",
        "-f",
        join(folder, name),
      ]);
    const [key, publicKey, hostKey] = await Promise.all(
      ["key", "key.pub", "host.pub"].map((name) => readFile(join(folder, name), "utf8")),
    );
    await writeFile(join(folder, "authorized"), publicKey ?? "");
    await chmod(join(folder, "authorized"), 0o644);
    const port = await freePort();
    const config = join(folder, "sshd_config");
    const lines = [
      `Port ${port}`,
      "ListenAddress 127.0.0.1",
      `HostKey ${join(folder, "host")}`,
      `AuthorizedKeysFile ${join(folder, "authorized")}`,
      `PidFile ${join(folder, "pid")}`,
      "Subsystem sftp internal-sftp",
      "UsePAM no",
      "PasswordAuthentication no",
      "KbdInteractiveAuthentication no",
      "StrictModes no",
      "MaxStartups 100",
      "LogLevel VERBOSE",
    ];
    await writeFile(config, `${lines.join("\n")}\n`);
    await mkdir("/run/sshd", { recursive: true });
    const daemon = spawn(program, ["-D", "-e", "-f", config], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let said = "";
    daemon.stderr?.on("data", (piece) => (said += piece));
    await eventually("sshd listens", async () => {
      if (daemon.exitCode !== null) throw new Error(`sshd ended: ${said}`);
      return accepts(port);
    });
    const [type, line] = (hostKey ?? "").split(" ");
    const knownHosts = `[127.0.0.1]:${port} ${type} ${line?.trim()}`;
    const pm2Path = await pm2For(folder);
    return new SshServer({
      folder,
      user,
      port,
      home,
      key: key ?? "",
      knownHosts,
      pm2Path,
      ids,
      daemon,
    });
  }

  async destroy(): Promise<void> {
    await this.pm2("kill").catch(() => "");
    this.#daemon.kill();
    await run("pkill", ["-KILL", "-u", this.user]).catch(() => {});
    await eventually("nothing of the user runs", () =>
      run("pgrep", ["-u", this.user]).then(
        () => false,
        () => true,
      ),
    );
    await run("userdel", [this.user]).catch(() => {});
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  /** From here on, every login runs this, whatever it asks for. */
  forceCommand(command: string | undefined): Promise<void> {
    return this.restrict(command === undefined ? "" : `command="${command}"`);
  }

  /** What stands before the key in authorized_keys. */
  async restrict(options: string): Promise<void> {
    const key = await readFile(join(this.folder, "key.pub"), "utf8");
    await writeFile(join(this.folder, "authorized"), `${options} ${key}`.trimStart());
  }

  get login(): string {
    return `${this.user}@127.0.0.1:${this.port}`;
  }

  /** Runs a program as the server's user, not over SSH. */
  async as(program: string, ...args: string[]): Promise<string> {
    const env = { PATH: process.env.PATH ?? "", HOME: this.home, USER: this.user };
    const options = { ...this.#ids, env, cwd: this.home, maxBuffer: 64 * 1024 ** 2 };
    return (await run(program, args, options)).stdout;
  }

  pm2(...args: string[]): Promise<string> {
    return this.as(process.execPath, this.pm2Path, ...args);
  }

  async list(): Promise<Listed[]> {
    const printed = await this.pm2("jlist");
    const begin = printed.indexOf("[{");
    return JSON.parse(printed.slice(begin < 0 ? printed.lastIndexOf("[]") : begin));
  }

  /** Node.js with PM2 where nvm has them, and where a shell that is no login shell does not look. */
  async installNode(): Promise<void> {
    const bin = join(this.home, ".nvm/versions/node/v99.0.0/bin");
    await this.as("mkdir", "-p", bin);
    await this.as("ln", "-s", process.execPath, join(bin, "node"));
    await this.as("ln", "-s", this.pm2Path, join(bin, "pm2"));
  }

  /** A folder of the server's user with this content. */
  async put(name: string, from: string): Promise<string> {
    const folder = join(this.home, name);
    await cp(from, folder, { recursive: true });
    await run("chown", ["-R", `${this.user}:`, folder]);
    return folder;
  }

  async write(name: string, content: string): Promise<string> {
    const path = join(this.home, name);
    await writeFile(path, content);
    await run("chown", [`${this.user}:`, path]);
    return path;
  }

  read(path: string): Promise<Buffer> {
    return readFile(path);
  }

  /** A step on the runner's side: it has this server's key, and nothing else of it. */
  start(
    action: string,
    inputs: Record<string, string>,
    { env = {}, cwd = this.folder }: { env?: Record<string, string>; cwd?: string } = {},
  ): RunningStep {
    const { PATH = "", HOME = "" } = process.env;
    const runner = { PATH, HOME, GITHUB_ACTIONS: "true", CI: "true", RUNNER_TEMP: this.folder };
    const over = { host: this.login, "ssh-key": this.key, "known-hosts": this.knownHosts };
    const pm2 = action.startsWith("pm2-") ? { "pm2-path": this.pm2Path } : {};
    return startStep(action, { ...over, ...pm2, ...inputs }, { env: { ...runner, ...env }, cwd });
  }

  step(...given: Parameters<SshServer["start"]>): Promise<StepResult> {
    return this.start(...given).ended;
  }
}

interface Made {
  readonly folder: string;
  readonly user: string;
  readonly port: number;
  readonly home: string;
  readonly key: string;
  readonly knownHosts: string;
  readonly pm2Path: string;
  readonly ids: { uid: number; gid: number };
  readonly daemon: ReturnType<typeof spawn>;
}

async function idOf(user: string, which: "-u" | "-g"): Promise<number> {
  return Number((await run("id", [which, user])).stdout);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const done = (is: boolean) => {
      socket.destroy();
      resolve(is);
    };
    socket.once("connect", () => done(true)).once("error", () => done(false));
  });
}

/** PM2 where another user can read it: a checkout can lie in a home that nobody else may enter. */
async function pm2For(folder: string): Promise<string> {
  const modules = join(folder, "node_modules");
  await run("cp", ["-al", join(repository, "node_modules"), modules]).catch(async () => {
    await rm(modules, { recursive: true, force: true });
    await run("cp", ["-a", join(repository, "node_modules"), modules]);
  });
  return join(modules, pm2Packages[7], "bin/pm2");
}

/** The fixture apps of the other tests. */
export const fixtureApps = join(repository, "test/fixtures/apps");
