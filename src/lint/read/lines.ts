import { type Embedded, joinedBy, part, wholeFile } from "../notation/embedded.js";
import { behind, ignoreFailure, linesOf } from "../notation/lines.js";
import type { Source } from "../notation/source.js";
import { placeholder } from "../shell/words/words.js";

/** Files that hold one command a line, behind something of their own. */

/** A script and the program that reads it: `sh`, `/usr/bin/env python`. */
export interface Script {
  readonly shell: Embedded;
  readonly program: string;
}

/** Replaced by as many other characters, so that every place stays. */
export function blankOut(
  shell: Embedded,
  pattern: RegExp,
  instead: (found: string) => string = (found) => placeholder.repeat(found.length),
): Embedded {
  return { ...shell, text: shell.text.replace(pattern, (found) => instead(found)) };
}

/** `web: node server.js` */
export function procfileCommands(source: Source): Embedded[] {
  return linesOf(wholeFile(source)).flatMap((line) => behind(line, /^\s*[\w-]+:\s*/) ?? []);
}

/** RUN, CMD, ENTRYPOINT and HEALTHCHECK of a Dockerfile, also as a list and as a heredoc. */
export function dockerfileCommands(source: Source): Embedded[] {
  const whole = wholeFile(source);
  const found: Embedded[] = [];
  let skipTo = 0;
  // Comments may stand between the lines that a backslash joins.
  const lines = whole.text.matchAll(/(?:\\[ \t]*\n(?:[ \t]*#[^\n]*\n)*|[^\n])+/g);
  for (const { 0: text, index } of lines) {
    const start =
      /^\s*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:\s+--\S+)*\s+CMD)\s+(?:--\S+\s+)*/i;
    const opening = start.exec(text)?.[0];
    if (index < skipTo || opening === undefined) continue;
    const line = part(whole, index + opening.length, index + text.length);
    const heredoc = /^<<-?\s*["']?(\w+)["']?\s*$/.exec(line.text)?.[1];
    if (heredoc === undefined) {
      found.push(withoutComments(toWords(line)));
      continue;
    }
    const from = index + text.length + 1;
    const end = new RegExp(`^\\s*${heredoc}\\s*$`, "m").exec(whole.text.slice(from))?.index;
    skipTo = from + (end ?? whole.text.length);
    found.push(part(whole, from, skipTo));
  }
  return found;
}

/** `["pm2", "start"]`: the words of a command, each in its quotes. */
export function toWords(line: Embedded): Embedded {
  return /^\s*\[\s*"[\s\S]*\]\s*$/.test(line.text)
    ? blankOut(line, /[[\],](?=(?:[^"]*"[^"]*")*[^"]*$)/g, () => " ")
    : line;
}

function withoutComments(line: Embedded): Embedded {
  return blankOut(
    line,
    /(?<=\\[ \t]*\n)[ \t]*#[^\n]*\n/g,
    (found) => `${" ".repeat(found.length)}`,
  );
}

/** The scripts of `sh`, `bat` and `powershell` steps of a Jenkinsfile. */
export function jenkinsCommands(source: Source): Script[] {
  const whole = wholeFile(source);
  const plain = whole.text.replace(/^[ \t]*\/\/[^\n]*/gm, (line) => " ".repeat(line.length));
  const step =
    /\b(sh|bat|powershell|pwsh)\b\s*\(?\s*(?:\w+\s*:\s*(?:[^,()'"\n]+|'[^'\n]*'|"[^"\n]*"),\s*)*(?:script\s*:\s*)?('''|"""|'|")/g;
  return [...plain.matchAll(step)].flatMap(({ 0: opening, 1: name = "", 2: quote = "", index }) => {
    const from = index + opening.length;
    const end = closing(plain, quote, from);
    return end === -1 ? [] : [{ shell: part(whole, from, end), program: name }];
  });
}

function closing(text: string, quote: string, from: number): number {
  for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1))
    if (text[at - 1] !== "\\") return at;
  return -1;
}

/** The recipes of a Makefile, each as one script: what a line sets is gone on the next, no more. */
export function makefileRecipes(source: Source): Embedded[] {
  const whole = wholeFile(source);
  const constants = new Map(
    [...whole.text.matchAll(/^(?:export\s+)?(\w+)\s*[:?]?:?=[ \t]*([^\n#]*)/gm)].map(
      ([, name = "", value = ""]) => [name, value.trim()],
    ),
  );
  return recipesOf(whole, /^\t/).map((lines) =>
    joinedBy(
      "\n",
      lines.map((line) => withMakeVariables(plainLine(line), constants)),
    ),
  );
}

/** The recipes of a justfile; one that begins with `#!` is a script of its own. */
export function justfileRecipes(source: Source): Script[] {
  return recipesOf(wholeFile(source), /^[ \t]+(?=\S)/).map((lines) => {
    const first = lines[0]?.text ?? "";
    const isScript = first.startsWith("#!");
    const shell = joinedBy("\n", isScript ? lines : lines.map(plainLine));
    return { shell: blankOut(shell, /\{\{[^}]*\}\}/g), program: isScript ? first.slice(2) : "sh" };
  });
}

/** Lines behind such an indentation, those that follow one another together. */
function recipesOf(whole: Embedded, indentation: RegExp): Embedded[][] {
  const recipes: Embedded[][] = [[]];
  for (const line of linesOf(whole)) {
    const inner = behind(line, indentation);
    if (inner === undefined) recipes.push([]);
    else recipes.at(-1)?.push(inner);
  }
  return recipes.filter((lines) => lines.length > 0);
}

/** Without `@` for silence; `-` says that a failure does not count. */
function plainLine(line: Embedded): Embedded {
  const prefix = /^[@+\s-]*/.exec(line.text)?.[0] ?? "";
  const shell = part(line, prefix.length, line.text.length);
  return prefix.includes("-") ? ignoreFailure(shell) : shell;
}

/** `$$` is a dollar, `$(NAME)` what the file says, where it says one thing; all else is unknown. */
function withMakeVariables(line: Embedded, constants: ReadonlyMap<string, string>): Embedded {
  let text = "";
  const offsets: number[] = [];
  const add = (piece: string, at: number, places?: readonly number[]) => {
    text += piece;
    for (let index = 0; index < piece.length; index++)
      offsets.push(places?.[index] ?? line.offsets[at] ?? 0);
  };
  let last = 0;
  const copy = (to: number) => add(line.text.slice(last, to), last, line.offsets.slice(last, to));
  for (const { 0: found, 1: name, index } of line.text.matchAll(
    /\$\$|\$[({](\w+)[)}]|\$\(shell |\$\([^()]*\)/g,
  )) {
    copy(index);
    last = index + found.length;
    if (found === "$$") add("$", index);
    else if (found.startsWith("$(shell ")) add("$(", index);
    else if (name === undefined) add(placeholder, index);
    else {
      const value = constants.get(name);
      add(value === undefined || value.includes("$") ? `\${${name}}` : value, index);
    }
  }
  copy(line.text.length);
  return { source: line.source, text, offsets: [...offsets, line.offsets.at(-1) ?? 0] };
}
