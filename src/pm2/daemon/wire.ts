/**
 * The frames of PM2's sockets (AMP, as axon uses it), the same in PM2 4 to 7: one byte with the
 * version (high half) and the number of arguments (low half), then for each argument its length
 * (32 bits, big endian) and its bytes, `j:` before JSON and `s:` before plain text.
 */

const version = 1;
const maxArguments = 15;

/** One frame: texts that begin as given go out as text, everything else as JSON. */
export function encodeFrame(args: readonly unknown[]): Buffer {
  if (args.length > maxArguments) throw new Error("a frame holds 15 arguments at most");
  const parts: Buffer[] = [Buffer.from([(version << 4) | args.length])];
  for (const argument of args) {
    const body = Buffer.from(
      typeof argument === "string" ? `s:${argument}` : `j:${JSON.stringify(argument ?? null)}`,
    );
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    parts.push(length, body);
  }
  return Buffer.concat(parts);
}

/** Puts frames together again from whatever pieces a socket delivers; arguments stay as they came. */
export class FrameReader {
  #pieces: Buffer[] = [];
  #size = 0;
  /** Bytes without which looking again is of no use: keeps a large frame from being joined often. */
  #needed = 1;

  /** @returns the arguments of each frame that is whole now, for `decodeArgument` */
  push(piece: Buffer): Buffer[][] {
    this.#pieces.push(piece);
    this.#size += piece.length;
    const frames: Buffer[][] = [];
    while (this.#size >= this.#needed) {
      const joined = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
      if (joined === undefined) break;
      const frame = readFrame(joined);
      if ("needed" in frame) {
        this.#pieces = [joined];
        this.#needed = frame.needed;
        continue;
      }
      frames.push(frame.args);
      this.#pieces = [joined.subarray(frame.length)];
      this.#size = joined.length - frame.length;
      this.#needed = 1;
    }
    return frames;
  }
}

function readFrame(bytes: Buffer): { needed: number } | { args: Buffer[]; length: number } {
  const count = (bytes[0] ?? 0) & 0x0f;
  const args: Buffer[] = [];
  let offset = 1;
  for (let index = 0; index < count; index++) {
    if (bytes.length < offset + 4) return { needed: offset + 4 };
    const end = offset + 4 + bytes.readUInt32BE(offset);
    if (bytes.length < end) return { needed: end };
    args.push(bytes.subarray(offset + 4, end));
    offset = end;
  }
  return { args, length: offset };
}

/** An argument's value: reading one that nobody wants costs more than the rest of the frame. */
export function decodeArgument(bytes: Buffer | undefined): unknown {
  if (bytes === undefined) return undefined;
  const kind = bytes.toString("latin1", 0, 2);
  if (kind === "j:") return JSON.parse(bytes.toString("utf8", 2));
  if (kind === "s:") return bytes.toString("utf8", 2);
  return bytes;
}
