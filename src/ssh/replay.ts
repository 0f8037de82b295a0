import type { AnnotatingLog } from "../log.js";
import type { Said } from "./wire/messages.js";

/** What is open on the server: a group, or a text that is still being written. */
interface Open {
  readonly line: (text: string) => void;
  readonly close: () => Promise<void>;
}

const minMask = 6;
const maxMasks = 500;

/** Says to this step's log what the step on the server says to its own, in the same order. */
export class Replay {
  readonly errors: string[] = [];
  readonly #log: AnnotatingLog;
  readonly #mask: (secret: string) => void;
  readonly #open = new Map<number, Open>();
  #masks = 0;

  constructor(log: AnnotatingLog, mask: (secret: string) => void) {
    this.#log = log;
    this.#mask = mask;
  }

  async say(said: Said): Promise<void> {
    const log = this.#log;
    switch (said.say) {
      case "info":
      case "warning":
      case "debug":
        return log[said.say](said.text);
      case "error":
        this.errors.push(said.text);
        return;
      case "outcome":
        return log.outcome(said.text, said.copied);
      case "mask":
        return this.#maskFor(said.text);
      case "foreign":
        return log.foreign(said.title, said.text);
      case "table":
        return log.table(said);
      case "group":
        return this.#begin(said.id, (until) => log.group(said.title, () => until));
      case "stream":
        return this.#begin(said.id, (until, open) =>
          log.stream(said.title, (say) => {
            open(say);
            return until;
          }),
        );
      case "line":
        return this.#open.get(said.id)?.line(said.text);
      case "close":
        return this.#close(said.id);
    }
  }

  /**
   * A short one would mask half the log, and on GitHub the rest of the job: whoever has taken a server
   * over could blind it. So there is a limit to their number, too.
   */
  #maskFor(secret: string): void {
    this.#masks += 1;
    if (secret.length >= minMask && this.#masks <= maxMasks) this.#mask(secret);
  }

  /** Closes what the server left open, as where the connection is lost. */
  async end(): Promise<void> {
    for (const id of [...this.#open.keys()].reverse()) await this.#close(id);
  }

  #begin(
    id: number,
    begin: (until: Promise<void>, open: (say: (text: string) => void) => void) => Promise<void>,
  ): void {
    if (this.#open.has(id)) throw new Error("the server sent what no step of pm2-actions says");
    let close = () => {};
    const until = new Promise<void>((resolve) => {
      close = resolve;
    });
    let line: (text: string) => void = () => {};
    const ended = begin(until, (say) => {
      line = say;
    });
    this.#open.set(id, {
      line: (text) => line(text),
      close: () => {
        close();
        return ended;
      },
    });
  }

  async #close(id: number): Promise<void> {
    const open = this.#open.get(id);
    this.#open.delete(id);
    await open?.close();
  }
}
