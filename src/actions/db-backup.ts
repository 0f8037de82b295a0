import * as v from "valibot";
import { backup } from "../postgres/backup/backup.js";
import { originForm } from "../postgres/backup/origin.js";
import { keepAllowed, keepNewest, parseKeep } from "../postgres/backup/retention.js";
import { withDatabaseLock } from "../postgres/server/database-lock.js";
import { defineAction } from "../runner/action.js";
import { choice, list, splitList, text } from "../runner/inputs/fields.js";
import { copiesWished } from "./shared/copies.js";
import { databaseInputs, databasesOf, historyOfDatabase, jobs } from "./shared/databases.js";
import { sftpInputs } from "./shared/places.js";

const publicKey = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;

/** A list in which a public key of GPG, of many lines, is one entry. */
const recipients = () =>
  v.pipe(
    v.optional(v.string(), ""),
    v.transform((words) => [
      ...splitList(words.replace(publicKey, "\n")),
      // Indented, it would be none for gpg; the blank line in it belongs to it.
      ...(words.match(publicKey) ?? []).map((key) => key.replace(/^[^\S\n]+/gm, "")),
    ]),
  );

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
    "encrypt-to": recipients(),
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
