/** A command as it is started: a program and its arguments, or what is wrong with the line. */
export type ParsedCommand =
  | { readonly words: readonly [string, ...string[]] }
  | { readonly mistake: string };

/** What means something to a shell and nothing here; taken as it stands, it would do the wrong thing. */
const shellsOwn = /[|&;<>`$*?(){}~]|^#/;

/**
 * Reads a line as an argument list: words parted by blanks, in `'…'` or `"…"` where a word has
 * blanks, `\` before a character that stands for itself; or a JSON list of texts. No shell ever sees it,
 * so what only a shell understands is a mistake and not passed on.
 */
export function parseCommand(line: string): ParsedCommand {
  if (line.startsWith("[")) return parseList(line);
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== "") {
    const piece = /^(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/s.exec(rest)?.[0];
    if (piece === undefined) return { mistake: "a quote is not closed" };
    const bare = piece.replace(/'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs, "");
    const strange = shellsOwn.exec(bare)?.[0];
    if (strange !== undefined)
      return {
        mistake: `"${strange}" means something to a shell, and there is none here: quote it, or put the line into a script`,
      };
    words.push(piece.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, unquoted));
    rest = rest.slice(piece.length).trimStart();
  }
  return commandOf(words);
}

function unquoted(_: string, single?: string, double?: string, escaped?: string): string {
  return single ?? double?.replace(/\\(.)/gs, "$1") ?? escaped ?? "";
}

function parseList(text: string): ParsedCommand {
  try {
    const words: unknown = JSON.parse(text);
    if (Array.isArray(words) && words.every((word) => typeof word === "string"))
      return commandOf(words);
  } catch {
    // Said below.
  }
  return { mistake: 'a line that begins with "[" must be a JSON list of strings' };
}

function commandOf([program = "", ...args]: readonly string[]): ParsedCommand {
  if (program === "") return { mistake: "it names no program" };
  if ([program, ...args].some((word) => word.includes("\0")))
    return { mistake: "it has a zero byte" };
  return { words: [program, ...args] };
}
