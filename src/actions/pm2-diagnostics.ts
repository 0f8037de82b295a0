import { givenHome } from "../pm2/daemon/home.js";
import { diagnose } from "../pm2/diagnose.js";
import { prepareReports, writeReports } from "../report/diagnosis-files.js";
import { showDiagnosis } from "../report/diagnosis-log.js";
import { defineAction } from "../runner/action.js";
import { optionalText } from "../runner/inputs/fields.js";
import { failOn, failWhereAsked, lookingInputs, questionOf } from "./shared/diagnosing.js";
import { historyOfHome } from "./shared/history.js";

export const action = defineAction({
  inputs: { ...lookingInputs, "fail-on": failOn(), "report-directory": optionalText() },

  reports: ["report-directory"],
  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const home = givenHome(inputs.pm2Home, env);
    const reports = await prepareReports(inputs.reportDirectory, env);
    const diagnosis = await diagnose(questionOf(inputs, home, env), inputs.logLines, log);
    const { healthy, findings } = diagnosis;
    output({ healthy, findings, result: healthy ? "healthy" : "unhealthy" });
    await showDiagnosis(diagnosis, log);
    if (reports !== undefined) output(await writeReports(reports, diagnosis));
    failWhereAsked(diagnosis, inputs.failOn);
  },
});
