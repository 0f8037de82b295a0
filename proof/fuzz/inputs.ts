import fc from "fast-check";
import { actions } from "../../src/actions/index.js";
import { UsageError } from "../../src/errors.js";
import { namePattern, pathPattern } from "../../src/pattern.js";
import { allowedBy, parseThreshold } from "../../src/pm2/selection/threshold.js";
import { addressFrom } from "../../src/postgres/server/address.js";
import { excluder } from "../../src/release/place/exclude.js";
import { inputVariable, parseInputs } from "../../src/runner/inputs/inputs.js";
import { parseCommand } from "../../src/text/command-line.js";
import { shellWord } from "../../src/text/shell.js";
import { claim, onlyThrows, property, same } from "./property.js";
import { anyText, argument, textOf } from "./texts.js";

const all = await Promise.all(
  Object.values(actions).map(async (load) => (await load()).action.inputs),
);

/** Inputs of one action, some of them given, and some that it does not have. */
const givenInputs = fc.constantFrom(...all).chain((own) =>
  fc.record({
    own: fc.constant(own),
    given: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...Object.keys(own)), argument), argument), {
      maxLength: 8,
    }),
  }),
);

const globs = textOf(
  [
    "a",
    "b",
    "api",
    "*",
    "**",
    "?",
    "[a-z]",
    "[!a]",
    "(",
    ")",
    "+(",
    "@(a|b)",
    "!",
    "{a,b}",
    "-",
    ".",
  ],
  14,
);

/** What is like a name that the glob was written for: few letters, many times. */
const likeNames = fc.oneof(anyText, textOf(["a", "b", "api", "-", ".", "/", "aaaaaaaaaa"], 24));

const canary = "c4nary-9d1f";

export const inputs = [
  property({
    surface: "inputs",
    name: "every action reads any inputs, or lists the mistakes",
    cases: 7200,
    from: givenInputs,
    holds: ({ own, given }) => {
      const env = Object.fromEntries(given.map(([name, text]) => [inputVariable(name), text]));
      onlyThrows([UsageError], () => parseInputs(own, env));
    },
  }),
  property({
    surface: "inputs",
    name: "no message shows the password of a database's address",
    cases: 4800,
    from: fc.tuple(argument, argument, argument),
    holds: ([before, behind, end]) => {
      const url = `postgresql://user${before}:${canary}${behind}@${end}`;
      try {
        addressFrom("database-url", url, { HOME: "/nonexistent" });
      } catch (error) {
        claim(error instanceof UsageError, `it throws ${error}`);
        claim(!error.message.includes(canary), `it shows the password: ${error.message}`);
      }
    },
  }),
  property({
    surface: "patterns",
    name: "a pattern of names decides on any name, and what is excluded is excluded",
    cases: 9600,
    from: fc.tuple(fc.array(globs, { maxLength: 4 }), likeNames),
    holds: ([entries, name]) => {
      const pattern = onlyThrows([UsageError], () => namePattern(entries));
      if (pattern === undefined) return;
      const matches = pattern.matches(name);
      claim(!(matches && pattern.excludes(name)), "it selects what it excludes");
      pattern.idle([name]);
      for (const entry of entries)
        if (!entry.startsWith("!") && !entry.startsWith("./"))
          claim(pattern.includes(entry), `${JSON.stringify(entry)} does not select itself`);
    },
  }),
  property({
    surface: "patterns",
    name: "a star selects any name there is",
    cases: 1200,
    from: anyText.filter((text) => text !== ""),
    holds: (name) => claim(namePattern(["*"]).matches(name), "it is left out"),
  }),
  property({
    surface: "patterns",
    name: "patterns of paths decide on any path",
    cases: 3600,
    from: fc.tuple(
      fc.array(globs, { maxLength: 3 }),
      likeNames.filter((text) => text !== ""),
    ),
    holds: ([entries, path]) => {
      onlyThrows([UsageError], () => pathPattern(entries).matches(path));
      excluder(entries).excluded(path, false);
    },
  }),
  property({
    surface: "thresholds",
    name: "a threshold never allows more than it says",
    cases: 2400,
    from: fc.tuple(
      fc.oneof(anyText, textOf(["3", "50", "%", ",", " ", "100%", "0", "1"], 6)),
      fc.nat(2000),
    ),
    holds: ([text, total]) => {
      const threshold = parseThreshold(text);
      if (threshold === undefined) return;
      const share = Math.ceil((threshold.percent * total) / 100);
      claim(threshold.percent <= 100, "it is more than all");
      claim(allowedBy(threshold, total) <= Math.max(threshold.count, share), "it allows more");
    },
  }),
  property({
    surface: "commands",
    name: "a command's words come out as they were quoted, and a line that is none is a mistake",
    cases: 3600,
    from: fc.tuple(fc.array(argument, { minLength: 1, maxLength: 5 }), anyText),
    holds: ([words, line]) => {
      parseCommand(line);
      if (words[0] === "" || words[0]?.trim() !== words[0]) return;
      const text = words.map(shellWord).join(" ");
      const parsed = parseCommand(text);
      same("words" in parsed ? parsed.words : parsed, words, text);
    },
  }),
];
