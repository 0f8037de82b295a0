import { createHash } from "node:crypto";
import { rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import * as v from "valibot";
import { readStoredIfWhole } from "../disk/stored.js";
import {
  flushFolder,
  isThere,
  privateFolder,
  readIfThere,
  removeTemporaryFiles,
  writeWhole,
} from "../disk/whole-file.js";
import { StepFailure } from "../errors.js";
import { historyIn } from "../history/spool.js";
import { withFileLock } from "../recovery/file-lock.js";

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
  silenced: v.nullable(
    v.object({
      until: v.string(),
      reason: v.string(),
      /** When it was said */
      at: v.exactOptional(v.string()),
    }),
  ),
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

/** On disk, it also says whose names its alerts have. */
const stateFile = v.object({
  ...state.entries,
  /** The server's name in a shared history, which its fingerprints end with; none where it is alone */
  server: v.exactOptional(v.string()),
  /** The shared history has all of it: nothing in it is news there */
  settled: v.exactOptional(v.boolean()),
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
 * Runs `body` with the alerts of one PM2 home, while no other monitor has them.
 * @param folder pm2-actions' own in that home
 * @param server what it is called in a shared history, where it has one
 * @throws StepFailure if the state cannot be understood: it is left as it is
 */
export function withState<T>(
  folder: string,
  server: string | undefined,
  body: (kept: Kept) => Promise<T>,
): Promise<T> {
  return withStateFile(folder, (file) =>
    body({
      state: placed(file.state, server),
      save: (changed) => file.save(changed, server, false),
    }),
  );
}

/** The file itself. */
interface StateFile {
  readonly state: PlacedState;
  /** Where a shared history has all of it; also where there is nothing yet */
  readonly isSettled: boolean;
  save(state: MonitorState, server: string | undefined, isSettled: boolean): Promise<void>;
}

type PlacedState = MonitorState & { readonly server?: string };

export async function withStateFile<T>(
  folder: string,
  body: (file: StateFile) => Promise<T>,
): Promise<T> {
  const path = join(await privateFolder(historyIn(await privateFolder(folder))), "alerts.json");
  return withFileLock(join(folder, ".monitor.lock"), lockTimeout, async () => {
    await removeTemporaryFiles(path);
    await moveOld(join(folder, "monitor.json"), path);
    const text = await readIfThere(path);
    const { settled = false, ...kept } = text === undefined ? nothing : parseFile(text, path);
    return body({
      state: kept,
      isSettled: settled,
      save: ({ alerts, outbox }, server, isSettled) => {
        const place = { ...(server === undefined ? {} : { server }), settled: isSettled };
        const changed = { version: 1, alerts, outbox, ...place };
        return writeWhole(path, `${JSON.stringify(changed, null, 1)}\n`);
      },
    });
  });
}

/** Where older versions had it, a deploy of the namespace `monitor` has its record: that stays where it is. */
async function moveOld(old: string, path: string): Promise<void> {
  if ((await isThere(path)) || (await readStoredIfWhole(old, stateFile)) === undefined) return;
  await rename(old, path);
  for (const changed of new Set([dirname(path), dirname(old)])) await flushFolder(changed);
}

const nothing: v.InferOutput<typeof stateFile> = {
  version: 1,
  alerts: [],
  outbox: [],
  settled: true,
};

/** What a fingerprint ends with, where several servers share a history. */
export const placeOf = (server: string | undefined): string =>
  server === undefined ? "" : ` on ${server}`;

/** The same alerts by the names that they have there: one problem stays one alert, wherever it is kept. */
export function placed({ server: was, alerts, outbox }: PlacedState, server: string | undefined) {
  const renamed = <A extends Alert>(alert: A): A => {
    const local = alert.fingerprint.slice(0, alert.fingerprint.length - placeOf(was).length);
    const fingerprint = local + placeOf(server);
    return { ...alert, fingerprint, id: idOf(fingerprint) };
  };
  if (was === server) return { version: 1 as const, alerts, outbox };
  return {
    version: 1 as const,
    alerts: alerts.map(renamed),
    outbox: outbox.map((one) =>
      one.message.kind === "test"
        ? one
        : { ...one, message: { ...one.message, alert: renamed(one.message.alert) } },
    ),
  };
}

/** What an alert is called by: short enough to be typed into a workflow's form. */
export function idOf(fingerprint: string): string {
  return createHash("sha256").update(fingerprint).digest("hex").slice(0, 8);
}

function parseFile(text: string, path: string): v.InferOutput<typeof stateFile> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {}
  return understood(stateFile, json, path);
}

/** @throws StepFailure if rows of the shared history cannot be understood */
export function parsedState(json: unknown, what: string): MonitorState {
  return understood(state, json, what);
}

function understood<T>(schema: v.GenericSchema<unknown, T>, json: unknown, what: string): T {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  throw new StepFailure(
    `${what} cannot be understood: it was changed by hand, or another version of pm2-actions wrote it. ` +
      "It holds the open alerts and what waits to be sent. Nothing was sent. Move it away to start over.",
  );
}
