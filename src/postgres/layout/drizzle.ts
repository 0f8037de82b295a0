import { messageOf, UsageError } from "../../errors.js";
import type { ListedFile, Listing } from "./listed.js";

/** Drizzle runs what its journal lists, in that order, and nothing else. */
export function listDrizzle(
  directory: string,
  files: readonly ListedFile[],
  back: readonly string[],
  journal: string,
): Listing {
  let tags: string[];
  try {
    const { entries } = JSON.parse(journal) as { entries: { idx: number; tag: string }[] };
    tags = [...entries].sort((one, other) => one.idx - other.idx).map(({ tag }) => `${tag}.sql`);
  } catch (error) {
    throw new UsageError(`${directory}/meta/_journal.json cannot be read: ${messageOf(error)}`);
  }
  const mistakes = [
    ...files
      .filter(({ name }) => !tags.includes(name))
      .map(
        ({ name }) =>
          `${directory}/${name} is not in Drizzle's meta/_journal.json: Drizzle would never run it. Add it there with drizzle-kit generate --custom, or set layout to plain.`,
      ),
    ...tags
      .filter((tag) => !files.some(({ name }) => name === tag))
      .map((tag) => `${directory}/meta/_journal.json lists ${tag}, and there is no such file.`),
  ];
  const sorted = [...files].sort((one, other) => tags.indexOf(one.name) - tags.indexOf(other.name));
  return { kind: "drizzle", files: sorted, back, ignored: [], mistakes };
}
