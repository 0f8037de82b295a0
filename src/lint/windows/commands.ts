import type { Embedded } from "../notation/embedded.js";
import { commandsOf, type ShellCommands } from "../shell/commands.js";
import { unwrap } from "../shell/programs/unwrap.js";
import type { Draft, Invocation, Passed } from "../shell/words/invocation.js";
import type { Output } from "../shell/words/output.js";
import type { Argument } from "../shell/words/words.js";
import { type Dialect, wordsOf } from "./words.js";

/** Scripts within scripts: deeper than this nobody writes them. */
const deepest = 5;

interface Place {
  readonly output: Output;
  readonly remote: boolean;
  readonly passed: readonly Passed[];
  readonly privateHome: boolean;
}

/**
 * What a text for PowerShell or cmd.exe runs, command after command. What decides whether a command
 * runs, and what a variable holds, is not looked at: enough to find what reaches everybody's processes.
 */
export function windowsCommandsOf(shell: Embedded, dialect: Dialect, place: Place): ShellCommands {
  const { invocations, scripts } = inner(shell, dialect, place, 0);
  const isRead = ({ span }: Argument) =>
    invocations.some((one) => one.span.start > span.start && one.span.end <= span.end);
  // A script for a server, which some later command sends there.
  for (const text of heldTexts(shell, dialect).filter((one) => !isRead(one))) {
    const found = commandsOf(text.embedded, { ...place, remote: true, passed: [] });
    if (found.error !== undefined) continue;
    invocations.push(...found.invocations);
    scripts.push(...found.scripts);
  }
  return { invocations, scripts, error: undefined };
}

/** Texts of several lines that name PM2 and are kept, not shown. */
function heldTexts(shell: Embedded, dialect: Dialect): Argument[] {
  return wordsOf(shell, dialect).flatMap(({ words }) =>
    /^(?:write-|echo$)/i.test(words[0]?.text ?? "")
      ? []
      : words.filter(({ text }) => text.includes("\n") && /\bpm2\s/.test(text)),
  );
}

function inner(
  shell: Embedded,
  dialect: Dialect,
  place: Place,
  depth: number,
): { invocations: Invocation[]; scripts: ShellCommands["scripts"][number][] } {
  const invocations: Invocation[] = [];
  const scripts: ShellCommands["scripts"][number][] = [];
  if (depth > deepest) return { invocations, scripts };
  let pipeline: Draft[] = [];
  const texts = new Map<string, Argument>();
  for (const { words: written, piped } of wordsOf(shell, dialect)) {
    const words = filledIn(written, texts);
    const [variable, , value] = written;
    if (isAssignment(written) && variable !== undefined && value !== undefined)
      texts.set(variable.text.toLowerCase(), value);
    const { captured, rest } = withoutPrefix(withNamedSsh(words, dialect), dialect);
    const unwrapped = unwrap(withoutRedirections(asStarted(rest)));
    const [name, ...args] = unwrapped.words;
    if (name === undefined) continue;
    const nested = nestedIn(unwrapped.program, args);
    if (nested !== undefined) {
      const found = inner(nested.shell, nested.dialect, place, depth + 1);
      invocations.push(...found.invocations);
      scripts.push(...found.scripts);
      continue;
    }
    if (unwrapped.script !== undefined) {
      const remote = place.remote || unwrapped.remote;
      const passed = unwrapped.remote ? [] : place.passed;
      const found = commandsOf(unwrapped.script, { ...place, remote, passed });
      invocations.push(...found.invocations);
      scripts.push(...found.scripts);
      continue;
    }
    const draft: Draft = {
      program: unwrapped.program.replace(/\.(?:cmd|exe|ps1|bat)$/i, ""),
      args,
      shell,
      span: { start: name.span.start, end: (args.at(-1) ?? name).span.end },
      statement: (words[0] ?? name).span.start,
      ignoredBy: undefined,
      before: [],
      after: [],
      output: captured ? "captured" : place.output,
      fromInput: false,
      chosen: [],
      remote: place.remote,
      ownEnvironment: place.remote,
      passed: place.passed,
      secretArgs: [],
      privateHome: place.privateHome,
      within: undefined,
      asked: false,
      branches: [],
      user: undefined,
      nested: depth > 0,
      directory: undefined,
    };
    if (!piped) pipeline = [];
    draft.before = [...pipeline];
    for (const earlier of pipeline) {
      earlier.output = "piped";
      earlier.after = [...earlier.after, draft];
    }
    pipeline.push(draft);
    invocations.push(draft);
  }
  return { invocations, scripts };
}

function isAssignment(words: readonly Argument[]): boolean {
  return words[0]?.text.startsWith("$") === true && words[1]?.text === "=";
}

/** `ssh host $command`: the text that the variable was given before. */
function filledIn(
  words: readonly Argument[],
  texts: ReadonlyMap<string, Argument>,
): readonly Argument[] {
  const isSent = words.some(({ text }) => /^(?:ssh|plink)(?:\.exe)?$/i.test(text));
  return isSent ? words.map((word) => texts.get(word.text.toLowerCase()) ?? word) : words;
}

