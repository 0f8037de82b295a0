import { once } from "node:events";
import { UsageError } from "../errors.js";
import { start } from "../exec.js";

/** Exit code of `flock` when the lock was not to be had in time. */
const conflict = 1;

/**
 * Holds a file's kernel lock while `body` runs: for moments, where a guard would be too much.
 *
 * The holder is `flock <file> cat`: what we write comes back as soon as the lock is held, and when
 * this process dies, however it dies, the pipe closes, `cat` ends and the lock is free.
 *
 * @param timeout seconds to wait for the lock
 * @throws UsageError when it is still held by somebody else after that, Error when flock failed
 */
export async function withFileLock<T>(
  file: string,
  timeout: number,
  body: () => Promise<T>,
): Promise<T> {
  const holder = start(
    { program: "flock", args: ["--exclusive", "--timeout", String(timeout), file, "cat"] },
    { stdio: ["pipe", "pipe", "pipe"], env: { PATH: process.env.PATH } },
  );
  // Not "exit": by then not all of its standard error has been read.
  const closed = once(holder, "close");
  let said = "";
  holder.stderr?.on("data", (piece) => {
    said += piece;
  });
  holder.stdin?.on("error", () => {});
  holder.stdin?.write("held\n");
  const answered = holder.stdout ? once(holder.stdout, "data") : closed;
  const held = await Promise.race([answered.then(() => true), closed.then(() => false)]);
  if (!held) {
    if (holder.exitCode === conflict)
      throw new UsageError(
        `The lock ${file} was still held by another process after ${timeout} s.`,
      );
    const code = holder.exitCode ?? holder.signalCode;
    throw new Error(
      `The lock ${file} could not be taken: flock ended with ${code}: ${said.trim()}`,
    );
  }
  try {
    return await body();
  } finally {
    holder.stdin?.end();
    await closed;
  }
}
