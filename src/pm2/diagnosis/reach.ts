import { messageOf, UsageError } from "../../errors.js";
import { connectDaemon, type Daemon } from "../daemon/daemon.js";
import { checkOwner, type Home, livingDaemonPid } from "../daemon/home.js";

/** What became of the attempt to talk to the daemon; whatever it was, there is something to say. */
export interface Reach {
  /** absent: none runs. foreign: the home is another user's, or may not be entered */
  readonly state: "answers" | "absent" | "hangs" | "foreign";
  /** In words, where it does not answer; empty otherwise */
  readonly why: string;
  readonly version: string | null;
  readonly pid: number | null;
}

/** Connects where that is possible. Never throws, and never starts a daemon. */
export async function tryConnect(home: Home): Promise<{ reach: Reach; daemon?: Daemon }> {
  const pid = (await livingDaemonPid(home)) ?? null;
  const without = (state: Reach["state"], why: string) => ({
    reach: { state, why, version: null, pid },
  });
  try {
    await checkOwner(home);
  } catch (error) {
    return without("foreign", messageOf(error));
  }
  let daemon: Daemon | undefined;
  try {
    daemon = await connectDaemon(home);
    if (daemon === undefined) return without("absent", `No PM2 daemon runs for ${home.path}.`);
    const version = await daemon.call("getVersion", {});
    return {
      daemon,
      reach: { state: "answers", why: "", version: String(version), pid },
    };
  } catch (error) {
    daemon?.close();
    if (error instanceof UsageError) return without("hangs", error.message);
    return without("hangs", `The PM2 daemon of ${home.path} was lost: ${messageOf(error)}`);
  }
}
