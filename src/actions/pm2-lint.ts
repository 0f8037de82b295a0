import { resolve } from "node:path";
import { StepFailure, UsageError } from "../errors.js";
import { checkoutFolder } from "../lint/files/checkout.js";
import { readSources } from "../lint/files/files.js";
import { lint } from "../lint/lint.js";
import { countOf, showFindings } from "../lint/report/report.js";
import { writeSarif } from "../lint/report/sarif.js";
import { showUnread, unreadMistakes } from "../lint/report/unread.js";
import { defineAction } from "../runner/action.js";
import { choice, lines, optionalText } from "../runner/fields.js";

export const action = defineAction({
  inputs: {
    paths: lines(),
    "fail-on": choice(["error", "warning", "never"], "error"),
    "sarif-file": optionalText(),
  },

  async run({ inputs, log, output, env }) {
    const root = await checkoutFolder(env);
    const { sources, named, passedOver } = await readSources(root, inputs.paths);
    if (passedOver.length > 0)
      log.foreign("Not looked at: links, and folders that may not be read.", passedOver.join("\n"));
    const { findings, notUnderstood } = lint(sources);
    const mistakes = unreadMistakes(notUnderstood, named, sources.length);
    if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
    const { errors, warnings } = countOf(findings);
    await showFindings(findings, log);
    const { files, unread, incomplete } = showUnread(notUnderstood, sources.length, log);
    const result = findings.length > 0 ? "findings" : incomplete ? "incomplete" : "clean";
    output({ findings, errors, warnings, "not-understood": unread, result });
    if (inputs.sarifFile !== undefined) await writeSarif(resolve(root, inputs.sarifFile), findings);
    const counted = unread > 0 ? ` Not understood: ${unread}.` : "";
    const found = `Files read: ${files}.${counted} Errors: ${errors}. Warnings: ${warnings}.`;
    const failing = inputs.failOn === "error" ? errors : errors + warnings;
    if (inputs.failOn !== "never" && failing > 0) throw new StepFailure(found);
    log.info(found);
  },
});
