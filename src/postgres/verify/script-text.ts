/* How TypeScript and JavaScript are read: calls, objects, interfaces; as text, without their comments. */

export interface Call {
  readonly callee: string;
  readonly args: readonly string[];
  readonly shown: string;
  readonly end: number;
}

export function calls(text: string, callee: string): Call[] {
  const start = callee.startsWith("@") ? "" : "(?<![\\w.])";
  return [...text.matchAll(new RegExp(`${start}(${callee})\\s*\\(`, "g"))]
    .filter(
      (match) => !/\bfunction\s+$/.test(text.slice(Math.max(0, match.index - 12), match.index)),
    )
    .map((match) => {
      const { parts, end } = split(text, match.index + match[0].length);
      const shown = `${match[1]}(${(parts[0] ?? "").replace(/\s+/g, " ").slice(0, 40)})`;
      return { callee: match[1] ?? "", args: parts, shown, end };
    });
}

/** What stands between brackets from `at` on, parted at the commas that are not within others. */
function split(text: string, at: number, separator = /,/): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = at;
  let index = at;
  for (; index < text.length; index++) {
    const character = text[index] ?? "";
    if (/["'`]/.test(character)) {
      do index++;
      while (index < text.length && text[index] !== character);
    } else if (/[([{]/.test(character)) depth++;
    else if (/[)\]}]/.test(character) && depth-- === 0) break;
    else if (separator.test(character) && depth === 0) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  const last = text.slice(from, index).trim();
  return { parts: last === "" ? parts : [...parts, last], end: index + 1 };
}

/** The expression that an object gives to one of its own keys. */
export function setting(object: string | undefined, key: string): string | undefined {
  if (!object?.startsWith("{")) return undefined;
  for (const part of split(object, 1).parts) {
    const [, value] = new RegExp(`^["']?${key}["']?\\s*:\\s*([\\s\\S]+)$`).exec(part) ?? [];
    if (value !== undefined) return value.trim();
    if (part === key) return key;
  }
  return undefined;
}

/** The keys of the interfaces and object types of a file. */
export function interfacesIn(text: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const match of text.matchAll(
    /\b(?:interface\s+(\w+)(?:\s+extends\s+[^{]+)?|type\s+(\w+)\s*=)\s*\{/g,
  )) {
    const inside = split(text, match.index + match[0].length, /[,;\n]/).parts;
    const keys = inside.flatMap((part) => {
      const [, quoted, plain] = /^(?:["']([^"']+)["']|(\w+))\s*\??\s*:/.exec(part) ?? [];
      const key = quoted ?? plain;
      return key ?? [];
    });
    found.set(match[1] ?? match[2] ?? "", keys);
  }
  return found;
}

export const classAfter = (text: string, at: number) =>
  /^[^;{}]{0,300}?\bclass\s+(\w+)/.exec(text.slice(at).replace(/@\w+\([^)]*\)/g, ""))?.[1];

export const snake = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
