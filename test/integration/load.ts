import { get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** What the fixture apps answer; more than the version where they have more to tell. */
export interface Answered {
  readonly version: string;
}

/** One request on a connection of its own; anything but a 200 with JSON in it is an error. */
export function ask<A extends Answered = Answered>(port: number): Promise<A> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, agent: false, timeout: 20_000 };
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

/** Users who never stop asking, each on a fresh connection; counts what they did not get. */
export class Load {
  readonly lost: string[] = [];
  readonly versions = new Map<string, number>();
  #ended = false;
  readonly #users: Promise<void>[];

  constructor(port: number, users = 4) {
    this.#users = Array.from({ length: users }, async () => {
      while (!this.#ended) {
        await ask(port).then(
          ({ version }) => this.versions.set(version, (this.versions.get(version) ?? 0) + 1),
          (error: Error) => this.lost.push(error.message),
        );
        await pause(2);
      }
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
