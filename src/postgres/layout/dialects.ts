const other =
  /\.(?:mysql|mariadb|sqlite3?|cockroach(?:db)?|yugabyte(?:db)?|mssql|sqlserver|oracle|clickhouse|duckdb|db2|h2)(?=\.)/i;
const own = /\.(?:postgres(?:ql)?|pg)(?=\.)/i;

/**
 * Which files are for PostgreSQL, where names say it for some, as those of pop do: its own; and those for all, where it has none
 * of its own.
 */
export function forPostgres(names: readonly string[]): { here: string[]; elsewhere: string[] } {
  const special = new Set(
    names.filter((name) => own.test(name)).map((name) => name.replace(own, "")),
  );
  const isElsewhere = (name: string) => other.test(name) || special.has(name);
  return {
    here: names.filter((name) => !isElsewhere(name)),
    elsewhere: names.filter(isElsewhere),
  };
}
