import { UsageError } from "../../errors.js";
import { execute } from "../../exec.js";
import { contentsCommand, fullReadCommand, schemaCommand } from "../server/commands.js";
import type { Programs } from "../server/programs.js";

/** It cannot be read to its end, whoever reads it. */
export class Damaged extends UsageError {}

const day = 86_400;

/** For a program that connects to nothing. */
export const programEnvironment = () => ({
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  LC_ALL: "C",
});

/** What an archive says about itself. */
export interface Contents {
  /** All entries, in the order in which they are restored. */
  readonly entries: number;
  /** Tables with rows of their own: schema, table and owner, with blanks between, of which a name may have some. */
  readonly tables: readonly string[];
  readonly largeObjects: boolean;
  /** The server version that it was taken from, e.g. `15.18`. */
  readonly server: string | undefined;
}

/** @throws UsageError when this version of pg_restore cannot read the archive */
export async function readContents(programs: Programs, path: string): Promise<Contents> {
  const { exitCode, stdout, stderr } = await execute(contentsCommand(programs, path), {
    env: programEnvironment(),
    deadline: day,
  });
  if (exitCode !== 0)
    throw new UsageError(
      `${path} cannot be read by pg_restore ${programs.major}: ${stderr.trim()}${newer(stderr)}`,
    );
  const entries = stdout.split("\n").filter((line) => /^\d+;/.test(line));
  return {
    entries: entries.length,
    tables: entries.flatMap((line) => /^\d+; \d+ \d+ TABLE DATA (.*)/.exec(line)?.[1] ?? []),
    largeObjects: entries.some((line) => /^\d+; \d+ \d+ (?:BLOBS?|BLOB METADATA) /.test(line)),
    server: /Dumped from database version: (\S+)/.exec(stdout)?.[1],
  };
}

/**
 * Reads all of an archive: a cut file passes a look at its table of contents.
 * @throws Damaged
 */
export async function readFully(programs: Programs, path: string): Promise<void> {
  const { exitCode, stderr } = await execute(fullReadCommand(programs, path), {
    env: programEnvironment(),
    deadline: day,
  });
  if (exitCode !== 0) throw new Damaged(damageMessage(path, stderr));
}

/**
 * The statements of an archive without its data, byte by byte as LATIN1; `create` adds those of the database itself.
 */
export async function readSchema(
  programs: Programs,
  path: string,
  create = false,
): Promise<string> {
  const bytes: Buffer[] = [];
  const { exitCode, stderr } = await execute(schemaCommand(programs, path, create), {
    env: programEnvironment(),
    deadline: day,
    onBytes: (some) => bytes.push(some),
  });
  if (exitCode !== 0) throw new Damaged(damageMessage(path, stderr));
  return Buffer.concat(bytes).toString("latin1");
}

/** @param said what pg_restore has to say about it */
function damageMessage(path: string, said: string): string {
  return `${path} is damaged: ${said.trim() || "it could not be read to its end"}`;
}

function newer(stderr: string): string {
  return /unsupported version/.test(stderr)
    ? " A newer pg_dump wrote it: install that version's client programs, or name their folder in pg-bin."
    : "";
}
