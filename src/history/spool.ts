import { type FileHandle, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { privateFolder, readIfThere } from "../disk/whole-file.js";

/**
 * A folder of records, a line each, in a file for each day (UTC): `2026-11-28.jsonl`. A line goes into
 * the file by one write at its end, so that steps that end at the same time lose nothing of each other.
 * Files of old days are removed whole; nothing else ever changes what was written.
 */

/** Where records lie, beside the locks and journals of a folder of pm2-actions. */
export const historyIn = (folder: string): string => join(folder, "history");

export interface Spooled {
  readonly [field: string]: unknown;
  /** ISO time */
  readonly begun: string;
}

export interface Retention {
  readonly days: number;
  readonly bytes: number;
}

const kept: Retention = { days: 180, bytes: 64 * 1024 ** 2 };

/**
 * Adds one record. Costs a few system calls and waits for no disk.
 * @param now by the machine's clock: when a record began says nothing of how old the others are
 * @throws Error where the folder cannot be written: whoever calls says so, and goes on
 */
export async function addRecord(
  folder: string,
  record: Spooled,
  retention = kept,
  now = Date.now(),
): Promise<void> {
  await privateFolder(folder);
  const file = await open(join(folder, nameOf(record.begun)), "a+", 0o600);
  let isNewDay: boolean;
  try {
    const { size } = await file.stat();
    isNewDay = size === 0;
    const line = `${JSON.stringify(record)}\n`;
    // A disk that was full, or a machine that lost its power, can have left a line without its end.
    const text = isNewDay || (await endsWithLine(file, size)) ? line : `\n${line}`;
    await file.appendFile(text);
  } finally {
    await file.close();
  }
  if (isNewDay) await removeOld(folder, now, retention);
}

const dayLength = "2026-11-28".length;
const ending = ".jsonl";
const dayFile = /^\d{4}-\d\d-\d\d\.jsonl$/;

function nameOf(begun: string): string {
  return begun.slice(0, dayLength) + ending;
}

async function endsWithLine(file: FileHandle, size: number): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() === "\n";
}

/**
 * Removes days that are too old, and the oldest beyond `bytes`; today stays, however large it is. A clock that
 * was ahead makes nothing old: what it wrote goes first where there is no room, and a leap ages nothing before it.
 */
async function removeOld(folder: string, now: number, { days, bytes }: Retention): Promise<void> {
  const today = nameOf(new Date(now).toISOString());
  const names = (await dayFiles(folder)).reverse();
  let room = bytes;
  let age = 0;
  let newer = now;
  for (const name of [
    ...names.filter((one) => one <= today),
    ...names.filter((one) => one > today),
  ]) {
    const path = join(folder, name);
    room -= (await stat(path).catch(() => ({ size: 0 }))).size;
    if (name < today) {
      const day = Date.parse(name.slice(0, -ending.length));
      const passed = Math.max(0, newer - day) / 86_400_000;
      age += passed > leapDays ? 1 : passed;
      newer = day;
    }
    const isOld = name < today && Math.floor(age) > days;
    if (name === today || (!isOld && room >= 0)) continue;
    await rm(path, { force: true });
    await rm(summaryPath(folder, name.slice(0, -ending.length)), { force: true });
  }
}

/** Without a record for so long, nobody can tell time that passed from a clock that leapt. */
const leapDays = 45;

/** Where lies what a day's records come to: it goes with them, and can be made again. */
export const summaryPath = (folder: string, day: string) => join(folder, `${day}.summary`);

async function dayFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => dayFile.test(name)).sort();
}

export interface Spool<T> {
  /** By their beginning, the oldest first */
  readonly records: readonly T[];
  /** Lines that are torn, or that another version of the actions wrote */
  readonly unread: number;
}

/**
 * All records that began at or after `since`, an ISO time.
 * @param parse gives nothing for a line that it does not understand
 */
export async function readSpool<T extends Spooled>(
  folder: string,
  since: string,
  parse: (line: string) => T | undefined,
): Promise<Spool<T>> {
  const records: T[] = [];
  let unread = 0;
  for (const day of (await daySizes(folder, since.slice(0, dayLength))).keys()) {
    const read = await readDay(folder, day, parse);
    for (const record of read.records) if (record.begun >= since) records.push(record);
    unread += read.unread;
  }
  return { records, unread };
}

/** The records of one day. */
export async function readDay<T extends Spooled>(
  folder: string,
  day: string,
  parse: (line: string) => T | undefined,
): Promise<Spool<T>> {
  const text = (await readIfThere(join(folder, day + ending))) ?? "";
  const records: T[] = [];
  let unread = 0;
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const record = parse(line);
    if (record === undefined) unread++;
    else records.push(record);
  }
  records.sort((one, other) => (one.begun < other.begun ? -1 : 1));
  return { records, unread };
}

/** The days from one on that have records, the oldest first, with how many bytes these are. */
export async function daySizes(folder: string, from: string): Promise<Map<string, number>> {
  const names = (await dayFiles(folder)).filter((name) => name >= from);
  const sizes = names.map(async (name) => {
    const { size } = await stat(join(folder, name)).catch(() => ({ size: 0 }));
    return [name.slice(0, -ending.length), size] as const;
  });
  return new Map(await Promise.all(sizes));
}

/** How many bytes of each file have been read, by its name. */
export type SpoolPosition = Readonly<Record<string, number>>;

export interface Piece {
  readonly lines: readonly string[];
  /** Behind these lines */
  readonly position: SpoolPosition;
}

/** Bytes that are read at once: what is shipped in one go. */
const pieceLength = 1024 ** 2;

/** The lines that were added after a position, in pieces. One that has no end yet is left for the next time. */
export async function* linesAfter(folder: string, from: SpoolPosition): AsyncGenerator<Piece> {
  const names = await dayFiles(folder);
  let position: SpoolPosition = Object.fromEntries(names.map((name) => [name, from[name] ?? 0]));
  for (const name of names) {
    const file = await open(join(folder, name));
    try {
      const { size } = await file.stat();
      // Somebody removed it, and it was begun anew.
      let offset = (from[name] ?? 0) <= size ? (from[name] ?? 0) : 0;
      for (let length = pieceLength; offset < size; ) {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
        const end = buffer.lastIndexOf(10, bytesRead - 1) + 1;
        if (end === 0 && bytesRead < length) break;
        // A line that is longer than a piece
        if (end === 0) length *= 2;
        else {
          offset += end;
          position = { ...position, [name]: offset };
          const text = buffer.toString("utf8", 0, end);
          yield { lines: text.split("\n").filter((line) => line !== ""), position };
          length = pieceLength;
        }
      }
    } finally {
      await file.close();
    }
  }
}
