import { readServerRecord } from "../../backup/server-record.js";
import { name } from "../../server/connection.js";

/**
 * The statements that create roles: with what they were on the dump's server, where db-backup recorded that
 * beside the dump.
 */
export async function creatingRoles(roles: readonly string[], dump: string): Promise<string> {
  // One that cannot be understood is nothing to fail for, where only the advice would be shorter.
  const record = await readServerRecord(dump).catch(() => undefined);
  const recorded = record?.roles.filter((role) => roles.includes(role.name)) ?? [];
  const creating = roles.map((role) => {
    const attributes = recorded.find((one) => one.name === role)?.attributes ?? [];
    return `CREATE ROLE ${[name(role), ...attributes].join(" ")};`;
  });
  const granting = recorded.flatMap((role) =>
    role.memberOf.map((group) => `GRANT ${name(group)} TO ${name(role.name)};`),
  );
  return [...creating, ...granting].join(" ");
}
