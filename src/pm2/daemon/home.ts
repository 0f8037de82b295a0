import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { isAbsolute, join } from "node:path";
import { readIfThere } from "../../disk/whole-file.js";
import { codeOf, UsageError } from "../../errors.js";
import { historyIn } from "../../history/spool.js";
import { isAlive, statOf } from "../../proc.js";

/** The files of a PM2 home that this library reads or writes. */
export interface Home {
  readonly path: string;
  readonly rpcSocket: string;
  readonly pubSocket: string;
  readonly pidFile: string;
  readonly dump: string;
  readonly dumpBackup: string;
  /** Our own folder in it, for records, and the one of locks and journals */
  readonly actions: string;
  readonly locks: string;
  /** What steps did; see src/history */
  readonly history: string;
}

/** Bytes of a socket's path (unix(7): 108 with the zero at its end). */
const maxSocketLength = 107;

/** The user's own folder; nothing where neither HOME nor the system knows one, as in some containers. */
export function userFolder(env: Readonly<NodeJS.ProcessEnv>): string | undefined {
  try {
    return env.HOME || userInfo().homedir;
  } catch {
    return undefined;
  }
}

/**
 * @param given the `pm2-home` input; without it PM2_HOME, else ~/.pm2
 */
export function homeAt(given: string | undefined, env: Readonly<NodeJS.ProcessEnv>): Home {
  const folder = userFolder(env);
  const path = given ?? (env.PM2_HOME || (folder && join(folder, ".pm2")));
  if (path === undefined)
    throw new UsageError(
      `Input "pm2-home" is not given, and neither PM2_HOME nor HOME is set for the user with id ${process.getuid?.()}: give the PM2 home as an absolute path.`,
    );
  if (!isAbsolute(path))
    throw new UsageError(
      `Input "pm2-home" is ${JSON.stringify(path)}: allowed is an absolute path.`,
    );
  const socket = Buffer.byteLength(join(path, "rpc.sock"));
  if (socket > maxSocketLength)
    throw new UsageError(
      `Input "pm2-home" is ${JSON.stringify(path)}: PM2's sockets lie in it, and the path of one would have ${socket} bytes; the system allows ${maxSocketLength}. ` +
        "PM2 would wait for them for ever. Choose a shorter path.",
    );
  return {
    path,
    rpcSocket: join(path, "rpc.sock"),
    pubSocket: join(path, "pub.sock"),
    pidFile: join(path, "pm2.pid"),
    dump: join(path, "dump.pm2"),
    dumpBackup: join(path, "dump.pm2.bak"),
    actions: join(path, "pm2-actions"),
    locks: join(path, "pm2-actions", "locks"),
    history: historyIn(join(path, "pm2-actions")),
  };
}

/**
 * The home that an action is to act in: one that is given must be there. In a misspelt one nothing
 * runs, so that whatever is to be stopped would be taken for stopped, and what is started runs twice.
 */
export function givenHome(given: string | undefined, env: Readonly<NodeJS.ProcessEnv>): Home {
  const home = homeAt(given, env);
  if (given !== undefined && !existsSync(home.path))
    throw new UsageError(
      `Input "pm2-home" is ${JSON.stringify(given)}: there is no such folder. Nothing can be running in it, and starting a daemon there would run the apps a second time.`,
    );
  return home;
}

/**
 * Refuses a home or a socket of another user: what root starts in there, its owner can neither see
 * nor stop, and a daemon of another user takes orders for that user's processes.
 */
export async function checkOwner(home: Home): Promise<void> {
  for (const path of [home.path, home.rpcSocket]) {
    const owner = await stat(path).then(
      (found) => found.uid,
      (error: unknown) => {
        if (codeOf(error) === "ENOENT") return undefined;
        if (codeOf(error) === "ENOTDIR")
          throw new UsageError(`Input "pm2-home" is "${home.path}", which is not a folder.`);
        throw error;
      },
    );
    if (owner !== undefined && owner !== process.getuid?.())
      throw new UsageError(
        `${path} belongs to the user with id ${owner}, this step runs as id ${process.getuid?.()}. ` +
          `Run the runner as the user who owns the PM2 daemon, or set pm2-home to a home of this user.`,
      );
  }
}

/** The pid that the daemon wrote down, if that process is alive. */
export async function livingDaemonPid(home: Home): Promise<number | undefined> {
  const text = await readIfThere(home.pidFile).catch(() => "");
  const pid = Number(text?.trim());
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
}

/** The pid and start time of the daemon: another one has others, also after a reboot. */
export async function daemonLife(home: Home): Promise<string | undefined> {
  const pid = await livingDaemonPid(home);
  const started = pid === undefined ? undefined : statOf(pid)?.started;
  return started === undefined ? undefined : `${pid} ${started}`;
}

/** @param life of the daemon that a journal was written under; nothing in journals of old, which cannot tell */
export async function isNewDaemon(home: Home, life: string | undefined): Promise<boolean> {
  return life !== undefined && (await daemonLife(home)) !== life;
}
