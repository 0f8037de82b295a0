import type { Project } from "../project.js";
import type { Invocation } from "../shell/words/invocation.js";
import { type Argument, writtenText } from "../shell/words/words.js";

/** How a command finds what it ends. */
export interface Search {
  /** The object of "pkill ends …". */
  readonly what: string;
  readonly port?: boolean;
  /** Only beside calls of pm2 is it about its apps: a port, a name that a variable holds. */
  readonly unsure?: boolean;
}

/** Options that take the next word, by program; `-fu deploy` is `-f -u deploy`. */
const valued: ReadonlyMap<string, RegExp> = new Map([
  ["killall", /^-[a-z]*[suoyZn]$|^--(?:signal|user|older-than|younger-than|ns|context)$/],
  ["pidof", /^-[a-z]*[oS]$/],
]);
const valuedOfPkill =
  /^-[a-z]*[gGtsuUdOr]$|^--(?:signal|pgroup|group|terminal|session|euid|uid|older|ns|nslist|delimiter|runstates)$/;
/** From a pid file, or of one parent. */
const bounded = /^(?:-F|--pidfile|-P|--parent)/;

/** What `pkill`, `killall`, `pgrep` and `pidof` look for; nothing where that can be no app. */
export function nameSearch(
  { program, args }: Invocation,
  apps: ReadonlySet<string>,
): Search | undefined {
  const texts = args.map(({ text }) => text);
  if (texts.some((text) => bounded.test(text))) return undefined;
  const takesNext = valued.get(program) ?? valuedOfPkill;
  const pattern = args.find(
    ({ text }, index) => !text.startsWith("-") && !takesNext.test(texts[index - 1] ?? ""),
  );
  const user = texts.findIndex((text) => /^-[a-z]*[uU]$|^--(?:user|euid|uid)$/.test(text));
  if (pattern === undefined && user !== -1) return { what: `all that ${texts[user + 1]} runs` };
  if (pattern === undefined || !isOfApps(pattern, comparedBy(program, texts), apps))
    return undefined;
  return {
    what: `whatever is called ${JSON.stringify(writtenText(pattern))}`,
    unsure: !pattern.constant,
  };
}

/** What a pattern is compared with: a program's whole name, a part of it, or of its command line. */
type Compared = "name" | "part of the name" | "line";

function comparedBy(program: string, texts: readonly string[]): Compared {
  if (program === "killall" || program === "pidof")
    return texts.some((text) => /^-[a-z]*r|^--regexp$/.test(text)) ? "part of the name" : "name";
  return texts.some((text) => /^-[a-z]*f|^--full$/.test(text)) ? "line" : "part of the name";
}

/** What PM2 and what it runs are called in the list of processes: the system keeps 15 letters. */
const names = ["node", "nodejs", "pm2 v7.0.4: god", "npm start", "bun", "deno"];
const lines = [...names, "pm2 v7.0.4: god daemon (/root/.pm2)"];
const runtimes =
  /(?:^|[\s/])(?:node|npm|npx|bun|deno|pm2|tsx|next|nuxt|nest)(?![\w-])|\.[cm]?[jt]s\b/;

/** Whether a pattern can mean a program that PM2 runs, or PM2: an unknown one can. */
export function isOfApps(
  { text, constant }: Argument,
  compared: Compared,
  apps: ReadonlySet<string>,
): boolean {
  if (!constant || apps.has(text)) return true;
  // `[n]ode` is node, and not the grep that looks for it.
  if (/^pm2 (?:monit|logs?|dash)\b/.test(text)) return false;
  const plain = text.toLowerCase().replace(/\[(\w)\]/g, "$1");
  if (runtimes.test(plain)) return true;
  const part = plain.replace(/^\^|\$$/g, "");
  if (compared === "name") return names.includes(part);
  return (compared === "line" ? lines : names).some((title) => title.includes(part));
}

/** The names of all apps that the project's files speak of. */
export function appWords({ ecosystems, units }: Project): ReadonlySet<string> {
  const declared = ecosystems.flatMap(({ apps }) => apps.flatMap(({ name }) => name?.value ?? []));
  const called = units.flatMap(({ calls }) =>
    calls.flatMap(({ options, targets }) => [...targets, options.get("name")?.value ?? []].flat()),
  );
  const constant = called.filter((word) => word.constant).map(({ text }) => text);
  return new Set([...declared, ...constant]);
}
