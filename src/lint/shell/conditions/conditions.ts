import type { Case, CaseItem, Command, Pipeline, SyntaxNode, Word } from "unbash";
import type { functionsOf } from "../programs/functions.js";
import type { Variables } from "../words/variables.js";
import { isWord } from "../words/word-reader.js";
import {
  all,
  and,
  any,
  bracketOutcome,
  grepOutcome,
  type Known,
  not,
  nothingKnown,
  type Outcome,
  or,
  roundsIn,
  saysSomething,
  testOutcome,
} from "./comparisons.js";

/**
 * What is known of a loop's round once a command has ended: after `[ "$name" = api ] || continue`
 * that its name was chosen. Asked once a command was walked: its variables are known then.
 */
export class Conditions {
  readonly #variables: Variables;
  readonly #functions: ReturnType<typeof functionsOf>;
  readonly #known = new Map<SyntaxNode, Outcome>();

  constructor(variables: Variables, functions: ReturnType<typeof functionsOf>) {
    this.#variables = variables;
    this.#functions = functions;
  }

  of(node: SyntaxNode): Outcome {
    const known = this.#known.get(node) ?? this.#outcome(node);
    this.#known.set(node, known);
    return known;
  }

  /** What holds after a command, whether it succeeded or not. */
  after(node: SyntaxNode): Known {
    const { yes, no } = this.of(node);
    return or(yes, no);
  }

  /** What one branch of a `case` says of the word that it looks at. */
  ofBranch({ word }: Case, { pattern }: CaseItem): Known {
    const chooses = pattern.every(({ value }) => saysSomething(value));
    return chooses ? roundsIn([word], this.#variables) : [];
  }

  #outcome(node: SyntaxNode): Outcome {
    switch (node.type) {
      case "Statement":
        return node.background ? nothingKnown : this.of(node.command);
      case "Command":
        return this.#command(node);
      case "Pipeline":
        return this.#pipeline(node);
      case "TestCommand":
        return testOutcome(node.expression, this.#variables);
      case "AndOr": {
        const [first = nothingKnown, ...others] = node.commands.map((one) => this.of(one));
        return others.reduce(
          (outcome, next, index) => (node.operators[index] === "&&" ? all : any)(outcome, next),
          first,
        );
      }
      case "CompoundList": {
        const last = node.commands.at(-1);
        if (last === undefined) return succeeds;
        const before = node.commands.slice(0, -1).map((one) => this.after(one));
        const sofar = before.reduce(and, []);
        const { yes, no } = this.of(last);
        return { yes: and(sofar, yes), no: and(sofar, no) };
      }
      case "BraceGroup":
      case "Subshell":
        return this.of(node.body);
      case "Redirected":
        return this.of(node.command);
      case "If": {
        const branches = [node, ...node.elif].map(({ clause, then }) => ({
          asked: this.of(clause),
          branch: this.of(then),
        }));
        const otherwise = node.else === undefined ? succeeds : this.of(node.else);
        return branches.reduceRight(
          (rest, { asked, branch }) => ({
            yes: or(and(asked.yes, branch.yes), and(asked.no, rest.yes)),
            no: or(and(asked.yes, branch.no), and(asked.no, rest.no)),
          }),
          otherwise,
        );
      }
      case "Case":
        return this.#case(node);
      default:
        return nothingKnown;
    }
  }

  #command(command: Command): Outcome {
    const words = command.args.filter(isWord);
    switch (command.name?.value) {
      case "continue":
      case "break":
      case "exit":
      case "return":
        return { yes: "never", no: "never" };
      case "echo":
      case "printf":
      case "true":
      case ":":
        return succeeds;
      case "[":
        return bracketOutcome(words.slice(0, -1), this.#variables);
      case "test":
        return bracketOutcome(words, this.#variables);
      case "grep":
      case "egrep":
      case "fgrep":
        return grepOutcome(command, [], this.#variables);
      default:
        return this.#isOwn(command.name?.value ?? "") ? this.#asked(words) : nothingKnown;
    }
  }

  /** A function of the script's that does not only run what it is given. */
  #isOwn(name: string): boolean {
    const known = this.#functions.get(name);
    return known !== undefined && known.handing?.length !== 0;
  }

  /** `ours "$name" && …`, `foreign "$name" || …`: which way the script's own function chooses is unknown. */
  #asked(words: readonly Word[]): Outcome {
    const rounds = roundsIn(words, this.#variables);
    return { yes: rounds, no: rounds.map((refused) => ({ refused })) };
  }

  #pipeline({ prefixes, commands }: Pipeline): Outcome {
    const last = commands.at(-1);
    const before = commands.slice(0, -1);
    const isGrep = last?.type === "Command" && /^[ef]?grep$/.test(last.name?.value ?? "");
    const [only] = before.length === 0 ? commands : [];
    const outcome = isGrep
      ? grepOutcome(last, before, this.#variables)
      : only === undefined
        ? nothingKnown
        : this.of(only);
    const negations = prefixes.filter(({ type }) => type === "Negation").length;
    return negations % 2 === 1 ? not(outcome) : outcome;
  }

  #case(node: Case): Outcome {
    const branches = node.items.map((item) => {
      const chosen = this.ofBranch(node, item);
      const { yes, no } = this.of(item.body);
      return { yes: and(chosen, yes), no: and(chosen, no) };
    });
    const found = takesAll(node) ? branches : [...branches, succeeds];
    return {
      yes: found.map(({ yes }) => yes).reduce(or, "never"),
      no: found.map(({ no }) => no).reduce(or, "never"),
    };
  }
}

/** Whether one branch of a `case` is always taken. */
export function takesAll({ items }: Case): boolean {
  return items.some(({ pattern }) => pattern.some(({ value }) => value === "*"));
}

const succeeds: Outcome = { yes: [], no: "never" };
