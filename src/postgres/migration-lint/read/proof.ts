import type { Node, PartitionBoundSpec } from "libpg-query";
import { columnOf } from "./not-null.js";

/** What a condition says of one column: `day >= '2026-01-01'`, `kind IN ('a', 'b')`. */
interface Comparison {
  readonly operator: string;
  readonly values: readonly string[];
}

/** The rows of one partition, by one column. */
export type Bound =
  | { readonly kind: "range"; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: "list"; readonly values: readonly string[] };

/** FOR VALUES of one column; undefined for hashes, nulls, and what is no plain value. */
export function boundOf(bound: PartitionBoundSpec | undefined): Bound | undefined {
  const { lowerdatums, upperdatums, listdatums } = bound ?? {};
  if (listdatums !== undefined) {
    const values = listdatums.map(constantOf);
    return values.every((one) => one !== undefined) ? { kind: "list", values } : undefined;
  }
  const [from, to] = [lowerdatums?.[0], upperdatums?.[0]];
  if (from === undefined || to === undefined || lowerdatums?.length !== 1) return undefined;
  const [low, high] = [constantOf(from), constantOf(to)];
  const isOpen = (one: Node, word: string) => columnOf(one)?.[0] === word;
  if (
    (low === undefined && !isOpen(from, "minvalue")) ||
    (high === undefined && !isOpen(to, "maxvalue"))
  )
    return undefined;
  return { kind: "range", from: low, to: high };
}

/** Whether all rows for which these conditions hold lie within the bound. */
export function liesWithin(conditions: readonly Node[], column: string, bound: Bound): boolean {
  const said = conditions.flatMap(conjuncts);
  if (bound.kind === "list")
    return said.some((one) => {
      const values = valuesOf(one, column);
      return values?.every((value) => bound.values.includes(value));
    });
  const { from, to } = bound;
  return (
    (from === undefined ||
      said.some((one) => isBeyond(comparison(one, column), /^>=?$/, from, 1))) &&
    (to === undefined || said.some((one) => isBeyond(comparison(one, column), /^<$/, to, -1)))
  );
}

/** Whether no row for which these conditions hold lies within the bound. */
export function liesOutside(conditions: readonly Node[], column: string, bound: Bound): boolean {
  const said = conditions.flatMap(conjuncts);
  if (bound.kind === "list") {
    const excluded = said.flatMap((one) => {
      const found = comparison(one, column);
      return found?.operator === "<>" ? found.values : [];
    });
    return bound.values.every((value) => excluded.includes(value));
  }
  const { from, to } = bound;
  const isAway = (one: Node): boolean => {
    const found = comparison(one, column);
    return (
      (from !== undefined && isBeyond(found, /^<$/, from, -1)) ||
      (to !== undefined && isBeyond(found, /^>=?$/, to, 1)) ||
      ("NullTest" in one &&
        one.NullTest.nulltesttype === "IS_NULL" &&
        columnOf(one.NullTest.arg)?.[0] === column)
    );
  };
  return said.some((one) => alternatives(one).every(isAway) || isWiderThan(one, column, bound));
}

/** `NOT (day >= … AND day < …)` of at least the same rows. */
function isWiderThan(one: Node, column: string, { from, to }: Bound & { kind: "range" }): boolean {
  if (!("BoolExpr" in one) || one.BoolExpr.boolop !== "NOT_EXPR") return false;
  const within = (one.BoolExpr.args ?? []).flatMap(conjuncts);
  return within.every((part) => {
    const found = comparison(part, column);
    return (
      (from !== undefined && isBeyond(found, /^>=$/, from, -1)) ||
      (to !== undefined && isBeyond(found, /^<=?$/, to, 1))
    );
  });
}

/** Whether a comparison with this operator has the limit, or one that lies beyond it in a direction. */
function isBeyond(
  found: Comparison | undefined,
  operator: RegExp,
  limit: string,
  direction: 1 | -1,
): boolean {
  const [value] = found?.values ?? [];
  if (found === undefined || value === undefined || !operator.test(found.operator)) return false;
  const order = orderOf(value, limit);
  return order !== undefined && order * direction >= 0;
}

/** Which of two values comes first, where that can be told without the server. */
function orderOf(one: string, other: string): number | undefined {
  if (one === other) return 0;
  if ([one, other].every((text) => /^-?\d+(?:\.\d+)?$/.test(text)))
    return Number(one) - Number(other);
  if (![one, other].every((text) => /^\d{4}-\d\d-\d\d/.test(text))) return undefined;
  const [first, second] = [one, other].map((text) =>
    text.replace(/[ T]00:00(?::00)?(?:[+-]\d\d(?::?\d\d)?)?$/, ""),
  );
  return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}

function conjuncts(condition: Node): Node[] {
  return "BoolExpr" in condition && condition.BoolExpr.boolop === "AND_EXPR"
    ? (condition.BoolExpr.args ?? []).flatMap(conjuncts)
    : [condition];
}

function alternatives(condition: Node): Node[] {
  return "BoolExpr" in condition && condition.BoolExpr.boolop === "OR_EXPR"
    ? (condition.BoolExpr.args ?? []).flatMap(alternatives)
    : [condition];
}

/** The values that a column has where this holds, if it says so. */
function valuesOf(condition: Node, column: string): string[] | undefined {
  const all = alternatives(condition).map((one) => comparison(one, column));
  return all.every((one) => one?.operator === "=")
    ? all.flatMap((one) => one?.values ?? [])
    : undefined;
}

function comparison(condition: Node, column: string): Comparison | undefined {
  if (!("A_Expr" in condition)) return undefined;
  const { lexpr, rexpr, name, kind } = condition.A_Expr;
  const [operator] = (name ?? []).flatMap((one) =>
    "String" in one ? (one.String.sval ?? []) : [],
  );
  if (operator === undefined || rexpr === undefined || columnOf(bare(lexpr))?.[0] !== column)
    return undefined;
  const right = bare(rexpr);
  const several =
    kind === "AEXPR_IN" && right !== undefined && "List" in right
      ? right.List.items
      : /^AEXPR_OP_A/.test(kind ?? "") && right !== undefined && "A_ArrayExpr" in right
        ? right.A_ArrayExpr.elements
        : undefined;
  if (several === undefined && kind !== "AEXPR_OP") return undefined;
  const values = (several ?? [rexpr]).map(constantOf);
  return values.every((one) => one !== undefined) ? { operator, values } : undefined;
}

/** Without the casts that the server writes. */
function bare(node: Node | undefined): Node | undefined {
  return node !== undefined && "TypeCast" in node ? bare(node.TypeCast.arg) : node;
}

function constantOf(node: Node): string | undefined {
  const found = bare(node);
  if (found === undefined || !("A_Const" in found)) return undefined;
  const { sval, ival, fval, isnull } = found.A_Const;
  if (isnull) return undefined;
  if (ival !== undefined) return `${ival.ival ?? 0}`;
  return sval?.sval ?? fval?.fval;
}
