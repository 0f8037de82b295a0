import type { ColumnDef, TypeName } from "libpg-query";
import type { Catalog, LiveColumn } from "../read/catalog.js";
import { typeName } from "../read/names.js";

// Numbers of types that are the same on every server.
const [text, varchar, numeric, varbit, timestamp, timestamptz] = [25, 1043, 1700, 1562, 1114, 1184];
const times = [1083, timestamp, timestamptz, 1266];
const header = 4;

/** Whether every value stays as it is, so that only the catalog changes. */
export function keepsBytes(
  { type, modifier }: LiveColumn,
  { typeName: wanted }: ColumnDef,
  { types, sameBytes, utc }: Catalog,
): boolean {
  const next = types.get(typeName(wanted));
  const limits = limitsOf(wanted);
  if (next === undefined || limits === undefined) return false;
  if (next === type) return isWider(type, modifier, limits);
  if ([type, next].every((one) => one === timestamp || one === timestamptz))
    return utc && limits.length === 0;
  if (next === varchar && type === text) return limits.length === 0;
  return sameBytes.has(`${type}>${next}`) && limits.length === 0;
}

function isWider(type: number, modifier: number, limits: readonly number[]): boolean {
  const [first, second = 0] = limits;
  if (type === varchar && first !== undefined)
    return modifier >= header && first >= modifier - header;
  if (type === varbit && first !== undefined) return modifier >= 0 && first >= modifier;
  if (type === numeric && first !== undefined) {
    const [precision, scale] = [((modifier - header) >> 16) & 0xffff, (modifier - header) & 0x7ff];
    return modifier >= header && scale === second && first >= precision;
  }
  if (times.includes(type) && first !== undefined)
    return first === 6 || (modifier >= 0 && first >= modifier);
  if ([varchar, varbit, numeric, ...times].includes(type)) return true;
  return first === undefined ? modifier === -1 : false;
}

/** `(10, 2)` as numbers; undefined for what is no number. */
function limitsOf(type: TypeName | undefined): number[] | undefined {
  const found = (type?.typmods ?? []).map((one) =>
    "A_Const" in one && one.A_Const.ival !== undefined ? (one.A_Const.ival.ival ?? 0) : undefined,
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}
