import { describe, expect, it } from "vitest";
import type { Process } from "../../../src/pm2/daemon/process.js";
import type { Definition } from "../../../src/pm2/start/definition.js";
import { definitionOfAll, logFilesOf } from "../../../src/pm2/start/log-files.js";

const worker = (instance: number | null, out: string, more: object = {}): Process =>
  ({
    id: 40 + (instance ?? 0),
    name: "api",
    namespace: "shop",
    instance,
    settings: { name: "api", namespace: "shop", pm_out_log_path: out, env: {}, ...more },
  }) as unknown as Process;

const definition = (out: string, more: object = {}) =>
  ({ name: "api", env: {}, pm_out_log_path: out, ...more }) as Definition;

/** Which file each number gets, then a canary. */
function filesFor(
  of: Definition,
  old: readonly Process[],
  workers: number,
  others: readonly Process[] = [],
) {
  const numbers = [...Array(workers + 1).keys()];
  return numbers.map(
    (number) => logFilesOf(of, number, { old, workers }, [...old, ...others]).pm_out_log_path,
  );
}

describe("the log file of a worker", () => {
  // As PM2's program resolves it: with the id of the entry that it registered.
  const usual = definition("/h/api-out-17.log");

  it("is named for its number where nobody was before it", () => {
    expect(filesFor(usual, [], 2)).toEqual([
      "/h/api-out-0.log",
      "/h/api-out-1.log",
      "/h/api-out-canary.log",
    ]);
  });

  it("is its predecessor's, whichever number that has in its name", () => {
    const old = [worker(1, "/h/api-out-5.log"), worker(0, "/h/api-out-3.log")];
    expect(filesFor(usual, old, 2).slice(0, 2)).toEqual(["/h/api-out-3.log", "/h/api-out-5.log"]);
    // More workers than before: a name that nobody has, and never that of another one.
    const swapped = [worker(0, "/h/api-out-1.log"), worker(1, "/h/api-out-2.log")];
    expect(filesFor(usual, swapped, 4)).toEqual([
      "/h/api-out-1.log",
      "/h/api-out-2.log",
      "/h/api-out-0.log",
      "/h/api-out-3.log",
      "/h/api-out-canary.log",
    ]);
  });

  it("goes on where a number had been free", () => {
    const old = [worker(0, "/h/api-out-0.log"), worker(2, "/h/api-out-2.log")];
    expect(filesFor(usual, old, 2).slice(0, 2)).toEqual(["/h/api-out-0.log", "/h/api-out-2.log"]);
  });

  it("is its own where two had been left with one, as by pm2 scale", () => {
    const old = [worker(0, "/h/api-out-1.log"), worker(1, "/h/api-out-1.log")];
    expect(filesFor(usual, old, 2).slice(0, 2)).toEqual(["/h/api-out-1.log", "/h/api-out-0.log"]);
  });

  it("is another one where the ecosystem file says so", () => {
    const old = [worker(0, "/h/api-out-3.log")];
    expect(filesFor(definition("/var/log/api-9.log"), old, 1)[0]).toBe("/var/log/api-0.log");
    const shared = definition("/var/log/api.log", { merge_logs: true });
    expect(filesFor(shared, old, 2)).toEqual(Array(3).fill("/var/log/api.log"));
    // PM2 numbers only what ends with .log.
    expect(filesFor(definition("/dev/null"), old, 2)).toEqual(Array(3).fill("/dev/null"));
  });

  it("is nobody else's", () => {
    const other = { ...worker(0, "/h/api-out-0.log"), name: "api!" } as Process;
    expect(filesFor(usual, [], 2, [other]).slice(0, 2)).toEqual([
      "/h/api-out-1.log",
      "/h/api-out-2.log",
    ]);
  });

  it("is never a canary's that stayed", () => {
    const old = [worker(0, "/h/api-out-0.log"), worker(1, "/h/api-out-canary.log")];
    expect(filesFor(usual, old, 2)[1]).toBe("/h/api-out-1.log");
  });
});

describe("the definition of all workers of an app that runs", () => {
  const own = { merge_logs: true };

  it("lets each keep its file, though our own mark is PM2's word for sharing", () => {
    const old = [worker(0, "/h/api-out-3.log", own), worker(1, "/h/api-out-5.log", own)];
    const all = definitionOfAll(old) as Definition;
    expect(filesFor(all, old, 2)).toEqual([
      "/h/api-out-3.log",
      "/h/api-out-5.log",
      "/h/api-out-canary.log",
    ]);
    const one = [worker(0, "/h/api-out-3.log", own)];
    expect(filesFor(definitionOfAll(one) as Definition, one, 1)).toEqual([
      "/h/api-out-3.log",
      "/h/api-out-canary.log",
    ]);
  });

  it("keeps the file that all of them share", () => {
    const old = [worker(0, "/h/api-out.log", own), worker(1, "/h/api-out.log", own)];
    const all = definitionOfAll(old) as Definition;
    expect(filesFor(all, old, 2)).toEqual(Array(3).fill("/h/api-out.log"));
  });
});
