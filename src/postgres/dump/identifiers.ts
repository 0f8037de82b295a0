/** A name as it stands in SQL, quoted or not. */
export const identifier = `(?:"(?:[^"]|"")+"|[\\w$\\u0080-\\uffff]+)`;

/** The name that the server knows it by. */
export function unquoted(name: string): string {
  return name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase();
}
