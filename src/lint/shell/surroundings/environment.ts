import type { Assignment, Command, Word } from "unbash";
import type { Passed } from "../words/invocation.js";
import type { Argument } from "../words/words.js";
import { isDeclaration } from "./private-home.js";

/** Names people keep among their secrets that are none: where a server is, and who logs in. */
const places =
  "HOST(?:NAME)?|PORT|USER(?:NAME)?|DIR(?:ECTORY)?|FOLDER|PATH|REGION|BRANCH|DOMAIN|IP";
const secretExpression = new RegExp(
  String.raw`\$\{\{[^}]*?\b(?:secrets\.(?!(?:\w*_)?(?:${places})\b)\w|secrets\[|github\.token\b)`,
  "i",
);

/** Whether a text of a workflow, as written, takes in one of its secrets. */
export function isSecretExpression(written: string): boolean {
  return secretExpression.test(written);
}

/** More variables than any person's script sets. */
const maxValues = 300;

/** What programs get from their script, as far as one pass over it has come. */
export class Environment {
  /** By name; copied when it changes, so that a shell of its own can be left again. */
  known: ReadonlyMap<string, Passed & { readonly exported: boolean }>;
  readonly #read: (word: Word) => Argument;
  #listed:
    | { readonly of: unknown; readonly around: Passed[]; readonly exported: Passed[] }
    | undefined;

  /** @param outer what the script gets, and what is only known around it: `ssh host "X=$X …"` */
  constructor(
    read: (word: Word) => Argument,
    outer: { readonly passed: readonly Passed[]; readonly around: readonly Passed[] },
  ) {
    this.#read = read;
    const around = outer.around.map((one) => ({ ...one, exported: false }));
    const passed = outer.passed.map((one) => ({ ...one, exported: true }));
    this.known = new Map([...around, ...passed].map((one) => [one.name, one]));
  }

  /** Everything of which a script within this one may take the value. */
  get around(): readonly Passed[] {
    return this.#lists().around;
  }

  /** Made once for as long as nothing changes: a script can have thousands of commands. */
  #lists(): { readonly around: readonly Passed[]; readonly exported: readonly Passed[] } {
    if (this.#listed?.of !== this.known) {
      const around = [...this.known.values()];
      this.#listed = { of: this.known, around, exported: around.filter((one) => one.exported) };
    }
    return this.#listed;
  }

  /** What a command changes for those after it: `X=…`, `export X=…`, `unset X`. */
  pass(command: Command): void {
    const program = command.name?.value;
    const words = command.suffix.flatMap((word) => (word.type === "Word" ? [word.value] : []));
    if (program === "unset" || (program === "export" && words[0] === "-n")) {
      const gone = new Set(words);
      this.known = new Map([...this.known].filter(([name]) => !gone.has(name)));
    }
    if (!isDeclaration(command)) return;
    const isExport =
      program === "export" || (program !== undefined && /^-\w*x/.test(words[0] ?? ""));
    for (const one of assignmentsIn([...command.prefix, ...command.suffix])) {
      const exported = isExport || this.known.get(one.name)?.exported === true;
      this.#set({ ...this.#assigned(one), exported });
    }
    if (isExport)
      for (const name of words) {
        const one = this.known.get(name);
        if (one !== undefined) this.#set({ ...one, exported: true });
      }
  }

  /**
   * What one command gets: what is exported, what is set in front of it, what `env` or `sudo` set.
   * @param own nothing of the script's gets through: `sudo`, `ssh`, `env -i`
   */
  of(command: Command, own: boolean, assigned: readonly Argument[]): readonly Passed[] {
    const inFront = own ? [] : assignmentsIn(command.prefix);
    const exported = own ? [] : this.#lists().exported;
    if (inFront.length === 0 && assigned.length === 0) return exported;
    const all = [
      ...exported,
      ...inFront.map((one) => this.#assigned(one)),
      ...assigned.map((word) => this.#byWrapper(word)),
    ];
    return [...new Map(all.map((one) => [one.name, one])).values()];
  }

  /** Whether a word, as written, takes in a secret, of the workflow or of a variable. */
  isSecret({ span, embedded }: Argument): boolean {
    const written = embedded.source.text.slice(span.start, span.end);
    if (!written.includes("$")) return false;
    if (isSecretExpression(written)) return true;
    for (const [, name = ""] of written.matchAll(/\$\{?(\w+)/g))
      if (this.known.get(name)?.secret) return true;
    return false;
  }

  #assigned({ name, value }: Assignment): Passed {
    if (value.type !== "Word") return { name, text: undefined, secret: false };
    const word = this.#read(value);
    return {
      name,
      text: word.constant ? word.text : undefined,
      secret: this.isSecret(word),
    };
  }

  #byWrapper(word: Argument): Passed {
    const [name = ""] = word.text.split("=");
    const text = word.constant ? word.text.slice(name.length + 1) : undefined;
    return { name, text, secret: this.isSecret(word) };
  }

  #set(one: Passed & { exported: boolean }): void {
    if (this.known.size < maxValues || this.known.has(one.name))
      this.known = new Map([...this.known, [one.name, one]]);
  }
}

function assignmentsIn(nodes: readonly Command["suffix"][number][]): Assignment[] {
  return nodes.filter((node): node is Assignment => node.type === "Assignment");
}
