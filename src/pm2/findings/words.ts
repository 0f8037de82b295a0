import type { Exit } from "../diagnosis/daemon-log.js";

/** How a process ended: `exit code 1`, `SIGKILL`. */
export function ending({ code, signal }: Pick<Exit, "code" | "signal">): string {
  if (signal !== null) return signal;
  return code === null ? "an unknown exit code" : `exit code ${code}`;
}
