import { join } from "node:path";

/** Of an app what goes into the entry that PM2's program gets. */
export interface EntryParts {
  readonly name: string;
  readonly cwd: string;
  readonly script: string;
  readonly declared: Readonly<Record<string, string>>;
  readonly namespace: string;
  /** Of PM2 */
  readonly home: string;
}

/**
 * The entry that PM2's program resolves. Log and pid files are named for the app here, since PM2
 * would name them for the template.
 */
export function generatedEntry(
  raw: Readonly<Record<string, unknown>>,
  { name, cwd, script, declared, namespace, home }: EntryParts,
): Record<string, unknown> {
  const kept = Object.entries(raw).filter(
    ([key]) => !/^env(?:_|$)|^(?:exec|cmd|command|append_env_to_name|port|io)$/.test(key),
  );
  const fileName = name.replace(/[^a-zA-Z0-9\\.\\-]/g, "-");
  const log = (kind: string) => join(home, "logs", `${fileName}-${kind}.log`);
  const { out_file, error_file, pid_file, output, out, error, err } = raw;
  const { err_file, err_log, out_log, pid } = raw;
  return {
    ...Object.fromEntries(kept),
    name,
    namespace,
    script,
    cwd,
    env: declared,
    ...(raw.instances === undefined ? {} : { instances: 1 }),
    ...([out_file, output, out, out_log].some(isSet) ? {} : { out_file: log("out") }),
    ...([error_file, error, err, err_file, err_log].some(isSet)
      ? {}
      : { error_file: log("error") }),
    ...([pid_file, pid].some(isSet) ? {} : { pid_file: join(home, "pids", `${fileName}.pid`) }),
  };
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null;
}
