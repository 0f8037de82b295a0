import type { Exit } from "../diagnosis/daemon-log.js";

/** Amounts as a reader wants them. */

export function megabytes(bytes: number): string {
  if (bytes === 0) return "0 MB";
  if (bytes < 1024 ** 2) return `${Math.ceil(bytes / 1024)} KB`;
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  return `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MB`;
}

export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** How a process ended: `exit code 1`, `SIGKILL`. */
export function ending({ code, signal }: Pick<Exit, "code" | "signal">): string {
  if (signal !== null) return signal;
  return code === null ? "an unknown exit code" : `exit code ${code}`;
}
