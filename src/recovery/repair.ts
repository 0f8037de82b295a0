import { removeTemporaryFiles } from "../disk/whole-file.js";
import { messageOf } from "../errors.js";
import { commandText } from "../exec.js";
import { killedRecord } from "../history/record.js";
import { addRecord } from "../history/spool.js";
import type { StepRecord } from "../history/steps.js";
import type { Log } from "../log.js";
import {
  describeHolder,
  type Journal,
  type LockFiles,
  readJournal,
  removeJournal,
} from "./journal.js";

/** How the sentence about a recovery that failed begins. */
export const notPutRight = "What a killed step left behind could not be put right";

/** How the journals of one kind are dealt with. */
export interface Recovery {
  /** For the message of one that failed: what ends there until it is put right */
  readonly stuck: string;
  /** For the same message: how a person sees what there is now, as a clause */
  readonly accepted: string;
  /** What the step was about, for the history: from the lock's name and the journal's state */
  readonly target: (name: string, state: unknown) => StepRecord["target"];
  /**
   * Puts right what a killed step left: brings back what was, or finishes what was all but done.
   * Must be safe to repeat: it can be killed itself.
   */
  readonly recover: (
    state: unknown,
    context: { readonly log: Log; readonly secrets: Readonly<Record<string, string>> },
  ) => Promise<void>;
}

/** What a repair needs besides the journal. */
export interface RepairOptions {
  readonly secrets: Readonly<Record<string, string>>;
  /** The folder of the server's history */
  readonly history?: string | undefined;
}

export interface Repaired {
  readonly lines: readonly string[];
  readonly failure?: string | undefined;
}

/** Puts right what the journal of a lock says, if there is one. To be called by whoever holds the lock. */
export async function repair(
  { journal: path, name }: LockFiles,
  opening: string,
  options: RepairOptions,
  recoveries: Readonly<Record<string, Recovery>>,
): Promise<Repaired> {
  const lines: string[] = [];
  let stuck = "Every step that needs this lock";
  let accepted = "all is as you want it";
  try {
    const journal = await readJournal(path);
    if (journal === undefined) {
      // Killed while it wrote its first journal: nothing was begun, but what it wrote is a secret.
      await removeTemporaryFiles(path);
      return { lines };
    }
    lines.push(`${journal.opening ?? opening}: ${describeHolder(journal.holder)}.`);
    const recovery = recoveries[journal.kind];
    if (recovery === undefined)
      throw new Error(`this version has no recovery for ${JSON.stringify(journal.kind)}`);
    ({ stuck, accepted } = recovery);
    await recovery.recover(journal.state, { log: collect(lines), secrets: options.secrets });
    await removeJournal(path);
    lines.push(`Its guard put things right at ${new Date().toISOString()}.`);
    await noteRepair(journal, recovery.target(name, journal.state), lines, options);
    return { lines };
  } catch (error) {
    const failure =
      `${notPutRight}: ${messageOf(error).replace(/\.$/, "")}. ` +
      `${stuck} fails here until that is mended. Remove the cause and run again; or, if ${accepted}, ` +
      `move the journal away: ${commandText({ program: "mv", args: [path, `${path}.given-up`] })}`;
    return { lines, failure };
  }
}

/** The step itself could note nothing any more. What is put right stays so, also where nobody can note it. */
async function noteRepair(
  { holder, opening }: Journal,
  target: StepRecord["target"],
  lines: readonly string[],
  { history }: RepairOptions,
): Promise<void> {
  if (history === undefined) return;
  await addRecord(history, killedRecord(holder, target, lines, opening !== undefined)).catch(
    () => {},
  );
}

/** A log that keeps sentences for the next run to show; the guard itself has no reader. */
function collect(lines: string[]): Log {
  const say = (sentence: string) => {
    lines.push(sentence);
  };
  return {
    info: say,
    outcome: (sentence, text) => say(text === undefined ? sentence : `${sentence}\n${text}`),
    warning: say,
    debug() {},
    table() {},
    foreign: (title, text) => say(`${title}\n${text}`),
    stream: async (title, body) => {
      say(title);
      return body(say);
    },
    phase: async (_name, body) => body(),
    group: async (_title, body) => body(),
  };
}
