import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Server } from "./server.js";

/** All that a step could touch, as one text: the process list, the dump, every file of the home. */
export async function footprint(server: Server): Promise<string> {
  const list = (await server.list()).map(({ pm_id, pid, name, pm2_env }) =>
    [pm_id, pid, name, pm2_env.namespace, pm2_env.status, pm2_env.restart_time].join(" "),
  );
  return [...list.sort(), ...(await files(server.home))].join("\n");
}

/** Every file below a folder with its mode and content; of logs and sockets only that they are there. */
export async function files(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const lines = names
    .filter((entry) => !entry.isDirectory())
    // A step's own record says what it did, also where that is nothing.
    .filter((entry) => !entry.parentPath.endsWith("pm2-actions/history"))
    .map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || path.endsWith(".log")) return path;
      const { mode } = await stat(path);
      const hash = createHash("sha256")
        .update(await readFile(path))
        .digest("hex");
      return `${path} ${(mode & 0o777).toString(8)} ${hash}`;
    });
  return (await Promise.all(lines)).sort();
}
