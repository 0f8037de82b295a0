import { isThere } from "../../disk/whole-file.js";
import type { Log } from "../../log.js";
import { connectDaemon, type Daemon } from "../../pm2/daemon/daemon.js";
import { checkOwner, type Home } from "../../pm2/daemon/home.js";
import { checkRecordOwner, readDeployRecord } from "../../pm2/plan/record.js";
import { holderFrom, lockFiles } from "../../recovery/journal.js";
import { isDue, whyUnread } from "../../recovery/lease.js";
import { type Session, withSession } from "../../recovery/session.js";

/** Who wants a namespace's lock, and for what. */
export interface LockWish<D extends Daemon | undefined = Daemon | undefined> {
  readonly home: Home;
  readonly namespace: string;
  /**
   * Further namespaces whose locks the same guard holds: none of them is free before what a killed step
   * left is put right
   */
  readonly also?: readonly string[];
  readonly lockTimeout: number;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly log: Log;
  /** The action's name, for whoever waits */
  readonly action: string;
  /** Which recovery undoes what it journals */
  readonly kind: string;
  /** In a way of one's own: to start a daemon where none runs. Without it, the one that is there */
  readonly connecting?: () => Promise<D>;
}

/**
 * Runs `body` with this namespace's lock, connected to its daemon. The connection goes with the lock:
 * without its guard a step can act no more.
 */
export async function withNamespaceLock<T, D extends Daemon | undefined = Daemon | undefined>(
  wish: LockWish<D>,
  body: (session: Session, daemon: D) => Promise<T>,
): Promise<T> {
  const { home, namespace, also = [], lockTimeout, env, log, action, kind } = wish;
  const connecting = wish.connecting ?? (() => connectDaemon(home) as Promise<D>);
  const session = {
    directory: home.locks,
    history: home.history,
    name: namespace,
    also,
    timeout: lockTimeout,
    kind,
    holder: holderFrom(env, action),
    log,
  };
  return withSession(session, async (held) => {
    const daemon = await connecting();
    held.lost.addEventListener("abort", () => daemon?.close());
    try {
      return await body(held, daemon);
    } finally {
      daemon?.close();
    }
  });
}

/**
 * Puts right what a killed step of this namespace left, before this one looks at anything: a step
 * that then finds nothing to do takes no lock, and would leave it as it is. A dry run only says so.
 */
export async function recoverKilledStep(
  wish: LockWish & { readonly dryRun: boolean },
): Promise<void> {
  const { home, namespace, log } = wish;
  await checkOwner(home);
  const files = lockFiles(home.locks, namespace);
  const unread = await whyUnread(files);
  if (unread !== undefined) log.warning(unread);
  const left = (await isThere(files.journal)) || (await isThere(files.report));
  if (!left && !(await isDue(files))) return;
  // In the copy of a home, what lies there is about the apps of the other one.
  await checkRecordOwner(home, namespace, await readDeployRecord(home, namespace));
  if (!wish.dryRun) return withNamespaceLock(wish, async () => {});
  log.warning(
    `Another step is working on ${namespace}, or was killed while it did. The next run that is not a dry run puts right what it left.`,
  );
}
