import { backup } from "../postgres/backup/backup.js";
import { withDatabaseLock } from "../postgres/server/database-lock.js";
import { defineAction } from "../runner/action.js";
import { choice, text, wholeNumber } from "../runner/fields.js";
import { databaseInputs, databasesOf, historyOfDatabase, jobs } from "./shared/databases.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    directory: text(),
    format: choice(["custom", "directory"], "custom"),
    jobs: jobs(),
    keep: wholeNumber(7, 1, 10_000),
  },

  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const { maintenance, administered, label } = databasesOf("db-backup", inputs, env, mask);
    const { database } = administered;
    output({ result: "failed" });
    const lock = { maintenance, database, timeout: inputs.lockTimeout, label, log };
    const made = await withDatabaseLock(lock, () =>
      backup({ ...inputs, source: administered, programFolder: inputs.pgBin, log }),
    );
    output(made === undefined ? { result: "planned" } : { result: "backed-up", ...made });
  },
});
