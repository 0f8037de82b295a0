import * as v from "valibot";
import { UsageError } from "../errors.js";
import { restore } from "../postgres/restore/restore.js";
import { holderFrom } from "../recovery/journal.js";
import { defineAction } from "../runner/action.js";
import {
  boolean,
  dryRunOrFull,
  optionalText,
  seconds,
  share,
  text,
  wholeNumber,
} from "../runner/inputs/fields.js";
import { optionalPattern } from "../runner/inputs/pattern-fields.js";
import { appsDownInputs, checkAppsDown, withAppsDown } from "./shared/apps-down.js";
import { withLocalDump } from "./shared/copies.js";
import {
  databaseInputs,
  databasesOf,
  historyOfDatabase,
  jobs,
  poolerConsoleOf,
  stateDirectory,
} from "./shared/databases.js";
import { sftpInputs } from "./shared/places.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    dump: optionalText(),
    confirm: text(),
    identity: optionalText(),
    ...sftpInputs,
    jobs: jobs(),
    owner: optionalText(),
    "no-privileges": boolean(false),
    expect: optionalText(),
    migrations: optionalText(),
    "migrations-table": v.optional(v.string(), "public.schema_migrations"),
    "backup-directory": optionalText(),
    "keep-previous": wholeNumber(3, 1, 1000),
    "keep-previous-days": wholeNumber(7, 0, 36_500),
    "drain-seconds": seconds(10),
    "pooler-url": optionalText(),
    "allow-missing": optionalPattern(),
    "dry-run": dryRunOrFull(),
    "max-row-loss": share("50%"),
    ...appsDownInputs,
  },

  files: ["dump", "expect", "migrations"],
  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const databases = databasesOf("db-restore", inputs, env, mask);
    refuseUnconfirmed(inputs.confirm, databases.target.database);
    output({ result: "failed" });
    const directory = inputs.backupDirectory;
    const onGap = (gap: number) => output({ "app-downtime-ms": gap });
    const dryRun = inputs.dryRun !== false;
    const apps = { ...inputs, dryRun, action: "db-restore", env, log, onGap };
    await checkAppsDown(apps);
    const { database } = databases.target;
    const result = await withLocalDump(inputs, database, env, mask, log, ({ path }) =>
      restore({
        ...inputs,
        ...databases,
        dump: path,
        poolerConsole: poolerConsoleOf(inputs, mask),
        backup: directory === undefined ? undefined : { directory, format: "custom" },
        programFolder: inputs.pgBin,
        holder: holderFrom(env, "db-restore"),
        stateDirectory: stateDirectory(env),
        whileAppsAreDown: (swap) => withAppsDown(apps, swap),
        onSwapped: ({ previous, backup, rows, downtime }) =>
          output({
            "previous-database": previous ?? "",
            backup: backup?.path ?? "",
            tables: Object.keys(rows).length,
            rows,
            "downtime-ms": downtime ?? "",
          }),
        onProven: (rows) => output({ tables: Object.keys(rows).length, rows }),
        log,
      }),
    );
    output({ result });
  },
});

function refuseUnconfirmed(confirm: string, name: string): void {
  if (confirm === name) return;
  throw new UsageError(
    `Input "confirm" is ${JSON.stringify(confirm)}: this step replaces a database, so allowed is its name, ${JSON.stringify(name)}.`,
  );
}
