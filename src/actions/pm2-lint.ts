import { StepFailure } from "../errors.js";
import { checkoutFolder } from "../lint/files/checkout.js";
import { pagesOf } from "../lint/report/pages.js";
import { countOf, showFindings, showFixed, showSilenced } from "../lint/report/report.js";
import { sarif, writeSarif } from "../lint/report/sarif.js";
import { showUnread } from "../lint/report/unread.js";
import { defineAction } from "../runner/action.js";
import { boolean, choice, lines, optionalText } from "../runner/fields.js";
import { lintRepository } from "./shared/linting.js";

export const action = defineAction({
  inputs: {
    paths: lines(),
    "fail-on": choice(["error", "warning", "never"], "error"),
    baseline: optionalText(),
    fix: boolean(false),
    "sarif-file": optionalText(),
  },

  async run({ inputs, log, output, env }) {
    const root = await checkoutFolder(env);
    const linted = await lintRepository(root, inputs);
    const { chosen, findings, silenced, notUnderstood, passedOver } = linted;
    if (passedOver.length > 0)
      log.foreign("Not looked at: links, and folders that may not be read.", passedOver.join("\n"));
    showFixed(linted.fixed, log);
    const { errors, warnings } = countOf(findings);
    await showFindings(findings, log);
    const { known, gone } = showSilenced(linted, log);
    const { files, unread, incomplete } = showUnread(notUnderstood, chosen, log);
    const result = findings.length > 0 ? "findings" : incomplete ? "incomplete" : "clean";
    output({
      findings,
      fixed: linted.fixed.length,
      errors,
      warnings,
      known,
      gone,
      "not-understood": unread,
      result,
    });
    if (inputs.sarifFile !== undefined)
      await writeSarif(root, inputs.sarifFile, sarif(findings, silenced, pagesOf(env)));
    const counted = unread > 0 ? ` Not understood: ${unread}.` : "";
    const found = `Files read: ${files}.${counted} Errors: ${errors}. Warnings: ${warnings}.`;
    const failing = inputs.failOn === "error" ? errors : errors + warnings;
    if (inputs.failOn !== "never" && failing > 0) throw new StepFailure(found);
    log.info(found);
  },
});
