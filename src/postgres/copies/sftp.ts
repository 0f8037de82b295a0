import type { Readable, Writable } from "node:stream";
import { StepFailure } from "../../errors.js";

/** The least of SFTP, version 3, that copies need: over any pair of pipes, as a login's subsystem gives them. */

const version = 3;
const ask = {
  init: 1,
  open: 3,
  close: 4,
  read: 5,
  write: 6,
  opendir: 11,
  readdir: 12,
  remove: 13,
  mkdir: 14,
  stat: 17,
  rename: 18,
  extended: 200,
} as const;
const answer = { version: 2, status: 101, handle: 102, data: 103, name: 104, attributes: 105 };
export const openFor = { reading: 0x01, writingNew: 0x02 | 0x08 | 0x20 } as const;

/** What a server says no with. */
export const refusal = { end: 1, noSuchFile: 2 } as const;

export class SftpRefused extends StepFailure {
  readonly code: number;
  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

export interface RemoteFile {
  readonly name: string;
  readonly bytes: number;
  readonly isFile: boolean;
  /** Milliseconds since 1970 */
  readonly changed: number;
}

/** Milliseconds for which a server may say nothing while it is asked something. */
const patience = 300_000;

type Answer = { readonly type: number; readonly body: Buffer };
interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

export class Sftp {
  readonly #out: Writable;
  readonly #waiting = new Map<number, Waiting>();
  #started: Waiting | undefined;
  #next = 0;
  #ended: Error | undefined;
  #silence: NodeJS.Timeout | undefined;
  #extensions = new Set<string>();

  constructor(out: Writable, input: Readable) {
    this.#out = out;
    out.on("error", () => {});
    let rest: Buffer = Buffer.alloc(0);
    input.on("data", (piece: Buffer) => {
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      while (rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE(0)) {
        const length = rest.readUInt32BE(0);
        this.#take(rest.subarray(4, 4 + length));
        rest = rest.subarray(4 + length);
      }
    });
    const end = () => this.#end(new StepFailure("the connection ended"));
    input.once("end", end).once("close", end).once("error", end);
  }

  /** @throws StepFailure where nobody speaks SFTP there */
  async begin(): Promise<void> {
    const begun = new Promise<Answer>((resolve, reject) => {
      this.#started = { resolve, reject };
    });
    this.#send(ask.init, [uint32(version)]);
    const { body } = await begun;
    for (let at = 4; at < body.length; ) {
      const [name, afterName] = textAt(body, at);
      [, at] = textAt(body, afterName);
      this.#extensions.add(name.toString());
    }
  }

