import type { Embedded } from "../../notation/embedded.js";
import type { Span } from "../../notation/source.js";
import type { Output } from "./output.js";

/** One program that a script runs, found behind `sudo`, `env`, `xargs`, `sh -c` and the like. */
export interface Invocation {
  /** The program's own name, without a path; empty where it cannot be known. */
  readonly program: string;
  readonly args: readonly Argument[];
  /** The file it stands in, and where: from the program's name to its last argument. */
  readonly shell: Embedded;
  readonly span: Span;
  /** Where the statement begins, wrappers and earlier lines included. */
  readonly statement: number;
  /** `true`, `echo` or the like, that runs when this fails, and so hides it. */
  readonly ignoredBy: Span | undefined;
  /** The other commands of its pipeline, before and after it. */
  readonly before: readonly Invocation[];
  readonly after: readonly Invocation[];
  readonly output: Output;
  /** Its arguments come from its standard input, too: `xargs`. */
  readonly fromInput: boolean;
  /** The rounds of loops in which it runs for chosen values only: `[ "$name" = api ] && …`. */
  readonly chosen: readonly Round[];
  /** Runs on another machine: `ssh`. */
  readonly remote: boolean;
  /** Its environment is not the script's: `env -i`, `sudo`, `ssh`, a login shell. */
  readonly ownEnvironment: boolean;
  /** The variables that its script gives it, where something is known of them. */
  readonly passed: readonly Passed[];
  /** The arguments that take in a secret. */
  readonly secretArgs: readonly Argument[];
  /** PM2_HOME is a folder of mktemp, or the job's temporary one: the daemon is nobody else's. */
  readonly privateHome: boolean;
  /** The function, or trap, it is part of. */
  readonly within: string | undefined;
  /** Whether it succeeds decides what runs next: the condition of an `if`, the left side of `&&`. */
  readonly asked: boolean;
  /** The condition of an `if` that decides only what is printed. */
  readonly told?: boolean;
  /** The ways through `case` and `if` that lead to it. */
  readonly branches: readonly Branch[];
  /** Whom `sudo` or `su` runs it as; nothing where it runs as the script does. */
  readonly user: string | undefined;
  /** It stands in a script within another one: in the quotes of `ssh`, in a heredoc. */
  readonly nested: boolean;
  /** The directory of the last `cd` before it, as written. */
  readonly directory: Argument | undefined;
}

/** An invocation while its surroundings are still being walked. */
export type Draft = { -readonly [K in keyof Invocation]: Invocation[K] };

/** Whether two commands can run one after the other: not in two branches of one `case` or `if`. */
export function canFollow(one: Invocation, other: Invocation): boolean {
  return !one.branches.some(({ of, way }) =>
    other.branches.some((branch) => branch.of === of && branch.way !== way),
  );
}

/** What `within` says of commands that a script hands to cron, systemd or logrotate. */
export const scheduled = "schedule";

/** A word of a command, as far as it can be known without running anything. */
export interface Argument {
  /** What the shell would pass on; unknown expansions stand here as they were written. */
  readonly text: string;
  /** Nothing in it depends on the run: no unknown variable, command, expression or pattern. */
  readonly constant: boolean;
  /** What else is known of one that is not constant: it is one of these, or may be. */
  readonly oneOf?: readonly string[];
  /** Holds an unquoted variable, command or pattern: it may become several words, or none. */
  readonly splits: boolean;
  /** Holds an expression of the workflow. */
  readonly expression: boolean;
  readonly span: Span;
  /** The text and where each character stands, for a word that is itself a script. */
  readonly embedded: Embedded;
  /** The commands whose output the word takes in, directly or through a variable. */
  readonly origins: readonly Invocation[];
  /** The rounds of loops whose values it is made of. */
  readonly rounds: readonly Round[];
}

/** The rounds of one loop, or of one `read`: what is true of one of its variables is true of all. */
export type Round = { readonly of: readonly string[] };

/** One way through a `case` or an `if`: what stands in another way of it never runs beside it. */
export interface Branch {
  readonly of: object;
  readonly way: object;
}

/** A variable that a program gets, as far as the text says what it holds. */
export interface Passed {
  readonly name: string;
  /** Its value, where that is a constant. */
  readonly text: string | undefined;
  /** A secret of the workflow is in it. */
  readonly secret: boolean;
}
