import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The `version` of the first package.json found upwards from one of these folders. */
export async function packageVersion(folders: readonly string[]): Promise<string | null> {
  for (const start of folders)
    for (let folder = start; ; folder = dirname(folder)) {
      const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
      if (text !== undefined) return versionIn(text);
      if (folder === dirname(folder)) break;
    }
  return null;
}

function versionIn(text: string): string | null {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}
