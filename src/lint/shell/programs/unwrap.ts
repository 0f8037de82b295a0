import { type Embedded, joinEmbedded } from "../../notation/embedded.js";
import type { Invocation } from "../words/invocation.js";
import type { Argument } from "../words/words.js";

/** A command without what stands around it. */
export interface Unwrapped {
  readonly program: string;
  /** The word that names the program, and those after it. */
  readonly words: readonly Argument[];
  /** A script that it runs: the text after `sh -c`, the words after `ssh host`. */
  readonly script: Embedded | undefined;
  /** Runs what comes through its standard input as a script: `bash`, `ssh host`. */
  readonly readsScript: boolean;
  readonly fromInput: boolean;
  readonly remote: boolean;
  readonly ownEnvironment: boolean;
  readonly user: string | undefined;
  /** What it sets for its program: `env X=1`, `sudo X=1`. */
  readonly assigned: readonly Argument[];
}

interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued: string;
  /** Words to pass over between the options and the command. */
  readonly operands?: number;
  readonly assignments?: boolean;
}

export const wrappers: ReadonlyMap<string, Wrapper> = new Map(
  Object.entries({
    sudo: {
      valued: "-u -g -h -p -C -T -r -t -D -R --user --group --host --chdir",
      assignments: true,
    },
    doas: { valued: "-u -C", assignments: true },
    env: { valued: "-u -C --unset --chdir", assignments: true },
    command: { valued: "" },
    corepack: { valued: "" },
    builtin: { valued: "" },
    exec: { valued: "-a" },
    nohup: { valued: "" },
    setsid: { valued: "" },
    time: { valued: "-f -o" },
    nice: { valued: "-n" },
    ionice: { valued: "-c -n" },
    stdbuf: { valued: "-i -o -e" },
    timeout: { valued: "-k -s --signal --kill-after", operands: 1 },
    gosu: { valued: "", operands: 1 },
    "su-exec": { valued: "", operands: 1 },
    sshpass: { valued: "-p -f -d -P" },
    "cross-env": { valued: "", assignments: true },
    "env-cmd": { valued: "-f -e -r --file --environments --rc-file" },
    dotenv: { valued: "-e -c -p -v" },
    xargs: { valued: "-n -P -I -L -d -a -s -E --max-args --max-procs --delimiter --arg-file" },
    parallel: { valued: "-j --jobs" },
    npx: { valued: "-p --package -w --workspace" },
    bunx: { valued: "" },
    flock: { valued: "-w -E --timeout --wait", operands: 1 },
    "systemd-run": { valued: "-p -u -M -H -E --unit --property --slice --uid --gid --setenv" },
    wsl: { valued: "-d -u --distribution --user --cd" },
    setpriv: { valued: "--reuid --regid --groups" },
  }),
);
/** Programs that run another one after a word of their own. */
const packageRunners: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    npm: ["exec", "x"],
    pnpm: ["exec", "dlx"],
    yarn: ["exec", "dlx", "run"],
    bun: ["x", "run"],
    nvm: ["exec", "run"],
    volta: ["run"],
    fnm: ["exec"],
    asdf: ["exec"],
    nodenv: ["exec"],
    mise: ["exec", "x"],
    n: ["exec", "run"],
    dotenvx: ["run"],
    doppler: ["run"],
    infisical: ["run"],
    op: ["run"],
  }),
);
const runnersValued =
  "-p --package -w --workspace -f --env-file -e --env -c --config --project --projectId --using --node --npm --yarn --pnpm";
const shells = new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
const sshValued = "-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w";

