import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { postgresPrograms } from "../../scripts/postgres.mjs";
import type { Address } from "../../src/postgres/address.js";

/** A real PostgreSQL server of a test's own, in a folder of its own. */
export interface Cluster {
  readonly programs: string;
  readonly folder: string;
  readonly port: number;
  readonly superuser: string;
  readonly password: string;
  /** The address of a database of it, over TCP with a password. */
  address(database: string, role?: { user: string; password: string }): Address;
  url(database: string, role?: { user: string; password: string }): string;
  /** Runs SQL as the superuser, one connection each time. */
  sql<R = Record<string, unknown>>(database: string, text: string): Promise<R[]>;
  databases(): Promise<string[]>;
  /** Runs one of PostgreSQL's programs as the superuser. */
  run(program: string, ...args: string[]): string;
  restart(mode?: "fast" | "immediate"): void;
  halt(mode: "fast" | "immediate"): void;
  begin(): void;
  stop(): void;
}

/** PostgreSQL refuses to run as root. */
function owner(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) =>
    Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }).trim());
  return { uid: id("-u"), gid: id("-g") };
}

/**
 * Starts a cluster; `stop` ends it and removes its folder.
 * @param parent where its folder lies: a small file system, for a test of a full disk
 */
export async function startCluster(
  settings: Readonly<Record<string, string>> = {},
  parent = "/tmp",
): Promise<Cluster> {
  const programs = postgresPrograms();
  if (programs === undefined)
    throw new Error("PostgreSQL 14+ is needed: node scripts/postgres.mjs finds or installs it");
  const folder = mkdtempSync(join(parent, "pm2-actions-pg-"));
  const as = owner();
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  chmodSync(folder, 0o700);
  const password = "p@:/?#% w ö'\"\\";
  const data = join(folder, "data");
  const port = await freePort();
  const secret = join(folder, "password");
  writeFileSync(secret, password);
  if (as.uid !== undefined && as.gid !== undefined) chownSync(secret, as.uid, as.gid);
  const server = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, {
      ...as,
      cwd: folder,
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
  server(
    "initdb",
    "--pgdata",
    data,
    "--username=super",
    "--auth=scram-sha-256",
    `--pwfile=${secret}`,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  );
  const all = {
    port: String(port),
    listen_addresses: "'127.0.0.1'",
    unix_socket_directories: `'${folder}'`,
    fsync: "off",
    ...settings,
  };
  writeFileSync(
    join(data, "postgresql.auto.conf"),
    Object.entries(all)
      .map(([key, value]) => `${key} = ${value}\n`)
      .join(""),
  );
  const begin = () =>
    server("pg_ctl", "start", "--wait", "--pgdata", data, "--log", join(folder, "log"));
  const halt = (mode: "fast" | "immediate") =>
    server("pg_ctl", "stop", "--wait", "--mode", mode, "--pgdata", data);
  begin();

  const superuser = { user: "super", password };
  const cluster: Cluster = {
    programs,
    folder,
    port,
    superuser: superuser.user,
    password,
    address: (database, role = superuser) => ({
      host: "127.0.0.1",
      port,
      ...role,
      database,
      tls: { mode: "prefer" },
    }),
    url: (database, role = superuser) =>
      `postgresql://${role.user}:${encodeURIComponent(role.password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
    async sql<R>(database: string, text: string) {
      const client = new pg.Client({ host: "127.0.0.1", port, ...superuser, database });
      client.on("error", () => {});
      await client.connect();
      try {
        const result = await client.query(text);
        return (Array.isArray(result) ? result.at(-1) : result).rows as R[];
      } finally {
        await client.end();
      }
    },
    databases: async () =>
      (
        await cluster.sql<{ datname: string }>(
          "postgres",
          "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY datname",
        )
      ).map(({ datname }) => datname),
    run: (program, ...args) =>
      execFileSync(join(programs, program), args, {
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 1 << 28,
        env: {
          PATH: process.env.PATH,
          LC_ALL: "C",
          PGHOST: "127.0.0.1",
          PGPORT: String(port),
          PGUSER: superuser.user,
          PGPASSWORD: password,
        },
      }),
    restart: (mode = "fast") => {
      halt(mode);
      begin();
    },
    halt,
    begin,
    stop: () => {
      try {
        halt("immediate");
      } catch {
        // It was down already.
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return cluster;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
