import { StepFailure } from "../../errors.js";
import type { Log } from "../../log.js";
import { shortTime } from "../../text/amounts.js";
import { late } from "../../wait-until.js";
import { masker, secretValues } from "../daemon/masking.js";
import { type OwnCommand, runToEnd } from "./run-to-end.js";
import { shownCommand } from "./shown-command.js";

/**
 * Runs a command to its end, and shows what it prints as it comes, with its secrets hidden.
 * @throws StepFailure if it cannot be started, ends otherwise than with exit code 0, or takes too long
 */
export async function runCommand(own: OwnCommand, log: Log): Promise<void> {
  const { command, env, timeout } = own;
  const text = shownCommand(command, env);
  const hide = masker(secretValues(env));
  const begun = performance.now();
  const end = await log.stream(`${text} prints:`, (say) =>
    runToEnd(own, (line) => say(hide(line))),
  );
  const took = shortTime(performance.now() - begun);
  if (end === late) throw new StepFailure(`${text} did not end within ${timeout} s, and was ended`);
  if ("failure" in end) throw new StepFailure(`${text} could not be started: ${end.failure}`);
  const { code, signal } = end;
  if (code !== 0)
    throw new StepFailure(
      `${text} ended with ${signal === null ? `exit code ${code}` : signal} after ${took}`,
    );
  log.info(`${text}: done in ${took}.`);
}
