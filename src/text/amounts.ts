/** Amounts as a reader wants them. */

/** Of memory and of logs, in PM2's units: `120 MB` are 120 × 1024². */
export function megabytes(bytes: number): string {
  if (bytes === 0) return "0 MB";
  if (bytes < 1024 ** 2) return `${Math.ceil(bytes / 1024)} KB`;
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  return `${(bytes / 1024 ** 2).toFixed(bytes < 10 * 1024 ** 2 ? 1 : 0)} MB`;
}

/** Of files and disks: `1.5 GB`, as disks are sold. What is not nothing is never shown as 0. */
export function size(bytes: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let index = 0;
  let amount = bytes;
  while (amount >= 1000 && index < units.length - 1) {
    amount /= 1000;
    index++;
  }
  return `${index === 0 ? amount : amount.toFixed(1)} ${units[index]}`;
}

/** `12,345` */
export const grouped = (value: number) => value.toLocaleString("en");

export function percent(share: number): string {
  return `${Math.floor(share * 100)} %`;
}

/** From seconds to days: `90 s`, `12 min`, `3 h`, `5 days`. */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 120) return `${seconds} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400)} days`;
}

/** As a clock counts: `4 min 12 s`, `1 h 4 min 12 s`; below a minute `9.4 s`. */
export function clockTime(ms: number): string {
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60] as const;
  const [hours, minutes, rest] = parts;
  return `${hours === 0 ? "" : `${hours} h `}${minutes} min ${rest} s`;
}

/** Milliseconds for a sentence: "63 ms", "2.4 s". */
export function shortTime(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  return whole < 1000 ? `${whole} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
