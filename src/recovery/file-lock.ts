import { once } from "node:events";
import { UsageError } from "../errors.js";
import { start } from "../exec.js";

/**
 * Holds a file's kernel lock while `body` runs: for moments, where a guard would be too much.
 *
 * The holder is `flock <file> cat`: what we write comes back as soon as the lock is held, and when
 * this process dies, however it dies, the pipe closes, `cat` ends and the lock is free.
 *
 * @param timeout seconds to wait for the lock
 * @throws UsageError when it is still held by somebody else after that
 */
export async function withFileLock<T>(
  file: string,
  timeout: number,
  body: () => Promise<T>,
): Promise<T> {
  const holder = start(
    { program: "flock", args: ["--exclusive", "--timeout", String(timeout), file, "cat"] },
    { stdio: ["pipe", "pipe", "ignore"], env: { PATH: process.env.PATH } },
  );
  const exited = once(holder, "exit");
  holder.stdin?.on("error", () => {});
  holder.stdin?.write("held\n");
  const answer = holder.stdout ? once(holder.stdout, "data") : exited;
  await Promise.race([answer, exited]);
  if (holder.exitCode !== null)
    throw new UsageError(`The lock ${file} was still held by another process after ${timeout} s.`);
  try {
    return await body();
  } finally {
    holder.stdin?.end();
    await exited;
  }
}
