import type { Embedded } from "../notation/embedded.js";
import type { Pm2Call } from "../pm2-call.js";
import type { Unit } from "../project.js";
import { kindOf } from "../read/kinds.js";
import { looksLikePowerShell } from "../windows/commands.js";
import { type Edit, inserted } from "./edit.js";

/**
 * `--nostream` at the end of `pm2 logs`. Not where somebody may follow the log on purpose: in a pipe to
 * what ends with the line that it waits for, and in a step with a time of its own.
 */
export function endedAtOnce({ invocation }: Pm2Call, { step }: Unit): Edit[] | undefined {
  const { shell, span, args, after, asked } = invocation;
  if (kindOf(shell.source) === "javascript" || asked) return undefined;
  if (after.some(({ program }) => program !== "cat" && program !== "tee")) return undefined;
  if (step?.timeout || step?.continueOnError || args.some(({ text }) => text === "--"))
    return undefined;
  return [inserted(span.end, " --nostream")];
}

/**
 * `&& pm2 save` behind a change that is the last command of a shell script or a step: there alone the
 * script ends as it did before, whether or not a failure ends it at once (`set -e`).
 */
export function savedAfterwards(
  { invocation }: Pm2Call,
  { step, source }: Unit,
): Edit[] | undefined {
  const { shell, span, statement, nested, within, branches, remote } = invocation;
  const isScript = step === undefined ? kindOf(source) === "shell" : step.dialect === "shell";
  if (!isScript || (remote && looksLikePowerShell(shell.text))) return undefined;
  // A trap for errors is not told of a failure in front of `&&`.
  if (nested || within !== undefined || branches.length > 0 || /\bERR\b/.test(shell.text))
    return undefined;
  const isPlain = statement === span.start && /^pm2\s/.test(source.text.slice(span.start));
  return isPlain && isLast(shell, span.end) ? [inserted(span.end, " && pm2 save")] : undefined;
}

/** Nothing but blanks and comments behind this place of the file. */
function isLast({ text, offsets }: Embedded, end: number): boolean {
  const at = offsets.findIndex((offset) => offset >= end);
  const rest = at === -1 ? "" : text.slice(at);
  return rest.split("\n").every((line) => /^\s*(?:#.*)?$/.test(line));
}
