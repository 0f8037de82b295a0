import { availableParallelism, homedir } from "node:os";
import { join } from "node:path";
import { broughtIn, removeAbandoned } from "../../disk/own-folder.js";
import type { HistoryPlace } from "../../history/record.js";
import { historyIn } from "../../history/spool.js";
import { type Address, addressFrom } from "../../postgres/server/address.js";
import { holderFrom } from "../../recovery/journal.js";
import {
  boolean,
  optionalSeconds,
  optionalText,
  seconds,
  wholeNumber,
} from "../../runner/inputs/fields.js";
import type { Parsed } from "../../runner/inputs/inputs.js";

/** The inputs that every PostgreSQL action has. */
export const databaseInputs = {
  "database-url": optionalText(),
  "maintenance-url": optionalText(),
  "pg-bin": optionalText(),
  "connect-timeout": optionalSeconds(1),
  "lock-timeout": seconds(300),
  "dry-run": boolean(false),
};

/** Half of the cores, four at most: the server and the apps need some too. */
export const jobs = () =>
  wholeNumber(Math.min(4, Math.max(1, Math.floor(availableParallelism() / 2))), 1, 64);

export interface Databases {
  /** The database that the step is about, as the role that the apps use. */
  readonly target: Address;
  /** Where locks are taken and databases are made and renamed. */
  readonly maintenance: Address;
  /** The database that the step is about, as the role of `maintenance`. */
  readonly administered: Address;
  /** How the server calls this step, for others who wait for it. */
  readonly label: string;
}

/**
 * Reads the addresses, and masks every password in them from here on. What a killed step brought here in the clear goes
 * first, whatever comes of this one.
 */
export function databasesOf(
  action: string,
  inputs: Omit<Parsed<typeof databaseInputs>, "dryRun">,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
): Databases {
  removeAbandoned(broughtIn(stateDirectory(env)));
  for (const url of [inputs.databaseUrl, inputs.maintenanceUrl]) if (url !== undefined) mask(url);
  const url = 'Input "database-url"';
  const target = withPatience(addressFrom(url, inputs.databaseUrl, env), inputs);
  const maintenance =
    inputs.maintenanceUrl === undefined
      ? besides(
          target,
          inputs.databaseUrl === undefined ? "the variables PG*" : 'input "database-url"',
        )
      : withPatience(
          addressFrom('Input "maintenance-url"', inputs.maintenanceUrl, {
            ...env,
            PGDATABASE: "postgres",
          }),
          inputs,
        );
  for (const address of [target, maintenance]) maskPassword(address, mask);
  return {
    target,
    maintenance,
    administered: { ...maintenance, database: target.database },
    label: `${action} of run ${holderFrom(env, action).run}`,
  };
}

/** Nobody named it, and its name is what a message shows first. */
function besides(target: Address, source: string): Address {
  const database = "postgres";
  if (target.database === database) return target;
  const why = `${database} is the maintenance database, which the step enters beside ${target.database}; server, role and password are those of ${source}, unless maintenance-url names others`;
  return { ...target, database, reason: { database, why } };
}

function maskPassword({ password }: Address, mask: (secret: string) => void): void {
  if (password === undefined) return;
  mask(password);
  mask(encodeURIComponent(password));
}

interface Waiting {
  readonly connectTimeout?: number | undefined;
}

/** Where a pooler takes orders. The variables PG* are the server's, and say nothing of it. */
export function poolerConsoleOf(
  inputs: Waiting & { readonly poolerUrl?: string | undefined },
  mask: (secret: string) => void,
): Address | undefined {
  const defaults = { PGDATABASE: "pgbouncer" };
  return addressOf('Input "pooler-url"', inputs.poolerUrl, defaults, inputs, mask);
}

/** Where several servers keep one history. The variables PG* are those of the apps' server. */
export function historyAddressOf(
  inputs: Waiting & { readonly historyUrl?: string | undefined },
  mask: (secret: string) => void,
): Address | undefined {
  return addressOf('Input "history-url"', inputs.historyUrl, {}, inputs, mask);
}

function addressOf(
  what: string,
  url: string | undefined,
  defaults: Readonly<Record<string, string>>,
  waiting: Waiting,
  mask: (secret: string) => void,
): Address | undefined {
  if (url === undefined) return undefined;
  mask(url);
  const address = addressFrom(what, url, defaults);
  maskPassword(address, mask);
  return withPatience(address, waiting);
}

/** What the input says holds; else what the address itself says. */
function withPatience(address: Address, { connectTimeout }: Waiting): Address {
  return connectTimeout === undefined ? address : { ...address, connectTimeout };
}

/** The record of a database's step lies beside the locks of restores. */
export function historyOfDatabase(
  inputs: { readonly databaseUrl?: string | undefined },
  env: Readonly<NodeJS.ProcessEnv>,
): HistoryPlace {
  const { database } = addressFrom('Input "database-url"', inputs.databaseUrl, env);
  return { target: { database }, folder: () => historyIn(stateDirectory(env)) };
}

/** Where locks and journals of databases lie: with the user, not with the job. */
export function stateDirectory(env: Readonly<NodeJS.ProcessEnv>): string {
  return join(env.XDG_STATE_HOME || join(env.HOME || homedir(), ".local", "state"), "pm2-actions");
}
