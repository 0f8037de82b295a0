/** What PM2's words mean, in an entry of an ecosystem file and in its record of a process. */

/** An entry as it is written, or PM2's record of a process. */
export type Entry = Readonly<Record<string, unknown>>;

/** PM2's other words for a field; each field may also be written `likeThis`, and the field itself wins. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  script: ["cmd", "command", "exec"],
  exec_interpreter: ["interpreter"],
  node_args: ["interpreter_args", "interpreterArgs"],
  out_file: ["out_log", "output", "out"],
  error_file: ["err_log", "err_file", "err", "error"],
  log_file: ["log"],
  pid_file: ["pid"],
  cron_restart: ["cron"],
  merge_logs: ["combine_logs"],
  uid: ["user"],
};

/** All words for a field, in the order in which PM2 looks for them. */
export function wordsFor(field: string): readonly string[] {
  const camel = field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [...new Set([field, ...(otherWords[field] ?? []), camel])];
}

/** A field of an entry, whichever word it is written with; PM2 passes over what is empty. */
export function fieldOf(entry: Entry, field: string): unknown {
  const written = wordsFor(field).map((word) => entry[word]);
  return written.find(Boolean) ?? written.find((value) => value !== undefined && value !== null);
}

/** Restarted by nobody: it runs once, or only when told to. PM2 takes these flags as booleans and as texts. */
export function isOneShot(entry: Entry): boolean {
  return [entry.autorestart, entry.autostart].some((flag) => flag === false || flag === "false");
}

/** Registered, and not run: whoever wants it starts it. */
export function startsByHand({ autostart }: Entry): boolean {
  return autostart === false || autostart === "false";
}

/** PM2 waits for its `ready`. */
export function saysReady(entry: Entry): boolean {
  const flag = fieldOf(entry, "wait_ready");
  return flag === true || flag === "true";
}

/** PM2 starts it by the clock, also when it is stopped. A cron of `0` is one that was switched off. */
export function hasCron(entry: Entry): boolean {
  const cron = fieldOf(entry, "cron_restart");
  return cron !== undefined && cron !== null && cron !== "" && String(cron) !== "0";
}

/** As it says, else where it names a number of instances and runs on Node.js. */
export function isCluster(entry: Entry): boolean {
  const mode = fieldOf(entry, "exec_mode");
  if (typeof mode === "string") return mode.startsWith("cluster");
  if (entry.instances === undefined || entry.instances === null) return false;
  const interpreter = fieldOf(entry, "exec_interpreter");
  if (interpreter !== undefined) return /(?:node|bun)$/.test(String(interpreter));
  const script = String(fieldOf(entry, "script"));
  // A line with blanks is one for bash.
  if (/\s/.test(script)) return false;
  return /\.(?:[cm]?[jt]s|coffee)$/.test(script) || !/\.\w+$/.test(script);
}
