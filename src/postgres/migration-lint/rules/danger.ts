import { grouped, size } from "../../../text/amounts.js";
import type { Migration } from "../../migrate/files/migration.js";
import type { LiveTable } from "../read/catalog.js";

export const rules = {
  "index-not-concurrently": "An index is built while nobody may write.",
  "drop-not-concurrently": "What goes keeps everybody out who comes after it.",
  "attach-partition": "A partition is checked against all rows while nobody may read or write.",
  "set-not-null": "SET NOT NULL reads the whole table while nobody may read or write.",
  "volatile-default": "The new column rewrites the whole table.",
  "constraint-not-valid": "A constraint is checked against all rows while nobody may write.",
  "type-change": "The new type rewrites the whole table.",
  "still-read": "The running release still reads what is dropped or renamed.",
  "two-large-tables": "Two large tables are locked until both are done.",
  "update-beside-ddl": "All rows are changed while a table is locked.",
  "vacuum-full": "The whole table is rewritten while nobody may read.",
  "needs-superuser": "Only a superuser may do this, and the role of database-url is none.",
  cluster: "The whole table is rewritten in the order of an index while nobody may read.",
  "refresh-not-concurrently": "Nobody may read the view while it is filled.",
} as const;

export type Rule = keyof typeof rules;

export interface Place {
  readonly migration: Migration;
  readonly line: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** A statement that would keep others out, or break who still reads. */
export interface Danger {
  readonly rule: Rule;
  readonly place: Place;
  /** The table that is locked, and the mode by the server's own name; nothing where no lock is the matter. */
  readonly locked?: { readonly table: LiveTable; readonly lock: Lock };
  readonly harm: string;
  /** What to write instead. */
  readonly instead: string;
}

/** What a lock's mode keeps others from. */
export const locks = {
  "ACCESS EXCLUSIVE": "nobody reads or writes",
  "SHARE ROW EXCLUSIVE": "nobody writes",
  SHARE: "nobody writes",
  EXCLUSIVE: "nobody writes",
} as const;

export type Lock = keyof typeof locks;

/** `public.orders (1,200,000 rows, 90.1 MB)` */
export function sized({ name, rows, bytes }: LiveTable): string {
  const many = rows === undefined ? "rows not counted yet" : `about ${grouped(rows)} rows`;
  return `${name} (${many}, ${size(bytes)})`;
}
