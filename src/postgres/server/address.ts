import { existsSync } from "node:fs";
import { homedir, userInfo } from "node:os";
import { join, resolve } from "node:path";
import { UsageError } from "../../errors.js";
import { readService } from "./service-file.js";

/** Where a database is and who enters it. Everything but the password may be shown and kept. */
export interface Address {
  /** A name, an IP address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  /** A .pgpass file, where passwords are looked up if there is none here. */
  readonly passwordFile?: string;
  readonly database: string;
  readonly tls: Tls;
  /** Seconds for a connection to come about. */
  readonly connectTimeout?: number;
  /** Why `database` is entered on this server, for whoever did not name it. */
  readonly reason?: { readonly database: string; readonly why: string };
}

/** Seconds for a connection to come about. */
export const connectSeconds = ({ connectTimeout = 15 }: Address): number => connectTimeout;

/** libpq's sslmode and the files that go with it. */
export interface Tls {
  readonly mode: (typeof tlsModes)[number];
  readonly rootCertificate?: string;
  readonly certificate?: string;
  readonly key?: string;
}

export const tlsModes = [
  "disable",
  "allow",
  "prefer",
  "require",
  "verify-ca",
  "verify-full",
] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * The address that a URL names; libpq's PG* variables fill what it leaves out.
 * @param what how messages call the URL; the URL itself may hold a password and is never shown
 * @throws UsageError that lists all that is wrong with it
 */
