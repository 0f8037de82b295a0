import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { AwsClient } from "aws4fetch";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import { type Answer, nextPage, objectsIn, shownError, uploadsIn, valueIn } from "./answers.js";
import type { CopyPlace, StoredObject, Sum } from "./place.js";

/** A folder of a bucket, as a workflow names it. */
export interface BucketPlace {
  readonly bucket: string;
  /** Without slashes around it; empty for the bucket's top. */
  readonly folder: string;
}

/** `s3://bucket/folder`; nothing where the text is none. */
export function bucketPlace(url: string): BucketPlace | undefined {
  const [, bucket, path = ""] =
    /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^?#\s]*))?$/.exec(url) ?? [];
  if (bucket === undefined) return undefined;
  const folder = path.replace(/^\/+|\/+$/g, "");
  return folder.split("/").some((part) => /^\.{1,2}$/.test(part)) ? undefined : { bucket, folder };
}

/** What is wrong with an address that `bucketPlace` does not take. */
export function bucketMistake(url: string): string {
  const [, bucket = "", path = ""] = /^s3:\/\/([^/]*)(.*)$/s.exec(url) ?? [];
  if (bucket === "") return "allowed is s3://bucket/folder or sftp://user@server:port/folder.";
  if (bucket.length < 3 || bucket.length > 63)
    return `the bucket's name is too ${bucket.length < 3 ? "short" : "long"}: S3's have 3 to 63 characters.`;
  if (!/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(bucket))
    return "the bucket's name is none of S3's: those are made of a-z, 0-9, dots and hyphens, and begin and end with a letter or digit.";
  return /[?#\s]/.test(path)
    ? "allowed in the folder is anything but ?, # and blanks."
    : 'no part of the folder may be "." or "..".';
}

/** Where S3 is, and who asks: from the variables that all of its clients know, and from nowhere else. */
export interface BucketAccess {
  readonly endpoint: URL;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
}

/** @throws UsageError that names all variables which lack */
export function bucketAccess(env: Readonly<NodeJS.ProcessEnv>): BucketAccess {
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
  const endpoint =
    env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  const missing = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].filter((name) => !env[name]);
  if (missing.length > 0)
    throw new UsageError(
      `${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set: give the bucket's credentials to the step as variables (env), from secrets.`,
    );
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    throw new UsageError("AWS_ENDPOINT_URL is no http or https URL.");
  return {
    endpoint: new URL(endpoint),
    region,
    accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
    sessionToken: env.AWS_SESSION_TOKEN || undefined,
  };
}

/** The least that S3 takes for a part is 5 MiB; the most parts are 10,000. */
const leastPart = 16 * 1024 ** 2;
const mostParts = 9000;
/** Milliseconds for one request, a part's at a slow line included. */
const patience = 900_000;
const tries = 4;

/** A folder of a bucket, of whoever speaks S3. */
export class Bucket implements CopyPlace {
  readonly place: BucketPlace;
  readonly #access: BucketAccess;
  readonly #client: AwsClient;

