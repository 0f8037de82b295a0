import type { Log } from "../src/log.js";

/** For code that is called without a step: only its effect counts. */
export const silent: Log = {
  info() {},
  outcome() {},
  warning() {},
  debug() {},
  table() {},
  foreign() {},
  stream: async (_title, body) => body(() => {}),
  phase: async (_name, body) => body(),
  group: async (_title, body) => body(),
};
