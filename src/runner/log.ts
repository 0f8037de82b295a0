import { EOL } from "node:os";
import type { Log, Table } from "../log.js";
import { markdownTable, markdownText, textTable } from "../report/table.js";
import { fenced, harmless } from "./fence.js";

/** Prints for a runner, and keeps what belongs into the job summary. */
export interface RunnerLog extends Log {
  error(sentence: string): void;
  /** Markdown of all tables and remarks so far. */
  summary(): string;
}

export function runnerLog(write: (text: string) => void, debugging: boolean): RunnerLog {
  const summary: string[] = [];
  const print = (line: string) => write(line + EOL);
  // Where annotations are not known, the command is shown as it stands: still readable.
  const annotate = (kind: string, sentence: string) =>
    print(`::${kind}::${escaped(harmless(sentence))}`);

  return {
    info: (sentence) => print(harmless(sentence)),
    debug: (sentence) => {
      if (debugging) annotate("debug", sentence);
    },
    warning: (sentence) => {
      annotate("warning", sentence);
      summary.push(`⚠️ ${markdownText(sentence)}`);
    },
    error: (sentence) => {
      annotate("error", sentence);
      summary.push(`❌ ${markdownText(sentence)}`);
    },
    table: (table: Table) => {
      if (table.rows.length === 0) return;
      print(harmless(table.title));
      for (const line of fenced(textTable(table))) print(line);
      summary.push(`**${markdownText(table.title)}**\n\n${markdownTable(table)}`);
    },
    foreign: (title, text) => {
      print(harmless(title));
      for (const line of fenced(text)) print(line);
    },
    async group(title, body) {
      print(`::group::${escaped(harmless(title))}`);
      try {
        return await body();
      } finally {
        print("::endgroup::");
      }
    },
    summary: () => summary.join("\n\n"),
  };
}

/** The escaping of a workflow command's message: a line end would end the command. */
function escaped(message: string): string {
  return message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
