import { calls, classAfter, interfacesIn, setting, snake } from "./script-text.js";

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
  /** Drizzle's pgSchema: what it is given, by the constant; undefined where two files differ. */
  readonly schemas: ReadonlyMap<string, string | undefined>;
  /** The keys of interfaces, which Kysely takes for tables. */
  readonly interfaces: ReadonlyMap<string, readonly string[]>;
}

const constants = /\bconst\s+(\w+)(?:\s*:\s*string)?\s*=\s*(["'`])([^"'`$\\\n]+)\2/g;
const creating =
  /\b(\w+)\s*=\s*pgTableCreator\s*\(\s*\(?\s*(\w+)(?:\s*:\s*string)?\s*\)?\s*=>\s*`([^`$]*)\$\{\s*(\w+)\s*\}([^`$]*)`/g;

const schemaVariables = /\b(\w+)\s*=\s*pgSchema\s*\(\s*([^),]+?)\s*[),]/g;

export function sharedOf(texts: readonly string[]): Shared {
  const found = {
    texts: new Map<string, string | undefined>(),
    creators: new Map(),
    schemas: new Map<string, string | undefined>(),
    interfaces: new Map<string, readonly string[]>(),
  };
  for (const text of texts.some((one) => /\bKysely\s*</.test(one)) ? texts : [])
    for (const [name, keys] of interfacesIn(text)) found.interfaces.set(name, keys);
  for (const text of texts)
    for (const [, name = "", given = ""] of text.matchAll(schemaVariables))
      found.schemas.set(
        name,
        !found.schemas.has(name) || found.schemas.get(name) === given ? given : undefined,
      );
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

/** The tables that TypeScript or JavaScript names by Drizzle, TypeORM, MikroORM, Sequelize, Objection, Kysely or Knex. */
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

  for (const { args, shown } of calls(text, "pgTable(?:\\.withRLS)?"))
    add(textOf(args[0]), undefined, shown);
  for (const [creator, form] of shared.creators)
    for (const { args, shown } of calls(text, creator)) {
      const name = textOf(args[0]);
      add(
        form && name !== undefined ? form.before + name + form.after : undefined,
        undefined,
        shown,
      );
    }
  const ownSchemas = new Map(
    [...text.matchAll(schemaVariables)].map(([, name = "", given = ""]) => [name, given]),
  );
  for (const [variable, given] of new Map([...shared.schemas, ...ownSchemas]))
    for (const { args, shown } of calls(text, `${variable}\\.table(?:\\.withRLS)?`)) {
      const schema = textOf(given);
      add(schema === undefined ? undefined : textOf(args[0]), schema, shown);
    }
  for (const { args, shown, end } of calls(text, "@Entity")) {
    const options = args.find((one) => one.startsWith("{"));
    // TypeORM says name, MikroORM tableName.
    const name = args[0]?.startsWith("{")
      ? (setting(args[0], "name") ?? setting(args[0], "tableName"))
      : args[0];
    const schema = schemaIn(options, shown);
    const model = classAfter(text, end);
    if (name !== undefined) add(textOf(name), schema, shown);
    else if (model === undefined) unread.push(shown);
    else guess([snake(model), model], schema, `@Entity() class ${model}`);
  }
  for (const { args, shown } of [
    ...calls(text, "EntitySchema(?:<[^<>()]*>)?"),
    ...(/mikro-orm/.test(text) ? calls(text, "defineEntity") : []),
  ]) {
    const schema = schemaIn(args[0], shown);
    const model = textOf(setting(args[0], "name"));
    const table = setting(args[0], "tableName");
    if (table !== undefined || model === undefined) add(textOf(table), schema, shown);
    else guess([snake(model), model], schema, shown);
  }
  for (const { args, shown } of calls(text, "@JoinTable")) {
    const name = setting(args[0], "name");
    if (name !== undefined) add(textOf(name), schemaIn(args[0], shown), shown);
  }
  // Objection's models.
  for (const [shown, , value] of text.matchAll(
    /\bstatic\s+(get\s+)?tableName\b(?:\s*\(\s*\))?[^={};]*(?:=\s*|\{\s*return\s+)([^;\n}]+)/g,
  ))
    add(textOf(value?.trim()), undefined, shown.replace(/\s+/g, " ").slice(0, 60));
  for (const { name, tables } of databaseTypes(text, shared.interfaces))
    if (tables === undefined) unread.push(name);
    else
      for (const table of tables)
        names.push({ candidates: [...new Set([table, snake(table)])], shown: `${name} ${table}` });
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

/**
 * What Kysely and Knex are told of the database: `new Kysely<Database>`, and the interface Tables of Knex's
 * module, whose keys are the tables.
 */
function databaseTypes(
  text: string,
  interfaces: Shared["interfaces"],
): { name: string; tables: readonly string[] | undefined }[] {
  const kysely = [...text.matchAll(/\bnew\s+Kysely\s*<\s*([^<>()]+?)\s*>/g)].map(
    ([, name = ""]) => ({
      name: `Kysely<${name}>`,
      tables: interfaces.get(name),
    }),
  );
  const knex = [...text.matchAll(/declare\s+module\s+["']knex\/types\/tables[^"']*["']\s*\{/g)].map(
    ({ index, 0: shown }) => ({
      name: "Knex's Tables",
      tables: interfacesIn(text.slice(index + shown.length)).get("Tables"),
    }),
  );
  return [...kysely, ...knex];
}

/** What Sequelize may make of a model's name: it forms plurals, and may be told not to. */
function pluralsOf(name: string): string[] {
  const plural = /[^aeiou]y$/i.test(name)
    ? name.replace(/y$/i, "ies")
    : `${name}${/(?:s|x|z|ch|sh)$/i.test(name) ? "es" : "s"}`;
  return [...new Set([plural, name, snake(plural), snake(name)])];
}
