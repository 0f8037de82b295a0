import * as v from "valibot";
import { StepFailure } from "../../errors.js";
import type { Home } from "../../pm2/daemon/home.js";
import type { Diagnosis } from "../../pm2/diagnose.js";
import type { DiagnosisRequest } from "../../pm2/diagnosis/evidence.js";
import { failingFindings, reasons } from "../../pm2/findings/rules/fail-on.js";
import { list, seconds, wholeNumber } from "../../runner/inputs/fields.js";
import type { Parsed } from "../../runner/inputs/inputs.js";
import { pattern } from "../../runner/inputs/pattern-fields.js";
import { shortList } from "../../text/phrases.js";
import { pm2Inputs } from "./inputs.js";

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
  const found = failingFindings(findings, words);
  if (found.length > 0)
    throw new StepFailure(
      `Found, with fail-on "${words.join(", ")}": ${shortList(found.map(({ key }) => key))}.`,
    );
}

/** What to look at, and for how long. */
export const lookingInputs = {
  ...pm2Inputs,
  namespaces: pattern("*"),
  "name-pattern": pattern("*"),
  captures: wholeNumber(1, 1, 1000),
  interval: seconds(5, 0.1),
  "log-lines": wholeNumber(20, 0, 10_000),
  "scan-directories": folders(),
};

export function questionOf(
  inputs: Parsed<typeof lookingInputs>,
  home: Home,
  env: Readonly<NodeJS.ProcessEnv>,
): DiagnosisRequest {
  return {
    home,
    chosen: { namespaces: inputs.namespaces, names: inputs.namePattern },
    captures: inputs.captures,
    intervalMs: inputs.interval * 1000,
    scan: inputs.scanDirectories,
    pm2Path: inputs.pm2Path,
    env,
  };
}
