import { chmodSync, lstatSync, readdirSync, rmSync, statSync } from "node:fs";
import { chmod, lutimes, mkdir, open, symlink } from "node:fs/promises";
import { homedir, hostname } from "node:os";
import { join } from "node:path";
import { statOf } from "../proc.js";
import type { Frame } from "./frames.js";
import type { SentEntry, StepOrder, ToServer } from "./messages.js";

/** Where files lie that were sent for one step; it goes with the step. */
export interface Inbox {
  readonly folder: string;
  /** The path that the input stands for here. */
  pathOf(input: string): string | undefined;
  remove(): void;
}

const inboxes = () => join(homedir(), ".cache", "pm2-actions", "received");

/** One life of a process, on one machine: a home can be shared by several. */
const ownName = () => `${process.pid}-${statOf(process.pid)?.started ?? "0"}-${hostname()}`;

/** Milliseconds after which what another machine left is nobody's any more. */
const maxAge = 86_400_000;

/**
 * Receives all that this step is sent, each input's files in a folder of their own, and first removes
 * what steps that were killed have left.
 */
export async function receiveFiles(
  { uploads, reports }: Pick<StepOrder, "uploads" | "reports">,
  frames: AsyncGenerator<Frame>,
): Promise<Inbox> {
  const folder = join(inboxes(), ownName());
  removeLeft();
  const paths = new Map<string, string>();
  const inbox = {
    folder,
    pathOf: (input: string) => paths.get(input),
    remove: () => removeTree(folder),
  };
  // A step that is cancelled ends without coming back here.
  process.once("exit", inbox.remove);
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

function removeLeft(): void {
  for (const name of namesIn(inboxes())) {
    const [pid, started, ...host] = name.split("-");
    const path = join(inboxes(), name);
    if (host.join("-") !== hostname()) {
      const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age < maxAge) continue;
    } else if (statOf(Number(pid))?.started === started) continue;
    removeTree(path);
  }
}

/** Folders of a source can be closed to writing: opened first, or what is in them would stay for ever. */
function removeTree(folder: string): void {
  const open = (path: string) => {
    if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
    chmodSync(path, 0o700);
    for (const name of namesIn(path)) open(join(path, name));
  };
  open(folder);
  rmSync(folder, { recursive: true, force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
