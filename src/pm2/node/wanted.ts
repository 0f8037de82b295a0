import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AppPlace, ownManifest } from "../ecosystem/package-version.js";

/** A Node.js that an app's own files ask for. */
export interface WantedNode {
  /** As semver reads it; nothing where the file names no version by itself, as `lts/*` */
  readonly range: string | undefined;
  /** What asks for it, and how it is written there */
  readonly words: string;
  /** Whether another one is wrong; else it is worth a word */
  readonly binding: boolean;
}

/** Of asdf and mise. */
const toolVersions = ".tool-versions";

/** Of a file that names a Node.js, no more than this is read as one. */
const maxName = 100;

/** `engines.node` of the app's package.json, Volta's pin there, and the files of version managers beside it or in its folder. */
export async function wantedNodes(place: AppPlace): Promise<WantedNode[]> {
  const own = await ownManifest(place);
  const engines = own?.manifest.engines?.node;
  const pinned = own?.manifest.volta?.node;
  const folders = [...new Set([...(own === undefined ? [] : [own.folder]), place.cwd])];
  const files = await Promise.all(
    [".nvmrc", ".node-version", toolVersions].map((name) => firstOf(folders, name)),
  );
  return [
    ...(typeof engines === "string" && engines.length <= maxName
      ? [{ range: engines, words: `engines.node of its package.json (${engines})`, binding: true }]
      : []),
    ...(typeof pinned === "string" && pinned.length <= maxName
      ? [{ range: rangeOf(pinned), words: `volta in its package.json (${pinned})`, binding: false }]
      : []),
    ...files.flatMap((file) => file ?? []),
  ];
}

async function firstOf(folders: readonly string[], name: string): Promise<WantedNode | undefined> {
  for (const folder of folders) {
    const text = await readFile(join(folder, name), "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const line = nameIn(text.replace(/#.*$/gm, ""), name);
    if (line === "" || line.length > maxName) return undefined;
    return { range: rangeOf(line), words: `its ${name} (${line})`, binding: false };
  }
  return undefined;
}

/** The first word; of the file of asdf and mise, which has other tools too, the first one of Node.js. */
function nameIn(text: string, name: string): string {
  if (name !== toolVersions) return text.trim().split(/\s/, 1)[0] ?? "";
  return /^\s*node(?:js)?[ \t]+(\S+)/m.exec(text)?.[1] ?? "";
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
