import { dirname, resolve } from "node:path";
import { codeOf, messageOf, StepFailure, UsageError } from "../errors.js";
import { checkoutFolder, readSources } from "../lint/files.js";
import { lint } from "../lint/lint.js";
import { countOf, showFindings } from "../lint/report.js";
import { sarif } from "../lint/sarif.js";
import { defineAction } from "../runner/action.js";
import { choice, lines, optionalText } from "../runner/fields.js";
import { makeFolder, writeWhole } from "../whole-file.js";

export const action = defineAction({
  inputs: {
    paths: lines(),
    "fail-on": choice(["error", "warning", "never"], "error"),
    "sarif-file": optionalText(),
  },

  async run({ inputs, log, output, env }) {
    const root = checkoutFolder(env);
    const { sources, passedOver } = await readSources(root, inputs.paths);
    if (passedOver.length > 0)
      log.foreign("Not looked at: links, and folders that may not be read.", passedOver.join("\n"));
    const findings = lint(sources);
    const { errors, warnings } = countOf(findings);
    await showFindings(findings, log);
    output({ findings, errors, warnings, result: findings.length === 0 ? "clean" : "findings" });
    if (inputs.sarifFile !== undefined)
      await writeReport(resolve(root, inputs.sarifFile), JSON.stringify(sarif(findings), null, 2));
    const found = `Files read: ${sources.length}. Errors: ${errors}. Warnings: ${warnings}.`;
    const failing = inputs.failOn === "error" ? errors : errors + warnings;
    if (inputs.failOn !== "never" && failing > 0) throw new StepFailure(found);
    log.info(found);
  },
});

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeWhole(path, text);
  } catch (error) {
    throw new UsageError(
      `Input "sarif-file": ${JSON.stringify(path)} cannot be written (${codeOf(error) ?? messageOf(error)}). Allowed is a file in a folder that the runner's user may write to.`,
    );
  }
}
