import type { Log } from "../log.js";
import type { RunnerLog } from "../runner/log.js";
import { runnerLog } from "../runner/log.js";
import type { Said } from "./wire/messages.js";

/**
 * The log of a step on a server: it says what it is told to the other end, as data, which prints it for
 * its runner. What the step's own record needs, it keeps as every log does.
 */
export function relayLog(send: (said: Said) => void): RunnerLog {
  const plain = { debugging: false, annotating: false, commanded: false, grouping: false };
  const kept = runnerLog(() => {}, plain);
  let lastId = 0;
  const open = async <T>(
    say: "group" | "stream",
    title: string,
    body: (id: number) => Promise<T> | T,
  ): Promise<T> => {
    lastId += 1;
    const id = lastId;
    send({ say, id, title });
    try {
      return await body(id);
    } finally {
      send({ say: "close", id });
    }
  };
  const sentences: Pick<Log, "info" | "warning" | "debug"> & Pick<RunnerLog, "error"> = {
    info: (text) => send({ say: "info", text }),
    warning: (text) => send({ say: "warning", text }),
    debug: (text) => send({ say: "debug", text }),
    error: (text) => {
      kept.error(text);
      send({ say: "error", text });
    },
  };
  return {
    ...kept,
    ...sentences,
    outcome: (text, copied) =>
      send({ say: "outcome", text, ...(copied === undefined ? {} : { copied }) }),
    mask: (secret) => {
      kept.mask(secret);
      send({ say: "mask", text: secret });
    },
    foreign: (title, text) => send({ say: "foreign", title, text }),
    table: ({ title, columns, rows }) =>
      send({ say: "table", title, columns: [...columns], rows: rows.map((row) => [...row]) }),
    // What an action does on a server points at no file of the repository.
    annotation: () => false,
    group: (title, body) => open("group", title, body),
    stream: (title, body) =>
      open("stream", title, (id) => body((text) => send({ say: "line", id, text }))),
  };
}
