import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { distance } from "fastest-levenshtein";
import { UsageError } from "../../errors.js";
import type { CatalogTable } from "../server/catalog.js";
import type { Finding } from "./finding.js";
import { error, findTable } from "./verify-structure.js";

export interface ExpectedName {
  /** `schema.table`, or a table alone. */
  readonly table: string;
  /** Where the application names it. */
  readonly source: string;
}

/**
 * The names of tables that an application's sources expect: Prisma models, Ecto schemas, Drizzle
 * tables, TypeORM entities, Sequelize models.
 * @param paths files and directories
 */
export async function namesInSources(paths: readonly string[]): Promise<ExpectedName[]> {
  const found: ExpectedName[] = [];
  for (const path of paths)
    for (const file of await sourceFiles(path)) {
      const text = withoutComments(await readFile(file, "utf8"), file);
      for (const table of new Set(tablesIn(text, file)))
        found.push({ table, source: relative(process.cwd(), file) });
    }
  if (paths.length > 0 && found.length === 0)
    throw new UsageError(
      `Input "schema-sources" is "${paths.join(", ")}": no table is named there by Prisma, Ecto, Drizzle, TypeORM or Sequelize.`,
    );
  return found;
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
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

function tablesIn(text: string, file: string): string[] {
  if (file.endsWith(".prisma"))
    return [...text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)].map(prisma);
  if (/\.exs?$/.test(file)) return ecto(text);
  const quote = `["'\`]([^"'\`]+)["'\`]`;
  const all = (pattern: string) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map((match) => match[1] ?? "");
  return [
    ...all(`\\bpgTable\\(\\s*${quote}`),
    ...drizzleSchemas(text),
    ...all(`@Entity\\(\\s*${quote}`),
    ...typeormObjects(text),
    ...all(`\\btableName:\\s*${quote}`),
  ];
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

/** `const audit = pgSchema("audit")`, and then `audit.table("events"`. */
function drizzleSchemas(text: string): string[] {
  return [...text.matchAll(/(\w+)\s*=\s*pgSchema\(\s*["'`]([^"'`]+)/g)].flatMap(
    ([, variable = "", schema = ""]) =>
      [...text.matchAll(new RegExp(`\\b${variable}\\.table\\(\\s*["'\`]([^"'\`]+)`, "g"))].map(
        ([, table = ""]) => `${schema}.${table}`,
      ),
  );
}

function typeormObjects(text: string): string[] {
  return [...text.matchAll(/@Entity\(\s*\{([^}]*)\}/g)].flatMap(([, body = ""]) => {
    const name = /\bname:\s*["'`]([^"'`]+)/.exec(body)?.[1];
    const schema = /\bschema:\s*["'`]([^"'`]+)/.exec(body)?.[1];
    return name === undefined ? [] : [schema === undefined ? name : `${schema}.${name}`];
  });
}

/** Compares both ways, with a guess at what a missing table is called now. */
export function compareNames(
  expected: readonly ExpectedName[],
  tables: readonly CatalogTable[],
): Finding[] {
  const findings: Finding[] = [];
  const used = new Set(expected.map(({ table }) => findTable(tables, table)?.name));
  const unknown = tables.filter(
    (table) => !used.has(table.name) && !/migrations?$/i.test(table.table),
  );
  for (const { table, source } of expected) {
    if (findTable(tables, table) !== undefined) continue;
    const guess = nearest(table.split(".").at(-1) ?? table, unknown);
    findings.push(
      error(
        "table-of-source",
        table,
        `${source} expects it, and there is no such table`,
        guess === undefined ? "" : `Was it renamed to ${guess}?`,
      ),
    );
  }
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

function nearest(wanted: string, tables: readonly CatalogTable[]): string | undefined {
  const plain = (word: string) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
  const ranked = tables
    .map(({ name, table }) => ({ name, distance: distance(plain(wanted), plain(table)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, plain(wanted).length / 3) ? best.name : undefined;
}
