import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { parsedLine } from "./line.js";
import { addRecord, readSpool, type Spool } from "./spool.js";

const sampled = v.object({
  namespace: v.string(),
  name: v.string(),
  id: v.number(),
  status: v.string(),
  restarts: v.number(),
  memoryBytes: v.number(),
  cpuPercent: v.number(),
  openFiles: v.nullable(v.number()),
});

/** What one look at a daemon saw of its processes; of those that do not run, zeros. */
const sample = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  host: v.string(),
  /** ISO time */
  begun: v.string(),
  processes: v.array(sampled),
});

export type SampledProcess = v.InferOutput<typeof sampled>;
export type Sample = v.InferOutput<typeof sample>;

const kept = { days: 30, bytes: 256 * 1024 ** 2 };

/** @param history the folder of the steps' records */
const folderOf = (history: string) => join(history, "samples");

export async function addSample(
  history: string,
  at: Date,
  processes: readonly SampledProcess[],
): Promise<void> {
  const begun = at.toISOString();
  const added: Sample = {
    version: 1,
    id: randomUUID(),
    host: hostname(),
    begun,
    processes: [...processes],
  };
  await addRecord(folderOf(history), added, kept);
}

/** What looks saw at or after `since`, an ISO time. */
export function readSamples(history: string, since: string): Promise<Spool<Sample>> {
  return readSpool(folderOf(history), since, (line) => parsedLine(sample, line));
}
