import * as v from "valibot";
import { StepFailure } from "../../errors.js";
import { shortList } from "../../phrases.js";
import type { Diagnosis } from "../../pm2/diagnose.js";
import { failing, reasons } from "../../pm2/findings/fail-on.js";
import { list } from "../../runner/fields.js";

/** Severities and ids of findings. */
export const failOn = () =>
  v.pipe(
    list(),
    v.check(
      (words) => words.every((word) => reasons.includes(word)),
      `allowed are ${reasons.join(", ")}.`,
    ),
  );

/** Absolute folders: what they are relative to would be anybody's guess. */
export const folders = () =>
  v.pipe(
    list(),
    v.check((paths) => paths.every((path) => path.startsWith("/")), "allowed are absolute paths."),
  );

/** @throws StepFailure if there is a finding that the step was asked to fail on */
export function failWhereAsked({ findings }: Diagnosis, words: readonly string[]): void {
  const found = failing(findings, words);
  if (found.length > 0)
    throw new StepFailure(
      `fail-on is "${words.join(", ")}", and there is: ${shortList(found.map(({ key }) => key))}.`,
    );
}
