import { givenHome } from "../pm2/daemon/home.js";
import { diagnose } from "../pm2/diagnose.js";
import { prepareReports, writeReports } from "../report/diagnosis-files.js";
import { showDiagnosis } from "../report/diagnosis-log.js";
import { defineAction } from "../runner/action.js";
import { optionalText, seconds, wholeNumber } from "../runner/fields.js";
import { pattern } from "../runner/pattern-fields.js";
import { failOn, failWhereAsked, folders } from "./shared/diagnosing.js";
import { historyOfHome } from "./shared/history.js";
import { pm2Inputs } from "./shared/inputs.js";

export const action = defineAction({
  inputs: {
    ...pm2Inputs,
    namespaces: pattern("*"),
    "name-pattern": pattern("*"),
    captures: wholeNumber(1, 1, 1000),
    interval: seconds(5, 0.1),
    "log-lines": wholeNumber(20, 0, 10_000),
    "scan-directories": folders(),
    "fail-on": failOn(),
    "report-directory": optionalText(),
  },

  history: historyOfHome,

  async run({ inputs, log, output, env }) {
    const home = givenHome(inputs.pm2Home, env);
    const reports = await prepareReports(inputs.reportDirectory, env);
    const question = {
      home,
      chosen: { namespaces: inputs.namespaces, names: inputs.namePattern },
      captures: inputs.captures,
      intervalMs: inputs.interval * 1000,
      scan: inputs.scanDirectories,
      pm2Path: inputs.pm2Path,
      env,
    };
    const diagnosis = await diagnose(question, inputs.logLines, log);
    const { healthy, findings } = diagnosis;
    output({ healthy, findings, result: healthy ? "healthy" : "unhealthy" });
    await showDiagnosis(diagnosis, log);
    if (reports !== undefined) output(await writeReports(reports, diagnosis));
    failWhereAsked(diagnosis, inputs.failOn);
  },
});
