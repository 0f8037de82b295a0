import * as v from "valibot";

/** What apps were deployed with, beside their files: who brings them back needs the same. */
export interface DeployedWith {
  /** null for none */
  readonly environment: string | null;
  /** null for the one that is found by its name */
  readonly ecosystem: string | null;
  readonly workingDirectory: string;
  /** Names and globs, never a value */
  readonly passEnv: readonly string[];
}

/** As it is kept, with a release or with an app. */
export const deployedWith = v.looseObject({
  environment: v.nullable(v.string()),
  ecosystem: v.nullable(v.string()),
  workingDirectory: v.string(),
  passEnv: v.array(v.string()),
});
