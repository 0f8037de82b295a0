import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { isOthersScript } from "../daemon/others-script.js";

/** What of an app decides whose package.json is its own. */
export interface AppPlace {
  /** Absolute; anything else is a command */
  readonly script: string;
  readonly cwd: string;
  /** The variable PATH, where a command was found */
  readonly path: string;
}

/**
 * The version of an app's own package.json: the nearest above its script or, where there is none or the script is
 * another's, as of a framework or of npm, above its folder. null where it cannot be told.
 */
export function ownVersion(place: AppPlace): Promise<string | null> {
  return packageVersion(foldersOf(place));
}

/** An app's own package.json, and the folder that it lies in. */
export function ownManifest(place: AppPlace): Promise<FoundManifest | undefined> {
  return findManifest(foldersOf(place));
}

function foldersOf({ script, cwd, path }: AppPlace): string[] {
  return isOthersScript(script, path) ? [cwd] : [dirname(script), cwd];
}

/** The `version` of the first package.json found upwards from one of these folders. */
export async function packageVersion(folders: readonly string[]): Promise<string | null> {
  const version = (await findManifest(folders))?.manifest.version;
  return typeof version === "string" ? version : null;
}

/** What may stand in a package.json, of what is read here. */
interface Manifest {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly engines?: { readonly node?: unknown } | null;
  readonly volta?: { readonly node?: unknown } | null;
}

interface FoundManifest {
  readonly folder: string;
  readonly manifest: Manifest;
}

async function findManifest(folders: readonly string[]): Promise<FoundManifest | undefined> {
  for (const start of folders)
    for (let folder = start; ; folder = dirname(folder)) {
      const manifest = await readManifest(folder);
      if (manifest !== undefined) return { folder, manifest };
      if (folder === dirname(folder)) break;
    }
  return undefined;
}

/** Nothing for one that names no package: it only says of what type the files beside it are. */
async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as Manifest | null;
    return manifest?.name === undefined && manifest?.version === undefined ? undefined : manifest;
  } catch {
    return {};
  }
}
