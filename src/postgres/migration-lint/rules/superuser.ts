import type { Node } from "libpg-query";
import { isOn, optionOf, wordOf } from "../read/names.js";
import { type Context, commandsOf, placeOf } from "./context.js";
import type { Danger } from "./danger.js";

/** What the server refuses to every role but a superuser, and so would end the run half way. */
export function* superuser({ statement, world }: Context): Iterable<Danger> {
  const { role, major } = world.catalog;
  if (role.isSuperuser || world.actsAsAnother) return;
  for (const what of [...wanting(statement.node, world.catalog), ...triggersOf(statement, world)])
    yield {
      rule: "needs-superuser",
      place: placeOf(statement),
      harm: `${role.name} is no superuser, and PostgreSQL ${major} refuses ${what} to all others: what comes before it in this run keeps its effect, what comes after does not run`,
      instead: "let an administrator do it beforehand, and this file what is left",
    };
}

type Knows = Context["world"]["catalog"];

function* wanting(node: Node, knows: Knows): Iterable<string> {
  if ("CreateFunctionStmt" in node) {
    const { options } = node.CreateFunctionStmt;
    const language = wordOf(options, "language")?.toLowerCase() ?? "";
    if (knows.privileged.languages.has(language)) yield `functions in ${language}`;
    yield* ofFunction(options);
  }
  if ("AlterFunctionStmt" in node) yield* ofFunction(node.AlterFunctionStmt.actions);
  if ("CreateExtensionStmt" in node) {
    const { extname = "", if_not_exists: ifMissing } = node.CreateExtensionStmt;
    const known = knows.privileged.extensions.get(extname);
    if (known !== undefined && !(ifMissing && known.isThere)) yield `CREATE EXTENSION ${extname}`;
  }
  if ("VariableSetStmt" in node && node.VariableSetStmt.kind !== "VAR_RESET") {
    const { name = "" } = node.VariableSetStmt;
    if (knows.privileged.settings.has(name)) yield `SET ${name}`;
  }
  if ("CreatePublicationStmt" in node) {
    if (node.CreatePublicationStmt.for_all_tables) yield "FOR ALL TABLES";
    yield* ofPublication(node.CreatePublicationStmt.pubobjects);
  }
  if ("AlterPublicationStmt" in node) yield* ofPublication(node.AlterPublicationStmt.pubobjects);
  if ("DefineStmt" in node) {
    const defined = definitions[node.DefineStmt.kind ?? ""];
    if (defined !== undefined) yield defined;
  }
  if ("CreateCastStmt" in node && !node.CreateCastStmt.func && !node.CreateCastStmt.inout)
    yield "CREATE CAST … WITHOUT FUNCTION";
  if ("CreatePLangStmt" in node && node.CreatePLangStmt.plhandler) yield "CREATE LANGUAGE";
  if ("CopyStmt" in node && node.CopyStmt.filename && !knows.role.readsFiles)
    yield "COPY of files and programs of the server";
  const [kind = ""] = Object.keys(node);
  const always = statements[kind];
  if (always !== undefined) yield always;
}

const definitions: Readonly<Record<string, string>> = {
  OBJECT_TYPE: "CREATE TYPE of a base type",
  OBJECT_TSPARSER: "CREATE TEXT SEARCH PARSER",
  OBJECT_TSTEMPLATE: "CREATE TEXT SEARCH TEMPLATE",
};

/** By the parser's names. */
const statements: Readonly<Record<string, string>> = {
  CreateEventTrigStmt: "CREATE EVENT TRIGGER",
  CreateFdwStmt: "CREATE FOREIGN DATA WRAPPER",
  CreateOpClassStmt: "CREATE OPERATOR CLASS",
  CreateOpFamilyStmt: "CREATE OPERATOR FAMILY",
  AlterOpFamilyStmt: "ALTER OPERATOR FAMILY",
  CreateAmStmt: "CREATE ACCESS METHOD",
  CreateTableSpaceStmt: "CREATE TABLESPACE",
  AlterSystemStmt: "ALTER SYSTEM",
};

function* ofFunction(options: readonly Node[] | undefined): Iterable<string> {
  if (isOn(options, "leakproof")) yield "LEAKPROOF";
  if (optionOf(options, "support")) yield "SUPPORT";
}

function* ofPublication(objects: readonly Node[] | undefined): Iterable<string> {
  const kinds = (objects ?? []).map((one) =>
    "PublicationObjSpec" in one ? one.PublicationObjSpec.pubobjtype : undefined,
  );
  if (kinds.some((kind) => /^PUBLICATIONOBJ_TABLES_IN/.test(kind ?? "")))
    yield "publications of TABLES IN SCHEMA";
}

/** DISABLE TRIGGER ALL reaches those of foreign keys, too. */
function* triggersOf(statement: Context["statement"], world: Context["world"]): Iterable<string> {
  if (!("AlterTableStmt" in statement.node)) return;
  const table = world.find(statement.node.AlterTableStmt.relation);
  if (table?.hasSystemTriggers !== true) return;
  for (const { subtype } of commandsOf(statement))
    if (/^AT_(?:Enable|Disable)TrigAll$/.test(subtype ?? ""))
      yield `${subtype === "AT_EnableTrigAll" ? "ENABLE" : "DISABLE"} TRIGGER ALL, of those of foreign keys too`;
}
