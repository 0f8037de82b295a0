import type { Node } from "libpg-query";

/** The columns of which a condition says that they are not null, by itself or beside others. */
export function notNullColumns(condition: Node | undefined): string[] {
  if (condition === undefined) return [];
  if ("BoolExpr" in condition)
    return condition.BoolExpr.boolop === "AND_EXPR"
      ? (condition.BoolExpr.args ?? []).flatMap(notNullColumns)
      : [];
  if ("NullTest" in condition && condition.NullTest.nulltesttype === "IS_NOT_NULL")
    return columnOf(condition.NullTest.arg) ?? [];
  return [];
}

/** The column that an expression is, if it is nothing else. */
export function columnOf(expression: Node | undefined): string[] | undefined {
  if (expression === undefined || !("ColumnRef" in expression)) return undefined;
  const last = expression.ColumnRef.fields?.at(-1);
  return last !== undefined && "String" in last && last.String.sval !== undefined
    ? [last.String.sval]
    : undefined;
}