/** `& $SSH @options $server "…"`: the program by its path in a variable that is called after it. */
function withNamedSsh(words: readonly Argument[], dialect: Dialect): readonly Argument[] {
  const at = words.findIndex(
    ({ text }, index) =>
      /^\$(?:\w+:)?ssh(?:_?(?:exe|cmd|path))?$/i.test(text) && words[index - 1]?.text === "&",
  );
  if (dialect !== "powershell" || at === -1) return words;
  return words
    .map((word, index) => (index === at ? { ...word, text: "ssh", constant: true } : word))
    .filter(({ text }) => !/^@\w+$/.test(text));
}

/** What stands before a command: `$list =`, `&`, `call`, `@`, `if exist x`, `do`. */
function withoutPrefix(
  words: readonly Argument[],
  dialect: Dialect,
): { captured: boolean; rest: readonly Argument[] } {
  if (isAssignment(words))
    return { captured: true, rest: withoutPrefix(words.slice(2), dialect).rest };
  const first = words[0]?.text.toLowerCase() ?? "";
  const leading =
    dialect === "cmd" ? /^@?(?:call|do|else|if|for|start|echo\.)?$|^@/ : /^(?:[&.]|if|else|do)$/;
  if (!leading.test(first)) return { captured: false, rest: words };
  const at = words.findIndex(({ text }) => programs.test(text.replace(/^@/, "")));
  const [program, ...args] = at === -1 ? words.slice(1) : words.slice(at);
  if (program === undefined) return { captured: false, rest: [] };
  const plain = { ...program, text: program.text.replace(/^@/, "") };
  return { captured: false, rest: [plain, ...args] };
}

const programs =
  /^@?(?:.*[\\/])?(?:pm2|taskkill|npx|npm|pnpm|yarn|bunx|ssh|plink|powershell|pwsh|cmd|wmic|wsl)(?:\.(?:cmd|exe))?$/i;

/** `Start-Process pm2 -ArgumentList "delete", "all"` is `pm2 delete all`. */
function asStarted(words: readonly Argument[]): readonly Argument[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const plain = { ...first, text: base(first.text) };
  if (!/^(?:start-process|saps|start)$/i.test(plain.text)) return [plain, ...rest];
  const options = /^-(?:FilePath|ArgumentList|Args|NoNewWindow|Wait|PassThru)$/i;
  const [program, ...args] = rest.filter(({ text }) => !options.test(text));
  if (program === undefined) return [plain];
  const split = args.flatMap((word) =>
    word.text.split(/\s+/).map((text) => ({ ...word, text, embedded: { ...word.embedded, text } })),
  );
  return [{ ...program, text: base(program.text) }, ...split];
}

function base(text: string): string {
  const name = text.slice(Math.max(text.lastIndexOf("\\"), text.lastIndexOf("/")) + 1);
  return name.replace(/\.(?:cmd|exe)$/i, "");
}

/** `2>$null`, `> file`, `>nul`, `2>&1`. */
function withoutRedirections(words: readonly Argument[]): readonly Argument[] {
  return words.filter(
    ({ text }, index) =>
      !/^[\d*]?>>?/.test(text) && !/^[\d*]?>>?$/.test(words[index - 1]?.text ?? ""),
  );
}

/** `cmd /c …`, `powershell -Command …`, `Invoke-Expression …`. */
function nestedIn(
  program: string,
  args: readonly Argument[],
): { shell: Embedded; dialect: Dialect } | undefined {
  const name = program.toLowerCase();
  const after = (option: RegExp) => {
    const at = args.findIndex(({ text }) => option.test(text));
    return at === -1 ? undefined : together(args.slice(at + 1));
  };
  if (name === "cmd") return nested(after(/^\/[ck]$/i), "cmd");
  if (name === "powershell" || name === "pwsh")
    return nested(after(/^-c(?:ommand)?$/i), "powershell");
  if (name === "invoke-expression" || name === "iex") return nested(together(args), "powershell");
  return undefined;
}

function nested(shell: Embedded | undefined, dialect: Dialect) {
  return shell && { shell, dialect };
}

function together(words: readonly Argument[]): Embedded | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const text = words.map((word) => word.text).join(" ");
  const offsets = words.flatMap((word) => [...word.embedded.offsets]);
  return { source: first.embedded.source, text, offsets };
}

/** Whether a text that is no shell's is PowerShell: sent by ssh to a server of that kind. */
export function looksLikePowerShell(text: string): boolean {
  return /\$env:\w|\$\w+\s*=\s*|(?:^|[\s;|(])(?:Get|Set|New|Remove|Start|Stop|Test|Write|Invoke|Out|Where|ForEach|Select|Copy|Move|Import|Expand)-[A-Z]\w+|\s-(?:eq|ne|like|ErrorAction)\s/.test(
    text,
  );
}
