import { open, readlink, realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { StepFailure, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { excluder } from "../../release/place/exclude.js";
import { survey } from "../../release/place/survey.js";
import { grouped, size } from "../../text/amounts.js";
import type { Session } from "../session.js";

/** A file or folder of this machine, for one input of the step. */
export interface Upload {
  readonly input: string;
  /** As it was given, without `local:`. */
  readonly path: string;
  /** Patterns of what is left out, with rsync's meaning. */
  readonly exclude: readonly string[];
}

/** What is sent for an upload: looked at as a whole before anything is sent. */
export interface Surveyed {
  readonly upload: Upload;
  readonly folder: string;
  readonly found: Awaited<ReturnType<typeof survey>>;
}

/** Bytes of one piece of a file. */
const pieceSize = 1024 ** 2;
const secondsBetweenLines = 5;

/** @throws UsageError that names everything that cannot be sent, of all of them */
export async function surveyAll(uploads: readonly Upload[]): Promise<Surveyed[]> {
  const mistakes: string[] = [];
  const surveyed: Surveyed[] = [];
  for (const upload of uploads) {
    const real = await realpath(upload.path).catch(() => undefined);
    if (real === undefined) {
      mistakes.push(
        `Input ${JSON.stringify(upload.input)}: ${upload.path} is not there, on the machine that the step runs on.`,
      );
      continue;
    }
    const { excluded, mistakes: wrong } = excluder(upload.exclude);
    // Of the source what is in it goes, of others the file or folder itself.
    const whole = upload.input === "source";
    const folder = whole ? real : dirname(real);
    const start = whole ? "" : basename(real);
    const found = await survey({ source: folder, start, excluded, shared: new Set() });
    mistakes.push(...wrong, ...found.mistakes);
    surveyed.push({ upload, folder, found });
  }
  if (mistakes.length > 0) throw new UsageError(`${mistakes.join("\n")}\nNothing was touched.`);
  return surveyed;
}

/**
 * Sends one upload, and says how far it is.
 * @param last called before the word that all of it is sent
 */
export async function sendUpload(
  { upload, folder, found }: Surveyed,
  session: Session,
  log: Log,
  last: () => void,
): Promise<void> {
  log.info(
    `Sending ${upload.path} for ${upload.input}: ${grouped(found.files)} ${found.files === 1 ? "file" : "files"}, ${size(found.bytes)}.`,
  );
  let sent = 0;
  const progress = setInterval(
    () => log.info(`Sent ${size(sent)} of ${size(found.bytes)}.`),
    secondsBetweenLines * 1000,
  );
  try {
    for (const { path, kind, mode, size: bytes, mtimeMs } of found.entries) {
      // What the server said last is read afterwards.
      if (session.isGone()) return;
      const absolute = join(folder, path);
      const entry = { path, kind, mode: mode & 0o777, size: kind === "file" ? bytes : 0, mtimeMs };
      const target = kind === "link" ? { target: await readlink(absolute) } : {};
      await session.send({ entry: { ...entry, ...target } });
      if (kind !== "file") continue;
      for await (const piece of piecesOf(absolute, bytes)) {
        await session.sendBytes(piece);
        sent += piece.length;
      }
    }
  } finally {
    clearInterval(progress);
  }
  last();
  await session.send({ sent: upload.input });
}

/** As many bytes as it had when it was looked at. */
async function* piecesOf(path: string, length: number): AsyncGenerator<Buffer> {
  const file = await open(path, "r");
  try {
    for (let left = length; left > 0; ) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(pieceSize, left)));
      if (bytesRead === 0)
        throw new StepFailure(`${path} became shorter while it was sent. Let the build end first.`);
      left -= bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
