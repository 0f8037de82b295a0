import { UsageError } from "../errors.js";
import { readSources } from "./files/files.js";
import { fixAll } from "./fixes/apply.js";
import { writeFixed } from "./fixes/write.js";
import { allRules, type Linted, type LintFinding, lint } from "./lint.js";
import type { Source } from "./notation/source.js";
import { type Proposed, proposalsFor } from "./proposal/propose.js";
import { placesFor } from "./proposal/write.js";
import type { NotUnderstood } from "./read/read.js";
import { type Compared, compare, readBaseline } from "./settings/baseline.js";
import { readSettings } from "./settings/settings.js";

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
  /** Workflows of which one with our steps was written beside them, and jobs of which none could be. */
  readonly proposed: Proposed & { readonly standing: readonly string[] };
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
    readonly propose?: boolean;
  },
): Promise<LintedRepository> {
  const ids = allRules.map(({ id }) => id);
  const settings = await readSettings(root, ids);
  const baseline =
    asked.baseline === undefined ? undefined : await readBaseline(root, asked.baseline);
  const read = await readSources(root, asked.paths);
  const chosen = read.sources.length + read.tooLarge.length;
  const compared = (
    sources: readonly Source[],
    result: Linted,
  ): Omit<LintedRepository, "fixed" | "proposed"> => {
    const linted = withMore(result, read.tooLarge);
    const facts = { sources, chosen, passedOver: read.passedOver };
    if (baseline === undefined) return { ...linted, ...facts, gone: [] };
    const paths = new Set(sources.map(({ path }) => path));
    const isGone = (file: string) => asked.paths.length === 0 || paths.has(file);
    return { ...held(linted, compare(baseline, linted.findings, sources, isGone)), ...facts };
  };
  const before = lint(read.sources, settings);
  const linted = compared(read.sources, before);
  const mistakes = unreadMistakes(linted.notUnderstood, read.named, chosen);
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  const fixed = asked.fix
    ? fixAll(read.sources, before, linted.findings, settings)
    : { sources: read.sources, findings: [], after: before };
  const proposed = asked.propose ? proposalsFor(fixed.sources) : { proposals: [], left: [] };
  const changed = read.sources.flatMap((source, index) => {
    const after = fixed.sources[index];
    return after === undefined || after === source ? [] : [{ before: source, after }];
  });
  const places = await placesFor(root, proposed.proposals);
  await writeFixed(root, changed);
  await places.write();
  const now = asked.fix ? compared(fixed.sources, fixed.after) : linted;
  return { ...now, fixed: fixed.findings, proposed: { ...proposed, standing: places.standing } };
}

function held(linted: Linted, { fresh, known, gone }: Compared) {
  const inBaseline = known.map((finding) => ({
    finding,
    by: "baseline" as const,
    reason: "It is in the baseline.",
  }));
  return { ...linted, findings: fresh, silenced: [...linted.silenced, ...inBaseline], gone };
}

function withMore(linted: Linted, tooLarge: readonly NotUnderstood[]): Linted {
  return { ...linted, notUnderstood: [...tooLarge, ...linted.notUnderstood] };
}

/** Files that were asked for by name and are not understood, and a lint of nothing at all. */
function unreadMistakes(
  notUnderstood: readonly NotUnderstood[],
  named: readonly string[],
  chosen: number,
): string[] {
  const whole = notUnderstood.filter(({ line }) => line === undefined);
  const kinds =
    "Allowed are workflows and other YAML, shell, PowerShell, cmd, JavaScript, TypeScript, JSON, Makefile, justfile, Dockerfile, Procfile, crontab, systemd units and Jenkinsfile.";
  const asked = whole.filter(({ path }) => named.includes(path));
  if (asked.length > 0)
    return asked.map(
      ({ path, what }) =>
        `Input "paths" names ${JSON.stringify(path)}, which is not understood (${what}): it would pass as clean. ${kinds}`,
    );
  return whole.length < chosen
    ? []
    : [`Input "paths" matches ${chosen} files, and none is understood. ${kinds}`];
}
