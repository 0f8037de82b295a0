import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { shellWord } from "../../../src/text/shell.js";

it.each(["plain-1.txt", "two words", "it's", "$HOME", "`id`", "~", "a\nb", '"', "\\", "", "*"])(
  "a shell takes %j for that one word",
  (word) => {
    const printed = execFileSync("sh", ["-c", `printf '<%s>' ${shellWord(word)}`], {
      encoding: "utf8",
    });
    expect(printed).toBe(`<${word}>`);
  },
);
