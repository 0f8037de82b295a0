import type { Socket } from "node:net";
import { createInterface } from "node:readline";
import { messageOf } from "../../errors.js";
import { start } from "../../exec.js";
import type { Log } from "../../log.js";
import { program } from "../../program.js";
import { guardEnvironment } from "../../recovery/start-guard.js";
import { late, orLate } from "../../wait-until.js";
import type { Answer, Message } from "./messenger.js";

/**
 * Tells whoever waits for this step to come: a switch for the dead, as Healthchecks.io is one. It is told
 * `<url>/start`, then `<url>`, or `<url>/fail` with what failed.
 */
export interface Ping {
  /** Waits for nothing. */
  start(): void;
  /** @param failure what failed; nothing where all went well */
  end(failure: string | undefined): Promise<void>;
}

/** Milliseconds that the end waits for the answer. The messenger goes on without the step. */
const maxAtEnd = 150;

/** How the messenger gets out: through a proxy, or to a server with a certificate of one's own. */
const ways = ["NODE_EXTRA_CA_CERTS", "NODE_USE_ENV_PROXY", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY"];

export function pingOf(url: string, log: Log): Ping {
  const outward = ways.flatMap((key) => (process.env[key] ? [[key, process.env[key]]] : []));
  const messenger = start(
    { program: process.execPath, args: [program("messenger.js")] },
    {
      // A cancelled step does not take it along; the address reaches it through its pipe, and no list of processes.
      detached: true,
      cwd: "/",
      env: { ...guardEnvironment(), ...Object.fromEntries(outward) },
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  const { stdin, stdout } = messenger;
  if (!stdin || !stdout) throw new Error("the messenger has no pipes");
  stdin.on("error", () => {});
  const answered = new Promise<void>((resolve) => {
    messenger.on("error", (error) => {
      log.debug(`ping-url is told of nothing: ${messageOf(error)}.`);
      resolve();
    });
    createInterface({ input: stdout }).on("line", (line) => {
      const { tell, why } = JSON.parse(line) as Answer;
      if (why !== undefined) log.debug(`ping-url was not told of the ${tell}: ${why}.`);
      if (tell !== "start") resolve();
    });
  });
  // Nothing in this step waits for it, but what `end` does.
  for (const held of [messenger, stdin as Socket, stdout as Socket]) held.unref();
  const tell = (message: Message) => stdin.write(`${JSON.stringify(message)}\n`);
  return {
    start: () => {
      tell({ tell: "start", url });
    },
    end: async (failure) => {
      tell(failure === undefined ? { tell: "success", url } : { tell: "fail", url, text: failure });
      stdin.end();
      if ((await orLate(answered, maxAtEnd)) === late)
        log.debug("ping-url has not answered yet: it is told without this step.");
    },
  };
}
