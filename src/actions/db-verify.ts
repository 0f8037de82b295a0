import { StepFailure } from "../errors.js";
import { whileAnswering } from "../postgres/server/answering.js";
import { hasFailed, shownFindings } from "../postgres/verify/finding.js";
import { verify } from "../postgres/verify/verify.js";
import { defineAction } from "../runner/action.js";
import { boolean, list, optionalText } from "../runner/inputs/fields.js";
import { databaseInputs, databasesOf, historyOfDatabase } from "./shared/databases.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    expect: optionalText(),
    baseline: optionalText(),
    "count-only": boolean(false),
    "schema-sources": list(),
  },

  files: ["expect"],
  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const { target } = databasesOf("db-verify", inputs, env, mask);
    output({ result: "failed" });
    const { findings, rows, compared } = await whileAnswering(target, log, () =>
      verify({
        target,
        expect: inputs.expect,
        baseline: inputs.baseline,
        countOnly: inputs.countOnly,
        withoutBaseline: "refuse",
        schemaSources: inputs.schemaSources,
        jobs: 2,
        dryRun: inputs.dryRun,
        log,
      }),
    );
    output({ findings, rows });
    if (hasFailed(findings))
      throw new StepFailure(`${target.database} is not as expected: ${shownFindings(findings)}.`);
    output({ result: compared ? "verified" : "counted" });
  },
});
