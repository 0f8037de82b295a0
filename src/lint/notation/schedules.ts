import { type Embedded, part } from "./embedded.js";
import { behind, ignoreFailure, linesOf } from "./lines.js";

/** Texts by which the system itself runs commands: files of their own, or written by a script. */

const when = String.raw`^\s*(?:@\w+|(?:[\d*,/A-Za-z-]+\s+){4}[\d*,/A-Za-z-]+)\s+`;

/** Five fields or a word such as `@daily`, in the system's own files a user, then the command. */
export function cronCommands(whole: Embedded, path: string): Embedded[] {
  const withUser = /(?:^|\/)(?:etc\/crontab|cron\.d\/[^/]+)$/.test(path);
  const start = new RegExp(withUser ? String.raw`${when}[\w.-]+\s+` : when);
  return linesOf(whole).flatMap((line) => {
    if (/^\s*#/.test(line.text)) return [];
    const command = behind(line, start);
    // An unescaped % ends the command: what follows is its standard input.
    const end = command?.text.search(/(?<!\\)%/) ?? -1;
    return command === undefined ? [] : [end === -1 ? command : part(command, 0, end)];
  });
}

/** The commands of a systemd unit; `-` before one says that its failure does not count. */
export function unitCommands(whole: Embedded): { found: Embedded[]; ofDaemon: boolean } {
  // What `pm2 startup` writes: the unit is the daemon's own, and to end all is what it is for.
  const ofDaemon = /^\s*ExecStart=.*\bpm2\s+(?:resurrect|start\b.*--no-daemon)/m.test(whole.text);
  const found = linesOf(whole).flatMap((line) => {
    const command = behind(line, /^\s*Exec(?:Start|Stop|Reload|Condition)(?:Pre|Post)?\s*=\s*/);
    if (command === undefined) return [];
    const prefix = /^[@:+!|-]*/.exec(command.text)?.[0] ?? "";
    const shell = part(command, prefix.length, command.text.length);
    return prefix.includes("-") ? ignoreFailure(shell) : shell;
  });
  return { found, ofDaemon };
}

/** The scripts of logrotate: what it runs before and after it has put a log aside. */
export function logrotateScripts(whole: Embedded): Embedded[] {
  const script =
    /^[ \t]*(?:pre|post|first|last)(?:rotate|action)[ \t]*\n([\s\S]*?)^[ \t]*endscript\b/gm;
  return [...whole.text.matchAll(script)].map(({ 0: found, 1: text = "", index }) => {
    const from = index + found.indexOf("\n") + 1;
    return part(whole, from, from + text.length);
  });
}

/** Which of these a file is, by its path. */
export function scheduleOf(path: string): "unit" | "crontab" | "logrotate" | undefined {
  if (/\.(?:service|timer)$/.test(path)) return "unit";
  if (/(?:^|\/)crontab(?:\.[\w-]+)?$|\.cron(?:tab)?$|(?:^|\/)cron\.d\/[^/]+$/i.test(path))
    return "crontab";
  return /(?:^|\/)logrotate\.d\/[^/]+$|(?:^|\/)[\w-]*logrotate[\w-]*(?:\.conf)?$|\.logrotate$/i.test(
    path,
  )
    ? "logrotate"
    : undefined;
}
