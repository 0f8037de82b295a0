/** A table that a source names. */
export interface Named {
  /** What the table may be called; several where the source leaves that to its library. */
  readonly candidates: readonly string[];
  /** How the source puts it. */
  readonly shown: string;
}

export interface Read {
  readonly names: readonly Named[];
  /** Places that name a table in a way that is not understood here. */
  readonly unread: readonly string[];
}

/** What one file says and another uses. */
export interface Shared {
  /** Constants with a text, by name; undefined where two files differ. */
  readonly texts: ReadonlyMap<string, string | undefined>;
  /** Drizzle's pgTableCreator: what stands before and after the name that it is given. */
  readonly creators: ReadonlyMap<string, { before: string; after: string } | undefined>;
}

const constants = /\bconst\s+(\w+)(?:\s*:\s*string)?\s*=\s*(["'`])([^"'`$\\\n]+)\2/g;
const creating =
  /\b(\w+)\s*=\s*pgTableCreator\s*\(\s*\(?\s*(\w+)(?:\s*:\s*string)?\s*\)?\s*=>\s*`([^`$]*)\$\{\s*(\w+)\s*\}([^`$]*)`/g;

export function sharedOf(texts: readonly string[]): Shared {
  const found = { texts: new Map<string, string | undefined>(), creators: new Map() };
  for (const text of texts) {
    for (const [, name = "", , value = ""] of text.matchAll(constants))
      found.texts.set(
        name,
        !found.texts.has(name) || found.texts.get(name) === value ? value : undefined,
      );
    for (const [, name = ""] of text.matchAll(/\b(\w+)\s*=\s*pgTableCreator\b/g))
      found.creators.set(name, undefined);
  }
  for (const text of texts)
    for (const [, name = "", given, before = "", used, after = ""] of text.matchAll(creating))
      if (given === used) found.creators.set(name, { before, after });
  return found;
}

/** The tables that TypeScript or JavaScript names by Drizzle, TypeORM or Sequelize. */
export function readScript(text: string, shared: Shared): Read {
  const names: Named[] = [];
  const unread: string[] = [];
  const own = new Map(
    [...text.matchAll(constants)].map(([, name = "", , value = ""]) => [name, value]),
  );
  /** The text that an expression stands for, as far as that can be seen. */
  const textOf = (expression: string | undefined): string | undefined => {
    const [, , quoted] = /^(["'`])([^"'`$\\]*)\1$/.exec(expression ?? "") ?? [];
    return quoted ?? own.get(expression ?? "") ?? shared.texts.get(expression ?? "");
  };
  const add = (table: string | undefined, schema: string | undefined, shown: string) => {
    if (table === undefined) unread.push(shown);
    else names.push({ candidates: [schema === undefined ? table : `${schema}.${table}`], shown });
  };
  const guess = (tables: readonly string[], schema: string | undefined, shown: string) =>
    names.push({
      candidates: tables.map((one) => (schema === undefined ? one : `${schema}.${one}`)),
      shown,
    });
  const schemaIn = (options: string | undefined, shown: string): string | undefined => {
    const given = setting(options, "schema");
    const schema = textOf(given);
    if (given !== undefined && schema === undefined) unread.push(`the schema of ${shown}`);
    return schema;
  };

  for (const { args, shown } of calls(text, "pgTable")) add(textOf(args[0]), undefined, shown);
  for (const [creator, form] of shared.creators)
    for (const { args, shown } of calls(text, creator)) {
      const name = textOf(args[0]);
      add(
        form && name !== undefined ? form.before + name + form.after : undefined,
        undefined,
        shown,
      );
    }
  for (const [, variable = "", given = ""] of text.matchAll(
    /\b(\w+)\s*=\s*pgSchema\s*\(\s*([^),]+?)\s*[),]/g,
  ))
    for (const { args, shown } of calls(text, `${variable}\\.table`)) {
      const schema = textOf(given);
      add(schema === undefined ? undefined : textOf(args[0]), schema, shown);
    }
  for (const { args, shown, end } of calls(text, "@Entity")) {
    const options = args.find((one) => one.startsWith("{"));
    const name = args[0]?.startsWith("{") ? setting(args[0], "name") : args[0];
    const schema = schemaIn(options, shown);
    const model = classAfter(text, end);
    if (name !== undefined) add(textOf(name), schema, shown);
    else if (model === undefined) unread.push(shown);
    else guess([snake(model), model], schema, `@Entity() class ${model}`);
  }
  const sequelize = /sequelize/i.test(text);
  const model = (options: string | undefined, name: string | undefined, shown: string) => {
    const given = setting(options, "tableName");
    const schema = schemaIn(options, shown);
    if (given !== undefined) add(textOf(given), schema, shown);
    else if (!sequelize) return;
    else if (name === undefined) unread.push(shown);
    else guess(pluralsOf(name), schema, shown);
  };
  for (const { args, shown } of calls(text, "[\\w.]+\\.define"))
    if (args.length > 1) model(args[2], textOf(args[0]), shown);
  for (const { args, shown, callee } of calls(text, "[\\w.]+\\.init"))
    if (args.length > 1)
      model(args[1], textOf(setting(args[1], "modelName")) ?? callee.split(".").at(-2), shown);
  if (/sequelize-typescript/.test(text))
    for (const { args, shown, end } of calls(text, "@Table"))
      model(args[0], textOf(setting(args[0], "modelName")) ?? classAfter(text, end), shown);
  return { names, unread };
}

interface Call {
  readonly callee: string;
  readonly args: readonly string[];
  readonly shown: string;
  readonly end: number;
}

function calls(text: string, callee: string): Call[] {
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
function split(text: string, at: number): { parts: string[]; end: number } {
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
    else if (character === "," && depth === 0) {
      parts.push(text.slice(from, index).trim());
      from = index + 1;
    }
  }
  const last = text.slice(from, index).trim();
  return { parts: last === "" ? parts : [...parts, last], end: index + 1 };
}

/** The expression that an object gives to one of its own keys. */
function setting(object: string | undefined, key: string): string | undefined {
  if (!object?.startsWith("{")) return undefined;
  for (const part of split(object, 1).parts) {
    const [, value] = new RegExp(`^["']?${key}["']?\\s*:\\s*([\\s\\S]+)$`).exec(part) ?? [];
    if (value !== undefined) return value.trim();
    if (part === key) return key;
  }
  return undefined;
}

const classAfter = (text: string, at: number) =>
  /^[^;{}]{0,300}?\bclass\s+(\w+)/.exec(text.slice(at).replace(/@\w+\([^)]*\)/g, ""))?.[1];

const snake = (name: string) =>
  name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();

/** What Sequelize may make of a model's name: it forms plurals, and may be told not to. */
function pluralsOf(name: string): string[] {
  const plural = /[^aeiou]y$/i.test(name)
    ? name.replace(/y$/i, "ies")
    : `${name}${/(?:s|x|z|ch|sh)$/i.test(name) ? "es" : "s"}`;
  return [...new Set([plural, name, snake(plural), snake(name)])];
}
