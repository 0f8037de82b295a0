/** `1 error`, `2 errors`, `2 processes`; `others` for what has a plural of its own. */
export function counted(
  count: number,
  thing: string,
  others = `${thing}${thing.endsWith("s") ? "es" : "s"}`,
): string {
  return `${count} ${count === 1 ? thing : others}`;
}