  async open(path: string, how: number): Promise<Buffer> {
    const attributes = how === openFor.reading ? [uint32(0)] : [uint32(4), uint32(0o600)];
    return handleIn(await this.#ask(ask.open, [text(path), uint32(how), ...attributes]));
  }

  async close(handle: Buffer): Promise<void> {
    await this.#ask(ask.close, [bytes(handle)]);
  }

  /** At most so much, nothing at the file's end. */
  async readAt(handle: Buffer, offset: number, length: number): Promise<Buffer> {
    try {
      const { body } = await this.#ask(ask.read, [bytes(handle), uint64(offset), uint32(length)]);
      return textAt(body, 0)[0];
    } catch (error) {
      if (error instanceof SftpRefused && error.code === refusal.end) return Buffer.alloc(0);
      throw error;
    }
  }

  async writeAt(handle: Buffer, offset: number, content: Uint8Array): Promise<void> {
    await this.#ask(ask.write, [bytes(handle), uint64(offset), bytes(content)]);
  }

  /** Onto the disk, where the server can. */
  async flush(handle: Buffer): Promise<void> {
    if (this.#extensions.has("fsync@openssh.com"))
      await this.#ask(ask.extended, [text("fsync@openssh.com"), bytes(handle)]);
  }

  async list(path: string): Promise<RemoteFile[]> {
    const handle = handleIn(await this.#ask(ask.opendir, [text(path)]));
    const files: RemoteFile[] = [];
    try {
      for (;;) files.push(...filesIn((await this.#ask(ask.readdir, [bytes(handle)])).body));
    } catch (error) {
      if (error instanceof SftpRefused && error.code === refusal.end) return files;
      throw error;
    } finally {
      await this.close(handle);
    }
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.#ask(ask.stat, [text(path)]);
      return true;
    } catch (error) {
      if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return false;
      throw error;
    }
  }

  async remove(path: string): Promise<void> {
    await this.#ask(ask.remove, [text(path)]);
  }

  async makeFolder(path: string): Promise<void> {
    await this.#ask(ask.mkdir, [text(path), uint32(4), uint32(0o700)]);
  }

  /** Only to a name that is free. */
  async rename(from: string, to: string): Promise<void> {
    await this.#ask(ask.rename, [text(from), text(to)]);
  }

  /** Over whatever has the name: at once where the server can. */
  async replace(from: string, to: string): Promise<void> {
    const own = "posix-rename@openssh.com";
    if (this.#extensions.has(own)) await this.#ask(ask.extended, [text(own), text(from), text(to)]);
    else {
      if (await this.exists(to)) await this.remove(to);
      await this.rename(from, to);
    }
  }

  #ask(type: number, parts: readonly Buffer[]): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    const id = this.#next++ % 2 ** 32;
    const answered = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#send(type, [uint32(id), ...parts]);
    this.#listen();
    return answered;
  }

  #send(type: number, parts: readonly Buffer[]): void {
    const body = Buffer.concat([Buffer.from([type]), ...parts]);
    this.#out.write(Buffer.concat([uint32(body.length), body]));
  }

  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size === 0) return;
    const give = () => this.#end(new StepFailure(`it said nothing for ${patience / 1000} s`));
    this.#silence = setTimeout(give, patience);
  }

  #take(packet: Buffer): void {
    const type = packet[0] ?? 0;
    if (type === answer.version) this.#started?.resolve({ type, body: packet.subarray(1) });
    if (type === answer.version || packet.length < 5) return;
    const id = packet.readUInt32BE(1);
    const body = packet.subarray(5);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#listen();
    const code = type === answer.status ? body.readUInt32BE(0) : 0;
    if (code === 0) waiting?.resolve({ type, body });
    else waiting?.reject(new SftpRefused(code, textAt(body, 4)[0].toString().slice(0, 300)));
  }

  #end(error: Error): void {
    this.#ended ??= error;
    clearTimeout(this.#silence);
    this.#started?.reject(error);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

const handleIn = ({ body }: Answer) => textAt(body, 0)[0];

/** @returns what a length stands before, and where the next thing begins */
function textAt(body: Buffer, at: number): [Buffer, number] {
  if (at + 4 > body.length) return [Buffer.alloc(0), body.length];
  const end = at + 4 + body.readUInt32BE(at);
  return [body.subarray(at + 4, end), end];
}

/** Of a folder: names, and what is known of each. */
function filesIn(body: Buffer): RemoteFile[] {
  const files: RemoteFile[] = [];
  let at = 4;
  for (let left = body.readUInt32BE(0); left > 0; left--) {
    const [name, afterName] = textAt(body, at);
    [, at] = textAt(body, afterName);
    const flags = body.readUInt32BE(at);
    at += 4;
    const take = (flag: number, length: number) => {
      const from = at;
      if (flags & flag) at += length;
      return flags & flag ? from : undefined;
    };
    const size = take(1, 8);
    take(2, 8);
    const mode = take(4, 4);
    const times = take(8, 8);
    if (flags & 0x80000000) {
      let extensions = body.readUInt32BE(at);
      at += 4;
      for (; extensions > 0; extensions--) [, at] = textAt(body, textAt(body, at)[1]);
    }
    files.push({
      name: name.toString(),
      bytes: size === undefined ? 0 : Number(body.readBigUInt64BE(size)),
      isFile: mode === undefined || (body.readUInt32BE(mode) & 0o170000) === 0o100000,
      changed: times === undefined ? Date.now() : body.readUInt32BE(times + 4) * 1000,
    });
  }
  return files;
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value >>> 0);
  return buffer;
}

function uint64(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64BE(BigInt(value));
  return buffer;
}

const bytes = (content: Uint8Array) => Buffer.concat([uint32(content.length), content]);
const text = (value: string) => bytes(Buffer.from(value));
