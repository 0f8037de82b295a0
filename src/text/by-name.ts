const names = new Intl.Collator("en", { numeric: true });

/** As people count: `server-2` before `server-10`. */
export const byName = (one: string, other: string): number => names.compare(one, other);
