import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppPlace, ownManifest } from "../ecosystem/package-version.js";

/** A Node.js that an app's own files ask for. */
export interface WantedNode {
  /** As semver reads it */
  readonly range: string;
  /** What asks for it, and how it is written there */
  readonly words: string;
  /** Whether another one is wrong; else it is worth a word */
  readonly binding: boolean;
}

/** Of a file that names a Node.js, no more than this is read as one. */
const maxName = 100;

/** `engines.node` of the app's package.json, and the files of version managers beside it or in its folder. */
export async function wantedNodes(place: AppPlace): Promise<WantedNode[]> {
  const own = await ownManifest(place);
  const engines = own?.manifest.engines?.node;
  const folders = [...new Set([...(own === undefined ? [] : [own.folder]), place.cwd])];
  const files = await Promise.all(
    [".nvmrc", ".node-version"].map((name) => firstOf(folders, name)),
  );
  return [
    ...(typeof engines === "string" && engines.length <= maxName
      ? [{ range: engines, words: `engines.node of its package.json (${engines})`, binding: true }]
      : []),
    ...files.flatMap((file) => file ?? []),
  ];
}

async function firstOf(folders: readonly string[], name: string): Promise<WantedNode | undefined> {
  for (const folder of folders) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const [line = ""] = text.replace(/#.*$/gm, "").trim().split(/\s/, 1);
    const range = rangeOf(line);
    return range === undefined
      ? undefined
      : { range, words: `its ${name} (${line})`, binding: false };
  }
  return undefined;
}

/** Long-term releases by their names. Which one is the newest, as `lts/*` means, is not for a server to say. */
const longTerm: Readonly<Record<string, string>> = {
  hydrogen: "18",
  iron: "20",
  jod: "22",
  krypton: "24",
};

function rangeOf(line: string): string | undefined {
  if (line.startsWith("lts/")) return longTerm[line.slice(4).toLowerCase()];
  return line.length <= maxName && /^[v~^<>=]*\d/.test(line) ? line : undefined;
}
