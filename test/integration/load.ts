import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** What the fixture apps answer; more than the version where they have more to tell. */
export interface Answered {
  readonly version: string;
}

/** One request, on a connection of its own without an agent; anything but a 200 with JSON in it is an error. */
export function ask<A extends Answered = Answered>(
  port: number,
  agent: Agent | false = false,
): Promise<A> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, agent, timeout: 20_000 };
    const request = get(options, (answer) => {
      let body = "";
      answer.setEncoding("utf8");
      answer.on("data", (piece: string) => (body += piece));
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
        else resolve(JSON.parse(body) as A);
      });
    });
    request.on("timeout", () => request.destroy(new Error("no answer for 20 s")));
    request.on("error", reject);
  });
}

/** Users who never stop asking, each on a fresh connection or on one that it keeps; counts what they did not get. */
export class Load {
  readonly lost: string[] = [];
  readonly versions = new Map<string, number>();
  #ended = false;
  readonly #users: Promise<void>[];

  constructor(port: number, users = 4, keepAlive = false) {
    this.#users = Array.from({ length: users }, async () => {
      const agent = keepAlive && new Agent({ keepAlive, maxSockets: 1 });
      while (!this.#ended) {
        await ask(port, agent).then(
          ({ version }) => this.versions.set(version, (this.versions.get(version) ?? 0) + 1),
          (error: Error) => this.lost.push(error.message),
        );
        await pause(2);
      }
      if (agent) agent.destroy();
    });
  }

  get answered(): number {
    return [...this.versions.values()].reduce((sum, count) => sum + count, 0);
  }

  async end(): Promise<this> {
    this.#ended = true;
    await Promise.all(this.#users);
    return this;
  }
}
