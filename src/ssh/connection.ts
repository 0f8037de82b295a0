import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isThere } from "../disk/whole-file.js";
import { messageOf, UsageError } from "../errors.js";
import { type ChildProcess, execute, start } from "../exec.js";
import { guardEnvironment } from "../recovery/start-guard.js";
import type { Login } from "../runner/inputs/ssh-inputs.js";
import { waitUntil } from "../wait-until.js";

/** All that a connection needs. */
export interface SshSettings {
  readonly login: Login;
  /** The private key's text; without one, the keys of the runner's own agent. */
  readonly key: string | undefined;
  /** Lines as in ssh's known_hosts: no other server is talked to. */
  readonly knownHosts: string;
  /** Servers to go through, the first one first. */
  readonly jumps: readonly Login[];
  /** What the inputs are called that these came from */
  readonly inputs?: { readonly key: string; readonly knownHosts: string };
}

export const inputsOf = ({ inputs }: SshSettings) =>
  inputs ?? { key: "ssh-key", knownHosts: "known-hosts" };

/** What ssh is started with. */
export interface Ssh {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Once it has logged in, nobody needs the key any more. */
  forgetKey(): void;
}

/** Seconds. */
const connectTimeout = 20;

/** Characters: the kernel's limit for a socket's path is 107. */
const maxSocketPath = 100;

/**
 * Prepares the system's own ssh, and puts everything away again. The key is on no disk and in no list of
 * arguments: an agent of our own holds it, which ends when this process does, however that ends.
 */
export async function withSsh<T>(
  settings: SshSettings,
  env: Readonly<NodeJS.ProcessEnv>,
  body: (ssh: Ssh) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(temporaryFolder(env), "pm2a-ssh-"));
  await chmod(folder, 0o700);
  let agent: Agent | undefined;
  try {
    if (settings.key !== undefined)
      agent = await startAgent(join(folder, "agent"), settings.key, inputsOf(settings).key);
    const socket = agent?.socket ?? env.SSH_AUTH_SOCK ?? "none";
    const config = join(folder, "config");
    const hosts = join(folder, "known_hosts");
    await writeFile(hosts, `${settings.knownHosts.replace(/\r/g, "").trim()}\n`, { mode: 0o600 });
    await writeFile(config, configuration(settings, hosts, socket), { mode: 0o600 });
    return await body({
      args: ["-F", config, "-T", target],
      env: guardEnvironment(),
      forgetKey: () => agent?.end(),
    });
  } finally {
    agent?.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The runner clears its own folder; a path that is too long for a socket is of no use. */
function temporaryFolder({ RUNNER_TEMP: runners }: Readonly<NodeJS.ProcessEnv>): string {
  const fits = runners && join(runners, "pm2a-ssh-XXXXXX/agent").length <= maxSocketPath;
  return fits ? runners : tmpdir();
}

const target = "server";

/** Only this: what the runner's machine has in its own configuration changes nothing. */
function configuration({ login, jumps }: SshSettings, hosts: string, agent: string): string {
  const names = jumps.map((_, index) => `jump${index}`);
  const all = [
    ...jumps.map((jump, index) => [names[index], jump] as const),
    [target, login] as const,
  ];
  const blocks = all.flatMap(([name, { user, server, port }], index) => [
    `Host ${name}`,
    `  HostName ${server}`,
    `  User ${user}`,
    `  Port ${port}`,
    ...(index === 0 ? [] : [`  ProxyJump ${names[index - 1]}`]),
  ]);
  return `${[
    ...blocks,
    "Host *",
    "  BatchMode yes",
    "  StrictHostKeyChecking yes",
    `  UserKnownHostsFile ${quoted(hosts)}`,
    "  GlobalKnownHostsFile none",
    "  UpdateHostKeys no",
    `  IdentityAgent ${quoted(agent)}`,
    "  IdentityFile none",
    "  PreferredAuthentications publickey",
    "  ForwardAgent no",
    "  ClearAllForwardings yes",
    "  Compression yes",
    `  ConnectTimeout ${connectTimeout}`,
    "  ServerAliveInterval 10",
    "  ServerAliveCountMax 3",
    "  LogLevel ERROR",
  ].join("\n")}\n`;
}

function quoted(path: string): string {
  return `"${path.replaceAll("%", "%%")}"`;
}

interface Agent {
  readonly socket: string;
  end(): void;
}

/** Lives for as long as its own child does, and that for as long as this process holds its pipe. */
async function startAgent(socket: string, key: string, input: string): Promise<Agent> {
  const child = start(
    { program: "ssh-agent", args: ["-a", socket, "cat"] },
    { env: guardEnvironment(), stdio: ["pipe", "ignore", "ignore"], detached: true },
  );
  child.stdin?.on("error", () => {});
  const end = () => child.stdin?.end();
  const failed = once(child, "error").then(
    ([error]) => error as Error,
    () => undefined,
  );
  const added = waitUntil(() => addKey(socket, key), { within: 10_000, every: 50 });
  const outcome = await Promise.race([added, failed]);
  if (outcome === "added") return { socket, end };
  end();
  if (outcome === undefined || outcome instanceof Error)
    throw new UsageError(
      `ssh-agent, which is to hold the key, could not be started: ${outcome === undefined ? "it does not answer" : messageOf(outcome)}. Install OpenSSH's client on the runner's machine (Debian: openssh-client).`,
    );
  throw new UsageError(
    `Input "${input}" cannot be used: ${outcome}. Allowed is the whole text of an OpenSSH private key without a passphrase, its first and last lines too. Nothing was touched.`,
  );
}

/** ssh-add's exit code where the agent does not answer, as one that is still starting. */
const noAgent = 2;

/** @returns `added`, or why it was not; nothing while there is no agent */
async function addKey(socket: string, key: string): Promise<string | undefined> {
  if (!(await isThere(socket))) return undefined;
  const { exitCode, stderr } = await execute(
    { program: "ssh-add", args: ["-q", "-"] },
    {
      env: { ...guardEnvironment(), SSH_AUTH_SOCK: socket, SSH_ASKPASS_REQUIRE: "never" },
      // A key that went through a text field has lost its last line end, and ssh insists on it.
      input: `${key.replace(/\r/g, "").trim()}\n`,
      deadline: 20,
    },
  );
  if (exitCode === noAgent) return undefined;
  return exitCode === 0 ? "added" : stderr.trim().split("\n").at(-1) || "ssh-add refused it";
}

/** Starts ssh with this command, or `-s` and a subsystem. A cancelled step tells it by its pipe and not by a signal. */
export function startSsh({ args, env }: Ssh, ...command: readonly string[]): ChildProcess {
  return start(
    { program: "ssh", args: [...args, ...command] },
    { env: { ...env }, stdio: ["pipe", "pipe", "pipe"], detached: true },
  );
}
