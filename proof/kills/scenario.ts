import type { RunningStep, StepResult } from "../../test/integration/step.js";

/** One action in a place of its own, as a fault meets it. */
export interface Scenario {
  readonly action: string;
  /** Where its locks and journals lie */
  readonly locks: string;
  /** Brings about that the next step has something to do. */
  prepare(): Promise<void>;
  /** @param through a program that starts the step's own */
  start(through?: readonly string[]): RunningStep;
  /** The next run, which does what the killed one was to do. */
  again(): Promise<StepResult>;
  /** Other victims than the step and its guard, by what they are. @returns whether one was there */
  readonly others?: Readonly<Record<string, () => Promise<boolean>>>;
  /** What is lost or changed that is not the step's own, at any moment; sentences */
  losses(): Promise<string[]>;
  /** What is not as it must be once the next run is done; sentences */
  remains(): Promise<string[]>;
}

/** A place with scenarios that take turns. */
export interface World {
  readonly scenarios: readonly Scenario[];
  readonly versions: Readonly<Record<string, string>>;
  end(): Promise<void>;
}

/** What a check that throws has to say. */
export async function complaint(check: () => Promise<unknown>): Promise<string[]> {
  try {
    await check();
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
