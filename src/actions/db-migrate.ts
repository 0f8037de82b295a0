import * as v from "valibot";
import { UsageError } from "../errors.js";
import { layouts } from "../postgres/layout/tools.js";
import { type MigrateOptions, migrate } from "../postgres/migrate/migrate.js";
import type { LintOptions } from "../postgres/migration-lint/lint.js";
import { withDatabaseLock } from "../postgres/server/database-lock.js";
import { commitStatusInputs, defineAction } from "../runner/action.js";
import {
  choice,
  list,
  optionalSeconds,
  optionalText,
  seconds,
  text,
} from "../runner/inputs/fields.js";
import { optionalPattern } from "../runner/inputs/pattern-fields.js";
import { databaseInputs, databasesOf, historyOfDatabase } from "./shared/databases.js";

export const action = defineAction({
  inputs: {
    ...databaseInputs,
    ...commitStatusInputs,
    directory: text(),
    table: v.optional(v.string(), "public.schema_migrations"),
    "mark-applied": optionalPattern(),
    "reset-schemas": list(),
    confirm: optionalText(),
    layout: choice(layouts, "auto"),
    "table-lock-timeout": seconds(2, 0.01),
    "statement-timeout": optionalSeconds(0.01),
    "out-of-order": choice(["error", "allow"], "error"),
    lint: choice(["error", "warn", "off"], "warn"),
    "schema-sources": list(),
  },

  files: ["directory"],
  history: historyOfDatabase,

  async run({ inputs, log, output, env, mask }) {
    const { target, maintenance, label } = databasesOf("db-migrate", inputs, env, mask);
    const { database } = target;
    refuseUnconfirmed(inputs.resetSchemas, inputs.confirm, database);
    output({ result: "failed" });
    const lock = { maintenance, database, timeout: inputs.lockTimeout, label, log };
    const { lint } = inputs;
    let count = 0;
    await withDatabaseLock(lock, () =>
      migrate({
        ...inputs,
        target,
        table: inputs.table,
        strayRoot: env.GITHUB_WORKSPACE,
        log,
        ...(lint === "off" ? {} : { inspect: inspection({ ...inputs, lint, log }) }),
        onProgress: (applied, pending) => {
          count = applied.length;
          output({ applied, pending });
        },
      }),
    );
    output({ result: inputs.dryRun ? "planned" : count > 0 ? "migrated" : "up-to-date" });
  },
});

/** The parser of PostgreSQL is read only where there is something to parse. */
const inspection =
  (options: LintOptions): NonNullable<MigrateOptions["inspect"]> =>
  async (connection, pending) => {
    const { lintMigrations } = await import(
      /* webpackChunkName: "migration-lint" */ "../postgres/migration-lint/lint.js"
    );
    await lintMigrations(connection, pending, options);
  };

function refuseUnconfirmed(schemas: readonly string[], confirm: string | undefined, name: string) {
  if (schemas.length === 0 || confirm === name) return;
  throw new UsageError(
    `Input "confirm" is ${JSON.stringify(confirm ?? "")}: reset-schemas drops ${schemas.join(", ")} with all that is in ` +
      `${schemas.length === 1 ? "it" : "them"}, so allowed is the database's name, ${JSON.stringify(name)}.`,
  );
}
