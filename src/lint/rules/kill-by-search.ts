import { sequencesOf, type Unit } from "../project.js";
import { type LintProblem, type LintRule, onServer, step } from "../rule.js";
import type { Invocation } from "../shell/words/invocation.js";
import { type Argument, writtenText } from "../shell/words/words.js";
import { appWords, isOfApps, nameSearch, type Search } from "./name-search.js";

export const killBySearch: LintRule = {
  id: "kill-by-search",
  severity: "error",
  summary: "What is killed is searched for on the whole machine, by name or by port.",
  *check(project) {
    const apps = appWords(project);
    for (const units of sequencesOf(project)) {
      const withPm2 = units.some(({ calls }) => calls.length > 0);
      for (const unit of units)
        for (const invocation of unit.invocations) {
          if (isThrownAway(unit) && !invocation.remote) continue;
          const found = searchOf(invocation, apps);
          if (found !== undefined && (withPm2 || !found.unsure)) yield problemOf(invocation, found);
        }
    }
  },
};

const everything: Search = { what: "everything that it may" };
const byPort: Search = { what: "whoever uses the port", port: true, unsure: true };

function problemOf(
  { shell, span, statement, program, remote }: Invocation,
  search: Search,
): LintProblem {
  const whose = search.port
    ? "whoever that belongs to, and PM2 starts its own again at once"
    : "on the whole machine and whoever it belongs to";
  const own = step("pm2-stop", {
    namespace: "<namespace>",
    "name-pattern": "<names>",
    ...(search.port ? { ports: "<port>" } : {}),
  });
  return {
    source: shell.source,
    span,
    statement,
    message: `${program} ends ${search.what}, ${whose}.`,
    advice: remote ? onServer("pm2 stop <name>", own) : own,
  };
}

function searchOf(invocation: Invocation, apps: ReadonlySet<string>): Search | undefined {
  const { program, args } = invocation;
  const texts = args.map(({ text }) => text);
  if (isQuestion(program, texts)) return undefined;
  switch (program) {
    case "pkill":
    case "killall":
      return nameSearch(invocation, apps);
    case "killall5":
      return everything;
    case "taskkill":
      return windowsSearch(args, /^\/im$/i);
    case "Stop-Process":
    case "spps":
      return windowsSearch(args, /^-(?:process)?name$/i) ?? windowsSource(invocation);
    case "kill-port":
    case "fkill":
      return byPort;
    case "fuser":
      return texts.some((text) => /^-\w*k|^--kill$/.test(text))
        ? portSearch(invocation)
        : undefined;
    case "kill":
      if (texts.length > 1 && texts.at(-1) === "-1") return everything;
      return sourceSearch(invocation, apps);
    default:
      return undefined;
  }
}

const runtimesOfWindows = /^(?:node|npm|npx|bun|deno|pm2)(?:\.(?:exe|cmd))?$/i;

/** `taskkill /F /IM node.exe`, `Stop-Process -Name node`. */
function windowsSearch(args: readonly Argument[], option: RegExp): Search | undefined {
  const at = args.findIndex(({ text }) => option.test(text));
  const name = args[at + 1];
  return at === -1 || name === undefined || !runtimesOfWindows.test(name.text)
    ? undefined
    : { what: `whatever is called ${JSON.stringify(writtenText(name))}` };
}

/** `Get-Process node | Stop-Process`. */
function windowsSource({ before }: Invocation): Search | undefined {
  const found = before.find(({ program }) => /^(?:Get-Process|gps|ps)$/i.test(program));
  const name = found?.args.find(({ text }) => runtimesOfWindows.test(text));
  return name && { what: `whatever is called ${JSON.stringify(writtenText(name))}` };
}

/** Signal 0 only asks whether a process is there; `-l` lists the signals. `pkill -s` is no signal. */
function isQuestion(program: string, texts: readonly string[]): boolean {
  if (!["kill", "pkill", "killall"].includes(program)) return false;
  const signal = program === "pkill" ? /^--signal$/ : /^(?:-s|-n|--signal)$/;
  return texts.some(
    (text, index) =>
      /^(?:-0|--signal=0|-l|--list)$/.test(text) ||
      (text === "0" && signal.test(texts[index - 1] ?? "")),
  );
}

/** `kill $(pgrep node)`, `lsof -ti :3000 | xargs kill`: what is killed comes out of a search. */
function sourceSearch(
  { args, fromInput, before }: Invocation,
  apps: ReadonlySet<string>,
): Search | undefined {
  const sources = [...args.flatMap(({ origins }) => origins), ...(fromInput ? before : [])];
  for (const source of sources) {
    const byName = /^(?:pgrep|pidof)$/.test(source.program);
    const found = byName ? nameSearch(source, apps) : portSearch(source);
    if (found !== undefined) return found;
  }
  const filters = sources.filter(({ program }) => /^(?:[ef]?grep|awk)$/.test(program));
  const patterns = filters.flatMap(
    ({ args: own }) => own.find(({ text }) => !/^-/.test(text)) ?? [],
  );
  const pattern = patterns.find((one) => isOfApps(one, "line", apps));
  if (pattern === undefined || !sources.some(({ program }) => program === "ps")) return undefined;
  return {
    what: `whatever has ${JSON.stringify(writtenText(pattern))} in its line of ps`,
    unsure: !pattern.constant,
  };
}

/** Whether a program looks for who uses a port, and not for who uses a file or a file system. */
function portSearch({ program, args }: Invocation): Search | undefined {
  const texts = args.map(({ text }) => text);
  if (program === "ss" || program === "netstat") return byPort;
  const isPort = (text: string, index: number) =>
    program === "lsof"
      ? /^-[abClnOPRtw]*i|^:/.test(text)
      : /\/(?:tcp|udp)$|^-\w*n(?:tcp|udp)$|^--namespace=(?:tcp|udp)$/.test(text) ||
        (/^(?:tcp|udp)$/.test(text) && /^(?:-\w*n|--namespace)$/.test(texts[index - 1] ?? ""));
  return /^(?:lsof|fuser)$/.test(program) && texts.some(isPort) ? byPort : undefined;
}

/** GitHub's own machines live as long as one job. */
function isThrownAway({ source, job }: Unit): boolean {
  const label = job?.runsOn?.value ?? "";
  return source.path.startsWith(".github/") && /^(?:ubuntu|macos|windows)-/.test(label);
}
