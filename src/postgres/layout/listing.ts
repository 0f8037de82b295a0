import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { isThere, readIfThere } from "../../disk/whole-file.js";
import { messageOf, UsageError } from "../../errors.js";
import { forPostgres } from "./dialects.js";
import { listDrizzle } from "./drizzle.js";
import { listFlyway, versioned } from "./flyway.js";
import type { ListedFile, Listing } from "./listed.js";
import { compareByName, compareByNumber, unclearWidths } from "./order.js";
import type { Layout } from "./tools.js";
import { wayBack } from "./way-back.js";

interface Entries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly broken: readonly string[];
}

/** @throws UsageError when it cannot be read, or holds no migrations */
export async function listMigrations(directory: string, layout: Layout): Promise<Listing> {
  if (!(await isThere(directory)))
    throw new UsageError(`Input "directory" is "${directory}": there is no such directory.`);
  const entries = await read(directory);
  const around = await readdir(join(directory, "..")).catch(() => []);
  if (layout !== "plain") refuseLists(directory, entries);
  refuseOnesOwn(directory, entries, around);
  const sql = entries.files.filter((name) => /\.sql$/i.test(name));
  const hidden = sql.filter((name) => name.startsWith("."));
  const flat = sql.filter((name) => !name.startsWith("."));
  const { folders, beside, back } = await foldersIn(directory, entries.folders);
  if (flat.length > 0 && folders.length > 0)
    throw new UsageError(
      `${directory} holds both *.sql files (${flat[0]}, …) and folders with a migration.sql ` +
        `(${folders[0]?.name}, …): their order is not known. Allowed is one of the two.`,
    );
  const others = entries.files.filter((name) => !sql.includes(name));
  const mistakes = [
    ...entries.broken.map((name) => `${join(directory, name)} is a link that leads nowhere.`),
    ...(layout === "plain" ? [] : inOtherLanguages(directory, others)),
  ];
  const ignored = [
    ...hidden,
    ...beside,
    ...others.filter((name) => nearlySql.test(name) || (layout === "plain" && code.test(name))),
  ];
  if (flat.length === 0 && folders.length === 0) {
    if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
    throw new UsageError(
      `Input "directory" is "${directory}": it holds neither *.sql files nor folders with a migration.sql. Is it the right one?`,
    );
  }
  const found =
    folders.length > 0
      ? listFolders(directory, folders, back, entries)
      : layout === "flyway" || (layout === "auto" && flat.some((name) => versioned.test(name)))
        ? listFlyway(directory, flat)
        : await listFiles(directory, flat, layout);
  return {
    ...found,
    ignored: [...ignored, ...found.ignored],
    mistakes: [...mistakes, ...found.mistakes],
  };
}

/** Links count for what they lead to. */
async function read(directory: string): Promise<Entries> {
  const names = await readdir(directory).catch((error) => {
    throw new UsageError(`Input "directory" is "${directory}": ${messageOf(error)}`);
  });
  const found = { files: [] as string[], folders: [] as string[], broken: [] as string[] };
  for (const name of names.sort(compareByName)) {
    const stats = await stat(join(directory, name)).catch(() => undefined);
    if (stats === undefined) found.broken.push(name);
    else (stats.isDirectory() ? found.folders : found.files).push(name);
  }
  return found;
}

/** Directories whose order or meaning stands in a file of their tool's. */
function refuseOnesOwn(
  directory: string,
  { files, folders }: Entries,
  around: readonly string[],
): void {
  const name = basename(directory);
  if (/^(?:downs?|undo|reverts?|rollbacks?)$/i.test(name))
    throw new UsageError(
      `Input "directory" is "${directory}": by its name, it holds the ways back. Name the directory of the ways up.`,
    );
  const isDeploy =
    name === "deploy" && ["sqitch.plan", "revert"].some((one) => around.includes(one));
  if (
    isDeploy ||
    files.includes("sqitch.plan") ||
    (folders.includes("deploy") && folders.includes("revert"))
  )
    throw new UsageError(
      `Input "directory" is "${directory}": it is Sqitch's, whose order is in sqitch.plan. Run Sqitch for it.`,
    );
}

/** Those that its users ask to be run, or the way to say it. */
function refuseLists(directory: string, { files, folders }: Entries): void {
  const list = files.find((name) => /changelog.*\.(?:xml|ya?ml|json)$/i.test(name));
  if (list !== undefined)
    throw new UsageError(
      `Input "directory" is "${directory}": it is Liquibase's, whose order is in ${list}. Run Liquibase for it.`,
    );
  if (
    folders.includes("committed") &&
    [...files, ...folders].some((one) => /^current(?:\.sql)?$/.test(one))
  )
    throw new UsageError(
      `Input "directory" is "${directory}": it is Graphile Migrate's, with what is still being worked on. Name its folder committed.`,
    );
}

