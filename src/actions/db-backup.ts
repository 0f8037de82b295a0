import * as v from "valibot";
import { backup } from "../postgres/backup/backup.js";
import { originForm } from "../postgres/backup/origin.js";
import { keepAllowed, keepNewest, parseKeep } from "../postgres/backup/retention.js";
import { withDatabaseLock } from "../postgres/server/database-lock.js";
import { defineAction } from "../runner/action.js";
import { choice, list, text } from "../runner/inputs/fields.js";
import { copiesWished } from "./shared/copies.js";
import { databaseInputs, databasesOf, historyOfDatabase, jobs } from "./shared/databases.js";
import { sftpInputs } from "./shared/places.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    directory: text(),
    format: choice(["custom", "directory"], "custom"),
    jobs: jobs(),
    keep: v.pipe(
      v.optional(v.string(), "7"),
      v.check((text) => parseKeep(text) !== undefined, keepAllowed),
      v.transform((text) => parseKeep(text) ?? keepNewest(7)),
    ),
    "take-over-from": v.optional(
      v.pipe(
        v.string(),
        v.regex(originForm, "allowed is a server as the refusal names it: 7391…@db1:5432."),
      ),
    ),
    "copy-to": list(),
    "encrypt-to": list(),
    ...sftpInputs,
  },

  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const { maintenance, administered, label } = databasesOf("db-backup", inputs, env, mask);
    const { database } = administered;
    output({ result: "failed" });
    const copyEverywhere = await copiesWished(inputs, database, env, mask, log);
    const lock = { maintenance, database, timeout: inputs.lockTimeout, label, log };
    const made = await withDatabaseLock(lock, () =>
      backup({ ...inputs, source: administered, programFolder: inputs.pgBin, log }),
    );
    if (made === undefined) return output({ result: "planned" });
    const { origin, ...about } = made;
    output({ ...about, copies: [] });
    // Without the database's lock: nobody needs to wait for a network.
    await copyEverywhere?.(made, (copies) => output({ copies }));
    output({ result: "backed-up" });
  },
});
