import { runnerFrom, runnerLog } from "./log.js";

/** What a step writes down for its `post:` entry, in the runner's own file, as the last thing it does. */
export const finished = "finished";

/**
 * The `post:` entry of every action. Of a step that was ended from outside, some runners say that all
 * went well: Gitea's, when its service is stopped. This one knows better, and fails. It puts nothing right:
 * that is the guard's task, who needs no runner for it.
 */
export function failIfUnfinished(env: Readonly<NodeJS.ProcessEnv>): void {
  // Without the file nothing could be written down, so nothing follows from its absence.
  if (!env.GITHUB_STATE || env[`STATE_${finished}`] === "true") return;
  process.exitCode = 1;
  runnerLog((text) => process.stdout.write(text), runnerFrom(env)).error(
    "The step did not finish: something outside ended it, such as a cancelled run or a restart of its runner. " +
      "Its guard puts right what it began, and the next step for the same namespace or database says what was done. Run the workflow again.",
  );
}