/** Finds the program that a command runs in the end. */
export function unwrap(all: readonly Argument[]): Unwrapped {
  let words = all;
  const found: Found = {
    fromInput: false,
    remote: false,
    ownEnvironment: false,
    user: undefined,
    assigned: [],
  };
  for (;;) {
    const program = programOf(words[0]);
    // `$SUDO pm2 …`: empty or a wrapper, as it is followed by a program that is run.
    if (isVariableAlone(words[0]) && runsWhatever.test(programOf(words[1]))) {
      words = words.slice(1);
      continue;
    }
    const wrapper = wrappers.get(program);
    const end = (script?: Embedded, readsScript = false): Unwrapped => ({
      program,
      words,
      script,
      readsScript,
      ...found,
    });
    if (shells.has(program)) return shell(words, end);
    if (program === "eval") return end(joinEmbedded(words.slice(1).map((word) => word.embedded)));
    if (program === "trap") return end(afterOptions(words, "").rest[0]?.embedded);
    if (program === "ssh") return ssh(words, sshValued);
    if (program === "plink") return ssh(words, "-pw -P -l -i -hostkey -load");
    if (program === "su" || program === "runuser") {
      const { options, rest } = afterOptions(words, "-u -g -G -s -c --command --user");
      const script = optionValue(words, /^(?:-\w*c|--command)$/);
      if (
        options.some(({ text }) => ["-", "-l", "--login"].includes(text)) ||
        rest[0]?.text === "-"
      )
        found.ownEnvironment = true;
      const name = rest.find(({ text }) => text !== "-")?.text;
      found.user =
        program === "su" ? (name ?? "root") : optionValue(words, /^(?:-u|--user)$/)?.text;
      if (script !== undefined) return end(script.embedded);
      if (program === "su" || !options.some(({ text }) => text === "-u")) return end();
      words = rest;
      continue;
    }
    if (/^(?:yarn|pnpm|node)$/.test(program) && programOf(words[1]) === "pm2")
      words = words.slice(1);
    else if (packageRunners.get(program)?.includes(words[1]?.text ?? ""))
      words = packageRun(program, words.slice(1));
    else if (wrapper !== undefined) {
      const next = unwrapOne(program, wrapper, words, found);
      if (next === undefined) return end();
      if (program === "flock" && next[0]?.text === "-c") return end(next[1]?.embedded);
      words = next;
    } else return end();
    if (words.length === 0)
      return { program: "", words: all, script: undefined, readsScript: false, ...found };
  }

  function ssh(parts: readonly Argument[], valued: string): Unwrapped {
    const [, ...command] = afterOptions(parts, valued).rest;
    const rest = command[0]?.text === "--" ? command.slice(1) : command;
    const script = joinEmbedded(rest.map((word) => word.embedded));
    const inner = {
      fromInput: false,
      remote: true,
      ownEnvironment: true,
      user: undefined,
      assigned: [],
    };
    // `ssh host bash -s`: what is read is a script, whatever runs it there.
    const readsScript = rest.length === 0 || unwrap(rest).readsScript;
    return {
      program: "ssh",
      words: parts,
      script: readsScript ? undefined : script,
      readsScript,
      ...inner,
    };
  }
}

type Found = {
  fromInput: boolean;
  remote: boolean;
  ownEnvironment: boolean;
  user: string | undefined;
  assigned: readonly Argument[];
};

const runsWhatever = /^(?:pm2|ssh|sshpass|sudo|npx|env)$/;

/** `$SUDO`, `${PREFIX}`: one variable of which nothing is known, and no quotes. */
function isVariableAlone(word: Argument | undefined): boolean {
  return word !== undefined && !word.constant && /^\$(?:\w+|\{\w+(?::?-)?\})$/.test(word.text);
}

/** The words after one wrapper; nothing where it only asks about a command (`command -v`). */
function unwrapOne(
  program: string,
  { valued, operands = 0, assignments = false }: Wrapper,
  words: readonly Argument[],
  found: Found,
): readonly Argument[] | undefined {
  const { options, rest } = afterOptions(words, valued, assignments);
  const kept = found.ownEnvironment;
  const has = (...names: string[]) => options.some(({ text }) => names.includes(text));
  if (program === "command" && has("-v", "-V")) return undefined;
  if (program === "xargs" || program === "parallel") found.fromInput = true;
  if (program === "sudo" && !options.some(({ text }) => /^(-\w*E|--preserve-env)/.test(text)))
    found.ownEnvironment = true;
  if (program === "sudo" || program === "doas")
    found.user = optionValue(options, /^(?:-\w*u|--user)$/)?.text ?? userOf(options) ?? "root";
  if (program === "gosu" || program === "su-exec") found.user = rest[0]?.text;
  if (program === "env" && has("-i", "-", "--ignore-environment")) found.ownEnvironment = true;
  if (program === "systemd-run") found.ownEnvironment = true;
  const own = assignments ? options.filter(({ text }) => /^[A-Za-z_]\w*=/.test(text)) : [];
  const gotThrough = found.ownEnvironment === kept;
  found.assigned = gotThrough ? [...found.assigned, ...own] : own;
  return rest.slice(operands);
}

