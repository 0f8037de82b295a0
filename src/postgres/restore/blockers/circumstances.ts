import type { Dump } from "../../dump/dump.js";
import type { Address } from "../../server/address.js";
import type { DatabaseProperties } from "../../server/database-properties.js";

/** Of what a restore is about, all that can stand in its way. */
export interface Circumstances {
  readonly maintenance: Address;
  readonly database: string;
  readonly original: DatabaseProperties | undefined;
  readonly dump: Dump;
  readonly server: number;
  /** The role that will own everything, if not as in the dump. */
  readonly owner: string | undefined;
  /** Who owns the side database while it is filled. */
  readonly sideOwner: string;
  /** Whether nobody is granted anything. */
  readonly noPrivileges: boolean;
  /** Whether it takes the original's name in the end. */
  readonly swapped: boolean;
  /** What the dump's database took on its server, where that is known. */
  readonly databaseBytes?: number | undefined;
}
