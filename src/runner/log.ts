import { EOL } from "node:os";
import type { AnnotatingLog, Table } from "../log.js";
import { markdownCode, markdownTable, markdownText, textTable } from "../text/table.js";
import { fence, fenceText, harmless, prefixed } from "./fence.js";

/** Prints for a runner, and keeps what belongs into the job summary. */
export interface RunnerLog extends AnnotatingLog {
  error(sentence: string): void;
  /** From here on this value is shown as `***`, by the runner and by this log itself. */
  mask(secret: string): void;
  /** The parts of the step that were measured so far. */
  phases(): readonly Phase[];
  /** What the step failed with, masked; nothing while it has not. */
  why(): string | undefined;
  /** A text of ours as a reader may see it: without secrets, and without characters that act. */
  shown(text: string): string;
  /** Markdown of what came of the step, then of all tables and remarks so far. */
  summary(): string;
}

export interface Phase {
  readonly name: string;
  readonly ms: number;
}

export interface Runner {
  /** The runner's debug log is on. */
  readonly debugging: boolean;
  /** It makes annotations of `::error::` and the like; elsewhere these would be shown as they stand. */
  readonly annotating: boolean;
  /** It acts upon workflow commands. A person who runs a step by hand would only see them. */
  readonly commanded: boolean;
  /** It has begun a group of its own, which hides what is printed, and leaves it open until the step ends. */
  readonly grouping: boolean;
}

/** GitHub refuses a larger summary as a whole, 1 MiB being its limit. */
const maxSummaryLength = 900_000;

