import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll } from "vitest";
import { type Listed, repository, Server } from "./server.js";

const run = promisify(execFile);
const fixture = (name: string) => join(repository, "test/fixtures/apps", name);

/** The namespace that the steps of these tests own. */
export const namespace = "shop";

/** Names that begin like those of the tests' own apps, or look like something else to PM2 or a glob. */
const foreignApps = [
  { name: namespace, namespace: "default" },
  { name: "api-3", namespace: "default" },
  { name: "api3", namespace: "other" },
  { name: "team/api.v1 🚀 x", namespace: "other" },
  { name: "api4", namespace: `${namespace}-2` },
];

/** Of the steps' own namespace, but not of those that the pattern `api` selects. */
const bystanders = [
  { name: "api-2", namespace },
  { name: "api2", namespace },
];

/**
 * Whoever else lives on the daemon: other namespaces, other projects in `default`, an app that is
 * called like the namespace, a module of PM2. All of them must come out of each step as they went in.
 */
export class Neighbours {
  readonly #server: Server;
  #before = "";

  private constructor(server: Server) {
    this.#server = server;
  }

  static async moveIn(server: Server): Promise<Neighbours> {
    const file = join(server.folder, "neighbours.json");
    // Without pmx: it would change their records in PM2's list all the time.
    const common = { script: fixture("idle.cjs"), pmx: false };
    const apps = [...foreignApps, ...bystanders].map((app) => ({ ...app, ...common }));
    await writeFile(file, JSON.stringify({ apps }));
    await installModule(server);
    await server.pm2("start", file);
    const neighbours = new Neighbours(server);
    await neighbours.save();
    return neighbours;
  }

  /** `pm2 save`, as somebody does it by hand: what it writes is what must stay from then on. */
  async save(): Promise<void> {
    await this.#server.pm2("save");
    this.#before = await this.#portrait();
  }

  /** @throws Error if an id, pid, restart count, namespace or status has changed, or an entry of the dump */
  async assertUntouched(): Promise<void> {
    const before = this.#before.split("\n");
    const now = (await this.#portrait()).split("\n");
    const lost = before.filter((line) => !now.includes(line));
    const strange = now.filter((line) => !before.includes(line));
    if (lost.length + strange.length > 0)
      throw new Error(`neighbours were\n${lost.join("\n")}\nand are now\n${strange.join("\n")}`);
  }

  async #portrait(): Promise<string> {
    const apps = [...foreignApps, ...bystanders].map((app) => app.name);
    const live = (await this.#server.list())
      .filter((pm2Process) => apps.includes(pm2Process.name) || pm2Process.pm2_env.pmx_module)
      .map(({ pm_id, pid, name, pm2_env: { namespace: home, status, restart_time } }) =>
        JSON.stringify({ pm_id, pid, name, home, status, restart_time }),
      );
    const saved = (await this.#server.dump())
      .filter((entry) => apps.includes(String(entry.name)))
      .map(({ name, namespace: home, ...rest }) => `saved ${name} in ${home}: ${hash(rest)}`);
    return [...live, ...saved].sort().join("\n");
  }
}

function hash(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 12);
}

/** A module as `pm2 install` makes them, from a folder, since there is no registry here. */
async function installModule(server: Server): Promise<void> {
  const cwd = join(server.folder, "quiet-module");
  await mkdir(cwd);
  const manifest = {
    name: "api-module",
    version: "1.0.0",
    main: "index.js",
    apps: [{ name: "api-module", script: "index.js" }],
  };
  await writeFile(join(cwd, "package.json"), JSON.stringify(manifest));
  await writeFile(join(cwd, "index.js"), "setInterval(() => {}, 1000);\n");
  await run(process.execPath, [server.pm2Path, "install", "."], {
    cwd,
    env: server.environment(),
  });
}

/** The server of a file's tests, on which all others must be as they were after each of them. */
export interface Shared {
  readonly server: Server;
  readonly neighbours: Neighbours;
  /** A project that has no app yet */
  readonly folder: string;
}

export function besideNeighbours(moved: (shared: Shared) => void): void {
  let shared: Shared;
  beforeAll(async () => {
    const server = await Server.create();
    const folder = await server.project("shop", []);
    shared = { server, folder, neighbours: await Neighbours.moveIn(server) };
    moved(shared);
  });
  afterEach(async () => {
    await shared.neighbours.assertUntouched();
    await moveOut(shared.server);
  });
  afterAll(() => shared?.server.destroy());
}

/** Starts apps in the steps' own namespace by PM2's own means, as somebody's shell script would. */
export async function startApps(
  server: Server,
  folder: string,
  apps: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const file = join(folder, `${Math.random().toString(36).slice(2)}.json`);
  const entries = apps.map((app) => ({ namespace, cwd: folder, ...app }));
  await writeFile(file, JSON.stringify({ apps: entries }));
  await server.pm2("start", file);
}

/** Deletes what a test has left of its own apps, so that tests can share one daemon. */
export async function moveOut(server: Server): Promise<void> {
  const apps = [...foreignApps, ...bystanders].map((app) => app.name);
  const left = (await server.list()).filter(
    ({ name, pm2_env }) => !apps.includes(name) && !pm2_env.pmx_module,
  );
  if (left.length > 0) await server.pm2("delete", ...left.map(({ pm_id }) => String(pm_id)));
}

export function statusOf(list: readonly Listed[], name: string): string | undefined {
  return list.find((pm2Process) => pm2Process.name === name)?.pm2_env.status;
}
