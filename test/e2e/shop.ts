import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "vitest";
import { type Foreign, freePort, type Listed, Server } from "../integration/server.js";

/** A server with a team's shop on it, and somebody else's app beside it. */
export interface Shop {
  readonly server: Server;
  readonly foreign: Foreign;
  readonly port: number;
  /** Where the shop's code lies */
  readonly folder: string;
  /** Gives the apps another greeting, as new code would. */
  change(greeting: string, more?: readonly object[]): Promise<void>;
  processes(): Promise<Listed[]>;
  /** What the port answers: the greeting of the release that runs. */
  greeting(): Promise<string | undefined>;
  /** What a step of a workflow wrote into this file below the server's folder. */
  written(name: string): Promise<string | undefined>;
}

export interface AppEntry {
  readonly name: string;
  readonly instances?: number;
  readonly [option: string]: unknown;
}

/** The shop's part of an ecosystem file: a cluster app that serves, and one that works. */
export function shopApps(port: number, greeting: string): AppEntry[] {
  return [
    {
      name: "shop-api",
      script: "good.cjs",
      exec_mode: "cluster",
      instances: 2,
      wait_ready: true,
      env: { PORT: port, GREETING: greeting },
    },
    { name: "shop-worker", script: "idle.cjs", env: { GREETING: greeting } },
  ];
}

export async function openShop(): Promise<Shop> {
  const server = await Server.create();
  const foreign = await server.foreign();
  const port = await freePort();
  const folder = await server.project("shop", shopApps(port, "first"));
  return {
    server,
    foreign,
    port,
    folder,
    change: (greeting, more = []) =>
      server.ecosystem(folder, [...shopApps(port, greeting), ...more]),
    processes: async () =>
      (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === "shop"),
    greeting: async () => {
      const asked = fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } });
      const answer = await asked.catch(() => undefined);
      return ((await answer?.json()) as { greeting: string } | undefined)?.greeting;
    },
    written: (name) => readFile(join(server.folder, name), "utf8").catch(() => undefined),
  };
}

/** The shop runs this release, whole and saved, and nobody else noticed. */
export async function assertServes(shop: Shop, greeting: string): Promise<void> {
  const own = await shop.processes();
  expect(own.map(({ name }) => name).sort()).toEqual(["shop-api", "shop-api", "shop-worker"]);
  for (const { pid, pm2_env } of own) {
    expect(pm2_env.status).toBe("online");
    expect(pm2_env.env.GREETING).toBe(greeting);
    expect(() => process.kill(pid, 0)).not.toThrow();
  }
  expect(await shop.greeting()).toBe(greeting);
  const saved = (await shop.server.dump()).map(({ name }) => name);
  expect(saved.sort()).toEqual(["foreign", "shop-api", "shop-api", "shop-worker"]);
  await shop.foreign.assertUntouched();
}