/** What every runner sets, one or another of them; the file of outputs where it sets no other. */
const runnersMarks = ["CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "GITHUB_OUTPUT"];

/** Whether a runner started this step, and not a person. */
export function runsInRunner(env: NodeJS.ProcessEnv): boolean {
  return runnersMarks.some((mark) => env[mark]);
}

/** Which of a runner's abilities this log may count on. */
export function runnerFrom(env: NodeJS.ProcessEnv): Runner {
  // Into a file, too: there a secret in a command that nobody carries out would stay.
  const byHand = !runsInRunner(env);
  // Gitea's and Forgejo's runners know no annotations, and would show their escapes (%25, %0A).
  const plain = byHand || env.GITEA_ACTIONS === "true" || env.FORGEJO_ACTIONS === "true";
  return {
    debugging: env.RUNNER_DEBUG === "1",
    annotating: !plain,
    commanded: !byHand,
    grouping: env.GITEA_ACTIONS === "true",
  };
}

export function runnerLog(write: (text: string) => void, runner: Runner): RunnerLog {
  const verdicts: string[] = [];
  const outcomes: string[] = [];
  const remarks: string[] = [];
  const secrets: string[] = [];
  const phases: Phase[] = [];
  let failure: string | undefined;
  const print = (line: string) => write(line + EOL);
  // The runner masks what it prints. It cannot see through our escapes, nor into the summary file.
  const shown = (text: string) =>
    secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  const sentence = (text: string) => harmless(shown(text));
  const annotate = (kind: "debug" | "warning" | "error", text: string) =>
    runner.annotating
      ? print(`::${kind}::${escaped(sentence(text))}`)
      : print(`${kind[0]?.toUpperCase()}${kind.slice(1)}: ${sentence(text)}`);
  const printFenced = (text: string) => {
    for (const line of runner.commanded ? fenceText(text) : prefixed(text)) print(line);
  };
  const command = (line: string) => {
    if (runner.commanded) print(line);
  };
  const warned = new Set<string>();
  if (runner.grouping) command("::endgroup::");

  return {
    info: (text) => print(sentence(text)),
    outcome: (text, copied) => {
      print(sentence(text));
      outcomes.push(markdownText(shown(text)));
      if (copied === undefined) return;
      printFenced(shown(copied));
      outcomes.push(markdownCode(shown(copied)));
    },
    debug: (text) => {
      if (runner.debugging) annotate("debug", text);
    },
    warning: (text) => {
      // A plan that is made again under the lock has the same to warn of.
      if (warned.has(text)) return;
      warned.add(text);
      annotate("warning", text);
      remarks.push(`⚠️ ${markdownText(shown(text))}`);
    },
    error: (text) => {
      failure ??= shown(text);
      annotate("error", text);
      verdicts.push(`❌ ${markdownText(shown(text))}`);
    },
    annotation: ({ severity, file, line, column, title, message }) => {
      // Elsewhere the line would only repeat what the caller's table says.
      if (!runner.annotating) return false;
      const place = `file=${property(shown(file))},line=${line},col=${column},title=${property(title)}`;
      print(`::${severity} ${place}::${escaped(sentence(message))}`);
      return true;
    },
    table: (given) => {
      const table = mapped(given, shown);
      if (table.rows.length === 0) {
        print(sentence(`${table.title}: none`));
        remarks.push(`**${markdownText(table.title)}**: none`);
        return;
      }
      print(sentence(table.title));
      printFenced(textTable(table));
      remarks.push(`**${markdownText(table.title)}**\n\n${markdownTable(table)}`);
    },
    foreign: (title, text) => {
      print(sentence(title));
      printFenced(shown(text));
    },
    async stream(title, body) {
      print(sentence(title));
      const [open, close] = runner.commanded ? fence() : [];
      if (open !== undefined) print(open);
      try {
        return await body((line) => prefixed(shown(line)).forEach(print));
      } finally {
        if (close !== undefined) print(close);
      }
    },
    async phase(name, body) {
      const begun = performance.now();
      try {
        return await body();
      } finally {
        phases.push({ name, ms: performance.now() - begun });
      }
    },
    async group(title, body) {
      const line = sentence(title).replaceAll("\n", " ");
      const heading = `::group::${runner.annotating ? escaped(line) : line}`;
      print(runner.commanded ? heading : line);
      try {
        return await body();
      } finally {
        command("::endgroup::");
      }
    },
    mask: (secret) => {
      for (const part of maskable(secret))
        if (!secrets.includes(part)) {
          secrets.push(part);
          // Gitea's engine shows the command itself with what it has masked so far: a secret of several
          // lines, escaped, is none of these. Each of its lines is.
          if (!part.includes("\n")) command(`::add-mask::${escaped(part)}`);
        }
      // A secret that holds another one goes first, or its rest would stay.
      secrets.sort((one, other) => other.length - one.length);
    },
    phases: () => phases,
    why: () => failure,
    shown: sentence,
    summary: () => fitting([...verdicts, ...outcomes, ...remarks]),
  };
}

/**
 * A secret and, since a log is read line by line, its lines; tiny ones would mask half the log, and those
 * that begin and end a key are the same in every key.
 */
function maskable(secret: string): string[] {
  const lines = secret
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line.length >= 4 && !line.startsWith("-----"));
  return [secret, ...lines].filter((part) => part.trim() !== "");
}

function mapped({ title, columns, rows }: Table, change: (text: string) => string): Table {
  return { title: change(title), columns, rows: rows.map((row) => row.map(change)) };
}

function fitting(remarks: readonly string[]): string {
  const all = remarks.join("\n\n");
  if (Buffer.byteLength(all) <= maxSummaryLength) return all;
  const kept: string[] = [];
  let bytes = 0;
  for (const remark of remarks) {
    bytes += Buffer.byteLength(remark) + 2;
    if (bytes > maxSummaryLength) break;
    kept.push(remark);
  }
  return [...kept, "The rest is in the step's log: it is too long for a summary."].join("\n\n");
}

/** The escaping of a workflow command's message: a line end would end the command. */
function escaped(message: string): string {
  return message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The escaping of a property of a workflow command, where colons and commas have a meaning too. */
function property(value: string): string {
  return escaped(harmless(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
