import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setOutput } from "@actions/core";
import fc from "fast-check";
import { shellWord } from "../../src/text/shell.js";
import { claim, property, same } from "./property.js";
import { anyText, argument } from "./texts.js";

const folder = mkdtempSync(join(tmpdir(), "pm2a-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** What a runner makes of its output file: `name=value`, or `name<<mark` and lines up to the mark. */
function outputsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      found.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    claim(heredoc > 0, `the runner refuses the line ${JSON.stringify(line)}`);
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    claim(end > 0, "the runner finds no end of a value");
    found.set(line.slice(0, heredoc), lines.slice(at + 1, end).join("\n"));
    at = end;
  }
  return found;
}

export const quoted = [
  property({
    surface: "shells",
    name: "a real sh takes each quoted word for that word",
    cases: 500,
    from: fc.array(argument, { minLength: 1, maxLength: 40 }),
    holds: (words) => {
      const script = `printf '%s\\0' ${words.map(shellWord).join(" ")}`;
      const printed = execFileSync("/bin/sh", ["-c", script], {
        cwd: folder,
        env: { HOME: "/home/somebody", PATH: "/nonexistent" },
        encoding: "utf8",
      });
      same(printed.split("\0").slice(0, -1), words, "words");
    },
  }),
  property({
    surface: "runners",
    name: "$GITHUB_OUTPUT gives back each output, and no other",
    cases: 2400,
    from: fc.array(anyText, { maxLength: 4 }),
    holds: (values) => {
      const file = join(folder, "output");
      writeFileSync(file, "");
      process.env.GITHUB_OUTPUT = file;
      for (const [index, value] of values.entries()) setOutput(`output-${index}`, value);
      delete process.env.GITHUB_OUTPUT;
      const found = outputsIn(readFileSync(file, "utf8"));
      same(
        [...found],
        values.map((value, index) => [`output-${index}`, value]),
        "outputs",
      );
    },
  }),
];
