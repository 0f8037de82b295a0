import type { Statement } from "../../sql/statements.js";

export interface Migration {
  /** The full file name, or the folder's where the file is called migration.sql. */
  readonly name: string;
  readonly path: string;
  readonly sql: string;
  readonly checksum: string;
  readonly statements: readonly Statement[];
  /** False for a file whose first line is `-- no-transaction`, or what its tool has for that. */
  readonly inTransaction: boolean;
  /** Run again whenever it changed, after all others. */
  readonly repeatable: boolean;
  /** Why it cannot be run as it is; of no matter once it was applied. */
  readonly mistakes: readonly string[];
  /** Why it may not be meant to be run. */
  readonly doubt: string | undefined;
}
