import { resolve } from "node:path";
import { UsageError } from "../../errors.js";
import { readSources } from "../../lint/files/files.js";
import { allRules, type Linted, lint } from "../../lint/lint.js";
import type { Source } from "../../lint/notation/source.js";
import { unreadMistakes } from "../../lint/report/unread.js";
import { type Compared, compare, readBaseline } from "../../lint/settings/baseline.js";
import { readSettings } from "../../lint/settings/settings.js";

/** A whole repository, linted by its own settings and held against its baseline. */
export interface LintedRepository extends Linted {
  readonly sources: readonly Source[];
  /** How many files there were to read. */
  readonly chosen: number;
  readonly passedOver: readonly string[];
  /** What the baseline holds and is no more. */
  readonly gone: Compared["gone"];
}

/**
 * Reads and lints; runs nothing.
 * @param asked.baseline a file, from the root
 * @throws UsageError for mistakes in what is asked for, and in the repository's settings
 */
export async function lintRepository(
  root: string,
  asked: { readonly paths: readonly string[]; readonly baseline: string | undefined },
): Promise<LintedRepository> {
  const ids = allRules.map(({ id }) => id);
  const settings = await readSettings(root, ids);
  const baseline =
    asked.baseline === undefined ? undefined : await readBaseline(resolve(root, asked.baseline));
  const { sources, named, passedOver, tooLarge } = await readSources(root, asked.paths);
  const linted = withMore(lint(sources, settings), tooLarge);
  const chosen = sources.length + tooLarge.length;
  const mistakes = unreadMistakes(linted.notUnderstood, named, chosen);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  if (baseline === undefined) return { ...linted, sources, chosen, passedOver, gone: [] };
  const read = new Set(sources.map(({ path }) => path));
  const isGone = (file: string) => asked.paths.length === 0 || read.has(file);
  const { fresh, known, gone } = compare(baseline, linted.findings, sources, isGone);
  const inBaseline = known.map((finding) => ({
    finding,
    by: "baseline" as const,
    reason: `It is in the baseline ${asked.baseline}.`,
  }));
  return {
    ...linted,
    findings: fresh,
    silenced: [...linted.silenced, ...inBaseline],
    sources,
    chosen,
    passedOver,
    gone,
  };
}

function withMore(linted: Linted, tooLarge: Linted["notUnderstood"]): Linted {
  return { ...linted, notUnderstood: [...tooLarge, ...linted.notUnderstood] };
}
