import { join } from "node:path";
import type { Home } from "../home.js";
import { tail } from "./tail.js";

/** One end of a process, as the daemon saw it. */
export interface Exit {
  /** ms since the epoch */
  readonly at: number;
  readonly id: number;
  readonly code: number | null;
  /** null where there was none, or PM2's log does not tell */
  readonly signal: string | null;
  /** Somebody asked PM2 to stop or restart it */
  readonly asked: boolean;
}

export interface DaemonLog {
  readonly size: number;
  readonly exits: readonly Exit[];
  /** Lines that speak of the daemon's own trouble, with their time where they have one */
  readonly troubles: readonly { readonly at: number | null; readonly line: string }[];
}

const bytesOfInterest = 512 * 1024;

const timed = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[+-]\d\d:?\d\d|Z)?: (.*)$/;
const exited = /App \[.*:(\d+)\] exited with code \[(.*?)\] via signal \[(.*?)\]/;
const stopping = /Stopping app:.* id:(\d+)/;
const trouble = /\bENOENT\b|\bEACCES\b|\bENOSPC\b|\bEMFILE\b|uncaught|\b\w*Error\b: |uv_cwd/i;

/** Reads the end of the daemon's own log; empty where there is none. */
export async function readDaemonLog(home: Home): Promise<DaemonLog> {
  const found = await tail(join(home.path, "pm2.log"), 10_000, bytesOfInterest);
  return parseDaemonLog(found?.lines ?? [], found?.size ?? 0);
}

export function parseDaemonLog(lines: readonly string[], size: number): DaemonLog {
  const exits: Exit[] = [];
  const troubles: { at: number | null; line: string }[] = [];
  const asked = new Set<number>();
  let at: number | null = null;
  for (const line of lines) {
    const [, time, text = line] = timed.exec(line) ?? [];
    // PM2 writes the daemon's local time, without a zone.
    if (time !== undefined) at = new Date(time).getTime();
    const stop = stopping.exec(text);
    if (stop) asked.add(Number(stop[1]));
    const exit = exited.exec(text);
    if (exit) {
      const id = Number(exit[1]);
      if (at !== null)
        exits.push({
          at,
          id,
          code: codeFrom(exit[2]),
          signal: signalFrom(exit[3]),
          asked: asked.delete(id),
        });
    } else if (trouble.test(text)) troubles.push({ at, line: text });
  }
  return { size, exits, troubles };
}

function codeFrom(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

/** PM2 writes SIGINT where there was no signal at all. */
function signalFrom(text: string | undefined): string | null {
  return text === undefined || text === "SIGINT" ? null : text;
}
