import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { codeOf } from "../../errors.js";

/** How far back a log is read. */
const maxBytes = 64 * 1024;

export interface Tail {
  readonly lines: readonly string[];
  /** The first line is only the end of one: there was no other within reach */
  readonly torn: boolean;
  /** Bytes of the whole file */
  readonly size: number;
  /** When it was written last, in ms since the epoch */
  readonly written: number;
}

/**
 * The last lines of a log; nothing where there is no such file, or it is none (a pipe would block).
 * @param bytes how far back to read
 */
export async function tail(
  path: string,
  lines: number,
  bytes = maxBytes,
): Promise<Tail | undefined> {
  let handle: FileHandle | undefined;
  try {
    // Opening a pipe that nobody writes to must not wait.
    handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const from = Math.max(0, found.size - bytes);
    const buffer = Buffer.alloc(Math.min(bytes, found.size));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    const all = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
    if (all.at(-1) === "") all.pop();
    // The first one began before what was read, unless there is no other.
    const whole = from > 0 && all.length > 1 ? all.slice(1) : all;
    const torn = from > 0 && all.length === 1;
    return { lines: whole.slice(-lines), torn, size: found.size, written: found.mtimeMs };
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return undefined;
  } finally {
    await handle?.close();
  }
}
