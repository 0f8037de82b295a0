import { get } from "node:http";

/** Requests on fresh connections, one after another on several lanes, until it is told to stop. */
export class Load {
  readonly failures: string[] = [];
  answered = 0;
  #running = true;
  readonly #lanes: Promise<void>[];

  constructor(port: number, lanes = 4) {
    this.#lanes = Array.from({ length: lanes }, () => this.#lane(port));
  }

  async stop(): Promise<void> {
    this.#running = false;
    await Promise.all(this.#lanes);
  }

  async #lane(port: number): Promise<void> {
    while (this.#running) {
      const wrong = await ask(port);
      if (wrong === undefined) this.answered++;
      else this.failures.push(wrong);
    }
  }
}

/** @returns what went wrong, or nothing */
function ask(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, agent: false, timeout: 10_000 }, (answer) => {
      answer.resume();
      answer.on("end", () =>
        resolve(answer.statusCode === 200 ? undefined : `${answer.statusCode}`),
      );
      answer.on("error", (error) => resolve(error.message));
    });
    request.on("timeout", () => request.destroy(new Error("no answer within 10 s")));
    request.on("error", (error) => resolve(error.message));
  });
}
