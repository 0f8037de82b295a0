import { constants } from "node:os";
import type { Log } from "../log.js";

/** Of a person at the terminal, and of a runner that cancels. */
const interruptions = ["SIGINT", "SIGTERM"] as const;

/** A lock that this step holds. */
interface Held {
  readonly name: string;
  /** Whether something was begun and is neither done nor undone */
  readonly unsettled: () => boolean;
  readonly log: Log;
}

const held = new Set<Held>();

/**
 * Until the returned function is called, a step that is interrupted says what becomes of what it had
 * begun, and ends at once, undoing nothing itself: that is its guards' task.
 */
export function endWhenInterrupted(lock: Held): () => void {
  if (held.size === 0) for (const signal of interruptions) process.on(signal, end);
  held.add(lock);
  return () => {
    held.delete(lock);
    if (held.size === 0) for (const signal of interruptions) process.off(signal, end);
  };
}

function end(signal: NodeJS.Signals): void {
  const unsettled = [...held].filter((lock) => lock.unsettled()).map(({ name }) => name);
  const [first] = held;
  first?.log.warning(
    unsettled.length === 0
      ? `Interrupted (${signal}), with nothing to undo.`
      : `Interrupted (${signal}). Its guard now puts right what this step began; the next step that takes the lock of ${unsettled.join(" or ")} says what was done.`,
  );
  process.exit(128 + constants.signals[signal]);
}
