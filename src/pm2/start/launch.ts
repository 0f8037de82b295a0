import { mkdir, open, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { privateFolder } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import { type Command, endedByDeadline, execute, findProgram } from "../../exec.js";
import type { Log } from "../../log.js";
import { controlGroupOf } from "../../proc.js";
import { withFileLock } from "../../recovery/file-lock.js";
import { connectDaemon, type Daemon } from "../daemon/daemon.js";
import type { Home } from "../daemon/home.js";
import { baseEnvironment } from "../ecosystem/environment.js";
import { adviceToAdd, findElsewhere } from "./elsewhere.js";

/** Seconds until the pm2 program must have answered. */
const cliDeadline = 60;

/** The server's own pm2, and the clean environment in which it is run. */
export interface Pm2Program {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Finds the pm2 program.
 * @param given the `pm2-path` input: a name looked up on PATH, or a path
 * @throws UsageError if there is none
 */
export async function findPm2(
  given: string,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Pm2Program> {
  const path = await findProgram(given, env.PATH);
  if (path !== undefined) {
    // PM2's daemon starts itself anew by its variable `_`, and stays dead where that is not PM2's script.
    // Run is what was found: the shims of version managers know by their own name what they stand for.
    const script = await realpath(path);
    const base = baseEnvironment(env);
    return {
      path,
      env: { ...base, ...(await nodeFor(path, base, home)), PM2_HOME: home.path, _: script },
    };
  }
  const [there, ...others] = await findElsewhere("pm2", home, env);
  const missing = `Input "pm2-path" is ${JSON.stringify(given)}: no such program was found${given.includes("/") ? "" : ` on the PATH of this step (${env.PATH ?? ""})`}. `;
  if (there === undefined)
    throw new UsageError(
      `${missing}Install PM2 for this user (npm install --global pm2), or give the absolute path of the pm2 program.`,
    );
  throw new UsageError(
    `${missing}${adviceToAdd([there, ...others], env.PATH ?? "")} or give this step pm2-path: ${there}`,
  );
}

/**
 * pm2 is run by the `node` on PATH. A runner's service often has none: version managers add theirs in a
 * login shell only, beside the programs that were installed with it.
 * @returns the PATH to run it with, where that is another one
 */
async function nodeFor(
  pm2: string,
  { PATH = "", ...base }: Readonly<Record<string, string>>,
  home: Home,
): Promise<{ readonly PATH?: string }> {
  if ((await findProgram("node", PATH)) !== undefined) return {};
  if (await needsNoNode(pm2)) return {};
  const folder = dirname(pm2);
  if ((await findProgram("node", folder)) !== undefined) return { PATH: `${folder}:${PATH}` };
  const elsewhere = await findElsewhere("node", home, base);
  throw new UsageError(
    `${pm2} is run by Node.js, and there is no node on the PATH of this step (${PATH}), nor beside it. ` +
      (elsewhere.length > 0
        ? adviceToAdd(elsewhere, PATH)
        : "Add its folder to the PATH of the runner's service; as the user who owns PM2, this says which: command -v node"),
  );
}

/** The node that the pm2 program is run by; nothing where it knows that by itself. */
export async function nodeOf({ path, env }: Pm2Program): Promise<string | undefined> {
  return (await needsNoNode(path)) ? undefined : findProgram("node", env.PATH);
}

/** A wrapper that somebody wrote, or a binary, knows by itself how PM2 is run. */
async function needsNoNode(pm2: string): Promise<boolean> {
  return !/^#!.*\benv\b.*\bnode\b/.test(await firstLine(pm2));
}

/** In a script, what it is run by. */
export async function firstLine(path: string): Promise<string> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
    return buffer.toString("latin1", 0, bytesRead).split("\n", 1)[0] ?? "";
  } finally {
    await handle.close();
  }
}

/** The pm2 program ended with an error; the message is what it said, without its colours. */
export class Pm2Failure extends Error {}

/**
 * Runs the pm2 program with these arguments in the PM2 home.
 * @param lock a file that is locked for as long as the program runs, also without this step
 * @throws Pm2Failure if it ends with an error, Error when its deadline has passed
 */
export async function runPm2(
  pm2: Pm2Program,
  home: Home,
  args: readonly string[],
  lock?: string,
): Promise<void> {
  const command: Command =
    lock === undefined ? { program: pm2.path, args } : locked(lock, { program: pm2.path, args });
  // Under a lock, it may have to wait for another namespace's program first.
  const deadline = lock === undefined ? cliDeadline : 2 * cliDeadline + 10;
  const started = performance.now();
  const { exitCode, stdout, stderr } = await execute(command, {
    env: pm2.env,
    cwd: home.path,
    deadline,
  });
  if (exitCode === 0) return;
  if (endedByDeadline(exitCode, started, cliDeadline))
    throw new Error(`pm2 ${args[0]} did not end within ${cliDeadline} s, and was ended.`);
  const said = stripVTControlCharacters(`${stdout}\n${stderr}`).trim().slice(-2000);
  throw new Pm2Failure(`pm2 ${args[0]} ended with exit code ${exitCode}:\n${said}`);
}

/**
 * The lock outside and the deadline inside: at the deadline the program ends, and only then the lock is free.
 * --close: a daemon that the program happens to start must not inherit the lock.
 */
function locked(lock: string, { program, args }: Command): Command {
  const timeout = ["timeout", "--foreground", "--kill-after=5", String(cliDeadline)];
  return { program: "flock", args: ["--close", lock, ...timeout, program, ...args] };
}

/**
 * Connects to the daemon and starts one where none runs; two namespaces that do so at the same time
 * get the same one.
 */
export async function connectOrLaunch(pm2: Pm2Program, home: Home, log: Log): Promise<Daemon> {
  const running = await connectDaemon(home);
  if (running !== undefined) return running;
  await mkdir(home.path, { recursive: true });
  const folder = await privateFolder(join(home.actions, "locks"));
  return withFileLock(
    join(folder, ".launch.lock"),
    2 * cliDeadline,
    async () => (await connectDaemon(home)) ?? launch(pm2, home, log),
  );
}

/**
 * Starts a daemon: from a folder that stays, with a clean environment, and out of the runner's control
 * group where systemd allows it, since a restart of the runner's service kills all that lives in its group.
 */
async function launch(pm2: Pm2Program, home: Home, log: Log): Promise<Daemon> {
  log.info(`No PM2 daemon runs in ${home.path}; starting one.`);
  const ping = { program: pm2.path, args: ["ping"] };
  if (underRunnerService()) {
    const scope = process.getuid?.() === 0 ? ["--scope"] : ["--user", "--scope"];
    const args = [...scope, "--quiet", "--collect", "--", ping.program, ...ping.args];
    const env = { ...pm2.env, ...userBus() };
    const scoped = await execute(
      { program: "systemd-run", args },
      { env, cwd: home.path, deadline: cliDeadline },
    ).catch(() => undefined);
    if (scoped?.exitCode !== 0) {
      log.warning(
        "The PM2 daemon is started inside the control group of the runner's service: a restart of that service " +
          "will end every app. To make it right, run once as this user on the server: pm2 startup, then the command " +
          "that it prints, then pm2 save.",
      );
      await runPm2(pm2, home, ping.args);
    }
  } else await runPm2(pm2, home, ping.args);
  const daemon = await connectDaemon(home);
  if (daemon === undefined)
    throw new Error(
      `pm2 ping ended well, but no daemon answers in ${home.path}; see pm2.log there.`,
    );
  return daemon;
}

/** Whether this process lives in the control group of a systemd service. */
function underRunnerService(): boolean {
  return /\.service\b/.test(controlGroupOf("self") ?? "");
}

/** What systemd-run --user needs to find its manager. */
function userBus(): Record<string, string> {
  const bus = process.env.DBUS_SESSION_BUS_ADDRESS;
  return {
    XDG_RUNTIME_DIR: process.env.XDG_RUNTIME_DIR ?? `/run/user/${process.getuid?.()}`,
    ...(bus === undefined ? {} : { DBUS_SESSION_BUS_ADDRESS: bus }),
  };
}
