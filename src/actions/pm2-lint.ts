import { StepFailure } from "../errors.js";
import { checkoutFolder } from "../lint/files/checkout.js";
import { proposalPath } from "../lint/proposal/write.js";
import { pagesOf } from "../lint/report/pages.js";
import { failOnWords, fails, showFindings, showRest } from "../lint/report/report.js";
import { sarif, writeSarif } from "../lint/report/sarif.js";
import { lintRepository } from "../lint/repository.js";
import { defineAction } from "../runner/action.js";
import { boolean, choice, lines, optionalText } from "../runner/inputs/fields.js";

export const action = defineAction({
  inputs: {
    paths: lines(),
    "fail-on": choice(failOnWords, "error"),
    baseline: optionalText(),
    fix: boolean(false),
    propose: boolean(false),
    "sarif-file": optionalText(),
  },

  async run({ inputs, log, output, env }) {
    const root = await checkoutFolder(env);
    const linted = await lintRepository(root, inputs);
    const { findings, silenced, fixed, proposed } = linted;
    await showFindings(findings, log);
    const { counts, sentence } = showRest(linted, log);
    const { errors, warnings, known, gone, unread, incomplete } = counts;
    const result = findings.length > 0 ? "findings" : incomplete ? "incomplete" : "clean";
    output({
      findings,
      fixed: fixed.length,
      proposals: proposed.proposals.map(proposalPath),
      errors,
      warnings,
      known,
      gone,
      "not-understood": unread,
      result,
    });
    if (inputs.sarifFile !== undefined)
      await writeSarif(root, inputs.sarifFile, sarif(findings, silenced, pagesOf(env)));
    if (fails(inputs.failOn, counts)) throw new StepFailure(sentence);
    log.info(sentence);
  },
});
