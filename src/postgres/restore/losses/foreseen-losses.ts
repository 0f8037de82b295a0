import { UsageError } from "../../../errors.js";
import type { Dump } from "../../dump/dump.js";
import { isLegible } from "../../dump/encoding.js";
import { knownKinds } from "../../dump/made.js";
import type { Address } from "../../server/address.js";
import { withConnection } from "../../server/connection.js";
import { tablesWithoutData } from "./foreseen-rows.js";
import { type AllowedLosses, inventory, isAllowed, mayLoseAll, refusal } from "./losses.js";

/** What is in every new database. */
const alwaysThere = ["schema public", "extension plpgsql"];

/**
 * Compares what the dump's statements make with what is there, before anything is filled: hours earlier
 * than the side database can be compared. What no statement tells, how many rows come above all, is left to that.
 * @throws UsageError that lists what would be gone
 */
export async function refuseForeseenLosses(
  there: Address,
  dump: Dump,
  allowed: AllowedLosses & { readonly migrations: string | undefined },
): Promise<void> {
  // Migrations may make what the dump lacks: they are seen in the side database.
  if (dump.path === "" || allowed.migrations !== undefined || mayLoseAll(allowed)) return;
  const { made } = dump.requirements;
  const comes = new Set([...made, ...alwaysThere]);
  // Where the dump is in an encoding that is not known here, what has other letters is compared in the side database.
  const legible = [...made].every(isLegible);
  const [items, empty] = await withConnection(there, async (connection) => [
    await inventory(connection),
    await tablesWithoutData(connection, dump),
  ]);
  const gone = items.filter(
    ({ kind, name }) =>
      knownKinds.has(kind) && !comes.has(`${kind} ${name}`) && (legible || /^[ -~]*$/.test(name)),
  );
  const tables = new Set(gone.map(({ name }) => name));
  const losses = [
    ...gone.filter((item) => !isAllowed(item, allowed)).map(({ kind, name }) => `${kind} ${name}`),
    ...empty
      // Of a table that is gone altogether that is said.
      .filter((name) => !tables.has(name) && !isAllowed({ kind: "rows", name }, allowed))
      .map((name) => `all rows of ${name}`),
  ];
  if (losses.length > 0) throw new UsageError(refusal(there.database, losses));
}
