import { type IgnoreRemark, readIgnoreRemark } from "../../text/ignore-remark.js";
import type { Migration } from "../migrate/files/migration.js";
import { lineAt, statementsOf } from "../sql/statements.js";
import type { Danger } from "./rules/danger.js";

/** A remark `-- db-migrate-ignore <rule>, <rule>: <reason>`, of the form that pm2-lint's have. */
export interface Suppression extends IgnoreRemark {
  readonly migration: Migration;
  /** Where it stands, and the line that it is for. */
  readonly at: number;
  readonly line: number;
}

const remark = /^--[-\s]*db-migrate-ignore(?![\w-])(.*)/;

export function suppressionsOf(migration: Migration): Suppression[] {
  const { sql } = migration;
  const lines = sql.split("\n");
  return statementsOf(sql).comments.flatMap((start) => {
    const said = remark.exec(sql.slice(start).split("\n", 1)[0] ?? "")?.[1]?.trim();
    if (said === undefined) return [];
    const at = lineAt(sql, start);
    return [{ migration, at, line: coveredLine(lines, at), ...readIgnoreRemark(said) }];
  });
}

/** A remark behind something is for its own line; one alone on its line, for the next that is not a comment. */
function coveredLine(lines: readonly string[], at: number): number {
  if (!/^\s*--/.test(lines[at - 1] ?? "")) return at;
  let next = at + 1;
  while (next <= lines.length && /^\s*(?:--|$)/.test(lines[next - 1] ?? "")) next++;
  return next;
}

export function covers(suppression: Suppression, danger: Danger): boolean {
  const { migration, line, firstLine, lastLine } = danger.place;
  if (suppression.migration !== migration || !suppression.rules.includes(danger.rule)) return false;
  return (
    suppression.line === line || (suppression.line >= firstLine && suppression.line <= lastLine)
  );
}

/** What is wrong with the remarks themselves. */
export function suppressionProblems(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  known: readonly string[],
): string[] {
  return suppressions.flatMap((suppression) => {
    const { migration, at, rules, reason } = suppression;
    const place = `${migration.path}:${at}`;
    const unknown = rules.filter((id) => !known.includes(id));
    if (rules.length === 0) return [`${place}: suppression-unused: the remark names no rule.`];
    if (unknown.length > 0)
      return [
        `${place}: suppression-unused: there is no rule ${unknown.join(", ")}. The rules are ${known.join(", ")}.`,
      ];
    if (reason === "")
      return [
        `${place}: suppression-without-reason: ${rules.join(", ")} is silenced without a reason. Write: -- db-migrate-ignore ${rules.join(", ")}: <why this is right here>`,
      ];
    if (!used.has(suppression))
      return [
        `${place}: suppression-unused: nothing here breaks ${rules.join(", ")}: the remark can go.`,
      ];
    return [];
  });
}
