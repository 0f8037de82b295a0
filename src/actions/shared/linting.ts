import { UsageError } from "../../errors.js";
import { readSources } from "../../lint/files/files.js";
import { fixAll } from "../../lint/fixes/apply.js";
import { writeFixed } from "../../lint/fixes/write.js";
import { allRules, type Linted, type LintFinding, lint } from "../../lint/lint.js";
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
  /** What was mended in the files: these are findings no more. */
  readonly fixed: readonly LintFinding[];
}

/**
 * Reads and lints; runs nothing.
 * @param asked.baseline a file, from the root
 * @throws UsageError for mistakes in what is asked for, and in the repository's settings
 */
export async function lintRepository(
  root: string,
  asked: {
    readonly paths: readonly string[];
    readonly baseline: string | undefined;
    readonly fix: boolean;
  },
): Promise<LintedRepository> {
  const ids = allRules.map(({ id }) => id);
  const settings = await readSettings(root, ids);
  const baseline =
    asked.baseline === undefined ? undefined : await readBaseline(root, asked.baseline);
  const read = await readSources(root, asked.paths);
  const compared = (sources: readonly Source[]) => {
    const linted = withMore(lint(sources, settings), read.tooLarge);
    if (baseline === undefined) return { ...linted, gone: [] };
    const paths = new Set(sources.map(({ path }) => path));
    const isGone = (file: string) => asked.paths.length === 0 || paths.has(file);
    return held(linted, compare(baseline, linted.findings, sources, isGone));
  };
  const chosen = read.sources.length + read.tooLarge.length;
  const { passedOver } = read;
  const linted = compared(read.sources);
  const mistakes = unreadMistakes(linted.notUnderstood, read.named, chosen);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  if (!asked.fix) return { ...linted, sources: read.sources, chosen, passedOver, fixed: [] };
  const { sources, findings: fixed } = fixAll(read.sources, linted.findings, settings);
  const changed = read.sources.flatMap((before, index) => {
    const after = sources[index];
    return after === undefined || after === before ? [] : [{ before, after }];
  });
  await writeFixed(root, changed);
  return { ...compared(sources), sources, chosen, passedOver, fixed };
}

function held(linted: Linted, { fresh, known, gone }: Compared) {
  const inBaseline = known.map((finding) => ({
    finding,
    by: "baseline" as const,
    reason: "It is in the baseline.",
  }));
  return { ...linted, findings: fresh, silenced: [...linted.silenced, ...inBaseline], gone };
}

function withMore(linted: Linted, tooLarge: Linted["notUnderstood"]): Linted {
  return { ...linted, notUnderstood: [...tooLarge, ...linted.notUnderstood] };
}
