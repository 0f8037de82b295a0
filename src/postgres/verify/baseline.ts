import { dirname } from "node:path";
import * as v from "valibot";
import { makeFolder, readIfThere, writeWhole } from "../../disk/whole-file.js";
import { refuseLinks } from "../../disk/workspace.js";
import { messageOf, UsageError } from "../../errors.js";
import type { DataFinding } from "./finding.js";
import type { RowCounts } from "./tally.js";
import { error } from "./verify-structure.js";

const baseline = v.strictObject({
  version: v.literal(1),
  database: v.string(),
  taken: v.string(),
  rows: v.record(v.string(), v.number()),
  /** `schema.table.column` → sum, as the server writes it. */
  sums: v.record(v.string(), v.string()),
});

export type Baseline = v.InferOutput<typeof baseline>;

/** @throws UsageError when the file is there and is no baseline, or is a link of the checkout */
export async function readBaseline(path: string): Promise<Baseline | undefined> {
  await refuseLinks(`Input "baseline" is "${path}"`, path);
  const text = await readIfThere(path).catch((error) => {
    throw new UsageError(`Input "baseline" is "${path}": ${messageOf(error)}`);
  });
  if (text === undefined) return undefined;
  try {
    return v.parse(baseline, JSON.parse(text));
  } catch {
    throw new UsageError(
      `Input "baseline" is "${path}": that file is no baseline of this action. Remove it, and the next run writes one.`,
    );
  }
}

/** @throws UsageError when there is one already: it may be all that is left of the numbers of before */
export function refuseOverwriting(path: string, earlier: Baseline | undefined): void {
  if (earlier === undefined) return;
  throw new UsageError(
    `Input "baseline" is "${path}": with count-only it is written, and that file is there already, of ${earlier.taken}. Remove it, or name another.`,
  );
}

export async function writeBaseline(path: string, content: Baseline): Promise<void> {
  await makeFolder(dirname(path));
  await writeWhole(path, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * Nothing was lost: every table of the baseline is there with at least as many rows, a table that
 * was split in the tables among which its rows are now.
 * @param renamed earlier names of tables that have another one now
 */
export function compareRows(
  earlier: Baseline,
  now: RowCounts,
  splits: Readonly<Record<string, readonly string[]>>,
  renamed: ReadonlySet<string>,
): DataFinding[] {
  const findings: DataFinding[] = [];
  const count = (name: string) => now[name] ?? now[`public.${name}`];
  for (const [table, before] of Object.entries(earlier.rows)) {
    const bare = table.replace(/^public\./, "");
    if (renamed.has(table) || renamed.has(bare)) continue;
    const parts = splits[table] ?? splits[bare] ?? [table];
    const after = parts.reduce((sum, part) => sum + (count(part) ?? 0), 0);
    const lacking = parts.filter((part) => count(part) === undefined);
    const since = `${before} rows at ${earlier.taken}`;
    if (lacking.length > 0)
      findings.push(error("lost-table", table, `${lacking.join(", ")} is not there; ${since}`));
    else if (after < before) findings.push(error("lost-rows", table, `${since}, ${after} now`));
  }
  return findings;
}
