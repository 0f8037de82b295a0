import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf, UsageError } from "../../errors.js";

/**
 * What libpq's service file says about a service: `[name]`, and `key=value` lines below it.
 * @throws UsageError when there is no such service
 */
export function readService(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): Record<string, string> {
  const path = env.PGSERVICEFILE || join(home, ".pg_service.conf");
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(
      `The service "${name}" is asked for (PGSERVICE), and the file of services cannot be read: ${messageOf(error)}`,
    );
  }
  let section: string | undefined;
  const found: Record<string, string> = {};
  let there = false;
  for (const line of text.split(/\r?\n/)) {
    section = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1] ?? section;
    if (section !== name) continue;
    there = true;
    const [, key, value] = /^\s*([a-z_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found[key] = value;
  }
  if (there) return found;
  throw new UsageError(
    `The service "${name}" is asked for (PGSERVICE), and ${path} has no [${name}].`,
  );
}
