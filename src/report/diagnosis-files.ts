import { access, constants, stat } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder, writeWhole } from "../disk/whole-file.js";
import { messageOf, StepFailure, UsageError } from "../errors.js";
import type { Diagnosis } from "../pm2/diagnose.js";
import { diagnosisPage } from "./html/page.js";
import { reportFolder } from "./report-folder.js";

/**
 * Makes the folder for the reports before anything else is done.
 * @throws UsageError if it cannot be made
 */
export async function prepareReports(
  given: string | undefined,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<string | undefined> {
  if (given === undefined) return undefined;
  const folder = await reportFolder("report-directory", given, env);
  try {
    await makeFolder(folder);
    if (!(await stat(folder)).isDirectory()) throw new Error(`${folder} is no folder`);
    await access(folder, constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw new UsageError(
      `Input "report-directory" is ${JSON.stringify(given)}: allowed is a folder that this step may write to (${messageOf(error)}).`,
    );
  }
}

/**
 * Writes the page and the same as JSON; returns the outputs that name them.
 * @throws StepFailure if they cannot be written, as on a full disk
 */
export async function writeReports(
  folder: string,
  diagnosis: Diagnosis,
): Promise<{ "report-html": string; "report-json": string }> {
  const html = join(folder, "pm2-diagnostics.html");
  const json = join(folder, "pm2-diagnostics.json");
  try {
    await writeWhole(html, diagnosisPage(diagnosis));
    await writeWhole(json, `${JSON.stringify(diagnosis)}\n`);
  } catch (error) {
    throw new StepFailure(
      `The report could not be written into ${folder}: ${messageOf(error)}. All that was found is shown above.`,
    );
  }
  return { "report-html": html, "report-json": json };
}
