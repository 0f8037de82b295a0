import type { Node } from "libpg-query";
import { counted } from "../../../text/phrases.js";
import { domainName } from "../read/names.js";
import { type Context, danger } from "./context.js";
import type { Danger } from "./danger.js";

/** What a domain is to hold from now on is looked up in every table that has a column of it. */
export function* domains(context: Context): Iterable<Danger> {
  const { statement, world } = context;
  const { node } = statement;
  if (!("AlterDomainStmt" in node)) return;
  const change = changes[node.AlterDomainStmt.subtype ?? ""];
  const domain = world.catalog.domains.find(({ shown }) => shown === domainName(node));
  if (change === undefined || domain === undefined) return;
  const { reads, instead } = change(node.AlterDomainStmt.def, domain.notNull);
  const tables = world.withColumnOf(domain.types);
  const [largest] = tables;
  if (!reads || largest === undefined) return;
  const others = tables.length - 1;
  const all =
    others === 0 ? "" : `, and those of ${counted(others, "other table")} with a column of it`;
  yield danger(
    context,
    "constraint-not-valid",
    largest,
    "SHARE",
    `all rows are checked against the domain ${domain.shown.replaceAll('"', "")}${all}, and every write waits for that`,
    instead,
  );
}

interface Change {
  readonly reads: boolean;
  readonly instead: string;
}

const quiet =
  "do it in a quiet hour, and say so in a remark: no server looks through a domain's tables beside those who write";
const notValid = (check: string) =>
  `ALTER DOMAIN … ADD CONSTRAINT … CHECK (${check}) NOT VALID, which reads nothing and holds for new values at once. VALIDATE CONSTRAINT reads all of it under the same lock: ${quiet}`;

/** By the letter that the parser has for them. */
const changes: Readonly<Record<string, (def: Node | undefined, notNull: boolean) => Change>> = {
  C: (def) => ({
    reads: !(def !== undefined && "Constraint" in def && def.Constraint.skip_validation === true),
    instead: notValid("…"),
  }),
  O: (_, notNull) => ({ reads: !notNull, instead: notValid("VALUE IS NOT NULL") }),
  V: () => ({
    reads: true,
    instead: `leave it NOT VALID, which holds for new values already; or ${quiet}`,
  }),
};
