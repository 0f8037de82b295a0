import { parseArgs } from "node:util";
import { messageOf, UsageError } from "../errors.js";
import { checkoutFolder } from "../lint/files/checkout.js";
import { allRules, type LintFinding } from "../lint/lint.js";
import { pageOf } from "../lint/report/pages.js";
import { countOf, showFixed, showSilenced } from "../lint/report/report.js";
import { sarif } from "../lint/report/sarif.js";
import { showUnread } from "../lint/report/unread.js";
import { writeBaseline } from "../lint/settings/baseline.js";
import { visible } from "../text/visible.js";
import { type LintedRepository, lintRepository } from "./shared/linting.js";

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
  const failOn = oneOf("--fail-on", asked["fail-on"], ["error", "warning", "never"]);
  const root = await checkoutFolder({});
  const linted = await lintRepository(root, {
    paths,
    baseline: asked.baseline,
    fix: asked.fix === true,
  });
  const { findings, sources } = linted;
  const said = remarksOn(linted);
  const baseline = asked["write-baseline"];
  if (baseline !== undefined) {
    await writeBaseline(root, baseline, findings, sources);
    return {
      code: 0,
      out: "",
      said: `${said}Written: ${baseline}, findings: ${findings.length}.\n`,
    };
  }
  const { errors, warnings } = countOf(findings);
  const failing = { error: errors, warning: errors + warnings, never: 0 }[failOn];
  return { code: failing > 0 ? 1 : 0, out: written(format, linted), said };
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
  const { findings, silenced, notUnderstood, gone } = linted;
  if (format === "lines") return findings.map((one) => `${lineOf(one)}\n`).join("");
  const json =
    format === "json" ? { findings, silenced, gone, notUnderstood } : sarif(findings, silenced);
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** As compilers write it, so that editors find the place. */
function lineOf({ file, line, column, severity, rule, message }: LintFinding): string {
  const text = `${file}:${line}:${column}: ${severity} ${rule}: ${message}`;
  return visible(text).replaceAll("\n", " ");
}

/** What is not a finding: what was not read, what is silenced, and how much there is. */
function remarksOn(linted: LintedRepository): string {
  const remarks: string[] = [];
  const log = {
    info: (text: string) => void remarks.push(text),
    foreign: (title: string, text: string) =>
      void remarks.push(title, ...text.split("\n").map((line) => `  ${line}`)),
  };
  if (linted.passedOver.length > 0)
    log.foreign(
      "Not looked at: links, and folders that may not be read.",
      linted.passedOver.join("\n"),
    );
  showFixed(linted.fixed, log);
  showSilenced(linted, log);
  const { files, unread } = showUnread(linted.notUnderstood, linted.chosen, log);
  const { errors, warnings } = countOf(linted.findings);
  const counted = unread > 0 ? ` Not understood: ${unread}.` : "";
  log.info(`Files read: ${files}.${counted} Errors: ${errors}. Warnings: ${warnings}.`);
  return remarks.map((line) => `${visible(line)}\n`).join("");
}

function rulesAsText(): string {
  const width = Math.max(...allRules.map(({ id }) => id.length));
  const rows = allRules.map(
    ({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`,
  );
  return [...rows, "", `Each has a page: ${pageOf("<rule>")}`, ""].join("\n");
}
