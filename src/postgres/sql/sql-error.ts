/** What the server says about an error, as far as it says it. */
export interface SqlError extends Error {
  readonly code?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly where?: string;
}

/**
 * An SQL error with its place: file, line, the line's text and a caret below.
 * @param offset where in the text it happened
 */
export function shownSqlError(error: SqlError, path: string, sql: string, offset: number): string {
  const before = sql.slice(0, offset).split("\n");
  const column = (before.at(-1) ?? "").replaceAll("\t", " ").length;
  const line = (sql.split("\n")[before.length - 1] ?? "").replaceAll("\t", " ").trimEnd();
  const from = Math.max(0, column - 80);
  const said = [
    `${path}:${before.length}:${column + 1}: ${error.message}${error.code ? ` (${error.code})` : ""}`,
    `${line.slice(from, from + 160)}`,
    `${" ".repeat(column - from)}^`,
  ];
  if (error.detail) said.push(`Detail: ${error.detail}`);
  if (error.hint) said.push(`Hint: ${error.hint}`);
  if (error.where) said.push(`Where: ${error.where}`);
  return said.join("\n");
}

/** What to do where this role may not see all rows, or none; undefined for any other error. */
export function adviceOnAccess({ code, message }: SqlError, role: string): string | undefined {
  if (code !== "42501") return undefined;
  if (/row-level security/.test(message)) return adviceOnHiddenRows(role);
  return `The role ${role} may not read that. Grant it SELECT, or pg_read_all_data, or use the owner.`;
}

export function adviceOnHiddenRows(role: string): string {
  return (
    `Row-level security would hide rows from the role ${role}, and these steps take all or none. Use the tables' owner ` +
    "(without FORCE ROW LEVEL SECURITY), a superuser, or a role with BYPASSRLS."
  );
}
