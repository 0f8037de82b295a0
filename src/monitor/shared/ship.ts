import { join } from "node:path";
import * as v from "valibot";
import { readStoredIfWhole } from "../../disk/stored.js";
import { writeWhole } from "../../disk/whole-file.js";
import { parsedSample, samplesIn } from "../../history/samples.js";
import { linesAfter, type SpoolPosition } from "../../history/spool.js";
import { parsedStep } from "../../history/steps.js";
import { type Connection, value } from "../../postgres/server/connection.js";
import { targetOf } from "../baseline.js";
import { plain } from "./commit.js";

/** What became of a spool's new lines. */
export interface Shipped {
  /** Records that the shared history did not have */
  readonly added: number;
  /** Lines that are torn or no records at all */
  readonly unread: number;
}

/**
 * Brings what was added to the spools since the last time into the shared history. How far it came is noted
 * after each commit: killed in between, the same lines come again, and are known by their ids.
 */
export async function shipSpools(
  connection: Connection,
  server: string,
  histories: readonly string[],
): Promise<Shipped> {
  const store = await value<string>(connection, "SELECT id::text FROM pm2_actions.store");
  let [added, unread] = [0, 0];
  for (const history of histories)
    for (const [folder, insert] of [
      [history, insertSteps],
      [samplesIn(history), insertSamples],
    ] as const) {
      const note = join(folder, "shipped.json");
      const from = await positionIn(note, store);
      for await (const { lines, position } of linesAfter(folder, from)) {
        const records = lines.flatMap((line) => recordIn(line) ?? []);
        unread += lines.length - records.length;
        if (records.length > 0) added += await insert(connection, server, records);
        await writeWhole(note, `${JSON.stringify({ store, position })}\n`);
      }
    }
  return { added, unread };
}

const shippedTo = v.object({
  store: v.optional(v.string()),
  position: v.record(v.string(), v.number()),
});

/** Of another database, nothing that lies here is known yet; what comes twice is known by its ids. */
async function positionIn(note: string, store: string | undefined): Promise<SpoolPosition> {
  const noted = await readStoredIfWhole(note, shippedTo);
  return noted !== undefined && noted.store === store ? noted.position : {};
}

interface Line {
  readonly id: string;
  readonly begun: string;
  readonly text: string;
}

/** A record, also one of a newer version, which a newer monitor will understand. */
function recordIn(text: string): Line | undefined {
  try {
    const { id, begun } = JSON.parse(text) as { readonly id?: unknown; readonly begun?: unknown };
    if (typeof id !== "string" || typeof begun !== "string") return undefined;
    return Number.isNaN(Date.parse(begun)) ? undefined : { id: plain(id), begun, text };
  } catch {
    return undefined;
  }
}

async function insertSteps(
  connection: Connection,
  server: string,
  lines: readonly Line[],
): Promise<number> {
  const steps = lines.map(({ text }) => parsedStep(text));
  const { rowCount } = await connection.query(
    `INSERT INTO pm2_actions.job_metrics
       (id, server, begun, record, action, target, result, failed, dry_run, duration_ms)
     SELECT id, $1, begun, record::json, action, target, result, failed, dry_run, duration_ms
       FROM unnest($2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[],
              $9::boolean[], $10::double precision[])
         AS new (id, begun, record, action, target, result, failed, dry_run, duration_ms)
     ON CONFLICT (id) DO NOTHING`,
    [
      server,
      lines.map(({ id }) => id),
      lines.map(({ begun }) => begun),
      lines.map(({ text }) => text),
      steps.map((step) => step && plain(step.action)),
      steps.map((step) => step && plain(targetOf(step))),
      steps.map((step) => step && plain(step.result)),
      steps.map((step) => step?.failed),
      steps.map((step) => step?.dryRun),
      steps.map((step) => step?.durationMs),
    ],
  );
  return rowCount ?? 0;
}

async function insertSamples(
  connection: Connection,
  server: string,
  lines: readonly Line[],
): Promise<number> {
  const all = lines.map(({ text }) => parsedSample(text)?.processes);
  const sum = (of: "restarts" | "memoryBytes") =>
    all.map((processes) => processes?.reduce((total, one) => total + Math.round(one[of]), 0));
  const { rowCount } = await connection.query(
    `INSERT INTO pm2_actions.process_samples
       (id, server, begun, record, processes, online, restarts, memory_bytes)
     SELECT id, $1, begun, record::json, processes, online, restarts, memory_bytes
       FROM unnest($2::text[], $3::timestamptz[], $4::text[], $5::integer[], $6::integer[], $7::bigint[], $8::bigint[])
         AS new (id, begun, record, processes, online, restarts, memory_bytes)
     ON CONFLICT (id) DO NOTHING`,
    [
      server,
      lines.map(({ id }) => id),
      lines.map(({ begun }) => begun),
      lines.map(({ text }) => text),
      all.map((processes) => processes?.length),
      all.map((processes) => processes?.filter(({ status }) => status === "online").length),
      sum("restarts"),
      sum("memoryBytes"),
    ],
  );
  return rowCount ?? 0;
}
