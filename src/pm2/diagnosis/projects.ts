import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { messageOf } from "../../errors.js";
import { tail } from "../daemon/tail.js";

/** An ecosystem file that lies on the server, read as text and never run. */
export interface Project {
  readonly file: string;
  /** The folder that its releases share: /srv/api for /srv/api/releases/2026-01-01/ecosystem.config.cjs */
  readonly root: string;
  readonly names: readonly string[];
  readonly namespaces: readonly string[];
}

const maxFolders = 5_000;
const deepest = 6;
const maxBytes = 256 * 1024;

const ecosystemFile = /^(?:ecosystem|pm2|process)(?:\.[\w-]+)*\.(?:[cm]?js|json|ya?ml)$/;
const skipped: ReadonlySet<string> = new Set(["node_modules", "proc", "sys", "dev"]);

export interface Scan {
  readonly projects: readonly Project[];
  /** The folders asked for that cannot be read, with the reason */
  readonly unread: readonly { readonly folder: string; readonly why: string }[];
  /** There was more below them than is looked at */
  readonly cut: boolean;
}

/** Finds the ecosystem files under these folders. Links below them are not followed; what cannot be read there is passed over. */
export async function findProjects(folders: readonly string[]): Promise<Scan> {
  const projects: Project[] = [];
  const unread: { folder: string; why: string }[] = [];
  const waiting = [...new Set(folders)].map((path) => ({ path, depth: 0 }));
  let seen = 0;
  while (seen < maxFolders) {
    const next = waiting[seen];
    if (next === undefined) break;
    seen++;
    const entries = await readdir(next.path, { withFileTypes: true }).catch((error: unknown) => {
      if (next.depth === 0) unread.push({ folder: next.path, why: messageOf(error) });
      return [];
    });
    for (const entry of entries) {
      const path = join(next.path, entry.name);
      if (entry.isFile() && ecosystemFile.test(entry.name)) projects.push(await read(path));
      const wanted = entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name);
      if (wanted && next.depth < deepest) waiting.push({ path, depth: next.depth + 1 });
    }
  }
  projects.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { projects, unread, cut: waiting.length > seen };
}

async function read(file: string): Promise<Project> {
  const text = ((await tail(file, 10_000, maxBytes))?.lines ?? []).join("\n");
  return {
    file,
    root: rootOf(dirname(file)),
    names: valuesOf("name", text),
    namespaces: valuesOf("namespace", text),
  };
}

/** Values written out as `name: "api"`, in JavaScript, JSON and YAML; computed ones cannot be seen. */
function valuesOf(key: string, text: string): string[] {
  const quoted = new RegExp(
    `(?<![\\w.$])["']?${key}["']?\\s*:\\s*(["'\`])([^"'\`\\n$]{1,100})\\1`,
    "g",
  );
  const plain = new RegExp(`^[\\s-]*${key}:\\s*([\\w./@-]{1,100})\\s*(?:#.*)?$`, "gm");
  const found = [...text.matchAll(quoted)].map((match) => match[2] ?? "");
  const bare = [...text.matchAll(plain)].map((match) => match[1] ?? "");
  return [...new Set([...found, ...bare])].sort();
}

function rootOf(folder: string): string {
  const parent = dirname(folder);
  return basename(parent) === "releases" ? dirname(parent) : folder;
}
