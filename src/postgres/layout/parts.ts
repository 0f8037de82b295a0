import { lineAt, statementsOf } from "../sql/statements.js";
import { type Tool, tools } from "./tools.js";

/** What of a file is the way up. */
export interface UpPart {
  /** As long as the file, so that places stay what they are: all else is blank. */
  readonly sql: string;
  /** What its checksum is made of: a way down may be mended later. */
  readonly content: string;
  /** The line that says that it runs outside of a transaction, where there is one. */
  readonly alone: boolean;
  readonly mistakes: readonly string[];
}

interface CommentLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Comments that have their line to themselves, in no quotes and brackets. */
function commentLines(sql: string): CommentLine[] {
  return statementsOf(sql).comments.flatMap((at) => {
    const start = sql.lastIndexOf("\n", at - 1) + 1;
    const next = sql.indexOf("\n", at);
    const end = next < 0 ? sql.length : next;
    const before = sql.slice(start, at).trim();
    return before === "" || before === "#"
      ? [{ text: sql.slice(start, end).trim(), start, end }]
      : [];
  });
}

/** The tools whose marks stand in a file. */
export function toolsIn(sql: string): Tool[] {
  if (!sql.includes("--")) return [];
  const lines = commentLines(sql);
  return tools.filter(({ up, down }) =>
    lines.some(({ text }) => up?.test(text) || down.test(text)),
  );
}

/** Leaves the way up of a file, as its tool would run it. */
export function upPart(sql: string, path: string, tool: Tool): UpPart {
  const lines = commentLines(sql);
  const marks = lines.filter(({ text }) => tool.up?.test(text) || tool.down.test(text));
  const mistakes: string[] = [];
  const beginning = sql.slice(0, marks[0]?.start ?? sql.length);
  const strays = statementsOf(beginning).statements;
  const hasUp = marks.some(({ text }) => tool.up?.test(text));
  if (tool.upNeeded && !hasUp)
    mistakes.push(`${path}: ${tool.shown} runs nothing of it: no line begins its way up.`);
  else if (tool.upNeeded && strays.length > 0)
    mistakes.push(
      `${path}:${lineAt(sql, strays[0]?.start ?? 0)}: "${strays[0]?.head.slice(0, 60)}" comes before the line that begins the way up. Move it below.`,
    );
  const kept: string[] = tool.upNeeded ? [] : [beginning];
  let up = (tool.upNeeded ? blank(beginning) : beginning) || "";
  for (const [index, mark] of marks.entries()) {
    const section = sql.slice(mark.end, marks[index + 1]?.start ?? sql.length);
    const isUp = tool.up?.test(mark.text) ?? false;
    if (isUp) kept.push(section);
    up += blank(sql.slice(mark.start, mark.end)) + (isUp ? section : blank(section));
  }
  const fills = tool.filledIn?.exec(up)?.[0];
  if (fills !== undefined) mistakes.push(fillsIn(path, tool.shown, fills));
  return {
    sql: up,
    content: kept.join("\n").trimEnd(),
    alone: lines.some(({ text }) => tool.alone?.test(text)),
    mistakes,
  };
}

/** A file that is run as it is. */
export function wholeFile(sql: string, path: string): UpPart {
  const first = sql.split("\n", 1)[0] ?? "";
  const committed = /^--! (?:Previous|Hash):/.test(sql);
  const alone =
    /^--\s*no[-_ ]transaction\s*$/i.test(first) ||
    (isAtlas(sql) && /^--\s*atlas:txmode\s+none\s*$/m.test(sql)) ||
    (committed && /^--! no-transaction\s*$/m.test(sql));
  const filled = committed
    ? /(?<![:\w]):[A-Z][A-Z0-9_]+\b|^--!\s*include\b.*/m.exec(sql)?.[0]
    : undefined;
  const mistakes = filled === undefined ? [] : [fillsIn(path, "Graphile Migrate", filled)];
  return { sql, content: sql, alone, mistakes };
}

const isAtlas = (sql: string) => /^\s*--\s*atlas:/i.test(sql);

/** The tool whose word for itself a file begins with, though it is run as it is. */
export function wholeToolOf(sql: string): string | undefined {
  if (isAtlas(sql)) return "Atlas";
  return /^--! (?:Previous|Hash):/.test(sql) ? "Graphile Migrate" : undefined;
}

const fillsIn = (path: string, tool: string, what: string) =>
  `${path}: ${tool} fills in or replaces "${what}" before it runs a file, and this step does not. Write out what it stands for.`;

const blank = (text: string) => text.replace(/[^\r\n]/g, " ");

const looksLikeWayDown = [
  /^(?:#\s*)?--\W*(?:[\w-]+\W+)?(?:downs?|undo|roll-?back|revert)\b(?:\W+(?:migration|script|part|section|below))?\W*(?:\(.*\)\W*)?$/i,
  /^--[\s-]*down\s+migration/i,
];

/** A comment that may begin a way down, of a tool that is not known here, with SQL after it. */
export function suspectedWayDown(sql: string): { line: number; text: string } | undefined {
  const mark = commentLines(sql).find(({ text }) => looksLikeWayDown.some((one) => one.test(text)));
  if (mark === undefined || statementsOf(sql.slice(mark.end)).statements.length === 0)
    return undefined;
  return { line: lineAt(sql, mark.start), text: mark.text };
}

/** Whether a file is what Rails and dbmate write down of the whole schema after each migration. */
export function isSchemaDump(name: string, sql: string): boolean {
  return (
    /^(?:structure|schema)\.sql$/i.test(name) &&
    /^-- PostgreSQL database dump|^INSERT INTO (?:\w+\.)?"?schema_migrations"?/m.test(sql)
  );
}

/** Files that only their own tool can run, by what they begin with. */
export function foreignFormat(sql: string): string | undefined {
  if (/^\s*--\s*atlas:(?:checkpoint|delimiter)\b/i.test(sql)) return "Atlas";
  if (/^\s*--\s*liquibase\s+formatted\s+sql\b/i.test(sql)) return "Liquibase";
  if (/^\s*--\s*atlas:txtar\b/i.test(sql)) return "Atlas";
  return undefined;
}
