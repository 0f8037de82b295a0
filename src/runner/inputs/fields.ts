import * as v from "valibot";

/** The kinds of input that the actions share. Messages read on after `Input "x" is "y":`. */

/** Any text. */
export const text = () => v.string("give a text.");

/** Any text, or nothing. */
export const optionalText = () => v.optional(v.string());

/** YAML's booleans and nothing else: a typo must not become false. */
export const boolean = (fallback: boolean) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.regex(/^(?:true|True|TRUE|false|False|FALSE)$/, "allowed are true and false."),
    v.transform((word) => word.toLowerCase() === "true"),
  );

/** A dry run, or one that goes as far as it can without touching what is there. */
export const dryRunOrFull = () =>
  v.pipe(
    v.optional(v.string(), "false"),
    v.regex(/^(?:true|True|TRUE|false|False|FALSE|full)$/, "allowed are true, false and full."),
    v.transform((word) => (word === "full" ? ("full" as const) : word.toLowerCase() === "true")),
  );

/** A whole number from `least` to `most`. */
export const wholeNumber = (fallback: number, least = 0, most = 1_000_000) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.check(
      (word) => /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most,
      `allowed is a whole number from ${least} to ${most}.`,
    ),
    v.transform(Number),
  );

/** Seconds; fractions are allowed, units are not. */
export const seconds = (fallback: number, least = 0) =>
  v.pipe(
    v.optional(v.string(), String(fallback)),
    v.check(
      (word) => /^\d+(?:\.\d+)?$/.test(word) && Number(word) >= least && Number(word) <= 86_400,
      `allowed is a number of seconds from ${least} to 86400, without a unit.`,
    ),
    v.transform(Number),
  );

/** Seconds, or nothing. */
export const optionalSeconds = (least = 0) => v.optional(seconds(0, least));

/** A share from 0% to 100%, as a number from 0 to 1. */
export const share = (fallback: string) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.regex(/^(?:\d{1,2}|100)%$/, "allowed is a share from 0% to 100%."),
    v.transform((text) => Number.parseInt(text, 10) / 100),
  );

/** An address that is a secret by itself: it stands in no message, not even where it is wrong. */
export const secretUrl = (protocols: RegExp, allowed: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.check((text) => URL.canParse(text) && protocols.test(text), `allowed is ${allowed}.`),
    ),
  );

export const httpUrl = () => secretUrl(/^https?:\/\/[^\s]+$/, "an http or https URL");

/** One of a few words. */
export const choice = <const W extends string>(words: readonly [W, ...W[]], fallback: W) =>
  v.optional(v.picklist(words, `allowed are ${words.join(", ")}.`), fallback);

/** Lines or commas; blanks around entries and empty entries are dropped. */
export const list = (fallback = "") =>
  v.pipe(v.optional(v.string(), fallback), v.transform(splitList));

/** One entry a line: for values that may hold commas, such as URLs. */
export const lines = () =>
  v.pipe(
    v.optional(v.string(), ""),
    v.transform((words) => entries(words.split("\n"))),
  );

export function splitList(words: string): string[] {
  return entries(words.split(/[\n,]/));
}

function entries(words: string[]): string[] {
  return words.map((word) => word.trim()).filter((word) => word !== "");
}
