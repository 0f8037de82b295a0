import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import * as v from "valibot";
import { readStored } from "../../disk/stored.js";
import { makeFolder, writeWhole } from "../../disk/whole-file.js";
import { linkOnTheWay } from "../../disk/workspace.js";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import type { LintFinding } from "../lint.js";
import type { Source } from "../notation/source.js";

/**
 * The findings that a repository had when it began to be linted. Each is known by its rule, its file
 * and the text of its line, so that lines may move; of the text only a digest is kept.
 */
export interface Baseline {
  readonly findings: readonly Known[];
}

interface Known {
  readonly rule: string;
  readonly file: string;
  readonly line: string;
  readonly count: number;
}

/** What of the findings is new, what was known, and which of the known ones are no more. */
export interface Compared {
  readonly fresh: readonly LintFinding[];
  readonly known: readonly LintFinding[];
  readonly gone: readonly Known[];
}

const stored = v.object({
  version: v.literal(1),
  findings: v.array(
    v.object({
      rule: v.string(),
      file: v.string(),
      line: v.string(),
      count: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
  ),
});

/**
 * @param given from the repository's root
 * @throws UsageError where it is not there, or is no baseline
 */
export async function readBaseline(root: string, given: string): Promise<Baseline> {
  const { name, path } = await place(root, given);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`${name} cannot be read (${codeOf(error) ?? messageOf(error)}). ${anew}`);
  });
  return readStored(text, stored, name, anew);
}

const anew = "Write one with: node dist/lint-command.js --write-baseline FILE";

/** Which file is meant, and how messages call it. */
async function place(root: string, given: string): Promise<{ name: string; path: string }> {
  const name = `The baseline ${JSON.stringify(given)}`;
  const link = await linkOnTheWay(root, given);
  if (link !== undefined) throw new UsageError(`${name} cannot be used: ${link}`);
  return { name, path: resolve(root, given) };
}

/** @throws UsageError where the file cannot be written */
export async function writeBaseline(
  root: string,
  given: string,
  findings: readonly LintFinding[],
  sources: readonly Source[],
): Promise<void> {
  const { name, path } = await place(root, given);
  const known = [...counted(findings, sources).values()].map(({ one, all }) => ({
    ...one,
    count: all.length,
  }));
  try {
    await makeFolder(dirname(path));
    await writeWhole(path, `${JSON.stringify({ version: 1, findings: known }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${name} cannot be written (${codeOf(error) ?? messageOf(error)}).`);
  }
}

/**
 * Parts findings into new and known ones. Of one line that stands several times, as many are known as
 * the baseline holds.
 * @param isGone whether a file that the baseline names would have been read, were it still there
 */
export function compare(
  baseline: Baseline,
  findings: readonly LintFinding[],
  sources: readonly Source[],
  isGone: (file: string) => boolean,
): Compared {
  const found = counted(findings, sources);
  const knownOf = new Map(baseline.findings.map((one) => [keyOf(one), one.count]));
  const parted = [...found].map(([key, { all }]) => {
    const count = knownOf.get(key) ?? 0;
    return { known: all.slice(0, count), fresh: all.slice(count) };
  });
  const known = new Set(parted.flatMap((one) => one.known));
  const gone = baseline.findings.flatMap((one) => {
    const left = one.count - (found.get(keyOf(one))?.all.length ?? 0);
    return left > 0 && isGone(one.file) ? [{ ...one, count: left }] : [];
  });
  return {
    fresh: findings.filter((one) => !known.has(one)),
    known: findings.filter((one) => known.has(one)),
    gone,
  };
}

type Place = Omit<Known, "count">;

function counted(findings: readonly LintFinding[], sources: readonly Source[]) {
  const lines = new Map(sources.map(({ path, text }) => [path, text.split("\n")]));
  const groups = new Map<string, { one: Place; all: LintFinding[] }>();
  for (const finding of findings) {
    const { rule, file } = finding;
    const text = lines.get(file)?.[finding.line - 1]?.trim() ?? "";
    const line = createHash("sha256").update(text).digest("hex").slice(0, 16);
    const one = { rule, file, line };
    const group = groups.get(keyOf(one)) ?? { one, all: [] };
    group.all.push(finding);
    groups.set(keyOf(one), group);
  }
  return groups;
}

function keyOf({ rule, file, line }: Place): string {
  return `${rule}\0${file}\0${line}`;
}
