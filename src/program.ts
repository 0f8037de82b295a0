import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The path of a program that lies beside the one that runs: dist/guard.js beside dist/pm2-deploy.js. */
export function program(name: string): string {
  const entry = process.argv[1];
  if (entry === undefined) throw new Error("this process has no script to find its neighbours by");
  return join(dirname(realpathSync(entry)), name);
}
