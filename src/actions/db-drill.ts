import { drill } from "../postgres/drill/drill.js";
import { holderFrom } from "../recovery/journal.js";
import { defineAction } from "../runner/action.js";
import { boolean, optionalText } from "../runner/inputs/fields.js";
import { withLocalDump } from "./shared/copies.js";
import {
  databaseInputs,
  databasesOf,
  historyOfDatabase,
  jobs,
  stateDirectory,
} from "./shared/databases.js";
import { sftpInputs } from "./shared/places.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    directory: optionalText(),
    dump: optionalText(),
    jobs: jobs(),
    owner: optionalText(),
    "no-privileges": boolean(false),
    expect: optionalText(),
    identity: optionalText(),
    ...sftpInputs,
  },

  files: ["dump", "expect"],
  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const databases = databasesOf("db-drill", inputs, env, mask);
    output({ result: "failed" });
    const { database } = databases.target;
    await withLocalDump(inputs, database, env, mask, log, async (local) => {
      const proven = await drill({
        ...inputs,
        ...databases,
        dump: local.path,
        programFolder: inputs.pgBin,
        holder: holderFrom(env, "db-drill"),
        stateDirectory: stateDirectory(env),
        log,
      });
      if (proven === undefined) return output({ result: "planned" });
      await local.noteProof();
      const { path, bytes, duration, rows } = proven;
      const about = { dump: local.name ?? path, bytes, tables: Object.keys(rows).length, rows };
      output({ result: "proven", "duration-ms": duration, ...about });
    });
  },
});
