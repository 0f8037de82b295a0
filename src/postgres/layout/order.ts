/**
 * The order of migrations: by the number that a name begins with, then by the name. `2_a` comes
 * before `10_b`, and 20240101 before 20240101120000, since dates are compared as dates.
 */
export function compareByNumber(one: string, other: string): number {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a.prefix !== b.prefix) return a.prefix < b.prefix ? -1 : 1;
  for (let at = 0; at < Math.min(a.numbers.length, b.numbers.length); at++) {
    const difference = compareNumbers(a.numbers[at] ?? "", b.numbers[at] ?? "");
    if (difference !== 0) return difference;
  }
  return a.numbers.length - b.numbers.length || compareByName(one, other);
}

export function compareByName(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** `V1_10__x` and `V1.10__x`, as Flyway reads them: 1.10, and the same as 1.10.0. */
export function compareByVersion(one: string, other: string): number {
  const [a, b] = [versionOf(one), versionOf(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = compareNumbers(a[at] ?? "0", b[at] ?? "0");
    if (difference !== 0) return difference;
  }
  return 0;
}

function versionOf(name: string): string[] {
  return (/^[A-Z](\d+(?:[._]\d+)*)/i.exec(name)?.[1] ?? "").split(/[._]/);
}

/** The number at the beginning of a name, without its leading zeros. */
export function numberOf(name: string): string | undefined {
  return keyOf(name).numbers[0];
}

/** Names with a number that an earlier one has, too, each with that one. */
export function sharedNumbers(names: readonly string[]): [string, string][] {
  const first = new Map<string, string>();
  return names.flatMap((name): [string, string][] => {
    const number = numberOf(name);
    const earlier = number === undefined ? undefined : first.get(number);
    if (number !== undefined && earlier === undefined) first.set(number, name);
    return earlier === undefined ? [] : [[earlier, name]];
  });
}

/** Two long numbers of different widths that are not both dates: nobody can tell which comes first. */
export function unclearWidths(names: readonly string[]): [string, string] | undefined {
  const long = names.filter((name) => (numberOf(name)?.length ?? 0) >= 8);
  const [first] = long;
  const mixed = long.some((name) => !isDate(numberOf(name) ?? ""));
  const other = long.find((name) => numberOf(name)?.length !== numberOf(first ?? "")?.length);
  return mixed && first !== undefined && other !== undefined ? [first, other] : undefined;
}

function keyOf(name: string): { prefix: string; numbers: string[] } {
  const [, prefix = "", first = ""] = /^(\D*)(\d*)/.exec(name) ?? [];
  const [, more = ""] =
    /^((?:[._-]\d+(?![A-Za-z0-9]))*)/.exec(name.slice(prefix.length + first.length)) ?? [];
  const numbers = [first, ...more.split(/[._-]/).slice(1)].filter((digits) => digits !== "");
  const [year = "", month = "", day = "", ...rest] = numbers;
  // 2024-01-02 is 20240102.
  const parted = /^(?:19|20)\d\d$/.test(year) && /^\d\d$/.test(month) && /^\d\d$/.test(day);
  const joined = parted ? [year + month + day, ...rest] : numbers;
  return { prefix, numbers: joined.map((digits) => digits.replace(/^0+(?=\d)/, "")) };
}

const isDate = (digits: string) => /^(?:19|20)\d{6,}$/.test(digits);

function compareNumbers(one: string, other: string): number {
  const width = Math.max(one.length, other.length);
  const dates = isDate(one) && isDate(other);
  const wide = (digits: string) =>
    dates ? digits.padEnd(width, "0") : digits.padStart(width, "0");
  return compareByName(wide(one), wide(other));
}
