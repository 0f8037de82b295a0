import * as v from "valibot";
import { readStored } from "../../disk/stored.js";
import type { ListedFile, Listing } from "./listed.js";

const drizzleJournal = v.looseObject({
  entries: v.array(v.looseObject({ idx: v.number(), tag: v.string() })),
});

/** Drizzle runs what its journal lists, in that order, and nothing else. */
export function listDrizzle(
  directory: string,
  files: readonly ListedFile[],
  back: readonly string[],
  journal: string,
): Listing {
  const { entries } = readStored(
    journal,
    drizzleJournal,
    `${directory}/meta/_journal.json`,
    "drizzle-kit generate writes it.",
  );
  const tags = [...entries]
    .sort((one, other) => one.idx - other.idx)
    .map(({ tag }) => `${tag}.sql`);
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
