import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { distance } from "fastest-levenshtein";
import { UsageError } from "../../errors.js";
import type { CatalogTable } from "../server/catalog.js";
import type { DataFinding } from "./finding.js";
import { type Named, type Read, readScript, type Shared, sharedOf } from "./script-sources.js";
import { error, findTable } from "./verify-structure.js";

export interface ExpectedName extends Named {
  /** Where the application names it. */
  readonly source: string;
}

export interface SchemaSources {
  readonly names: readonly ExpectedName[];
  /** Places that name a table in a way that is not understood, with their file. */
  readonly unread: readonly string[];
}

/**
 * The names of tables that an application's sources expect: Prisma models, Ecto schemas, Drizzle
 * tables, entities of TypeORM and MikroORM, models of Sequelize and Objection, Kysely's and Knex's interfaces.
 * @param paths files and directories
 */
export async function namesInSources(paths: readonly string[]): Promise<SchemaSources> {
  const files: { file: string; text: string }[] = [];
  for (const path of paths)
    for (const file of await sourceFiles(path))
      files.push({ file, text: withoutComments(await readFile(file, "utf8"), file) });
  const shared = sharedOf(files.filter(({ file }) => isScript(file)).map(({ text }) => text));
  const names: ExpectedName[] = [];
  const unread: string[] = [];
  for (const { file, text } of files) {
    const source = relative(process.cwd(), file);
    const read = readSource(text, file, shared);
    const once = new Map(read.names.map((name) => [name.candidates.join(), name]));
    for (const name of once.values()) names.push({ ...name, source });
    unread.push(...read.unread.map((shown) => `${source}: ${shown}`));
  }
  if (paths.length > 0 && names.length === 0 && unread.length === 0)
    throw new UsageError(
      `Input "schema-sources" is "${paths.join(", ")}": no table is named there by Prisma, Ecto, Drizzle, TypeORM, MikroORM, Sequelize, Objection, Kysely or Knex.`,
    );
  return { names, unread };
}

const isScript = (file: string) => !/\.(?:prisma|exs?)$/.test(file);

function readSource(text: string, file: string, shared: Shared): Read {
  if (isScript(file)) return readScript(text, shared);
  const certain = (table: string) => ({ candidates: [table], shown: table });
  if (file.endsWith(".prisma"))
    return {
      names: [...text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)].map(prisma).map(certain),
      unread: [],
    };
  const unread = [...text.matchAll(/^\s*schema\s*\(?\s*(@\w+)/gm)].map(
    ([, given]) => `schema ${given}`,
  );
  return { names: ecto(text).map(certain), unread };
}

async function sourceFiles(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => undefined);
  if (stats === undefined)
    throw new UsageError(
      `Input "schema-sources" names "${path}": there is no such file or directory.`,
    );
  if (stats.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:prisma|exs?|[cm]?[jt]sx?)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/(?:^|\/)(?:node_modules|deps|_build|\.git)\//.test(relative(path, file)));
}

function withoutComments(text: string, file: string): string {
  if (/\.exs?$/.test(file)) return text.replace(/^\s*#.*$/gm, "");
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/.*$/gm, "$1");
}

function prisma([, model = "", body = ""]: RegExpMatchArray): string {
  const table = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(body)?.[1] ?? model;
  const schema = /@@schema\(\s*"([^"]+)"/.exec(body)?.[1];
  return schema === undefined ? table : `${schema}.${table}`;
}

function ecto(text: string): string[] {
  const prefix = /@schema_prefix\s+"([^"]+)"/.exec(text)?.[1];
  return [...text.matchAll(/^\s*schema\s*\(?\s*"([^"]+)"/gm)].map(([, table = ""]) =>
    prefix === undefined ? table : `${prefix}.${table}`,
  );
}

/** Compares both ways, with a guess at what a missing table is called now. */
export function compareNames(
  { names, unread }: SchemaSources,
  tables: readonly CatalogTable[],
): DataFinding[] {
  const findings: DataFinding[] = [];
  const tableOf = ({ candidates }: Named) =>
    candidates.map((one) => findTable(tables, one)).find((one) => one !== undefined);
  const used = new Set(names.map((one) => tableOf(one)?.name));
  const unknown = tables.filter(
    (table) => !used.has(table.name) && !/migrations?$/i.test(table.table),
  );
  for (const one of names) {
    if (tableOf(one) !== undefined) continue;
    const { candidates, source } = one;
    const [table = ""] = candidates;
    const guess = nearest(table.split(".").at(-1) ?? table, unknown);
    const advice = guess === undefined ? "" : `Was it renamed to ${guess}?`;
    findings.push(
      candidates.length === 1
        ? error(
            "table-of-source",
            table,
            `${source} expects it, and there is no such table`,
            advice,
          )
        : notUnderstood(
            `${source}: ${one.shown}`,
            `its library makes the table's name, and there is none called ${candidates.join(" or ")}`,
            guess === undefined ? "Name the table in the source." : advice,
          ),
    );
  }
  for (const place of unread)
    findings.push(
      notUnderstood(
        place,
        "it names a table in a way that is not understood here: that table was not looked for",
        "Expect it in the file of expectations.",
      ),
    );
  for (const table of unknown)
    findings.push({
      id: "table-without-source",
      severity: "warning",
      subject: table.name,
      evidence: "no source names it",
      advice: "",
    });
  return findings;
}

export const notUnderstoodId = "source-not-understood";

function notUnderstood(subject: string, evidence: string, advice: string): DataFinding {
  return { id: notUnderstoodId, severity: "warning", subject, evidence, advice };
}

function nearest(wanted: string, tables: readonly CatalogTable[]): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
  const ranked = tables
    .map(({ name, table }) => ({ name, distance: distance(plain(wanted), plain(table)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, plain(wanted).length / 3) ? best.name : undefined;
}
