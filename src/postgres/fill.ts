import { once } from "node:events";
import { pipeline } from "node:stream/promises";
import { StepFailure } from "../errors.js";
import { execute, start } from "../exec.js";
import type { Log } from "../log.js";
import { type Address, toolEnvironment } from "./address.js";
import { fillCommand, restoreCommand } from "./commands.js";
import { type Dump, openPlain, refuseChangedDump } from "./dump.js";
import type { Programs } from "./programs.js";

export interface FillOptions {
  readonly programs: Programs;
  /** The side database, as an administrator. */
  readonly side: Address;
  readonly dump: Dump;
  readonly jobs: number;
  readonly owner: string | undefined;
  readonly log: Log;
}

/**
 * Restores a dump into an empty database.
 * @throws StepFailure at the first error, after showing it
 */
export async function fill(options: FillOptions): Promise<void> {
  const { dump, log } = options;
  await refuseChangedDump(dump);
  const archive = dump.format === "custom" || dump.format === "directory";
  const { exitCode, said } = archive
    ? await fillFromArchive(options)
    : await fillFromPlain(options);
  if (exitCode === 0) return;
  log.foreign(`${archive ? "pg_restore" : "psql"} said:`, said);
  throw new StepFailure(
    `${dump.path} could not be restored (exit code ${exitCode}). The original database was not touched.`,
  );
}

async function fillFromArchive({ programs, side, dump, jobs, owner, log }: FillOptions) {
  const progress = reporter(dump.entries, log);
  const { exitCode, stderr } = await execute(
    restoreCommand(programs, { path: dump.path, database: side.database, jobs, owner }),
    { env: fillEnvironment(side), deadline: 7 * 86_400, onErrorLine: progress },
  );
  const chatter =
    /^pg_restore: (?:connecting|creating|processing|launching|finished|executing|entering|implied)/;
  const said = stderr.split("\n").filter((line) => !chatter.test(line));
  return { exitCode, said: said.join("\n").slice(-8000) };
}

/** A plain dump goes through psql and never through a driver: it holds psql's own commands. */
async function fillFromPlain({ programs, side, dump }: FillOptions) {
  const { program, args } = fillCommand(programs, side.database);
  const child = start(
    { program, args },
    { stdio: ["pipe", "ignore", "pipe"], env: fillEnvironment(side) },
  );
  let said = "";
  child.stderr?.on("data", (data) => {
    said = (said + data).slice(-8000);
  });
  const ended = once(child, "close");
  if (child.stdin === null) throw new Error("psql has no input");
  // psql stops reading at its first error: its own words say why.
  await pipeline(openPlain(dump.path, dump.format), child.stdin).catch(() => {});
  const [exitCode] = (await ended) as [number | null];
  return { exitCode: exitCode ?? -1, said };
}

/**
 * Commits in the side database need not wait for the disk: the swap's commit does, and takes
 * everything before it along.
 */
function fillEnvironment(side: Address): Record<string, string> {
  const environment = toolEnvironment(side);
  return { ...environment, PGOPTIONS: `${environment.PGOPTIONS} -c synchronous_commit=off` };
}

/** Says how far a restore is, now and then. */
function reporter(entries: number, log: Log): (line: string) => void {
  let done = 0;
  let said = performance.now();
  return (line) => {
    if (!/^pg_restore: (?:creating|processing data)/.test(line)) return;
    done++;
    if (performance.now() - said < 10_000) return;
    said = performance.now();
    log.info(`Restoring: ${done} of about ${entries} things begun.`);
  };
}
