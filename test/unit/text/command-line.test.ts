import { expect, it } from "vitest";
import { parseCommand } from "../../../src/text/command-line.js";

it.each([
  ["npm run migrate", ["npm", "run", "migrate"]],
  [`node a.js "two words" 'x "y"' b\\ c`, ["node", "a.js", "two words", 'x "y"', "b c"]],
  [`node --sql="SELECT \\"a\\"" '$HOME'`, ["node", '--sql=SELECT "a"', "$HOME"]],
  [`tool "" ''`, ["tool", "", ""]],
  ['["sh", "-c", "a && b"]', ["sh", "-c", "a && b"]],
])("%s", (line, words) => {
  expect(parseCommand(line)).toEqual({ words });
});

it.each([
  "a && b",
  "a | b",
  "a > b",
  "echo $HOME",
  "echo `x`",
  "rm *.log",
  "cd ~/x",
  "a; b",
  "# note",
  "node 'open",
  'node "open',
  "[1]",
  '["',
  "[]",
  "",
  '["a\\u0000b"]',
])("refuses %s", (line) => {
  expect(parseCommand(line)).toHaveProperty("mistake");
});
