import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors.js";
import {
  boolean,
  choice,
  lines,
  list,
  optionalText,
  seconds,
  text,
  wholeNumber,
} from "../../../src/runner/inputs/fields.js";
import { type Inputs, parseInputs } from "../../../src/runner/inputs/inputs.js";

const parsed = <I extends Inputs>(inputs: I, env: Record<string, string>) =>
  parseInputs(inputs, env);

function complaints(inputs: Inputs, env: Record<string, string>): string[] {
  try {
    parsed(inputs, env);
  } catch (error) {
    if (error instanceof UsageError) return error.message.split("\n");
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("inputs", () => {
  it("are read from upper-case variables with dashes, under camelCase names", () => {
    const inputs = { "name-pattern": text(), "pm2-home": optionalText(), "a-b-c": optionalText() };
    const values = parsed(inputs, { "INPUT_NAME-PATTERN": " api-* ", "INPUT_A-B-C": "x" });
    expect(values).toEqual({ namePattern: "api-*", pm2Home: undefined, aBC: "x" });
  });

  it("are missing when they are empty or blank", () => {
    const inputs = { jobs: wholeNumber(4), home: optionalText() };
    expect(parsed(inputs, { INPUT_JOBS: "", INPUT_HOME: " \n " })).toEqual({
      jobs: 4,
      home: undefined,
    });
  });

  it("report every mistake at once, each with its name, its value and what is allowed", () => {
    const inputs = {
      namespace: text(),
      "dry-run": boolean(false),
      jobs: wholeNumber(4, 1, 8),
      strategy: choice(["canary", "restart"], "canary"),
    };
    const env = { "INPUT_DRY-RUN": "yes", INPUT_JOBS: "9", INPUT_STRATEGY: "canaries" };
    expect(complaints(inputs, env)).toEqual([
      'Input "namespace" is required: give a text.',
      'Input "dry-run" is "yes": allowed are true and false.',
      'Input "jobs" is "9": allowed is a whole number from 1 to 8.',
      'Input "strategy" is "canaries": allowed are canary, restart.',
    ]);
  });

  it("that are misspelt are refused, and no others that the action does not have", () => {
    const inputs = { "max-affected": text(), "name-pattern": text(), jobs: wholeNumber(4) };
    const given = { INPUT_NAMESPACE: "x", INPUT_OBJS: "", "INPUT_NAME-PATTERN": "*" };
    const typos = { "INPUT_MAX-AFECTED": "1", INPUT_MAX_AFFECTED: "1", "INPUT_NAME-PATERN": "api" };
    expect(complaints(inputs, { ...given, ...typos })).toEqual([
      'Input "max-afected" is no input of this action. Is "max-affected" meant?',
      'Input "max_affected" is no input of this action. Is "max-affected" meant?',
      'Input "max-affected" is required: give a text.',
    ]);
    expect(parsed(inputs, { ...given, "INPUT_MAX-AFFECTED": "1" })).toMatchObject({ jobs: 4 });
  });

  it("that are misspelt are refused though runners give the defaults of all others", () => {
    const inputs = { "dry-run": boolean(false), "max-affected": text(), jobs: wholeNumber(4) };
    const defaults = { "INPUT_DRY-RUN": "false", "INPUT_MAX-AFFECTED": "1", INPUT_JOBS: "4" };
    for (const typo of ["INPUT_DRY_RUN", "INPUT_DRYRUN"])
      expect(complaints(inputs, { ...defaults, [typo]: "true" })).toHaveLength(1);
    // What an action around this one was given and hands on, and a word in the plural.
    const wrapped = { "INPUT_DRY-RUN": "true", INPUT_DRY_RUN: "true", INPUT_JOB: "deploy" };
    expect(parsed(inputs, { ...defaults, ...wrapped })).toMatchObject({ dryRun: true });
  });

  it("that are secret are not shown, nor is a password within a URL", () => {
    const never = choice(["nothing"], "nothing");
    const env = {
      "INPUT_DATABASE-URL": "postgres://u:hunter2@db/x",
      "INPUT_HEALTH-URL": "http://u:hunter2@127.0.0.1/",
    };
    const said = complaints({ "database-url": never, "health-url": never }, env).join("\n");
    expect(said).not.toContain("hunter2");
    expect(said).toContain('Input "database-url" is not valid:');
    expect(said).toContain("http://***@127.0.0.1/");
  });

  it.each([
    "http//u:hunter2@127.0.0.1/health",
    "http:/u:hunter2@127.0.0.1/health",
    "http://u:hun/ter2/hunter2@127.0.0.1/health",
    "u:hunter2@127.0.0.1/health",
    "ftp://127.0.0.1/health?token=hunter2",
    "http:/127.0.0.1/health#hunter2",
    "http://127.0.0.1/one\nhttps//u:hunter2@127.0.0.1/two?key=hunter2",
  ])("a URL that is none shows no password and no token: %j", (url) => {
    const never = choice(["nothing"], "nothing");
    const said = complaints({ "health-url": never }, { "INPUT_HEALTH-URL": url }).join("\n");
    expect(said).not.toContain("hunter2");
    expect(said).toContain("127.0.0.1/");
  });

  it("of a megabyte do not fill the log", () => {
    const env = { INPUT_JOBS: "x".repeat(1024 * 1024) };
    expect(complaints({ jobs: wholeNumber(1) }, env).join("").length).toBeLessThan(400);
  });
});

describe("fields", () => {
  const value = (input: Inputs[string], given?: string) =>
    parsed({ it: input }, given === undefined ? {} : { INPUT_IT: given }).it;

  it.each(["true", "True", "TRUE"])("boolean: %s", (word) =>
    expect(value(boolean(false), word)).toBe(true),
  );
  it.each(["false", "False", "FALSE"])("boolean: %s", (word) =>
    expect(value(boolean(true), word)).toBe(false),
  );
  it.each(["1", "0", "yes", "no", "on", "tRUE", "truee", "null"])("boolean refuses %s", (word) => {
    expect(() => value(boolean(true), word)).toThrow(UsageError);
  });
  it("boolean falls back", () => expect(value(boolean(true))).toBe(true));

  it.each(["-1", "1.5", "1e3", "0x10", "ten", "1000001", "٣"])(
    "a whole number refuses %s",
    (word) => {
      expect(() => value(wholeNumber(1), word)).toThrow(UsageError);
    },
  );
  it("a whole number keeps to its bounds", () => {
    expect(value(wholeNumber(1, 1, 8), "8")).toBe(8);
    expect(() => value(wholeNumber(1, 1, 8), "0")).toThrow("from 1 to 8");
  });

  it.each(["5s", "-1", "86401", "Infinity", "1,5"])("seconds refuse %s", (word) => {
    expect(() => value(seconds(5), word)).toThrow("without a unit");
  });
  it("seconds may be fractions", () => expect(value(seconds(5), "0.25")).toBe(0.25));

  it("a list has lines or commas, without blanks and empty entries", () => {
    expect(value(list(), " a, b,,\n  c d \n\n,e")).toEqual(["a", "b", "c d", "e"]);
    expect(value(list())).toEqual([]);
    expect(value(list("errored"))).toEqual(["errored"]);
  });
  it("lines keep their commas", () => {
    expect(value(lines(), "http://a/?x=1,2\n\n http://b/ ")).toEqual([
      "http://a/?x=1,2",
      "http://b/",
    ]);
  });
});
