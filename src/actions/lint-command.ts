import { parseArgs } from "node:util";
import { messageOf, UsageError } from "../errors.js";
import { checkoutFolder } from "../lint/files/checkout.js";
import { allRules, type LintFinding } from "../lint/lint.js";
import { proposalPath } from "../lint/proposal/write.js";
import { pageOf } from "../lint/report/pages.js";
import { type Counts, failOnWords, fails, showRest } from "../lint/report/report.js";
import { sarif } from "../lint/report/sarif.js";
import { type LintedRepository, lintRepository } from "../lint/repository.js";
import { writeBaseline } from "../lint/settings/baseline.js";
import { visible } from "../text/visible.js";

/** What the command ends with: findings on standard output, all the rest on standard error. */
export interface Ended {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly said: string;
}

const usage = `pm2-lint [options] [path…]

Lints the repository in the current folder. Paths are files, folders and globs; ! excludes.

  --format WORD          lines (default: one for each finding), json, or sarif
  --fail-on WORD         error (default), warning, or never: when to end with 1
  --baseline FILE        only what is not in it is a finding; what is gone is said
  --write-baseline FILE  writes all findings of today into it
  --fix                  mends in the files what can be mended without changing anything else
  --propose              writes, beside each workflow that deploys by shell, what it could be with
                         steps of pm2-actions: a file that no runner reads
  --rules                lists the rules
  --help                 shows this

Ends with 0 when there is nothing to fail on, 1 when there is, 2 when it could not lint.
`;

/** pm2-lint at a terminal and as a hook of git: `node dist/lint-command.js`. */
export async function lintCommand(args: readonly string[]): Promise<Ended> {
  try {
    return await lintAsAsked(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, out: "", said: `${visible(error.message)}\n` };
  }
}

async function lintAsAsked(args: readonly string[]): Promise<Ended> {
  const { values: asked, positionals: paths } = parsed(args);
  if (asked.help) return { code: 0, out: usage, said: "" };
  if (asked.rules) return { code: 0, out: rulesAsText(), said: "" };
  const format = oneOf("--format", asked.format, ["lines", "json", "sarif"]);
  const failOn = oneOf("--fail-on", asked["fail-on"], failOnWords);
  const root = await checkoutFolder({});
  const linted = await lintRepository(root, {
    paths,
    baseline: asked.baseline,
    fix: asked.fix === true,
    propose: asked.propose === true,
  });
  const { findings, sources } = linted;
  const { said, counts } = remarksOn(linted);
  const baseline = asked["write-baseline"];
  if (baseline !== undefined) {
    await writeBaseline(root, baseline, findings, sources);
    return {
      code: 0,
      out: "",
      said: `${said}Written: ${baseline}, findings: ${findings.length}.\n`,
    };
  }
  return { code: fails(failOn, counts) ? 1 : 0, out: written(format, linted), said };
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { ...text, default: "lines" },
        "fail-on": { ...text, default: "error" },
        baseline: text,
        "write-baseline": text,
        fix: flag,
        propose: flag,
        rules: flag,
        help: flag,
      },
    });
  } catch (error) {
    throw new UsageError(`${messageOf(error)}\n\n${usage}`);
  }
}

function oneOf<const W extends string>(option: string, given: string, words: readonly W[]): W {
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  throw new UsageError(`${option} is ${JSON.stringify(given)}: allowed are ${words.join(", ")}.`);
}

function written(format: "lines" | "json" | "sarif", linted: LintedRepository): string {
  const { findings, silenced, notUnderstood, gone, proposed } = linted;
  const proposals = proposed.proposals.map(proposalPath);
  if (format === "lines") return findings.map((one) => `${lineOf(one)}\n`).join("");
  const json =
    format === "json"
      ? { findings, silenced, gone, notUnderstood, proposals }
      : sarif(findings, silenced);
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** As compilers write it, so that editors find the place. */
function lineOf({ file, line, column, severity, rule, message }: LintFinding): string {
  const text = `${file}:${line}:${column}: ${severity} ${rule}: ${message}`;
  return visible(text).replaceAll("\n", " ");
}

/** What is not a finding: what was not read, what is silenced, and how much there is. */
function remarksOn(linted: LintedRepository): { said: string; counts: Counts } {
  const remarks: string[] = [];
  const { counts, sentence } = showRest(linted, {
    info: (text) => void remarks.push(text),
    foreign: (title, text) =>
      void remarks.push(title, ...text.split("\n").map((line) => `  ${line}`)),
  });
  const said = [...remarks, sentence].map((line) => `${visible(line)}\n`).join("");
  return { said, counts };
}

function rulesAsText(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const rows = allRules.map(
    ({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
  );
  return [...rows, "", `Each has a page: ${pageOf("<rule>")}`, ""].join("\n");
}
