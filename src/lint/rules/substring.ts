import { type Pm2Call, readsList, starting } from "../pm2-call.js";
import { callsOf } from "../project.js";
import {
  type LintRule,
  onServer,
  plainInsteadOf,
  problemAt,
  step,
  stepInsteadOf,
} from "../rule.js";
import type { Invocation } from "../shell/words/invocation.js";
import { type Argument, writtenText } from "../shell/words/words.js";
import { byName } from "./selection.js";

export const nameBySubstring: LintRule = {
  id: "name-by-substring",
  severity: "error",
  summary: "A name is looked for as a part of a line: other names that hold it match too.",
  *check(project) {
    for (const call of callsOf(project)) {
      const pattern = call.targets.find(
        ({ text }) => text.length > 2 && /^\/.*\/$/.test(text) && !/^\/\w+\/.*\w+\/$/.test(text),
      );
      if (pattern !== undefined && byName.has(call.action))
        yield problemAt(
          call,
          `${pattern.text} matches every name that holds it, in all namespaces.`,
          stepInsteadOf(call),
          pattern.span,
        );
    }
    for (const { invocations, calls } of project.units)
      for (const filter of invocations) {
        if (!readsList(fed(filter)) || isOnlyShown(filter)) continue;
        const found = substringOf(filter.program, filter.args);
        if (found === undefined) continue;
        yield {
          source: filter.shell.source,
          span: filter.span,
          statement: filter.statement,
          message: `${filter.program} finds ${shown(filter.args, found)} ${whereIn(filter)}.`,
          advice: insteadOf(filter, calls),
        };
      }
  },
};

/** The step for what the list is asked for: whether to start something, or how it is. */
function insteadOf({ remote }: Invocation, calls: readonly Pm2Call[]): string {
  const decided =
    calls.find(({ action }) => starting.has(action)) ??
    calls.find(({ action }) => byName.has(action));
  const look = step("pm2-diagnostics", { namespaces: "<namespace>", "name-pattern": "<names>" });
  const advice = decided === undefined ? look : stepInsteadOf(decided);
  if (!remote) return advice;
  const plain = decided === undefined ? "pm2 describe <name>" : plainInsteadOf(decided);
  return onServer(plain, advice);
}

/** What a filter gets: `pm2 list | grep`, or `LIST=$(pm2 list); echo "$LIST" | grep`. */
function fed({ before }: Invocation): Invocation[] {
  const printed = before.filter(({ program }) => program === "echo" || program === "printf");
  // The variable of a loop holds one name, and not the list.
  const whole = printed.flatMap(({ args }) => args.filter(({ rounds }) => rounds.length === 0));
  return [...before, ...whole.flatMap(({ origins }) => origins)];
}

/** A person reads the lines: nothing comes of those that are there by mistake. */
function isOnlyShown({ output, asked, told, args, program }: Invocation): boolean {
  if (told) return true;
  const isQuiet = args.some(({ text }) => /^-\w*[qc]|^--(?:quiet|silent|count)$/.test(text));
  return output === "shown" && !asked && !(program !== "jq" && isQuiet);
}

function whereIn({ program }: Invocation): string {
  return program === "jq"
    ? "in a part of the name: every name that has it there matches, in all namespaces"
    : "anywhere in the line: in longer names, namespaces and paths too";
}

function shown(args: readonly Argument[], found: string): string {
  const word = args.find(({ text, expression }) => expression && text === found);
  return word === undefined ? found : writtenText(word);
}

/** What PM2's list says of every process: its states, and the names of its fields. */
const statusWords = new Set([
  "pid",
  "uptime",
  "monit",
  "memory",
  "mem",
  "cpu",
  "version",
  "mode",
  "fork",
  "cluster",
  "user",
  "watching",
  "disabled",
  "enabled",
  "restarts",
  "restart_time",
  "online",
  "errored",
  "stopped",
  "stopping",
  "launching",
  "waiting",
  "restart",
  "status",
  "name",
  "id",
]);

/** The pattern by which a filter matches parts of names; nothing where it matches whole ones. */
function substringOf(program: string, args: Pm2Call["targets"]): string | undefined {
  const texts = args.map(({ text }) => text);
  if (/^(?:e|f)?grep$|^rg$/.test(program)) {
    if (texts.some((text) => /^-\w*x|^--line-regexp$/.test(text))) return undefined;
    const explicit = texts.findIndex((text) => /^-\w*e$|^--regexp$/.test(text));
    const pattern =
      explicit === -1 ? texts.find((text) => !text.startsWith("-")) : texts[explicit + 1];
    return aboutNames(pattern) ? pattern : undefined;
  }
  const code = texts.find((text) => !text.startsWith("-"));
  if (program === "awk" || program === "sed") {
    const pattern = /^\s*\/((?:[^/\\]|\\.)+)\//.exec(code ?? "")?.[1];
    return aboutNames(pattern) ? pattern : undefined;
  }
  if (program !== "jq") return undefined;
  const match = /\.name"?\s*\|\s*(contains|test|startswith|endswith)\(\s*"?([^")]*)/.exec(
    code ?? "",
  );
  const [, how, pattern] = match ?? [];
  return how === "test" && /^\^.*\$$/.test(pattern ?? "") ? undefined : pattern;
}

function aboutNames(pattern: string | undefined): boolean {
  if (pattern === undefined || /"name":\s*"[^"]*"/.test(pattern)) return false;
  // `\d+` and `[^,]*` stand for characters, and name nothing.
  const named = pattern.replace(/\\[A-Za-z]|\[\^?[^\]]*\]/g, " ");
  const words = named.split(/[^\p{L}\d$_\uE000]+/u).filter((word) => word !== "");
  return words.some((word) => !statusWords.has(word.toLowerCase()) && !/^\d+$|^pm2?_/.test(word));
}
