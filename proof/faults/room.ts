import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type RunningStep,
  Server,
  type StepOptions,
  type StepResult,
} from "../../test/integration/server.js";
import { guardsGone, leftIn } from "../kills/fault.js";
import { complaint } from "../kills/scenario.js";

const own = "store";
const strangers = [
  ["foreign", "default"],
  ["team/api.v1", "other"],
] as const;

/** A daemon with other people's apps and one of our own, where something is wrong with the machine. */
export class Room {
  readonly server: Server;
  readonly locks: string;
  #cwd = "";
  #round = 0;
  #saved = "";
  #live = "";

  private constructor(server: Server) {
    this.server = server;
    this.locks = join(server.home, "pm2-actions/locks");
  }

  /** @param before what is done to PM2's home before its daemon starts */
  static async open(before: (server: Server) => Promise<unknown> = async () => {}): Promise<Room> {
    const server = await Server.create();
    const room = new Room(server);
    await before(server);
    for (const [name, namespace] of strangers) await server.foreign(name, namespace);
    room.#cwd = await server.project(own, []);
    await room.change();
    await room.deploy().ended.then(mustBeDone);
    room.#saved = await room.#strangersSaved();
    room.#live = await room.#strangersLive();
    return room;
  }

  /** From now on there is something to deploy. */
  change(): Promise<void> {
    const env = { ROUND: String(++this.#round) };
    const apps = ["one", "two"].map((name) => ({ name, script: "idle.cjs", env }));
    return this.server.ecosystem(this.#cwd, apps);
  }

  /** The step that the fault meets. */
  deploy(more: StepOptions = {}, inputs: Readonly<Record<string, string>> = {}): RunningStep {
    return this.server.start(
      "pm2-deploy",
      { ...this.inputs, ...inputs },
      { cwd: this.#cwd, ...more },
    );
  }

  get inputs(): Record<string, string> {
    return {
      ...{ namespace: own, save: "true", "stable-seconds": "0.5" },
      release: String(this.#round),
    };
  }

  get cwd(): string {
    return this.#cwd;
  }

  /** What is lost at this moment, whoever is to put it right; sentences. */
  async losses(live = true): Promise<string[]> {
    const saved = await complaint(async () => {
      const now = await this.#strangersSaved();
      if (now !== this.#saved) throw new Error(`the dump had ${this.#saved} and has ${now}`);
    });
    const running = await complaint(async () => {
      const now = await this.#strangersLive();
      if (now !== this.#live) throw new Error(`there ran ${this.#live} and now ${now}`);
    });
    return [...saved, ...(live ? running : [])];
  }

  /** After a daemon that came back, the strangers are others. */
  async meetAgain(): Promise<void> {
    this.#live = await this.#strangersLive();
  }

  /** The next run, and all that must be true behind it; sentences. */
  async recovered(): Promise<string[]> {
    const waited = await complaint(() => guardsGone(this.locks));
    const next: StepResult = await this.deploy().ended;
    const failed = next.code === 0 ? [] : [`the next run fails: ${next.log.slice(-600)}`];
    const round = String(this.#round);
    const names = (all: readonly unknown[]) => all.map(String).sort().join();
    const ours = (entry: Record<string, unknown>) =>
      entry.namespace === own && entry.ROUND === round;
    const listed = (await this.server.list()).filter(({ pm2_env }) => pm2_env.namespace === own);
    const running = listed.filter(({ pm2_env }) => ours(pm2_env) && pm2_env.status === "online");
    const saved = (await this.server.dump().catch(() => [])).filter(ours);
    const wrong = [
      ...(listed.length === 2 ? [] : [`${own} has ${listed.length} processes, and must have 2`]),
      ...(names(running.map(({ name }) => name)) === "one,two"
        ? []
        : [`of release ${round} there runs ${names(running.map(({ name }) => name))}`]),
      ...(names(saved.map(({ name }) => name)) === "one,two"
        ? []
        : [`of release ${round} the dump has ${names(saved.map(({ name }) => name))}`]),
    ];
    const half = readdirSync(this.server.home)
      .filter((name) => name.endsWith(".new"))
      .map((name) => `${name} is left in PM2's home`);
    return [...waited, ...failed, ...wrong, ...half, ...(await leftIn(this.locks))];
  }

  /** Byte for byte, of a file that must be whole. */
  async #strangersSaved(): Promise<string> {
    const dump: { name: string }[] = JSON.parse(
      await readFile(join(this.server.home, "dump.pm2"), "utf8"),
    );
    const known = strangers.map(([name]) => name as string);
    return JSON.stringify(dump.filter(({ name }) => known.includes(name)));
  }

  async #strangersLive(): Promise<string> {
    const known = strangers.map(([name]) => name as string);
    const live = (await this.server.list()).filter(({ name }) => known.includes(name));
    return JSON.stringify(
      live.map(({ name, pm_id, pid, pm2_env: { namespace, status, restart_time } }) => ({
        ...{ name, pm_id, pid, namespace, status, restart_time },
      })),
    );
  }
}

function mustBeDone({ code, log }: StepResult): void {
  if (code !== 0) throw new Error(`a step fails unharmed: ${log}`);
}
