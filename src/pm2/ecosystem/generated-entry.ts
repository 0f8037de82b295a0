import { join } from "node:path";
import { fieldOf, wordsFor } from "../../pm2-words.js";

/** Of an app what goes into the entry that PM2's program gets. */
export interface EntryParts {
  readonly name: string;
  readonly cwd: string;
  readonly script: string;
  /** Absolute where it is a path; nothing where PM2 chooses one */
  readonly interpreter: string | undefined;
  readonly declared: Readonly<Record<string, string>>;
  readonly namespace: string;
  /** Of PM2 */
  readonly home: string;
}

/** As PM2 writes an app's name into the names of its files. */
export function fileNameOf(name: string): string {
  return name.replace(/[^a-zA-Z0-9\\.\\-]/g, "-");
}

/**
 * The entry that PM2's program resolves. Log and pid files are named for the app here, since PM2
 * would name them for the template.
 */
export function generatedEntry(
  raw: Readonly<Record<string, unknown>>,
  { name, cwd, script, interpreter, declared, namespace, home }: EntryParts,
): Record<string, unknown> {
  const kept = Object.entries(raw).filter(
    ([key]) =>
      !/^env(?:_|$)|^(?:append_env_to_name|port|io)$/.test(key) &&
      !wordsFor("script").includes(key) &&
      !wordsFor("exec_interpreter").includes(key),
  );
  const fileName = fileNameOf(name);
  const log = (kind: string) => join(home, "logs", `${fileName}-${kind}.log`);
  const unlessSet = (field: string, path: string) =>
    fieldOf(raw, field) === undefined ? { [field]: path } : {};
  return {
    ...Object.fromEntries(kept),
    name,
    namespace,
    script,
    cwd,
    ...(interpreter === undefined ? {} : { interpreter }),
    env: declared,
    ...(raw.instances === undefined ? {} : { instances: 1 }),
    ...unlessSet("out_file", log("out")),
    ...unlessSet("error_file", log("error")),
    ...unlessSet("pid_file", join(home, "pids", `${fileName}.pid`)),
  };
}
