import { type Embedded, joined } from "../embedded.js";
import type { Argument } from "./words.js";

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
}

interface Wrapper {
  /** Options that take the next word as their value. */
  readonly valued: string;
  /** Words to pass over between the options and the command. */
  readonly operands?: number;
  readonly assignments?: boolean;
}

const wrappers: Readonly<Record<string, Wrapper>> = {
  sudo: {
    valued: "-u -g -h -p -C -T -r -t -D -R --user --group --host --chdir",
    assignments: true,
  },
  doas: { valued: "-u -C", assignments: true },
  env: { valued: "-u -C --unset --chdir", assignments: true },
  command: { valued: "" },
  builtin: { valued: "" },
  exec: { valued: "-a" },
  nohup: { valued: "" },
  setsid: { valued: "" },
  time: { valued: "-f -o" },
  nice: { valued: "-n" },
  ionice: { valued: "-c -n" },
  stdbuf: { valued: "-i -o -e" },
  timeout: { valued: "-k -s --signal --kill-after", operands: 1 },
  xargs: { valued: "-n -P -I -L -d -a -s -E --max-args --max-procs --delimiter --arg-file" },
  parallel: { valued: "-j --jobs" },
  npx: { valued: "-p --package -w --workspace" },
  bunx: { valued: "" },
  flock: { valued: "-w -E --timeout --wait", operands: 1 },
  "systemd-run": { valued: "-p -u -M -H -E --unit --property --slice --uid --gid --setenv" },
  setpriv: { valued: "--reuid --regid --groups" },
};
const packageRunners: Readonly<Record<string, readonly string[]>> = {
  npm: ["exec", "x"],
  pnpm: ["exec", "dlx"],
  yarn: ["exec", "dlx", "run"],
  bun: ["x", "run"],
};
const shells = new Set(["sh", "bash", "dash", "ash", "zsh", "ksh"]);
const sshValued = "-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w";

/** Finds the program that a command runs in the end. */
export function unwrap(all: readonly Argument[]): Unwrapped {
  let words = all;
  const found = { fromInput: false, remote: false, ownEnvironment: false };
  for (;;) {
    const program = programOf(words[0]);
    const end = (script?: Embedded, readsScript = false): Unwrapped => ({
      program,
      words,
      script,
      readsScript,
      ...found,
    });
    if (shells.has(program)) return shell(words, end);
    if (program === "eval") return end(joined(words.slice(1).map((word) => word.embedded)));
    if (program === "ssh") return ssh(words);
    if (program === "su" || program === "runuser") {
      const { options, rest } = afterOptions(words, "-u -g -G -s -c --command --user");
      const script = optionValue(words, "-c") ?? optionValue(words, "--command");
      if (
        options.some(({ text }) => ["-", "-l", "--login"].includes(text)) ||
        rest[0]?.text === "-"
      )
        found.ownEnvironment = true;
      if (script !== undefined) return end(script.embedded);
      if (program === "su" || !options.some(({ text }) => text === "-u")) return end();
      words = rest;
      continue;
    }
    if (program === "yarn" && programOf(words[1]) === "pm2") words = words.slice(1);
    else if (packageRunners[program]?.includes(words[1]?.text ?? ""))
      words = afterOptions(words.slice(1), "-p --package -w").rest;
    else if (wrappers[program] !== undefined) {
      const next = unwrapOne(program, wrappers[program], words, found);
      if (next === undefined) return end();
      if (program === "flock" && next[0]?.text === "-c") return end(next[1]?.embedded);
      words = next;
    } else return end();
    if (words.length === 0)
      return { program: "", words: all, script: undefined, readsScript: false, ...found };
  }

  function ssh(parts: readonly Argument[]): Unwrapped {
    const rest = afterOptions(parts, sshValued).rest.slice(1);
    const script = joined(rest.map((word) => word.embedded));
    const inner = { fromInput: false, remote: true, ownEnvironment: true };
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

type Found = { fromInput: boolean; remote: boolean; ownEnvironment: boolean };

/** The words after one wrapper; nothing where it only asks about a command (`command -v`). */
function unwrapOne(
  program: string,
  { valued, operands = 0, assignments = false }: Wrapper,
  words: readonly Argument[],
  found: Found,
): readonly Argument[] | undefined {
  const { options, rest } = afterOptions(words, valued, assignments);
  const has = (...names: string[]) => options.some(({ text }) => names.includes(text));
  if (program === "command" && has("-v", "-V")) return undefined;
  if (program === "xargs" || program === "parallel") found.fromInput = true;
  if (program === "sudo" && !options.some(({ text }) => /^(-\w*E|--preserve-env)/.test(text)))
    found.ownEnvironment = true;
  if (program === "env" && has("-i", "-", "--ignore-environment")) found.ownEnvironment = true;
  if (program === "systemd-run") found.ownEnvironment = true;
  return rest.slice(operands);
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
    if (takesValue.has(text)) at += 1;
  }
  return { options: words.slice(1, at), rest: words.slice(at) };
}

function optionValue(words: readonly Argument[], option: string): Argument | undefined {
  const at = words.findIndex(({ text }) => text === option);
  return at === -1 ? undefined : words[at + 1];
}

/** `/usr/bin/pm2`, `./node_modules/.bin/pm2` and `pm2@latest` are all pm2. */
function programOf(word: Argument | undefined): string {
  if (word === undefined || !word.constant) return "";
  const name = word.text.slice(word.text.lastIndexOf("/") + 1);
  return name.replace(/^(pm2)@.*$/, "$1");
}
