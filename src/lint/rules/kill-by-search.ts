import { type Project, sequencesOf, type Unit } from "../project.js";
import { type Problem, type Rule, step } from "../rule.js";
import type { Invocation } from "../shell/invocation.js";
import { type Argument, asWritten } from "../shell/words.js";

export const killBySearch: Rule = {
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

/** How a command finds what it ends. */
interface Search {
  /** The object of "pkill ends …". */
  readonly what: string;
  readonly port?: boolean;
  /** Only beside calls of pm2 is it about its apps: a port, a name that a variable holds. */
  readonly unsure?: boolean;
}

const everything: Search = { what: "everything that it may" };
const byPort: Search = { what: "whoever uses the port", port: true, unsure: true };

function problemOf({ shell, span, statement, program }: Invocation, search: Search): Problem {
  const whose = search.port
    ? "whoever that belongs to, and PM2 starts its own again at once"
    : "on the whole machine and whoever it belongs to";
  return {
    source: shell.source,
    span,
    statement,
    message: `${program} ends ${search.what}, ${whose}.`,
    advice: step("pm2-stop", {
      namespace: "<namespace>",
      "name-pattern": "<names>",
      ...(search.port ? { ports: "<port>" } : {}),
    }),
  };
}

function searchOf(invocation: Invocation, apps: ReadonlySet<string>): Search | undefined {
  const texts = invocation.args.map(({ text }) => text);
  switch (invocation.program) {
    case "pkill":
    case "killall":
      return byName(invocation, apps);
    case "killall5":
      return everything;
    case "kill-port":
    case "fkill":
      return byPort;
    case "fuser":
      return texts.some((text) => /^-\w*k|^--kill$/.test(text)) ? byPort : undefined;
    case "kill":
      if (texts.length > 1 && texts.at(-1) === "-1") return everything;
      return bySources(invocation, apps);
    default:
      return undefined;
  }
}

/** `kill $(pgrep node)`, `lsof -ti :3000 | xargs kill`: what is killed comes out of a search. */
function bySources(
  { args, fromInput, before }: Invocation,
  apps: ReadonlySet<string>,
): Search | undefined {
  const sources = [...args.flatMap(({ origins }) => origins), ...(fromInput ? before : [])];
  for (const source of sources) {
    const found = /^(?:pgrep|pidof)$/.test(source.program) ? byName(source, apps) : undefined;
    if (found !== undefined) return found;
    if (/^(?:lsof|fuser|ss|netstat)$/.test(source.program)) return byPort;
  }
  const filters = sources.filter(({ program }) => /^(?:[ef]?grep|awk)$/.test(program));
  const patterns = filters.flatMap(
    ({ args: own }) => own.find(({ text }) => !/^-/.test(text)) ?? [],
  );
  const pattern = patterns.find((one) => isOfApps(one, apps));
  if (pattern === undefined || !sources.some(({ program }) => program === "ps")) return undefined;
  return {
    what: `whatever has ${JSON.stringify(asWritten(pattern))} in its line of ps`,
    unsure: !pattern.constant,
  };
}

/** Options that take the next word. */
const valued = /^(?:-[gGtsOoyZuU]|--(?:signal|older-than|younger-than|ns|nslist|user|euid|uid))$/;
/** From a pid file, of one parent, or only to ask whether it is there. */
const harmless = /^(?:-F|--pidfile|-P|--parent|-0|--signal=0|-l|--list)/;

/** What `pkill`, `killall`, `pgrep` and `pidof` look for; nothing where that can be no app. */
function byName({ args }: Invocation, apps: ReadonlySet<string>): Search | undefined {
  const texts = args.map(({ text }) => text);
  if (texts.some((text) => harmless.test(text))) return undefined;
  const pattern = args.find(
    ({ text }, index) => !text.startsWith("-") && !valued.test(texts[index - 1] ?? ""),
  );
  const user = texts.findIndex((text) => /^-[uU]$|^--(?:user|euid|uid)$/.test(text));
  if (pattern === undefined && user !== -1) return { what: `all that ${texts[user + 1]} runs` };
  if (pattern === undefined || !isOfApps(pattern, apps)) return undefined;
  return {
    what: `whatever is called ${JSON.stringify(asWritten(pattern))}`,
    unsure: !pattern.constant,
  };
}

/** What PM2 and what it runs are called in the list of processes. */
const titles = ["node", "nodejs", "pm2 v7: god daemon (/root/.pm2)", "npm start", "bun", "deno"];
const runtimes =
  /(?:^|[\s/])(?:node|npm|npx|bun|deno|pm2|tsx|next|nuxt|nest)(?![\w-])|\.[cm]?[jt]s\b/;

/** Whether a pattern can mean a program that PM2 runs, or PM2: an unknown one can. */
function isOfApps({ text, constant }: Argument, apps: ReadonlySet<string>): boolean {
  if (!constant || apps.has(text)) return true;
  // `[n]ode` is node, and not the grep that looks for it.
  const plain = text.toLowerCase().replace(/\[(\w)\]/g, "$1");
  const part = plain.replace(/^\^|\$$/g, "");
  return runtimes.test(plain) || titles.some((title) => title.includes(part));
}

/** The names of all apps that the project's files speak of, and their scripts. */
function appWords({ ecosystems, units }: Project): ReadonlySet<string> {
  const declared = ecosystems.flatMap(({ apps }) => apps.flatMap(({ name }) => name?.value ?? []));
  const called = units.flatMap(({ calls }) =>
    calls.flatMap(({ options, targets }) => [...targets, options.get("name")?.value ?? []].flat()),
  );
  const constant = called.filter((word) => word.constant).map(({ text }) => text);
  return new Set([...declared, ...constant]);
}

/** GitHub's own machines live as long as one job. */
function isThrownAway({ source, job }: Unit): boolean {
  const label = job?.runsOn?.value ?? "";
  return source.path.startsWith(".github/") && /^(?:ubuntu|macos|windows)-/.test(label);
}
