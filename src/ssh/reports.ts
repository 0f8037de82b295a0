import { createReadStream } from "node:fs";
import { lstat, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, writeWhole } from "../disk/whole-file.js";
import { reportNames } from "../report/report-folder.js";
import type { OutputValue } from "../runner/action.js";
import type { Inbox } from "./files/receive-files.js";
import type { Frame } from "./wire/frames.js";
import type { FromServer } from "./wire/messages.js";

/** What an output holds instead of a report's path there: the path here is known to this side only. */
const placeholder = /^report:([a-z-]+)\/(\w[\w.-]*)$/;

/** The outputs with placeholders for the paths of reports. */
export function withPlaceholders(
  outputs: ReadonlyMap<string, OutputValue>,
  reports: readonly string[],
  inbox: Inbox,
): Record<string, OutputValue> {
  const shown = (value: OutputValue) => {
    if (typeof value !== "string") return value;
    const input = reports.find((one) => value.startsWith(`${inbox.pathOf(one)}/`));
    const folder = input === undefined ? undefined : inbox.pathOf(input);
    return folder === undefined ? value : `report:${input}${value.slice(folder.length)}`;
  };
  return Object.fromEntries([...outputs].map(([name, value]) => [name, shown(value)]));
}

/** The outputs with the paths that reports have here. */
export function withPaths(
  outputs: Readonly<Record<string, unknown>>,
  folders: ReadonlyMap<string, string>,
): Record<string, OutputValue> {
  const path = (value: unknown) => {
    const [, input = "", name = ""] =
      typeof value === "string" ? (placeholder.exec(value) ?? []) : [];
    const folder = folders.get(input);
    return folder === undefined ? value : join(folder, name);
  };
  const all = Object.entries(outputs).map(([name, value]) => [name, path(value)]);
  return Object.fromEntries(all) as Record<string, OutputValue>;
}

/** On the server: sends the files of a folder for reports. */
export async function sendReports(
  reports: readonly string[],
  inbox: Inbox,
  send: (message: FromServer) => void,
  sendBytes: (bytes: Buffer) => void,
): Promise<void> {
  for (const report of reports) {
    const folder = inbox.pathOf(report) ?? "";
    const written = await readdir(folder);
    for (const name of reportNames.filter((one) => written.includes(one))) {
      const { size } = await stat(join(folder, name));
      send({ report, name, size });
      if (size > 0)
        for await (const piece of createReadStream(join(folder, name))) sendBytes(piece);
    }
  }
}

/** Here: writes a report that comes, if its folder is one that the step was given. */
export async function receiveReport(
  { report, name, size }: Extract<FromServer, { report: string }>,
  folders: ReadonlyMap<string, string>,
  frames: AsyncGenerator<Frame>,
): Promise<void> {
  const folder = folders.get(report);
  if (folder === undefined) throw new Error("the server sent a report that nobody asked for");
  const path = join(folder, name);
  const pieces: Buffer[] = [];
  for (let left = size; left > 0; ) {
    const { value } = await frames.next();
    if (value?.kind !== "bytes" || value.bytes.length === 0 || value.bytes.length > left)
      throw new Error("a report did not arrive whole");
    pieces.push(value.bytes);
    left -= value.bytes.length;
  }
  await makeFolder(folder);
  // Written through, a link of the checkout would let the server write somewhere else.
  if ((await lstat(path).catch(() => undefined))?.isSymbolicLink()) await rm(path);
  await writeWhole(path, Buffer.concat(pieces).toString());
}
