import type { ParameterExpansionPart, Word, WordPart } from "unbash";
import type { Embedded } from "../../notation/embedded.js";
import type { Invocation } from "../words/invocation.js";
import { placeholder } from "../words/words.js";

/** Whether a folder comes from mktemp: a daemon with such a home is the script's own. */
export function isTemporary(origins: readonly Invocation[]): boolean {
  return origins.some(({ program }) => program === "mktemp");
}

const ofRunner = /\$\{\{\s*runner\.temp\s*\}\}/y;

/** Whether a workflow's text names the runner's temporary folder at a place: it is emptied with the job. */
export function isOfRunner(text: string, at = 0): boolean {
  ofRunner.lastIndex = at;
  return ofRunner.test(text);
}

/** Tells in the words of one script which folders are its own, or its job's own. */
export class Folders {
  readonly #shell: Embedded;
  readonly #remote: boolean;
  readonly #substituted: ReadonlyMap<number, readonly Invocation[]>;

  /** @param substituted what the substitution at each position runs; fills as the script is walked */
  constructor(
    shell: Embedded,
    remote: boolean,
    substituted: ReadonlyMap<number, readonly Invocation[]>,
  ) {
    this.#shell = shell;
    this.#remote = remote;
    this.#substituted = substituted;
  }

  /** Whether a path has such a folder in it: `$(mktemp -d)`, `"$folder/pm2"`; variables are `own`. */
  isOwn(path: Word, own: ReadonlySet<string>): boolean {
    // `$RUNNER_TEMP/../pm2` stays when the job ends.
    if (path.value.includes("..")) return false;
    const parts = path.parts?.flatMap<WordPart>((part) =>
      part.type === "DoubleQuoted" ? part.parts : [part],
    );
    return this.#isOfRunner(path) || (parts ?? []).some((part) => this.#isOwnPart(part, own));
  }

  #isOwnPart(part: WordPart, own: ReadonlySet<string>): boolean {
    switch (part.type) {
      case "CommandExpansion":
        return isTemporary(this.#substituted.get(part.pos) ?? []);
      case "SimpleExpansion":
        return own.has(part.text.slice(1));
      case "ParameterExpansion":
        return !mayBeAnother(part) && own.has(part.parameter);
      default:
        return false;
    }
  }

  /** By an expression, which the text of the script holds no more. */
  #isOfRunner({ pos, end }: Word): boolean {
    const { source, text, offsets } = this.#shell;
    const [before = ""] = text.slice(pos, end).split(placeholder, 1);
    const at = offsets[pos + before.length] ?? 0;
    return (
      !this.#remote && /^["']?(?:PM2_HOME=)?["']?$/.test(before) && isOfRunner(source.text, at)
    );
  }
}

/** `${folder:-/srv}`, but not `${folder:?}` or `${folder%/}`. */
function mayBeAnother({ prefix, operation }: ParameterExpansionPart): boolean {
  if (prefix !== undefined) return true;
  return operation?.type === "Default" && !operation.operator.includes("?");
}
