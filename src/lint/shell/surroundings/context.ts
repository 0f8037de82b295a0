import type { Span } from "../../notation/source.js";
import type { Known } from "../conditions/comparisons.js";
import type { Branch, Passed, Round } from "../words/invocation.js";
import type { Output } from "../words/output.js";

/** What the surroundings of a command say about it. */
export interface Context {
  readonly output: Output;
  readonly ignoredBy: Span | undefined;
  /** An `exit 1` follows: whatever fails before it is not hidden. */
  readonly endsRed: boolean;
  readonly chosen: readonly Round[];
  readonly fromInput: boolean;
  readonly remote: boolean;
  readonly ownEnvironment: boolean;
  readonly privateHome: boolean;
  readonly within: string | undefined;
  readonly asked: boolean;
  readonly branches: readonly Branch[];
  readonly user: string | undefined;
  /** The variables that the script gets, and those that stand around it. */
  readonly passed: readonly Passed[];
  readonly around: readonly Passed[];
  readonly statement: number;
  readonly depth: number;
}

export const top: Context = {
  output: "shown",
  ignoredBy: undefined,
  endsRed: false,
  chosen: [],
  fromInput: false,
  remote: false,
  ownEnvironment: false,
  privateHome: false,
  within: undefined,
  asked: false,
  branches: [],
  user: undefined,
  passed: [],
  around: [],
  statement: 0,
  depth: 0,
};

/** The same place, with more known about the rounds of loops. */
export function withKnown(context: Context, known: Known): Context {
  if (known === "never") return context;
  const rounds = known.map((one) => ("refused" in one ? one.refused : one));
  const nothingNew = rounds.every((round) => context.chosen.includes(round));
  return nothingNew
    ? context
    : { ...context, chosen: [...new Set([...context.chosen, ...rounds])] };
}
