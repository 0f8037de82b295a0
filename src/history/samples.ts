import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { join } from "node:path";
import * as v from "valibot";
import { parsedLine } from "./line.js";
import { addRecord, readSpool, type Spool } from "./spool.js";

export interface SampledProcess {
  readonly namespace: string;
  readonly name: string;
  readonly id: number;
  readonly status: string;
  readonly restarts: number;
  readonly memoryBytes: number;
  readonly cpuPercent: number;
  readonly openFiles: number | null;
}

/** By hand: there are a million of them in a month, and a schema takes ten times as long. */
function isSampled(value: unknown): value is SampledProcess {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Readonly<Record<keyof SampledProcess, unknown>>;
  return (
    typeof one.namespace === "string" &&
    typeof one.name === "string" &&
    typeof one.id === "number" &&
    typeof one.status === "string" &&
    typeof one.restarts === "number" &&
    typeof one.memoryBytes === "number" &&
    typeof one.cpuPercent === "number" &&
    (one.openFiles === null || typeof one.openFiles === "number")
  );
}

/** What one look at a daemon saw of its processes; of those that do not run, zeros. */
const sample = v.looseObject({
  version: v.literal(1),
  id: v.string(),
  host: v.string(),
  /** ISO time */
  begun: v.string(),
  processes: v.custom<SampledProcess[]>((all) => Array.isArray(all) && all.every(isSampled)),
});

export type Sample = v.InferOutput<typeof sample>;

const kept = { days: 30, bytes: 256 * 1024 ** 2 };

/** @param history the folder of the steps' records */
export const samplesIn = (history: string) => join(history, "samples");

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
  await addRecord(samplesIn(history), added, kept);
}

export const parsedSample = (line: string): Sample | undefined => parsedLine(sample, line);

/** What looks saw at or after `since`, an ISO time. */
export function readSamples(history: string, since: string): Promise<Spool<Sample>> {
  return readSpool(samplesIn(history), since, parsedSample);
}
