import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { shellWord } from "../../../src/text/shell.js";

const words = [
  "plain-1.txt",
  "two words",
  "it's",
  "$HOME",
  "`id`",
  "~",
  "a\nb",
  '"',
  "\\",
  "",
  "*",
];

it.each(
  [...words, "file=~", "a=b:~/c"].flatMap((word) => [
    ["sh", word] as const,
    ["bash", word] as const,
  ]),
)("%s takes %j for that one word", (shell, word) => {
  const printed = execFileSync(shell, ["-c", `printf '<%s>' ${shellWord(word)}`], {
    encoding: "utf8",
  });
  expect(printed).toBe(`<${word}>`);
});
