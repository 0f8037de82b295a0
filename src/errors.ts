/**
 * The user's mistake, or a state of the server that the user has to decide about: the message says
 * all there is to say, so no stack is shown. Anything else that is thrown is a defect of ours.
 */
export class UsageError extends Error {
  override name = "UsageError";
}

/** The step did its work and the answer is no: an app that did not come up, a check that failed. */
export class StepFailure extends Error {
  override name = "StepFailure";
}

/** The text of anything that was thrown, without its stack. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The code of a system error (`ENOENT`, `ECONNREFUSED`), where there is one. */
export function codeOf(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : undefined;
}