export function addressFrom(what: string, url: string | undefined, env: Variables): Address {
  const home = env.HOME || homedir();
  const inUrl = url === undefined ? {} : parseUrl(what, url);
  const service = inUrl.service || env.PGSERVICE;
  const given = service ? { ...readService(service, env, home), ...inUrl } : inUrl;
  const mistakes = unsupported(given);
  const setting = (name: string, variable: string) => given[name] || env[variable] || undefined;
  const file = (name: string, variable: string, usual: string) => {
    const path = setting(name, variable);
    if (path !== undefined) return path === "system" ? systemAuthorities() : resolve(path);
    return existsSync(join(home, usual)) ? join(home, usual) : undefined;
  };

  const port = setting("port", "PGPORT") ?? "5432";
  if (!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    mistakes.push(`the port is "${port}", allowed is a number from 1 to 65535.`);
  const tls = tlsFrom(setting, file, mistakes);
  const database = setting("dbname", "PGDATABASE");
  if (database === undefined)
    mistakes.push(
      url === undefined
        ? isEmpty(env)
        : "it names no database: end the URL with /name, or set PGDATABASE.",
    );
  const host = setting("host", "PGHOST") ?? localHost(port);
  if (host.includes(",")) mistakes.push("it names several hosts, allowed is one.");
  if (database === undefined || tls === undefined || mistakes.length > 0)
    throw new UsageError(mistakes.map((mistake) => `${what}: ${mistake}`).join("\n"));

  // As with libpq, where 0 and nonsense mean the default.
  const patience = Number(setting("connect_timeout", "PGCONNECT_TIMEOUT"));
  return {
    host,
    port: Number(port),
    user: setting("user", "PGUSER") ?? userInfo().username,
    database,
    tls,
    ...(patience > 0 && patience <= 86_400 ? { connectTimeout: patience } : {}),
    ...present("password", setting("password", "PGPASSWORD")),
    ...present("passwordFile", file("passfile", "PGPASSFILE", ".pgpass")),
  };
}

/** What an unset secret looks like. */
function isEmpty(env: Variables): string {
  const others = Object.keys(env).some((name) => /^PG[A-Z]+$/.test(name) && env[name]);
  return (
    `it is empty, and ${others ? "PGDATABASE is not" : "no PG* variable is"} set. If it comes from a secret: is that ` +
    "set, under this name and for this repository? Allowed is postgresql://user:password@host:port/database."
  );
}

type Setting = (name: string, variable: string) => string | undefined;
type File = (name: string, variable: string, usual: string) => string | undefined;

/** @param mistakes takes what is wrong */
function tlsFrom(setting: Setting, file: File, mistakes: string[]): Tls | undefined {
  const system = setting("sslrootcert", "PGSSLROOTCERT") === "system";
  const mode = setting("sslmode", "PGSSLMODE") ?? (system ? "verify-full" : "prefer");
  const known = tlsModes.find((one) => one === mode);
  if (known === undefined)
    mistakes.push(`sslmode is ${quotable(mode)}, allowed are ${tlsModes.join(", ")}.`);
  if (system && known !== undefined && known !== "verify-full")
    mistakes.push(`sslmode is "${mode}", allowed with sslrootcert=system is verify-full.`);
  const root = file("sslrootcert", "PGSSLROOTCERT", ".postgresql/root.crt");
  if (known?.startsWith("verify") && root === undefined)
    mistakes.push(
      `sslmode is "${mode}", and no authority is known that the server's certificate could be checked against: ` +
        "name the file of its certificate in sslrootcert, or, for those that the system trusts, write sslrootcert=system.",
    );
  if (known === undefined) return undefined;
  return {
    mode: known,
    ...present("rootCertificate", root),
    ...present("certificate", file("sslcert", "PGSSLCERT", ".postgresql/postgresql.crt")),
    ...present("key", file("sslkey", "PGSSLKEY", ".postgresql/postgresql.key")),
  };
}

/** Where distributions keep the authorities that they trust; libpq before 16 does not know of them. */
function systemAuthorities(): string | undefined {
  const usual = ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"];
  return usual.find((path) => existsSync(path));
}

const supported = /^(?:sslmode|sslrootcert|sslcert|sslkey)$/;

/** Parameters that would change what a connection sees or trusts. Others, of pools and drivers, mean nothing here. */
function unsupported(given: Readonly<Record<string, string>>): string[] {
  return Object.entries(given)
    .filter(
      ([name, value]) =>
        /^(?:options|hostaddr|channel_binding|require_auth|ssl.*|gss.*)$/.test(name) &&
        !supported.test(name) &&
        value !== "",
    )
    .map(([name]) => `it sets ${/^\w+/.exec(name)}, which these steps cannot honour: leave it out.`)
    .concat(
      given.schema !== undefined && given.schema !== "public"
        ? [
            `it sets schema=${quotable(given.schema)}, which PostgreSQL does not know: leave it out, and set search_path for the role.`,
          ]
        : [],
    );
}

/** Only a plain word is quoted: where a URL is not escaped, anything else can be a part of its password. */
function quotable(value: string): string {
  return /^[\w-]{1,40}$/.test(value) ? `"${value}"` : "not a plain word";
}

/** Server and database, as a log may show them. */
export function describeAddress({ host, port, user, database }: Address): string {
  return `${database} on ${host}:${port} as ${user}`;
}

/** Whether the server's files can be on this machine. */
export function isLocal({ host }: Address): boolean {
  return host.startsWith("/") || ["localhost", "127.0.0.1", "::1"].includes(host);
}

/** What PostgreSQL's programs need to find and enter a database. Passwords go no other way. */
export function toolEnvironment(address: Address): Record<string, string> {
  return {
    PATH: process.env.PATH ?? "/usr/bin:/bin",
    HOME: process.env.HOME ?? homedir(),
    LC_ALL: "C",
    PGHOST: address.host,
    PGPORT: String(address.port),
    PGUSER: address.user,
    PGDATABASE: address.database,
    PGSSLMODE: address.tls.mode,
    // libpq takes less than two seconds for two.
    PGCONNECT_TIMEOUT: String(Math.ceil(connectSeconds(address))),
    PGAPPNAME: "pm2-actions",
    PGOPTIONS:
      "-c client_connection_check_interval=500 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4",
    ...present("PGPASSWORD", address.password),
    ...present("PGPASSFILE", address.passwordFile),
    ...present("PGSSLROOTCERT", address.tls.rootCertificate),
    ...present("PGSSLCERT", address.tls.certificate),
    ...present("PGSSLKEY", address.tls.key),
  };
}

/**
 * The parts of `postgresql://user:password@host:port/database?parameter=value`. The password may
 * hold `@ : / ? #` as they are, since it is taken to reach up to the last `@` of all.
 */
function parseUrl(what: string, url: string): Record<string, string> {
  const whole = /^postgres(?:ql)?:\/\/(.*)$/s.exec(url.trim())?.[1];
  if (whole === undefined)
    throw new UsageError(
      `${what} is not a PostgreSQL URL: allowed is postgresql://user:password@host:port/database.`,
    );
  const account = /^([^:@/?#]*)(?::(.*))?@/s.exec(whole);
  const rest = account ? whole.slice(account[0].length) : whole;
  const place = /^(\[[^\]]*\]|[^:/?]*)(?::(\d*))?(?:\/([^?]*))?(?:\?(.*))?$/s.exec(rest);
  if (place === null)
    throw new UsageError(
      `${what} cannot be read after its host: allowed is postgresql://user:password@host:port/database.`,
    );
  const parts: Record<string, string> = {};
  for (const pair of (place[4] ?? "").split("&")) {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    if (name !== "") parts[name] = decoded(what, value);
  }
  // As libpq reads it.
  if (parts.ssl === "true") parts.sslmode ??= "require";
  delete parts.ssl;
  if (parts.pgbouncer === "true")
    throw new UsageError(`${what} says pgbouncer=true: give the URL of the server itself.`);
  const fill = (name: string, value: string | undefined) => {
    if (value !== undefined && value !== "") parts[name] = decoded(what, value);
  };
  fill("user", account?.[1]);
  fill("password", account?.[2]);
  fill("host", place[1]?.replace(/^\[|\]$/g, ""));
  fill("port", place[2]);
  fill("dbname", place[3]);
  return parts;
}

function decoded(what: string, part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new UsageError(
      `${what} holds a % that is not followed by two hexadecimal digits: write %25 for a % sign.`,
    );
  }
}

/** libpq's default is a socket, in a folder that the distribution chose. */
function localHost(port: string): string {
  const folders = ["/var/run/postgresql", "/tmp"];
  return folders.find((folder) => existsSync(join(folder, `.s.PGSQL.${port}`))) ?? "localhost";
}

function present<K extends string>(
  key: K,
  value: string | undefined,
): { readonly [P in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
