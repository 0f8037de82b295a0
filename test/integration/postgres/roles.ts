import type { Cluster } from "../cluster.js";

/** Owns databases and may create others, and is no superuser: the role of the README. */
export const keeper = { user: "keeper", password: "keeper's word" };

/** As whom whatever restores is tried; for `describe.each`. */
export const actors = ["a superuser", "an owner who may create databases"] as const;
export type Actor = (typeof actors)[number];

/** Makes it the one whom `url`, `own` and `run` act as, and whose the databases are that `own` makes. */
export async function actAs(cluster: Cluster, actor: Actor): Promise<void> {
  cluster.actor = undefined;
  await cluster.sql(
    "postgres",
    `DO $$ BEGIN CREATE ROLE keeper LOGIN CREATEDB PASSWORD 'keeper''s word'; EXCEPTION WHEN duplicate_object THEN END $$`,
  );
  if (actor !== "a superuser") cluster.actor = keeper;
}
