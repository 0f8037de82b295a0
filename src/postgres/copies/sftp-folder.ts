import { createHash, randomBytes } from "node:crypto";
import { messageOf, StepFailure } from "../../errors.js";
import type { CopyPlace, StoredObject, Sum } from "./place.js";
import { openFor, refusal, type Sftp, SftpRefused } from "./sftp.js";

/** What every server takes in one piece. */
const piece = 32_768;
/** How many pieces may be on their way: a distant server would be slow one by one. */
const window = 64;
const partialEnding = ".partial";

/** A folder of a server that speaks SFTP. What has a name there is whole: it is written under another one. */
export class SftpFolder implements CopyPlace {
  readonly #sftp: Sftp;
  readonly #url: string;
  readonly #folder: string;

  /** @param url of the folder, as a message calls it, without a slash at its end */
  constructor(sftp: Sftp, url: string, folder: string) {
    this.#sftp = sftp;
    this.#url = url;
    this.#folder = folder;
  }

  url(name: string): string {
    return `${this.#url}/${name}`;
  }

  async list(): Promise<StoredObject[]> {
    return (await this.#files()).filter(({ isFile }) => isFile);
  }

  async put(name: string, content: AsyncIterable<Uint8Array>): Promise<Sum> {
    return this.#written(name, content, (partial) => this.#sftp.replace(partial, this.#path(name)));
  }

  async create(name: string, body: Uint8Array): Promise<boolean> {
    await this.#makeFolders();
    try {
      await this.#written(name, once(body), (partial) =>
        this.#sftp.rename(partial, this.#path(name)),
      );
      return true;
    } catch (error) {
      if (await this.#about(name, () => this.#sftp.exists(this.#path(name)))) return false;
      throw error;
    }
  }

  async readIfThere(name: string): Promise<string | undefined> {
    if (!(await this.#about(name, () => this.#sftp.exists(this.#path(name))))) return undefined;
    const pieces: Uint8Array[] = [];
    for await (const one of this.read(name)) pieces.push(one);
    return Buffer.concat(pieces).toString();
  }

  async *read(name: string): AsyncGenerator<Uint8Array> {
    const handle = await this.#about(name, () =>
      this.#sftp.open(this.#path(name), openFor.reading),
    );
    const coming: Promise<Buffer>[] = [];
    let offset = 0;
    const askNext = () => {
      const next = this.#readFully(handle, offset);
      next.catch(() => {});
      coming.push(next);
      offset += piece;
    };
    try {
      for (let ahead = 0; ahead < window; ahead++) askNext();
      for (;;) {
        const came = await this.#about(name, async () => coming.shift());
        const content = came === undefined ? Buffer.alloc(0) : came;
        if (content.length > 0) yield content;
        if (content.length < piece) return;
        askNext();
      }
    } finally {
      await Promise.allSettled(coming);
      await this.#sftp.close(handle).catch(() => {});
    }
  }

  async remove(name: string): Promise<void> {
    try {
      await this.#sftp.remove(this.#path(name));
    } catch (error) {
      if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return;
      throw this.#failure(name, error);
    }
  }

  async endAbandoned(start: string): Promise<void> {
    const yesterday = Date.now() - 86_400_000;
    for (const { name, changed } of await this.#files())
      if (name.startsWith(start) && name.endsWith(partialEnding) && changed < yesterday)
        await this.remove(name);
  }

  async #files() {
    try {
      return await this.#sftp.list(this.#folder || ".");
    } catch (error) {
      if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return [];
      throw this.#failure("", error);
    }
  }

  /** Written under another name, and whole before `finish` gives it its own. */
  async #written(
    name: string,
    content: AsyncIterable<Uint8Array>,
    finish: (partial: string) => Promise<void>,
  ): Promise<Sum> {
    const partial = this.#path(`${name}.${randomBytes(4).toString("hex")}${partialEnding}`);
    try {
      const sum = await this.#about(name, () => this.#write(partial, content));
      await this.#about(name, () => finish(partial));
      return sum;
    } catch (error) {
      await this.#sftp.remove(partial).catch(() => {});
      throw error;
    }
  }

  async #write(path: string, content: AsyncIterable<Uint8Array>): Promise<Sum> {
    const handle = await this.#sftp.open(path, openFor.writingNew);
    const hash = createHash("sha256");
    const sent: Promise<void>[] = [];
    let offset = 0;
    try {
      for await (const chunk of content)
        for (let at = 0; at < chunk.length; at += piece) {
          const part = chunk.subarray(at, at + piece);
          hash.update(part);
          const one = this.#sftp.writeAt(handle, offset, part);
          one.catch(() => {});
          sent.push(one);
          offset += part.length;
          if (sent.length >= window) await sent.shift();
        }
      for (const one of sent) await one;
      await this.#sftp.flush(handle);
    } finally {
      await this.#sftp.close(handle).catch(() => {});
    }
    return { bytes: offset, sha256: hash.digest("hex") };
  }

  /** A server may give less than was asked for. */
  async #readFully(handle: Buffer, from: number): Promise<Buffer> {
    const pieces: Buffer[] = [];
    let bytes = 0;
    while (bytes < piece) {
      const came = await this.#sftp.readAt(handle, from + bytes, piece - bytes);
      if (came.length === 0) break;
      pieces.push(came);
      bytes += came.length;
    }
    return Buffer.concat(pieces);
  }

  async #makeFolders(): Promise<void> {
    const parts = this.#folder.split("/");
    for (let count = 1; count <= parts.length; count++) {
      const path = parts.slice(0, count).join("/");
      // One that is there already cannot be made, and some above it may not even be looked at.
      if (path !== "") await this.#sftp.makeFolder(path).catch(() => {});
    }
  }

  async #about<T>(name: string, body: () => Promise<T>): Promise<T> {
    try {
      return await body();
    } catch (error) {
      throw this.#failure(name, error);
    }
  }

  #failure(name: string, error: unknown): StepFailure {
    if (error instanceof StepFailure && !(error instanceof SftpRefused) && error.cause)
      return error;
    return new StepFailure(`${this.url(name)}: ${messageOf(error)}.`, { cause: error });
  }

  #path(name: string): string {
    return this.#folder === "" ? name : `${this.#folder}/${name}`;
  }
}

async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body;
}
