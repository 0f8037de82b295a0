/**
 * What the two ends of a connection say to each other: messages of JSON, and pieces of files as they are.
 * Each frame is its kind, the length of what follows in four bytes, and that.
 */
export type Frame =
  | { readonly kind: "message"; readonly message: unknown }
  | { readonly kind: "bytes"; readonly bytes: Buffer };

const kinds = { message: 0x4a, bytes: 0x42 } as const;
const headLength = 5;

/** Bytes: nothing of ours is larger, and a hostile end shall not fill our memory. */
const maxLength = 32 * 1024 ** 2;

export function messageFrame(message: unknown): Buffer {
  return frame(kinds.message, Buffer.from(JSON.stringify(message)));
}

export function bytesFrame(bytes: Buffer): Buffer {
  return frame(kinds.bytes, bytes);
}

function frame(kind: number, content: Buffer): Buffer {
  if (content.length > maxLength)
    throw new Error(`a message of ${content.length} bytes is longer than ${maxLength}`);
  const head = Buffer.alloc(headLength);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(content.length, 1);
  return Buffer.concat([head, content]);
}

/**
 * The frames of a stream, as they come.
 * @throws Error where something else comes
 */
export async function* framesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  const waiting: Buffer[] = [];
  let length = 0;
  let wanted = headLength;
  for await (const piece of stream) {
    waiting.push(piece);
    length += piece.length;
    if (length < wanted) continue;
    let all = waiting.length === 1 ? piece : Buffer.concat(waiting);
    for (;;) {
      wanted = all.length < headLength ? headLength : headLength + contentLength(all);
      if (all.length < wanted) break;
      yield frameFrom(all.subarray(0, wanted));
      all = all.subarray(wanted);
    }
    waiting.splice(0, waiting.length, ...(all.length === 0 ? [] : [all]));
    length = all.length;
  }
}

function contentLength(head: Buffer): number {
  const length = head.readUInt32BE(1);
  const kind = head.readUInt8(0);
  if ((kind !== kinds.message && kind !== kinds.bytes) || length > maxLength)
    throw new Error("what came is no message of a pm2-actions step");
  return length;
}

function frameFrom(whole: Buffer): Frame {
  const content = whole.subarray(headLength);
  return whole.readUInt8(0) === kinds.bytes
    ? { kind: "bytes", bytes: content }
    : { kind: "message", message: JSON.parse(content.toString()) };
}
