import type { Command } from "unbash";
import { wordOf } from "./word-reader.js";
import type { Argument } from "./words.js";

/** Longer chains of aliases than any person makes. */
const deepest = 5;

/** The aliases of one script, as far as one pass over it has come. */
export class Aliases {
  readonly #known = new Map<string, readonly string[]>();

  /** What `alias p=pm2` and `unalias p` change for the commands after them. */
  pass({ name: program, suffix }: Command): void {
    for (const one of suffix) {
      if (program?.value === "unalias" && one.type === "Word") this.#known.delete(one.value);
      if (program?.value !== "alias" || one.type !== "Assignment") continue;
      const { name, value } = one;
      if (value.type === "Word" && /^[\w@%+=:,./ -]+$/.test(value.value))
        this.#known.set(name, value.value.trim().split(/ +/));
    }
  }

  /** The words of a command, its alias replaced by what that stands for. */
  replacedIn(words: readonly Argument[]): readonly Argument[] {
    let found = words;
    for (let depth = 0; depth < deepest; depth++) {
      const [first, ...others] = found;
      const value = first?.constant ? this.#known.get(first.text) : undefined;
      if (first === undefined || value === undefined) return found;
      found = [...value.map((text) => wordOf(first, text)), ...others];
      // `alias pm2='pm2 --silent'`: what it begins with is no alias any more.
      if (value[0] === first.text) return found;
    }
    return found;
  }
}
