import type { HistoryPlace } from "../history/record.js";
import type { AnnotatingLog } from "../log.js";
import { boolean, httpUrl, optionalText } from "./inputs/fields.js";
import type { Inputs, Parsed } from "./inputs/inputs.js";
import { sshInputs } from "./inputs/ssh-inputs.js";

/** What an action's code gets to work with. */
export interface Step<I extends Inputs> {
  readonly inputs: Parsed<I>;
  readonly log: AnnotatingLog;
  /** The step's environment: the runner's, the workflow's and the server's variables. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Sets outputs; the last value of a name holds. They are written even when the step fails. */
  readonly output: (outputs: Readonly<Record<string, OutputValue>>) => void;
  /** Masks a value wherever it would be shown from here on. */
  readonly mask: (secret: string) => void;
}

/** Texts stay as they are; everything else becomes JSON. */
export type OutputValue = string | number | boolean | null | readonly unknown[] | object;

/** One action: its inputs, and what it does with them. */
export interface Action<I extends Inputs = Inputs> {
  readonly inputs: I;
  /** What the step is about and where its record goes; an action that works on no server has none. */
  history?(inputs: Parsed<I>, env: Readonly<NodeJS.ProcessEnv>): HistoryPlace;
  /** Of an action with `commit-status`: whose commit that is about, the run's by default. */
  readonly statusOf?: "run" | "release";
  /** Inputs that can name files of the runner's machine when the step works over SSH. */
  readonly files?: readonly string[];
  /** Inputs that name a folder for what a person reads: over SSH, one on the runner's machine. */
  readonly reports?: readonly string[];
  run(step: Step<I>): Promise<void>;
}

/** The inputs of actions that bring a commit somewhere; `run()` itself makes use of them. */
export const commitStatusInputs = { "commit-status": boolean(false), token: optionalText() };

/** The inputs that every action has, and that `run()` itself makes use of. */
export const commonInputs = { "ping-url": httpUrl() };

/** The inputs of an action by what it does: one that works on a server can do so over SSH. */
function withCommonInputs<I extends Inputs>({ inputs, history }: Action<I>): Inputs {
  return { ...inputs, ...(history === undefined ? {} : sshInputs), ...commonInputs };
}

/** Gives `run` the types of `inputs`; outside, all actions are of one type. */
export function defineAction<I extends Inputs>(action: Action<I>): Action {
  return { ...action, inputs: withCommonInputs(action) } as Action;
}