/** `-udeploy`, `--user=deploy`. */
function userOf(options: readonly Argument[]): string | undefined {
  return options.map(({ text }) => /^(?:-u|--user=)(.+)$/.exec(text)?.[1]).find((one) => one);
}

/** `npm exec pm2 -- kill`, `nvm exec 20 pm2 kill`: the words from the program's name on. */
function packageRun(runner: string, words: readonly Argument[]): readonly Argument[] {
  const { rest } = afterOptions(words, runnersValued);
  if (runner === "nvm" && /^(?:v?\d|lts|node$|default$)/.test(rest[0]?.text ?? ""))
    return rest.slice(1);
  const dashes = rest.findIndex(({ text }) => text === "--");
  if (runner === "mise" && dashes !== -1) return rest.slice(dashes + 1);
  if (runner === "n") return rest.slice(1);
  return runner === "npm" && rest[1]?.text === "--" ? rest.toSpliced(1, 1) : rest;
}

/** `bash -lc 'script'` runs its word, `bash file` a file, `bash` and `bash -s` what they read. */
function shell(
  words: readonly Argument[],
  end: (script?: Embedded, readsScript?: boolean) => Unwrapped,
): Unwrapped {
  const flag = words.findIndex(({ text }, index) => index > 0 && /^-\w*c\w*$/.test(text));
  if (flag > 0) return end(words[flag + 1]?.embedded);
  const { options, rest } = afterOptions(words, "-o -O");
  return end(undefined, rest.length === 0 || options.some(({ text }) => text === "-s"));
}

/** Splits the words after the program's name into options (with their values) and the rest. */
function afterOptions(
  words: readonly Argument[],
  valued: string,
  assignments = false,
): { options: readonly Argument[]; rest: readonly Argument[] } {
  const takesValue = new Set(valued.split(" "));
  let at = 1;
  for (; at < words.length; at++) {
    const text = words[at]?.text ?? "";
    if (text === "--") {
      return { options: words.slice(1, at), rest: words.slice(at + 1) };
    }
    if (assignments && /^[A-Za-z_]\w*=/.test(text)) continue;
    if (!text.startsWith("-")) break;
    if (takesValue.has(valuedIn(text, takesValue))) at += 1;
  }
  return { options: words.slice(1, at), rest: words.slice(at) };
}

/** In `-iu deploy` the u takes the value; in `-udeploy` it has it already. */
function valuedIn(option: string, takesValue: ReadonlySet<string>): string {
  if (!/^-[A-Za-z]{2,}$/.test(option)) return option;
  const valued = [...option.slice(1)].findIndex((letter) => takesValue.has(`-${letter}`));
  return valued === option.length - 2 ? `-${option.at(-1)}` : option;
}

function optionValue(words: readonly Argument[], option: RegExp): Argument | undefined {
  const at = words.findIndex(({ text }) => option.test(text));
  return at === -1 ? undefined : words[at + 1];
}

/** `/usr/bin/pm2`, `$ROOT/bin/pm2`, `${PM2:-pm2}`, `$(which pm2)` and `pm2@latest` are all pm2. */
export function programOf(word: Argument | undefined): string {
  if (word === undefined) return "";
  const { text, constant } = word;
  const path = standIn.map((form) => form.exec(text)?.[1]).find((one) => one) ?? text;
  const name = path.slice(path.lastIndexOf("/") + 1);
  // The folder may be unknown, the name of the program must not.
  const named = constant || (name !== text && /^[\w@.-]+$/.test(name));
  return named ? name.replace(/^(pm2)@.*$/, "$1") : "";
}

/** What stands for a program's path and is as good as written out. */
const standIn = [
  /^\$\{\w+:?-([\w@./-]+)\}$/,
  /^\$\((?:which|command -v|type -[pP])\s+([\w@./-]+)[^)]*\)$/,
];

/** Whether a stage of a pipeline is a shell that may run what it reads, here or on another machine. */
export function readsScript(stage: readonly Invocation[]): boolean {
  const [only] = stage;
  return (
    stage.length === 1 && only !== undefined && (shells.has(only.program) || only.program === "ssh")
  );
}
