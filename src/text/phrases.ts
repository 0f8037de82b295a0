/** `1 error`, `2 errors`, `2 processes`; `others` for what has a plural of its own. */
export function counted(
  count: number,
  thing: string,
  others = `${thing}${thing.endsWith("s") ? "es" : "s"}`,
): string {
  return `${count} ${count === 1 ? thing : others}`;
}

/** `api, web`; of more than ten, the first ten and how many more there are. */
export function shortList(names: readonly string[]): string {
  const shown = names.slice(0, 10).join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}
