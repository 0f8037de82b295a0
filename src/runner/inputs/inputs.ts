import { distance } from "fastest-levenshtein";
import * as v from "valibot";
import { UsageError } from "../../errors.js";

/**
 * One input: what its text must be, and what it becomes. The schema's messages say what is allowed;
 * the input's name and value are put before them here. A missing input is `undefined` to the schema.
 */
export type Input<T = unknown> = v.GenericSchema<string | undefined, T>;
export type Inputs = Readonly<Record<string, Input>>;

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S;

/** Parsed inputs under camelCase names: `name-pattern` is read as `namePattern`. */
export type Parsed<I extends Inputs> = {
  readonly [K in keyof I & string as Camel<K>]: I[K] extends Input<infer T> ? T : never;
};

/** Where runners put inputs: upper case, blanks as underscores, dashes kept. */
const prefix = "INPUT_";

/** The variable in which a runner gives this input. */
export const inputVariable = (name: string) => `${prefix}${name.toUpperCase()}`;

/** The text of one input as it was given; empty and missing are the same. */
export function inputText(name: string, env: Readonly<NodeJS.ProcessEnv>): string {
  return env[inputVariable(name)]?.trim() ?? "";
}

/**
 * Reads all inputs once, from the variables of a step.
 * @throws UsageError that lists every mistake: the input, its value, what is allowed.
 */
export function parseInputs<I extends Inputs>(inputs: I, env: NodeJS.ProcessEnv): Parsed<I> {
  const given = givenInputs(env);
  const mistakes = misspeltInputs(inputs, given);
  const parsed: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(inputs)) {
    const text = given.get(name);
    const result = v.safeParse(schema, text);
    if (result.success) parsed[camel(name)] = result.output;
    else
      for (const issue of result.issues) mistakes.push(`${complaint(name, text)} ${issue.message}`);
  }
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return parsed as Parsed<I>;
}

/** What one input is, before all the others are known to be right; nothing where it is missing or wrong. */
export function inputAlone<T>(name: string, schema: Input<T>, env: NodeJS.ProcessEnv) {
  const result = v.safeParse(schema, givenInputs(env).get(name));
  return result.success ? result.output : undefined;
}

/** By their names in action.yml; empty and missing are the same to a runner. */
function givenInputs(env: NodeJS.ProcessEnv): Map<string, string> {
  const inputs = Object.entries(env).map(([name, text = ""]) => [name, text.trim()] as const);
  return new Map(
    inputs
      .filter(([name, text]) => name.startsWith(prefix) && text !== "")
      .map(([name, text]) => [name.slice(prefix.length).toLowerCase(), text]),
  );
}

/**
 * Runners ignore an input that an action does not have: misspelt, a limit would not hold, and a dry run
 * would act. Where the one that is meant is given as well, the other is another's: steps within
 * composite actions can see the inputs of the whole, and such an action may hand its own on.
 */
function misspeltInputs(inputs: Inputs, given: ReadonlyMap<string, string>): string[] {
  const strange = [...given].filter(([name]) => !(name in inputs));
  if (strange.length === 0) return [];
  // Runners give every input that has a default; that alone is nobody's word.
  const open = Object.entries(inputs).filter(([name, schema]) =>
    isDefault(schema, given.get(name)),
  );
  return strange.flatMap(([name, text]) => {
    const meant = open.find(([one]) => isNear(one, name) && given.get(one) !== text)?.[0];
    return meant === undefined
      ? []
      : [`Input ${JSON.stringify(name)} is no input of this action. Is "${meant}" meant?`];
  });
}

function isDefault(schema: Input, text: string | undefined): boolean {
  if (text === undefined) return true;
  const [given, otherwise] = [v.safeParse(schema, text), v.safeParse(schema, undefined)];
  return otherwise.success && JSON.stringify(given.output) === JSON.stringify(otherwise.output);
}

/**
 * Two letters off, or one where the name is short. A plural is no typo: one action's `namespaces` are
 * another's `namespace`.
 */
function isNear(meant: string, name: string): boolean {
  if (meant === `${name}s` || name === `${meant}s`) return false;
  return distance(meant, name) <= Math.min(2, Math.floor(meant.length / 3));
}

function complaint(name: string, text: string | undefined): string {
  if (text === undefined) return `Input "${name}" is required:`;
  const value = secretInputs.has(name) ? "not valid" : JSON.stringify(quotable(name, text));
  return `Input "${name}" is ${value}:`;
}

/** A value that can stand in a message: not endless, and without what a URL may hold to be kept. */
function quotable(name: string, text: string): string {
  const harmless = name.endsWith("-url")
    ? text.split("\n").map(withoutSecrets).join("\n")
    : text.replace(/:\/\/[^/@\s]*@/g, "://***@");
  return harmless.length > 200 ? `${harmless.slice(0, 200)}…` : harmless;
}

/**
 * A URL that may be none: what stands before its last @ can be a password, wherever its slashes are, and
 * what stands behind ? or # a token.
 */
function withoutSecrets(url: string): string {
  return url
    .replace(/([?#]).+$/, "$1…")
    .replace(/^((?:https?|smtps?|postgres(?:ql)?):?\/{0,3})?.*@/, "$1***@");
}

/** Inputs whose values are never shown, not even when they are wrong: a URL's password, NAME=value for NAME. */
const secretInputs: ReadonlySet<string> = new Set([
  "database-url",
  "ssh-key",
  "webhook-url",
  "webhook-secret",
  "slack-webhook-url",
  "discord-webhook-url",
  "ntfy-url",
  "smtp-url",
  "token",
  "maintenance-url",
  "ping-url",
  "pass-env",
]);

function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
