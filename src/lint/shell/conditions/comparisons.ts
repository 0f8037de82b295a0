import {
  type Command,
  forEachChild,
  type SyntaxNode,
  type TestExpression,
  type Word,
} from "unbash";
import type { Round, Variables } from "../words/variables.js";
import { isWord } from "../words/word-reader.js";

/** The rounds of loops that are known to be chosen ones where a command succeeds, and where it fails. */
export interface Outcome {
  readonly yes: Known;
  readonly no: Known;
}

/** Chosen rounds; "never" where the script does not go on. */
export type Known = readonly (Round | Refused)[] | "never";

/**
 * A round that a function of the script's own said no to. It is chosen as well, but is not the round
 * it said yes to: where nobody asked which of both it was, nothing was chosen.
 */
interface Refused {
  readonly refused: Round;
}

export const nothingKnown: Outcome = { yes: [], no: [] };

/** Both hold. */
export function and(one: Known, other: Known): Known {
  if (one === "never" || other === "never") return "never";
  return [...new Set([...one, ...other])];
}

/** One of them holds, nobody knows which. */
export function or(one: Known, other: Known): Known {
  if (one === "never") return other;
  return other === "never" ? one : one.filter((round) => other.includes(round));
}

export function not({ yes, no }: Outcome): Outcome {
  return { yes: no, no: yes };
}

/** `[[ $name == shop-* && -n $x ]]`. */
export function testOutcome(test: TestExpression, variables: Variables): Outcome {
  switch (test.type) {
    case "TestBinary":
      return compared(test.left, test.operator, test.right, variables);
    case "TestGroup":
      return testOutcome(test.expression, variables);
    case "TestNot": {
      const inner = testOutcome(test.operand, variables);
      return test.negations.length % 2 === 1 ? not(inner) : inner;
    }
    case "TestLogical": {
      const [first = nothingKnown, ...others] = test.operands.map((one) =>
        testOutcome(one, variables),
      );
      const joinedBy = test.operator === "&&" ? all : any;
      return others.reduce(joinedBy, first);
    }
    default:
      return nothingKnown;
  }
}

/** `[ "$name" = api -o "$name" = web ]`: `-a` binds more closely; brackets are passed over. */
export function bracketOutcome(words: readonly Word[], variables: Variables): Outcome {
  const withoutBrackets = words.filter(({ value }) => !/^[()]$/.test(value));
  const either = split(withoutBrackets, "-o").map((terms) =>
    split(terms, "-a").map((term) => {
      const negated = term[0]?.value === "!";
      const [left, operator, right] = negated ? term.slice(1) : term;
      if (left === undefined || operator === undefined || right === undefined) return nothingKnown;
      const outcome = compared(left, operator.value, right, variables);
      return negated ? not(outcome) : outcome;
    }),
  );
  return either.map((terms) => terms.reduce(all)).reduce(any);
}

/** `echo "$name" | grep -q '^shop-'`, `grep -q '^shop-' <<< "$name"`: what grep reads is looked at. */
export function grepOutcome(
  grep: Command,
  before: readonly SyntaxNode[],
  variables: Variables,
): Outcome {
  const words = grep.args.filter(isWord);
  const pattern = words.find(({ value }) => !value.startsWith("-"));
  if (pattern === undefined || !saysSomething(pattern.value)) return nothingKnown;
  const outcome = { yes: roundsIn([...before, ...grep.redirects], variables), no: [] };
  const inverted = words.some(({ value }) => /^-\w*v|^--invert-match$/.test(value));
  return inverted ? not(outcome) : outcome;
}

/**
 * Whether a pattern holds for some names or namespaces only: it has a letter or digit, or an unknown
 * part. A status is nobody's name: other projects' processes have it, too.
 */
export function saysSomething(pattern: string): boolean {
  if (status.test(pattern)) return false;
  const classes = /\[[^\]]*\]|\\[dDwWsSb]/g;
  return /[\p{L}\d\uE000]/u.test(pattern.replace(classes, ""));
}

const status = /^\^?(?:errored|stopped|stopping|launching|online|waiting restart)\$?$/;

/** The rounds whose values these parts of a script name. */
export function roundsIn(nodes: readonly SyntaxNode[], variables: Variables): Round[] {
  const found: Round[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.type === "SimpleExpansion") found.push(...variables.rounds(node.text.slice(1)));
    if (node.type === "ParameterExpansion" && node.prefix === undefined)
      found.push(...variables.rounds(node.parameter));
    forEachChild(node, visit);
  };
  for (const node of nodes) visit(node);
  return [...new Set(found)];
}

function compared(left: Word, operator: string, right: Word, variables: Variables): Outcome {
  if (!["=", "==", "!=", "=~"].includes(operator)) return nothingKnown;
  const ours = roundsIn([left], variables);
  const theirs = roundsIn([right], variables);
  const ofBoth = ours.filter((round) => theirs.includes(round));
  // `[ "${name#shop-}" != "$name" ]`: it begins so where the two differ.
  if (ofBoth.length > 0)
    return operator === "!=" ? { yes: ofBoth, no: [] } : { yes: [], no: ofBoth };
  const other = ours.length > 0 ? right : left;
  const named = ours.length > 0 ? left : right;
  // `[ "x$name" = x ]` asks whether there is none.
  if (!saysSomething(other.value) || named.value.startsWith(`${other.value}$`)) return nothingKnown;
  const outcome = { yes: [...ours, ...theirs], no: [] };
  return operator === "!=" ? not(outcome) : outcome;
}

export function all(one: Outcome, other: Outcome): Outcome {
  return { yes: and(one.yes, other.yes), no: or(one.no, and(one.yes, other.no)) };
}

export function any(one: Outcome, other: Outcome): Outcome {
  return not(all(not(one), not(other)));
}

function split(words: readonly Word[], separator: string): Word[][] {
  const parts: Word[][] = [[]];
  for (const word of words)
    if (word.value === separator) parts.push([]);
    else parts.at(-1)?.push(word);
  return parts;
}
