import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { UsageError } from "../../../errors.js";
import type { ListedFile } from "../../layout/listed.js";
import { isUp, listMigrations } from "../../layout/listing.js";
import { compareByName, sharedNumbers } from "../../layout/order.js";
import {
  foreignFormat,
  isSchemaDump,
  suspectedWayDown,
  toolsIn,
  type UpPart,
  upPart,
  wholeFile,
  wholeToolOf,
} from "../../layout/parts.js";
import { flywayFillsIn, type Layout, type Tool, tools } from "../../layout/tools.js";
import { statementsOf } from "../../sql/statements.js";
import type { Migration } from "./migration.js";
import { cannotBeIn, mistakesIn, unwrapTransaction } from "./migration-mistakes.js";

export interface Migrations {
  /** In the order in which they run. */
  readonly migrations: readonly Migration[];
  /** Whose layout it is, where it is a tool's. */
  readonly layout: string | undefined;
  /** Ways back, left alone. */
  readonly back: readonly string[];
  /** For other databases, left alone. */
  readonly elsewhere: readonly string[];
  /** Left alone, and not known for anything. */
  readonly ignored: readonly string[];
}

/**
 * All migrations of a directory in the order in which their tool would run them, each without its
 * way down.
 * @throws UsageError that lists everything in them that cannot be run
 */
export async function readMigrations(
  directory: string,
  layout: Layout = "auto",
): Promise<Migrations> {
  const listing = await listMigrations(directory, layout);
  const texts: { file: ListedFile; sql: string }[] = [];
  // Not all at once: there may be more of them than a process may have open.
  for (const file of listing.files)
    texts.push({ file, sql: decoded(file.path, await readFile(file.path)) });
  const tool = layout === "plain" ? undefined : toolOf(directory, texts, layout);
  // MyBatis keeps other scripts beside its migrations; dbmate sorts by whole names.
  const [run, others] = divided(texts, tool);
  if (tool?.name === "dbmate")
    run.sort((one, other) => compareByName(one.file.name, other.file.name));
  const mistakes = [...listing.mistakes, ...doubled(run, tool, layout)];
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  if (run.length === 0)
    throw new UsageError(
      `Input "directory" is "${directory}": it holds no migration, only ${others.map(({ file }) => file.name).join(", ")}. Is it the right one?`,
    );
  const migrations = run.map(({ file, sql }) => {
    const part = tool === undefined ? wholeFile(sql, file.path) : upPart(sql, file.path, tool);
    return migrationOf(file, part, {
      flyway: listing.kind === "flyway",
      suspicious: layout !== "plain" && (tool === undefined || tool.name === "node-pg-migrate"),
    });
  });
  const shown =
    tool?.shown ??
    listing.shown ??
    texts.map(({ sql }) => wholeToolOf(sql)).find((one) => one !== undefined) ??
    {
      flyway: "Flyway",
      drizzle: "Drizzle",
      "up-down": undefined,
      folders: undefined,
      files: undefined,
    }[listing.kind];
  return {
    migrations,
    layout: shown,
    back: listing.back,
    elsewhere: listing.elsewhere ?? [],
    ignored: [...listing.ignored, ...others.map(({ file }) => file.name)],
  };
}

/** Files that their tool would tell apart by nothing, and refuse. */
function doubled(
  run: readonly { readonly file: ListedFile }[],
  tool: Tool | undefined,
  layout: Layout,
): string[] {
  if (layout === "plain") return [];
  const named = run.filter(({ file }) => tool?.byNumber || isUp.test(file.name));
  const who = tool?.shown ?? "golang-migrate, as every tool of .up.sql files";
  return sharedNumbers(named.map(({ file }) => file.name)).map(
    ([one, other]) =>
      `${other} has the number of ${one}: ${who} knows a file by its number, and takes no two of one. Give the one that was not applied yet a number of its own.`,
  );
}

/** Migrations that a program brings along, by name and text: plain files, which no tool has laid out. */
export function plainMigrations(files: Readonly<Record<string, string>>): Migrations {
  const migrations = Object.entries(files).map(([name, sql]) =>
    migrationOf({ name, path: name }, wholeFile(sql, name), { flyway: false, suspicious: false }),
  );
  return { migrations, layout: undefined, back: [], elsewhere: [], ignored: [] };
}

function divided<T extends { file: ListedFile }>(texts: readonly T[], tool: Tool | undefined) {
  const beside = (one: T) => tool?.name === "mybatis" && !/^\d/.test(one.file.name);
  return [texts.filter((one) => !beside(one)), texts.filter(beside)] as const;
}

/** The one tool whose marks stand in the files. */
function toolOf(
  directory: string,
  texts: readonly { file: ListedFile; sql: string }[],
  layout: Layout,
): Tool | undefined {
  const found = new Map<Tool, string>();
  const mistakes: string[] = [];
  for (const { file, sql } of texts) {
    if (layout !== "plain" && isSchemaDump(file.name, sql))
      mistakes.push(
        `${file.path} is a dump of the whole schema, as Rails and dbmate write one after each migration, and no migration. Name the directory of the migrations.`,
      );
    const only = foreignFormat(sql);
    if (only !== undefined)
      mistakes.push(
        `${file.path} is in a format of ${only}'s own, which is not run here. Let ${only} run it, or have it write SQL.`,
      );
    for (const tool of toolsIn(sql)) if (!found.has(tool)) found.set(tool, file.name);
  }
  const wanted = tools.find(({ name }) => name === layout);
  const others = [...found].filter(([tool]) => tool !== wanted);
  if ((wanted === undefined && found.size > 1) || (wanted !== undefined && others.length > 0))
    mistakes.push(
      `${directory} holds marks of more than one tool: ${[...found].map(([{ shown }, name]) => `${shown} (${name})`).join(", ")}. ` +
        `Which of their parts are run is not clear${wanted === undefined ? "" : `, and "layout" is "${layout}"`}. Allowed is one of them in a directory.`,
    );
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return wanted ?? found.keys().next().value;
}

function migrationOf(
  file: ListedFile,
  { sql, content, alone, mistakes }: UpPart,
  { flyway, suspicious }: { flyway: boolean; suspicious: boolean },
): Migration {
  const { statements } = statementsOf(sql);
  // Flyway takes them out of the transaction by itself.
  const byItself =
    flyway && statements.length > 0 && statements.every(({ head }) => cannotBeIn(head));
  const inTransaction = !alone && !file.alone && !wholeFile(sql, file.path).alone && !byItself;
  const down = suspicious ? suspectedWayDown(sql) : undefined;
  const doubt =
    down === undefined
      ? file.doubt
      : `${file.path}:${down.line}: "${down.text}" looks like the beginning of a way down, with SQL after it`;
  const filled = flyway ? flywayFillsIn.exec(sql)?.[0] : undefined;
  const migration = {
    name: file.name,
    path: file.path,
    ...(inTransaction ? unwrapTransaction(sql, statements) : { sql, statements }),
    // A checkout with other line ends is the same migration.
    checksum: createHash("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex"),
    inTransaction,
    repeatable: file.repeatable ?? false,
    doubt,
  };
  const more =
    filled === undefined
      ? []
      : [
          `${file.path}: Flyway fills in "${filled}", and this step does not. Write out what it stands for.`,
        ];
  return { ...migration, mistakes: [...mistakes, ...mistakesIn(migration), ...more] };
}

/** A mark of its byte order says nothing about UTF-8 and is no SQL. */
function decoded(path: string, content: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(content);
  } catch {
    throw new UsageError(`${path} is not in UTF-8. Save it in that encoding, and run again.`);
  }
}
