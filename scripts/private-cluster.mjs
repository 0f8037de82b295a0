// A PostgreSQL server of its own in a temporary folder: what tests and the demonstration work on.
import { execFileSync } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { howToGetPostgres, postgresPrograms } from "./postgres.mjs";

/** @typedef {{ user: string, password: string }} Role */

/** @type {Set<PrivateCluster>} */
const clusters = new Set();

/** Removes all that were created: for whoever is interrupted. */
export function destroyClusters() {
  for (const cluster of clusters) cluster.stop();
}

/**
 * Starts a cluster; `stop` ends it and removes its folder.
 * @param {Readonly<Record<string, string>>} settings
 * @param {string} parent where its folder lies: a small file system, for a test of a full disk
 * @param {string} [server] a folder with `bin` and `lib` of another server than that of the programs
 */
export async function startPrivateCluster(settings = {}, parent = "/tmp", server) {
  const programs = postgresPrograms();
  if (programs === undefined) throw new Error(howToGetPostgres);
  const port = await freePort();
  const cluster = new PrivateCluster(programs, mkdtempSync(join(parent, "pm2-actions-pg-")), port);
  clusters.add(cluster);
  cluster.create(settings, server);
  cluster.begin();
  return cluster;
}

export class PrivateCluster {
  superuser = "super";
  /** With all that breaks an address when it is not escaped. */
  password = "p@:/?#% w ö'\"\\";
  /** Whom `url`, `own` and `run` act as, where it is not the superuser. @type {Role | undefined} */
  actor;
  #owner = owner();
  /** Where initdb and pg_ctl are. */
  #server;

  /** @param {string} programs @param {string} folder @param {number} port */
  constructor(programs, folder, port) {
    this.programs = programs;
    this.#server = programs;
    this.folder = folder;
    this.port = port;
    this.data = join(folder, "data");
  }

  /** @param {Readonly<Record<string, string>>} settings @param {string} [server] */
  create(settings, server) {
    this.#give(this.folder);
    chmodSync(this.folder, 0o700);
    if (server !== undefined) {
      // A copy: whoever runs it may not be allowed to enter the folder where it lies.
      cpSync(server, join(this.folder, "server"), { recursive: true, verbatimSymlinks: true });
      chmodSync(join(this.folder, "server"), 0o755);
      this.#server = join(this.folder, "server", "bin");
    }
    const secret = join(this.folder, "password");
    writeFileSync(secret, this.password);
    this.#give(secret);
    const names = ["--username=super", "--encoding=UTF8", "--locale=C.UTF-8"];
    const access = ["--auth=scram-sha-256", `--pwfile=${secret}`];
    this.#serve("initdb", "--pgdata", this.data, ...names, ...access, "--no-sync");
    const all = {
      port: String(this.port),
      listen_addresses: "'127.0.0.1'",
      unix_socket_directories: `'${this.folder}'`,
      fsync: "off",
      ...settings,
    };
    const lines = Object.entries(all).map(([key, value]) => `${key} = ${value}\n`);
    writeFileSync(join(this.data, "postgresql.auto.conf"), lines.join(""));
  }

  begin() {
    const log = join(this.folder, "log");
    this.#serve("pg_ctl", "start", "--wait", "--pgdata", this.data, "--log", log);
  }

  /** @param {"fast" | "immediate"} mode */
  halt(mode) {
    this.#serve("pg_ctl", "stop", "--wait", "--mode", mode, "--pgdata", this.data);
  }

  /** @param {"fast" | "immediate"} mode */
  restart(mode = "fast") {
    this.halt(mode);
    this.begin();
  }

  stop() {
    clusters.delete(this);
    try {
      this.halt("immediate");
    } catch {
      // It was down already.
    }
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** @returns {Role} */
  get #acting() {
    return this.actor ?? { user: this.superuser, password: this.password };
  }

  /** The address of a database of it, over TCP with a password. @param {string} database @param {Role} role */
  url(database, role = this.#acting) {
    const who = `${role.user}:${encodeURIComponent(role.password)}`;
    return `postgresql://${who}@127.0.0.1:${this.port}/${encodeURIComponent(database)}`;
  }

  /**
   * Runs SQL as the superuser, one connection each time.
   * @template [R=Record<string, unknown>]
   * @param {string} database @param {string} text
   * @returns {Promise<R[]>} the rows of the last statement
   */
  sql(database, text) {
    return this.#query(database, text, { user: this.superuser, password: this.password });
  }

  /**
   * Runs SQL as the actor, so that what it makes is the actor's.
   * @template [R=Record<string, unknown>]
   * @param {string} database @param {string} text
   * @returns {Promise<R[]>} the rows of the last statement
   */
  own(database, text) {
    return this.#query(database, text, this.#acting);
  }

  /** @param {string} database @param {string} text @param {Role} role */
  async #query(database, text, role) {
    const client = new pg.Client({ host: "127.0.0.1", port: this.port, database, ...role });
    client.on("error", () => {});
    await client.connect();
    try {
      const result = await client.query(text);
      return (Array.isArray(result) ? result.at(-1) : result).rows;
    } finally {
      await client.end();
    }
  }

  /** @returns {Promise<string[]>} */
  async databases() {
    const query = "SELECT datname FROM pg_database WHERE NOT datistemplate ORDER BY datname";
    const rows = /** @type {{ datname: string }[]} */ (await this.sql("postgres", query));
    return rows.map(({ datname }) => datname);
  }

  /** Runs one of PostgreSQL's programs as the actor. @param {string} program @param {string[]} args */
  run(program, ...args) {
    return execFileSync(join(this.programs, program), args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 28,
      env: {
        PATH: process.env.PATH,
        LC_ALL: "C",
        PGHOST: "127.0.0.1",
        PGPORT: String(this.port),
        PGUSER: this.#acting.user,
        PGPASSWORD: this.#acting.password,
      },
    });
  }

  /** @param {string} program @param {string[]} args */
  #serve(program, ...args) {
    execFileSync(join(this.#server, program), args, {
      ...this.#owner,
      cwd: this.folder,
      stdio: ["ignore", "ignore", "pipe"],
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
  }

  /** @param {string} path */
  #give(path) {
    const { uid, gid } = this.#owner;
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  }
}

/** PostgreSQL refuses to run as root. @returns {{ uid?: number, gid?: number }} */
function owner() {
  if (process.getuid?.() !== 0) return {};
  /** @param {string} flag */
  const id = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }).trim());
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}
