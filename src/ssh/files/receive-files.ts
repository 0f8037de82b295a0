import { chmod, lutimes, mkdir, open, symlink } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { ownFolder } from "../../disk/own-folder.js";
import type { Frame } from "../wire/frames.js";
import type { SentEntry, StepOrder, ToServer } from "../wire/messages.js";

/** Where files lie that were sent for one step; it goes with the step. */
export interface Inbox {
  readonly folder: string;
  /** The path that the input stands for here. */
  pathOf(input: string): string | undefined;
  remove(): void;
}

const inboxes = () => join(homedir(), ".cache", "pm2-actions", "received");

/**
 * Receives all that this step is sent, each input's files in a folder of their own, and first removes
 * what steps that were killed have left.
 */
export async function receiveFiles(
  { uploads, reports }: Pick<StepOrder, "uploads" | "reports">,
  frames: AsyncGenerator<Frame>,
): Promise<Inbox> {
  const { path: folder, remove } = ownFolder(inboxes());
  const paths = new Map<string, string>();
  const inbox = {
    folder,
    pathOf: (input: string) => paths.get(input),
    remove,
  };
  if (uploads.length + reports.length === 0) return inbox;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const input of uploads) {
    const own = join(folder, input);
    await mkdir(own, { mode: 0o700 });
    paths.set(input, join(own, await receiveOne(own, frames)));
  }
  for (const input of reports) {
    paths.set(input, join(folder, input));
    await mkdir(join(folder, input), { mode: 0o700 });
  }
  return inbox;
}

/** @returns what its first entry is called: nothing for a folder's whole content */
async function receiveOne(own: string, frames: AsyncGenerator<Frame>): Promise<string> {
  const folders: SentEntry[] = [];
  let first: string | undefined;
  for (;;) {
    const { entry, sent } = (await nextMessage(frames)) as { entry?: SentEntry; sent?: string };
    if (sent !== undefined) break;
    if (entry === undefined) continue;
    first ??= entry.path;
    const path = join(own, entry.path);
    if (entry.kind === "folder") {
      folders.push(entry);
      await mkdir(path, { recursive: true, mode: 0o700 });
    } else if (entry.kind === "link") await symlink(entry.target ?? "", path);
    else await receiveContent(path, entry, frames);
    if (entry.kind !== "folder") await lutimes(path, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
  }
  // Now: a folder that may not be written to could not have been filled.
  for (const { path, mode } of folders.reverse()) await chmod(join(own, path), mode);
  return first ?? "";
}

async function receiveContent(
  path: string,
  { mode, size }: SentEntry,
  frames: AsyncGenerator<Frame>,
): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    for (let left = size; left > 0; ) {
      const { value } = await frames.next();
      if (value === undefined) throw new Error("the connection ended while files were sent");
      if (value.kind === "message") continue; // A beat.
      await file.writeFile(value.bytes);
      left -= value.bytes.length;
    }
    await file.chmod(mode);
  } finally {
    await file.close();
  }
}

async function nextMessage(frames: AsyncGenerator<Frame>): Promise<ToServer> {
  const { value } = await frames.next();
  if (value === undefined) throw new Error("the connection ended while files were sent");
  if (value.kind !== "message") throw new Error("bytes came where a file's name was expected");
  return value.message as ToServer;
}