const code =
  /^(?:[VR]?_{0,2}\d).*\.(?:[cm]?[jt]sx?|go|py|rb|exs?|php|java|kt|scala|cs|fizz|xml|ya?ml)$/i;
const noMigration = /\.d\.[cm]?ts$|\.map$|_test\.go$|\.(?:spec|test)\.\w+$/i;
const nearlySql = /\.(?:p(?:g|l)?sql|ddl|sql\.\w+)$/i;

function inOtherLanguages(directory: string, names: readonly string[]): string[] {
  const found = names.filter((name) => code.test(name) && !noMigration.test(name));
  if (found.length === 0) return [];
  return [
    `${directory} holds migrations that are no SQL: ${found.join(", ")}. Only SQL is run here, and without them the others ` +
      "may not fit. Let their own tool run this directory, or write them in SQL; layout: plain runs the *.sql files alone.",
  ];
}

/** A folder for each: migration.sql of Prisma and Drizzle, up.sql of Diesel and Hasura. */
async function foldersIn(directory: string, names: readonly string[]) {
  const folders: ListedFile[] = [];
  const beside: string[] = [];
  const back: string[] = [];
  for (const name of names) {
    const all = await readdir(join(directory, name)).catch((): string[] => []);
    const inside = all.filter((one) => /\.sql$/i.test(one));
    const main = ["migration.sql", "up.sql"].find((one) => inside.includes(one));
    if (main !== undefined) {
      const alone = all.includes("metadata.toml") && (await runsAlone(join(directory, name)));
      folders.push({ name, path: join(directory, name, main), alone });
    }
    for (const one of inside.filter((other) => other !== main))
      (main !== undefined && one === "down.sql" ? back : beside).push(`${name}/${one}`);
  }
  return { folders, beside, back };
}

/** What Diesel says of one of its migrations. */
async function runsAlone(folder: string): Promise<boolean> {
  const text = (await readIfThere(join(folder, "metadata.toml"))) ?? "";
  return /^\s*run_in_transaction\s*=\s*false\b/m.test(text);
}

function listFolders(
  directory: string,
  folders: readonly ListedFile[],
  back: readonly string[],
  { files }: Entries,
): Listing {
  const names = folders.map(({ name }) => name);
  const prisma = files.includes("migration_lock.toml");
  const sorted = [...folders].sort((one, other) =>
    prisma ? compareByName(one.name, other.name) : compareByNumber(one.name, other.name),
  );
  return {
    kind: "folders",
    ...(prisma ? { shown: "Prisma" } : {}),
    files: sorted,
    back,
    ignored: [],
    mistakes: unclear(directory, names),
  };
}

function unclear(directory: string, names: readonly string[]): string[] {
  const [one, other] = unclearWidths(names) ?? [];
  if (one === undefined) return [];
  return [
    `${directory}: the order of ${one} and ${other} is not clear: their numbers have different widths and are not both dates. ` +
      "Give the one that was not applied yet a number of the other's width.",
  ];
}

export const isUp = /\.up\.sql$/i;

async function listFiles(
  directory: string,
  names: readonly string[],
  layout: Layout,
): Promise<Listing> {
  const files: ListedFile[] = [];
  const back: string[] = [];
  const { here, elsewhere } =
    layout === "plain" ? { here: names, elsewhere: [] } : forPostgres(names);
  const isPaired = names.some((name) => isUp.test(name));
  for (const name of here) {
    const leads = wayBack(name, names);
    const alone = layout !== "plain" && /\.autocommit\.(?:up\.)?sql$/i.test(name);
    const file = { name, path: join(directory, name), alone };
    const doubt =
      leads === "forth" && isPaired && !/^\D*\d/.test(name)
        ? `${name} is called neither up nor down, as the files beside it are, and has no number: their tool would not run it`
        : typeof leads === "object"
          ? leads.doubt
          : undefined;
    if (leads === "back") back.push(name);
    else files.push(doubt === undefined || layout === "plain" ? file : { ...file, doubt });
  }
  if (files.length === 0)
    throw new UsageError(
      `Input "directory" is "${directory}": by their names, all of its files are ways back or for other databases (${[...back, ...elsewhere].join(", ")}). Name the directory of the ways up.`,
    );
  const journal =
    layout === "plain" ? undefined : await readIfThere(join(directory, "meta", "_journal.json"));
  if (journal !== undefined) return listDrizzle(directory, files, back, journal);
  return {
    elsewhere,
    kind: back.length > 0 || names.some((name) => /\.up\.sql$/i.test(name)) ? "up-down" : "files",
    files: files.sort((one, other) => compareByNumber(one.name, other.name)),
    back,
    ignored: [],
    mistakes: unclear(
      directory,
      files.map(({ name }) => name),
    ),
  };
}
