import { join } from "node:path";
import type { Home } from "../daemon/home.js";
import { tail } from "../daemon/tail.js";

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
/** There was nothing to end, so no exit follows: the next one of this id was not asked for. */
const nothingToStop = /app=.* id=(\d+) does not have a pid$/;
const complaint = /^PM2 error: /;
const trouble = /\b(?:ENOENT|EACCES|ENOSPC|EMFILE|ENOMEM)\b|[Uu]ncaught|\b\w*Error: |uv_cwd/;

/** What PM2 says of apps that come and go: their names may hold any word. */
const ofApps = /^PM2 log: (?:App \[|Stopping app:)/;

/**
 * Complaints about what every deploy does as a matter of course: it stops a worker between two of its
 * lives, deletes one that is being measured, signalled or heard at that moment, and hangs up.
 */
const routine = [
  nothingToStop,
  /^Error caught while calling pidusage$/,
  /No matching pid found|One of the pids provided is invalid/,
  /\bESRCH\b/,
  /^AXM (?:MONITOR|ACTION) Unknown id /,
  /^\[axm:option:configuration\] /,
  /^Process undefined \? with process id/,
  /\bERR_STREAM_DESTROYED\b|\bEPIPE\b/,
  /^Worker \S+ is already disconnected$/,
  /\bid unknown$/,
];

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
  /** The lines without a time that follow belong to a complaint, whose first line says enough */
  let within = false;
  for (const line of lines) {
    const [, time, text = line] = timed.exec(line) ?? [];
    // PM2 writes the daemon's local time, without a zone.
    if (time !== undefined) at = new Date(time).getTime();
    const stop = stopping.exec(text);
    if (stop) asked.add(Number(stop[1]));
    const unstopped = nothingToStop.exec(text);
    if (unstopped) asked.delete(Number(unstopped[1]));
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
    }
    if (time !== undefined) within = complaint.test(text);
    else if (within && /^(?:\s|[{}]|$)/.test(text)) continue;
    if (isTrouble(text)) troubles.push({ at, line: text });
  }
  return { size, exits, troubles };
}

function isTrouble(line: string): boolean {
  if (ofApps.test(line)) return false;
  const said = line.replace(complaint, "");
  return (said !== line || trouble.test(line)) && !routine.some((known) => known.test(said));
}

function codeFrom(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

/** PM2 writes SIGINT where there was no signal at all. */
function signalFrom(text: string | undefined): string | null {
  return text === undefined || text === "SIGINT" ? null : text;
}
