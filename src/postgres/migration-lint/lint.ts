import { messageOf, UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import type { Migration } from "../migrate/files/migration.js";
import type { Connection } from "../server/connection.js";
import { readCatalog } from "./read/catalog.js";
import { domainName, functionsIn, typeName, valuesOf } from "./read/names.js";
import { type ParsedFile, parseMigrations } from "./read/parser.js";
import { type Readers, readReaders } from "./read/readers.js";
import { World } from "./read/world.js";
import { type Judged, report } from "./report.js";
import { constraints } from "./rules/constraints.js";
import type { Context } from "./rules/context.js";
import { type Danger, rules } from "./rules/danger.js";
import { domains } from "./rules/domains.js";
import { drops } from "./rules/drops.js";
import { indexes } from "./rules/indexes.js";
import { partitions } from "./rules/partitions.js";
import { rewrites } from "./rules/rewrites.js";
import { stillRead } from "./rules/still-read.js";
import { superuser } from "./rules/superuser.js";
import { Together } from "./rules/together.js";
import { covers, type Suppression, suppressionProblems, suppressionsOf } from "./suppression.js";

export interface LintOptions {
  /** Whether what is found refuses the migration, or is only said. */
  readonly lint: "error" | "warn";
  readonly resetSchemas: readonly string[];
  /** Files and directories of the release that runs. */
  readonly schemaSources: readonly string[];
  readonly log: Log;
}

/**
 * Says which statements of the pending files would keep others out of tables that have rows.
 * @throws UsageError where that is to refuse the migration
 */
export async function lintMigrations(
  connection: Connection,
  pending: readonly Migration[],
  options: LintOptions,
): Promise<void> {
  const { schemaSources, lint, log } = options;
  const readers = schemaSources.length === 0 ? undefined : await readReaders(schemaSources);
  try {
    const files = await parseMigrations(pending);
    const world = new World(await readCatalog(connection, asked(files)), options.resetSchemas);
    const dangers = files.flatMap((file) => dangersIn(file, world, readers));
    report(judged(dangers, pending), files, readers?.unread ?? [], options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = `The pending files could not be looked at for dangerous statements: ${messageOf(error)}.`;
    if (lint === "error")
      throw new UsageError(`${why} lint: warn or off runs them all the same.`, { cause: error });
    log.warning(why);
  }
}

function* allRules(context: Context): Iterable<Danger> {
  yield* indexes(context);
  yield* drops(context);
  yield* partitions(context);
  yield* constraints(context);
  yield* domains(context);
  yield* rewrites(context);
  yield* stillRead(context);
  yield* superuser(context);
}

function dangersIn(file: ParsedFile, world: World, readers: Readers | undefined): Danger[] {
  world.beginFile();
  const dangers: Danger[] = [];
  const together = new Together();
  for (const statement of file.statements) {
    dangers.push(...allRules({ statement, world, readers }));
    if (file.migration.inTransaction) together.see(statement, world);
    world.apply(statement);
  }
  return [...dangers, ...together.dangers()];
}

/** What the server must be asked about: every name that may be one of a table, function or type. */
function asked(files: readonly ParsedFile[]) {
  const nodes = files.flatMap(({ statements }) => statements.map(({ node }) => node));
  const texts = (key: string) =>
    [...valuesOf(nodes, key)].filter((one): one is string => typeof one === "string");
  const types = [...valuesOf(nodes, "typeName")].map((one) => typeName(one as never));
  return {
    tables: [...new Set([...texts("relname"), ...texts("sval"), ...texts("indexname")])],
    extensions: texts("extname"),
    settings: nodes.flatMap((node) =>
      "VariableSetStmt" in node ? (node.VariableSetStmt.name ?? []) : [],
    ),
    functions: [...new Set(functionsIn(nodes))],
    types: [...new Set(types)].filter((one) => one !== ""),
    domains: [...new Set(nodes.flatMap((node) => domainName(node) ?? []))],
  };
}

function judged(found: readonly Danger[], pending: readonly Migration[]): Judged {
  const suppressions = pending.flatMap(suppressionsOf);
  const used = new Set<Suppression>();
  const dangers = found.filter((danger) => {
    const by = suppressions.filter((one) => covers(one, danger));
    for (const one of by) used.add(one);
    return by.length === 0;
  });
  return {
    dangers,
    silenced: found.length - dangers.length,
    remarks: suppressionProblems(suppressions, used, Object.keys(rules)),
  };
}
