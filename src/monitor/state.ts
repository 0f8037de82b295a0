import { join } from "node:path";
import * as v from "valibot";
import { StepFailure } from "../errors.js";
import { withFileLock } from "../recovery/file-lock.js";
import { privateFolder, readIfThere, removeTemporaryFiles, writeWhole } from "../whole-file.js";

/** ISO times throughout: this is read by people, too. */
const alert = v.object({
  /** What it is called by in messages, and acknowledged and silenced by: the same whenever it comes again */
  id: v.string(),
  fingerprint: v.string(),
  severity: v.picklist(["error", "warning"]),
  title: v.string(),
  text: v.string(),
  advice: v.string(),
  opened: v.string(),
  /** The last run that saw it */
  seen: v.string(),
  /** null while it is open */
  resolved: v.nullable(v.string()),
  /** When somebody was last told of it; null where nobody was */
  told: v.nullable(v.string()),
  /** Messages of this opening */
  messages: v.number(),
  escalated: v.boolean(),
  /** The last that people heard of it was that it is resolved */
  resolvedTold: v.exactOptional(v.boolean()),
  acknowledged: v.nullable(v.object({ at: v.string(), reason: v.string() })),
  silenced: v.nullable(v.object({ until: v.string(), reason: v.string() })),
  /** Channel → what it needs to come back to its own: an issue's number */
  threads: v.record(v.string(), v.string()),
});

const message = v.object({
  id: v.string(),
  kind: v.picklist(["opened", "escalated", "still there", "resolved", "test"]),
  at: v.string(),
  host: v.string(),
  alert,
});

const delivery = v.object({
  channel: v.string(),
  message,
  attempts: v.number(),
  /** Why the last attempt failed; null before the first */
  error: v.nullable(v.string()),
  /** When it was given up; null while it waits */
  failed: v.nullable(v.string()),
});

const state = v.object({
  version: v.literal(1),
  alerts: v.array(alert),
  /** In the order in which they are to arrive */
  outbox: v.array(delivery),
});

export type Alert = v.InferOutput<typeof alert>;
export type Message = v.InferOutput<typeof message>;
export type Delivery = v.InferOutput<typeof delivery>;
export type MonitorState = v.InferOutput<typeof state>;

/** Seconds: another monitor's run may be waiting for a receiver that does not answer. */
export const lockTimeout = 300;

/** What a run reads and writes; each `save` is whole when it returns, and survives a kill. */
export interface Kept {
  readonly state: MonitorState;
  save(state: MonitorState): Promise<void>;
}

/**
 * Runs `body` with the state of the alerts of one PM2 home, while no other monitor has it.
 * @param folder pm2-actions' own in that home
 * @throws StepFailure if the state cannot be understood: it is left as it is
 */
export async function withState<T>(folder: string, body: (kept: Kept) => Promise<T>): Promise<T> {
  await privateFolder(folder);
  const path = join(folder, "monitor.json");
  return withFileLock(join(folder, ".monitor.lock"), lockTimeout, async () => {
    await removeTemporaryFiles(path);
    const text = await readIfThere(path);
    const kept = text === undefined ? nothing : parseState(text, path);
    return body({
      state: kept,
      save: (changed) => writeWhole(path, `${JSON.stringify(changed, null, 1)}\n`),
    });
  });
}

export const nothing: MonitorState = { version: 1, alerts: [], outbox: [] };

function parseState(text: string, path: string): MonitorState {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  const parsed = v.safeParse(state, json);
  if (parsed.success) return parsed.output;
  throw new StepFailure(
    `${path} cannot be understood: it was changed by hand, or another version of pm2-actions wrote it. ` +
      "It holds the open alerts and what waits to be sent. Nothing was sent. Move it away to begin anew.",
  );
}
