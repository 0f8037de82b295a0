import { drill } from "../postgres/drill/drill.js";
import { holderFrom } from "../recovery/journal.js";
import { defineAction } from "../runner/action.js";
import { boolean, optionalText } from "../runner/fields.js";
import {
  databaseInputs,
  databasesOf,
  historyOfDatabase,
  jobs,
  stateDirectory,
} from "./shared/databases.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    directory: optionalText(),
    dump: optionalText(),
    jobs: jobs(),
    owner: optionalText(),
    "no-privileges": boolean(false),
    expect: optionalText(),
  },

  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const databases = databasesOf("db-drill", inputs, env, mask);
    output({ result: "failed" });
    const proven = await drill({
      ...inputs,
      ...databases,
      programFolder: inputs.pgBin,
      holder: holderFrom(env, "db-drill"),
      stateDirectory: stateDirectory(env),
      log,
    });
    if (proven === undefined) return output({ result: "planned" });
    const { path, bytes, duration, rows } = proven;
    const tables = Object.keys(rows).length;
    output({ result: "proven", dump: path, "duration-ms": duration, bytes, tables, rows });
  },
});
