import { Agent, get } from "node:http";
import { setTimeout as pause } from "node:timers/promises";

/** Requests on a port, one after another on four fresh connections each, until told to end. */
export function underLoad(port: number): { end(): Promise<{ asked: number; lost: string[] }> } {
  let over = false;
  let asked = 0;
  const lost: string[] = [];
  const agent = new Agent({ keepAlive: false });
  const ask = () =>
    new Promise<void>((resolve) => {
      asked++;
      const failed = (error: Error) => {
        lost.push(error.message);
        resolve();
      };
      const request = get({ port, host: "127.0.0.1", agent, timeout: 20_000 }, (answer) => {
        if (answer.statusCode !== 200) lost.push(`status ${answer.statusCode}`);
        answer.on("error", failed);
        answer.resume().on("end", resolve);
      });
      request.on("error", failed);
      request.on("timeout", () => request.destroy(new Error("no answer in 20 s")));
    });
  const client = async () => {
    while (!over) {
      await ask();
      await pause(5);
    }
  };
  const clients = Promise.all([client(), client(), client(), client()]);
  return {
    end: async () => {
      over = true;
      await clients;
      return { asked, lost };
    },
  };
}
