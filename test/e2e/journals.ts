import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Server } from "../integration/server.js";

/** Journals of steps that are in their middle, or that were killed there. */
export async function journals(server: Server): Promise<string[]> {
  const files = await readdir(join(server.home, "pm2-actions", "locks")).catch(() => []);
  return files.filter((name) => name.endsWith(".journal.json"));
}
