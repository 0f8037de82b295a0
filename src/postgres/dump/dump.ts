import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { messageOf, UsageError } from "../../errors.js";
import type { Programs } from "../server/programs.js";
import { StatementReader } from "../sql/statements.js";
import { Damaged, readContents, readSchema } from "./archive.js";
import { type DatabaseEntry, databaseEntry } from "./database-entry.js";
import { type DumpFormat, formatOf } from "./dump-format.js";
import { decoded, encodingSet } from "./encoding.js";
import { largeObjects } from "./made.js";
import { Requirements } from "./requirements.js";

/** A dump about which all is known that can be known before it is restored. */
export interface Dump {
  readonly path: string;
  readonly format: DumpFormat;
  /** Steps of the restore, as far as they can be known before: for progress. */
  readonly entries: number;
  readonly bytes: number;
  readonly requirements: Requirements;
  /** What it says of its database itself; plain dumps say nothing. */
  readonly database: DatabaseEntry | undefined;
  /** Changes when the file does. */
  readonly mark: string;
}

/** A dump that is yet to be made: it needs nothing that is known. */
export const yetToBeMade = (): Dump => ({
  path: "",
  format: "custom",
  entries: 0,
  bytes: 0,
  requirements: new Requirements(),
  database: undefined,
  mark: "",
});

/**
 * Reads what a dump would do, before anything is done with it: all of a plain one, the statements of
 * an archive, whose rows `readFully` reads.
 * @throws UsageError when it is damaged, incomplete, no dump, or reaches beyond its own database
 */
export async function inspectDump(programs: Programs, path: string): Promise<Dump> {
  const format = await formatOf(path);
  const mark = await markOf(path);
  const requirements = new Requirements();
  let entries = 0;
  let database: DatabaseEntry | undefined;
  let bytes = (await stat(path)).size;
  if (isArchive(format)) {
    const contents = await readContents(programs, path);
    entries = contents.entries;
    if (contents.largeObjects) requirements.made.add(largeObjects);
    for (const entry of contents.tables) requirements.takeData(entry);
    scanSchema(await readSchema(programs, path), requirements);
    const whole = await readSchema(programs, path, true);
    database = databaseEntry(decoded(whole, encodingSet(whole)));
    if (format === "directory") bytes = await sizeOf(path);
  } else {
    bytes = await scanPlain(path, format, requirements);
  }
  if (requirements.forbidden.length > 0)
    throw new UsageError(
      [
        `${path} would act beyond the database that it is restored into:`,
        ...requirements.forbidden.slice(0, 20),
        "Take a dump without --create, or remove what is named here.",
      ].join("\n"),
    );
  if (requirements.drops.length > 0)
    throw new UsageError(
      [
        `${path} first drops what a new database has not, and would stop there: pg_dump --clean wrote it without --if-exists.`,
        ...requirements.drops.slice(0, 3),
        "Take the dump without --clean, or with --clean --if-exists. If there is no other: remove its lines that begin with DROP, and its ALTER TABLE … DROP CONSTRAINT.",
      ].join("\n"),
    );
  return { path, format, entries, bytes, requirements, database, mark };
}

export function isArchive(format: DumpFormat): boolean {
  return format === "custom" || format === "directory";
}

async function sizeOf(directory: string): Promise<number> {
  let bytes = 0;
  for (const file of await readdir(directory)) bytes += (await stat(join(directory, file))).size;
  return bytes;
}

/** @throws UsageError when the dump is not the one that was inspected */
export async function refuseChangedDump({ path, mark }: Dump): Promise<void> {
  if ((await markOf(path)) !== mark)
    throw new UsageError(`${path} was changed while it was worked with. Nothing was touched.`);
}

/** A plain dump's text, unpacked. */
export function openPlain(path: string, format: DumpFormat): Readable {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  if (format !== "gzip") return file;
  const unpacked = createGunzip({ chunkSize: 1 << 20 });
  file.on("error", (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

async function markOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeMs } = await stat(path);
  return [dev, ino, size, mtimeMs].join(":");
}

function scanSchema(sql: string, requirements: Requirements): void {
  const unknown = () => undefined;
  const encoding = encodingSet(sql);
  const reader = new StatementReader({
    statement: ({ head }) => requirements.take(decoded(head, encoding), unknown),
    command: (text) => requirements.takeCommand(text, unknown),
  });
  reader.read(sql, true);
}

/** Reads a plain dump to its end. Bytes are taken as characters: what matters here is ASCII. */
async function scanPlain(path: string, format: DumpFormat, requirements: Requirements) {
  let bytes = 0;
  let lines = 1;
  let piece = "";
  let tail = "";
  let lastEnd = 0;
  let encoding: string | undefined;
  // Before a piece `lines` were counted; a statement may have begun in the one before it.
  const lineOf = (start: number) => {
    const offset = start - (bytes - piece.length);
    return offset < 0
      ? lines - linesIn(tail.slice(offset))
      : lines + linesIn(piece.slice(0, offset));
  };
  const reader = new StatementReader({
    statement: ({ head, start, end }) => {
      lastEnd = end;
      encoding = encodingSet(head) ?? encoding;
      requirements.take(decoded(head, encoding), () => lineOf(start));
    },
    command: (text, start) => requirements.takeCommand(text, () => lineOf(start)),
  });
  try {
    for await (const chunk of openPlain(path, format) as AsyncIterable<Buffer>) {
      piece = chunk.toString("latin1");
      if (bytes === 0) refuseOther(path, piece);
      bytes += chunk.length;
      reader.read(piece);
      lines += linesIn(piece);
      tail = (tail + piece).slice(-65_536);
    }
    piece = "";
    reader.read("", true);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new Damaged(`${path} is damaged: ${messageOf(error)}`);
  }
  const after = tail.slice(Math.max(0, tail.length - (bytes - lastEnd)));
  if (!reader.between || !/^-- PostgreSQL database dump complete\r?$/m.test(after))
    throw new Damaged(
      `${path} is incomplete: ${reader.inCopy ? "it ends within the rows of a table" : 'it does not end with "PostgreSQL database dump complete"'}.`,
    );
  return bytes;
}

/** What is inside gzip may be anything. */
function refuseOther(path: string, start: string): void {
  if (start.includes("-- PostgreSQL database dump")) return;
  if (start.startsWith("PGDMP"))
    throw new UsageError(
      `${path} is a custom archive in gzip. Unpack it first: gzip -dk "${path}"`,
    );
  throw new UsageError(`${path} is no dump of pg_dump, neither packed nor unpacked.`);
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}
