import { access, constants, stat } from "node:fs/promises";
import { dirname, isAbsolute } from "node:path";
import {
  readIfThere,
  removeTemporaryFiles,
  resolveLink,
  writeWhole,
} from "../../disk/whole-file.js";
import { messageOf, StepFailure } from "../../errors.js";

/** A port of an app in a proxy's file, and the one that takes its place. */
export interface PortChange {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** An address with this port, as `127.0.0.1:3000` and `[::1]:3000` are, and `127.0.0.1:30001` is not. */
const addressWith = (port: number) => new RegExp(`(?<=:)${port}(?![\\w:.])`, "g");

/** What follows it on its line is a comment of nginx, Caddy and HAProxy. */
const comment = /(^|\s)#/;

/** How often the text names an address with this port, comments left out. */
export function timesNamed(text: string, port: number): number {
  const lines = text.split("\n").map((line) => codeOf(line).match(addressWith(port)));
  return lines.reduce((sum, found) => sum + (found?.length ?? 0), 0);
}

/** The text with other ports, and otherwise as it was. */
export function withPorts(text: string, changes: readonly PortChange[]): string {
  const lines = text.split("\n").map((line) => {
    const code = codeOf(line);
    const changed = changes.reduce(
      (all, { from, to }) => all.replace(addressWith(from), String(to)),
      code,
    );
    return changed + line.slice(code.length);
  });
  return lines.join("\n");
}

function codeOf(line: string): string {
  const found = comment.exec(line);
  return found === null ? line : line.slice(0, found.index);
}

/**
 * Makes the file name the new ports, whole at every moment, with its mode and its owner. A port that it
 * names already is left.
 * @returns whether there was anything to change
 * @throws StepFailure where it names neither port of an app, or both
 */
export async function renamePorts(file: string, changes: readonly PortChange[]): Promise<boolean> {
  const text = await readIfThere(file);
  if (text === undefined) throw new StepFailure(`The upstream file ${file} is gone.`);
  const open = changes.filter(({ from, to }) => {
    const [before, after] = [timesNamed(text, from), timesNamed(text, to)];
    if (before + after === 1) return before === 1;
    throw new StepFailure(
      `The upstream file ${file} names port ${from} ${before} times and port ${to} ${after} times: somebody has changed it meanwhile. It must name one of them, once.`,
    );
  });
  await removeTemporaryFiles(file);
  if (open.length === 0) return false;
  const { mode, uid, gid } = await stat(file);
  await writeWhole(file, withPorts(text, open), mode & 0o7777, { uid, gid });
  return true;
}

/**
 * The file's text, once all is well that is needed to write it as it must be written.
 * @returns or what is wrong, as the end of a sentence about the file
 */
export async function readForChange(
  file: string,
): Promise<{ readonly text: string } | { readonly wrong: string }> {
  if (!isAbsolute(file)) return { wrong: "give its absolute path." };
  try {
    const path = await resolveLink(file);
    const text = await readIfThere(path);
    if (text === undefined) return { wrong: "there is no such file." };
    await access(path, constants.W_OK);
    // It is written beside itself, and renamed.
    await access(dirname(path), constants.W_OK | constants.X_OK);
    return (await isOwn(path))
      ? { text }
      : {
          wrong: `its owner or group is another than this step's user (uid ${process.getuid?.()}), who could not keep it. Give the file, and its folder, to that user.`,
        };
  } catch (error) {
    return { wrong: `it cannot be written, in its own folder: ${messageOf(error)}.` };
  }
}

/** Whether this user may make a file of the same owner and group. */
async function isOwn(path: string): Promise<boolean> {
  const { uid, gid } = await stat(path);
  const self = process.getuid?.();
  if (self === 0) return true;
  return uid === self && [process.getegid?.(), ...(process.getgroups?.() ?? [])].includes(gid);
}
