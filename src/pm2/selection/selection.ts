import { isWrittenOut, type Pattern } from "../../pattern.js";
import { shortList } from "../../text/phrases.js";
import type { Process, Snapshot } from "../daemon/process.js";

/** What a step may touch: in this namespace and of a name that the pattern selects, and no module. */
export interface Selection {
  readonly namespace: string;
  readonly pattern: Pattern;
}

export function selects({ namespace, pattern }: Selection, pm2Process: Process): boolean {
  return (
    pm2Process.namespace === namespace && pattern.matches(pm2Process.name) && !pm2Process.isModule
  );
}

/** The names of a namespace's processes, each once. */
export function namesIn(current: Snapshot, namespace: string): string[] {
  const own = current.filter(
    (pm2Process) => pm2Process.namespace === namespace && !pm2Process.isModule,
  );
  return [...new Set(own.map((pm2Process) => pm2Process.name))];
}

/** The namespaces that have processes. */
export function namespacesIn(current: Snapshot): string[] {
  return [...new Set(current.map((pm2Process) => pm2Process.namespace))];
}

/**
 * Sentences: the entries that an input writes out and that select none of these names, most likely
 * misspelt. None where there is nothing at all to select: the caller says that.
 */
export function misspelt(input: string, pattern: Pattern, there: readonly string[]): string[] {
  if (there.length === 0) return [];
  return pattern
    .idle(there)
    .filter(isWrittenOut)
    .map(
      (entry) =>
        `${input}: ${JSON.stringify(entry)} selects nothing. There are ${shortList(there)}.`,
    );
}
