import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { writeWhole } from "../../disk/whole-file.js";
import { linkOnTheWay } from "../../disk/workspace.js";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import type { Source } from "../notation/source.js";

/** A file as it was read, and as it shall be. */
export interface FixedFile {
  readonly before: Source;
  readonly after: Source;
}

/**
 * Writes fixed files in the place of the old ones, each with its mode and whole at every moment.
 * @throws UsageError where one is not as it was read, or lies behind a link: then none is written
 */
export async function writeFixed(root: string, files: readonly FixedFile[]): Promise<void> {
  const checked = await Promise.all(files.map(({ before }) => reasonAgainst(root, before)));
  const mistakes = files.flatMap(({ before: { path } }, index) => {
    const why = checked[index];
    return why === undefined ? [] : [notFixed(path, why)];
  });
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  for (const { before, after } of files) {
    const path = join(root, before.path);
    try {
      await writeWhole(path, after.text, (await stat(path)).mode & 0o7777);
    } catch (error) {
      throw new UsageError(notFixed(before.path, `${codeOf(error) ?? messageOf(error)}.`));
    }
  }
}

function notFixed(path: string, why: string): string {
  return `${JSON.stringify(path)} could not be fixed: ${why}`;
}

async function reasonAgainst(root: string, { path, text }: Source): Promise<string | undefined> {
  const link = await linkOnTheWay(root, path);
  if (link !== undefined) return link;
  try {
    const bytes = await readFile(join(root, path));
    return bytes.equals(Buffer.from(text))
      ? undefined
      : "it has changed since, or is not UTF-8. Nothing was written.";
  } catch (error) {
    return `${codeOf(error) ?? messageOf(error)}.`;
  }
}