  constructor(place: BucketPlace, access: BucketAccess) {
    this.place = place;
    this.#access = access;
    const { region, accessKeyId, secretAccessKey, sessionToken } = access;
    this.#client = new AwsClient({
      ...{ accessKeyId, secretAccessKey, region, service: "s3", retries: tries },
      ...(sessionToken === undefined ? {} : { sessionToken }),
    });
  }

  url(name: string): string {
    return `s3://${this.place.bucket}/${this.#key(name)}`;
  }

  /** What lies in the folder itself, and not further down. */
  async list(): Promise<StoredObject[]> {
    const prefix = this.#key("");
    const found: StoredObject[] = [];
    let page: string | undefined;
    do {
      const more: Record<string, string> = page === undefined ? {} : { "continuation-token": page };
      const query = { "list-type": "2", "encoding-type": "url", prefix, ...more };
      const answer = await this.#ask("GET", undefined, { query });
      found.push(
        ...objectsIn(answer)
          .map(({ key, bytes }) => ({ name: key.slice(prefix.length), bytes }))
          .filter(({ name }) => name !== "" && !name.includes("/")),
      );
      page = nextPage(answer);
    } while (page !== undefined);
    return found;
  }

  /**
   * Writes an object, in parts where it is large. It is there whole, or not at all.
   * @param expected about how many bytes come
   */
  async put(name: string, content: AsyncIterable<Uint8Array>, expected: number): Promise<Sum> {
    const size = Math.max(leastPart, Math.ceil((expected * 1.2) / mostParts));
    const whole = createHash("sha256");
    const etags: string[] = [];
    let bytes = 0;
    let upload: string | undefined;
    try {
      for await (const { part, last } of parts(content, size)) {
        whole.update(part);
        bytes += part.length;
        if (last && etags.length === 0) {
          await this.#ask("PUT", name, { body: part });
          break;
        }
        upload ??= valueIn(await this.#ask("POST", name, { query: { uploads: "" } }), "UploadId");
        const query = { partNumber: String(etags.length + 1), uploadId: upload ?? "" };
        etags.push((await this.#ask("PUT", name, { query, body: part })).etag);
      }
      if (upload !== undefined) await this.#complete(name, upload, etags);
    } catch (error) {
      if (upload !== undefined) await this.#abort(name, upload).catch(() => {});
      throw error;
    }
    return { bytes, sha256: whole.digest("hex") };
  }

  /**
   * Writes a small object only where there is none of its name.
   * @returns false where there is one
   */
  async create(name: string, body: Uint8Array<ArrayBuffer>): Promise<boolean> {
    const send = (headers: Readonly<Record<string, string>>) =>
      this.#send("PUT", name, { body, headers }, AbortSignal.timeout(patience));
    let response = await send({ "If-None-Match": "*" });
    // 409: somebody else writes it just now.
    if (response.status === 412 || response.status === 409) return false;
    // Older servers know no such condition.
    if (response.status === 501) response = await send({});
    if (response.ok) return true;
    throw new StepFailure(shownError(this.url(name), response.status, await response.text()));
  }

  /** The text of a small object; nothing where there is none. */
  async readIfThere(name: string): Promise<string | undefined> {
    const response = await this.#send("GET", name, {}, AbortSignal.timeout(patience));
    const text = await response.text();
    if (response.ok) return text;
    if (response.status === 404 && valueIn({ text }, "Code") !== "NoSuchBucket") return undefined;
    throw new StepFailure(shownError(this.url(name), response.status, text));
  }

  /** An object's content, as it comes; ended where nothing comes any more. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const stalled = new AbortController();
    const giveUp = () => stalled.abort(new StepFailure(`${this.url(name)} stopped coming.`));
    let timer = setTimeout(giveUp, patience);
    try {
      const response = await this.#send("GET", name, {}, stalled.signal);
      if (!response.ok || response.body === null)
        throw new StepFailure(shownError(this.url(name), response.status, await response.text()));
      for await (const chunk of response.body) {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
        yield chunk;
      }
    } catch (error) {
      if (error instanceof StepFailure) throw error;
      throw new StepFailure(`${this.url(name)} stopped coming: ${reason(error)}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  }

  async remove(name: string): Promise<void> {
    await this.#ask("DELETE", name, {});
  }

  /** Ends uploads that a killed step left a day ago or earlier: they are in no list, and are paid for. */
  async endAbandoned(start: string): Promise<void> {
    const prefix = this.#key(start);
    const answer = await this.#ask("GET", undefined, { query: { uploads: "", prefix } });
    const yesterday = Date.now() - 86_400_000;
    for (const { key, upload, begun } of uploadsIn(answer))
      if (key.startsWith(prefix) && begun < yesterday)
        await this.#abort(key.slice(this.#key("").length), upload);
  }

  async #complete(name: string, upload: string, etags: readonly string[]): Promise<void> {
    const listed = etags.map(
      (etag, index) =>
        `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</ETag></Part>`,
    );
    const body = Buffer.from(
      `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${listed.join("")}</CompleteMultipartUpload>`,
    );
    const { text } = await this.#ask("POST", name, { query: { uploadId: upload }, body });
    // The answer begins before the work is done, so that its status says nothing.
    if (text.includes("<Error>")) throw new StepFailure(shownError(this.url(name), 200, text));
  }

  async #abort(name: string, upload: string): Promise<void> {
    await this.#ask("DELETE", name, { query: { uploadId: upload } });
  }

  async #ask(method: string, name: string | undefined, request: Request): Promise<Answer> {
    const response = await this.#send(method, name, request, AbortSignal.timeout(patience));
    const text = await response.text();
    const what = name === undefined ? this.url("") : this.url(name);
    if (!response.ok) throw new StepFailure(shownError(what, response.status, text));
    return { text, etag: response.headers.get("etag") ?? "" };
  }

  /** Everything that is asked can be asked again. */
  async #send(
    method: string,
    name: string | undefined,
    { query = {}, body, headers: more = {} }: Request,
    signal: AbortSignal,
  ): Promise<Response> {
    const { endpoint } = this.#access;
    const url = new URL(endpoint);
    const path = name === undefined ? [] : this.#key(name).split("/");
    const base = endpoint.pathname.replace(/\/+$/, "");
    url.pathname = `${base}/${[this.place.bucket, ...path].map(encodeURIComponent).join("/")}`;
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    const headers: Record<string, string> =
      body === undefined
        ? { ...more }
        : {
            ...more,
            // The server compares both with what has come; a bucket with object lock wants the second.
            "X-Amz-Content-Sha256": createHash("sha256").update(body).digest("hex"),
            "Content-MD5": createHash("md5").update(body).digest("base64"),
          };
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#client.fetch(url.href, {
          ...{ method, headers, signal },
          ...(body === undefined ? {} : { body }),
        });
      } catch (error) {
        if (attempt === tries || signal.aborted)
          throw new StepFailure(
            `${endpoint.host} could not be reached for ${this.url(name ?? "")}: ${reason(error)}`,
            { cause: error },
          );
        await sleep(500 * 2 ** attempt);
      }
    }
  }

  #key(name: string): string {
    const { folder } = this.place;
    return folder === "" ? name : `${folder}/${name}`;
  }
}

interface Request {
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

/** fetch says what happened one error further down. */
function reason(error: unknown): string {
  const { cause } = (error ?? {}) as { readonly cause?: unknown };
  return messageOf(cause ?? error);
}

/** All of a content in parts of one size; the last may be smaller, and an empty content is one empty part. */
async function* parts(content: AsyncIterable<Uint8Array>, size: number) {
  let pieces: Uint8Array[] = [];
  let bytes = 0;
  const taken = () => {
    const part = Buffer.concat(pieces);
    pieces = [];
    bytes = 0;
    return part;
  };
  for await (const chunk of content) {
    let rest = chunk;
    while (bytes + rest.length > size) {
      const head = rest.subarray(0, size - bytes);
      rest = rest.subarray(head.length);
      pieces.push(head);
      yield { part: taken(), last: false };
    }
    pieces.push(rest);
    bytes += rest.length;
  }
  yield { part: taken(), last: true };
}
