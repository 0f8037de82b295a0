import { execFile } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { billOfMaterials, buildProblems } from "../../scripts/release.mjs";
import { root } from "../../scripts/repository.mjs";
import type { Extent, Outcome, Row } from "../part.js";
import { auditRow } from "./audit.js";

const run_ = promisify(execFile);

/** What may be given away with an action under MIT, with its notice. */
const free = /^(?:MIT(?:-0)?|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|PostgreSQL)$/;

/** What is bundled, under which licences, known weak or not, and whether dist/ is what the sources give. */
export async function run({ short }: Extent): Promise<Outcome> {
  const failures: string[] = [];
  const rows = [licences(failures), pinned(failures)];
  if (!short) rows.push(await audit(failures), await reproducible(failures));
  return { rows, failures };
}

function licences(failures: string[]): Row {
  const { components } = billOfMaterials(root, "0.0.0");
  const notices = readFileSync(join(root, "dist/licenses.txt"), "utf8").split("\n");
  const found = components.map(({ group, name, licenses }) => ({
    name: group === undefined ? name : `${group}/${name}`,
    id: licenses[0]?.license.id ?? "none",
  }));
  const strange = found.filter(({ name, id }) => !free.test(id) || !notices.includes(name));
  for (const { name, id } of strange) failures.push(`${name} is bundled under the licence ${id}`);
  const ids = [...new Set(found.map(({ id }) => id))].sort();
  return {
    what: `packages in the bundle, each with its licence in dist/licenses.txt (${ids.join(", ")})`,
    figure: found.length - strange.length,
    unit: `of ${found.length}`,
    goal: "all",
    ok: strange.length === 0 && found.length > 10,
  };
}

/** Actions that our own workflows use: a tag can be moved, a hash cannot. */
function pinned(failures: string[]): Row {
  const files = [".github/workflows", ".gitea/workflows"]
    .map((folder) => join(root, folder))
    .filter(existsSync)
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const uses = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/^\s*(?:- )?uses:\s*(\S+)/gm)].map(
      ([, what = ""]) => what,
    ),
  );
  const foreign = uses.filter((what) => !what.startsWith("./"));
  const loose = foreign.filter((what) => !/@[0-9a-f]{40}$/.test(what));
  for (const what of loose) failures.push(`a workflow uses ${what}, which is no hash`);
  return {
    what: "actions of others in our own workflows that are pinned by hash",
    figure: foreign.length - loose.length,
    unit: `of ${foreign.length}`,
    goal: "all",
    ok: loose.length === 0 && foreign.length > 0,
  };
}

async function audit(failures: string[]): Promise<Row> {
  const once = ["--fetch-retries=0", "--fetch-timeout=60000"];
  const printed = await run_("npm", ["audit", "--omit=dev", "--json", ...once], { cwd: root }).then(
    ({ stdout }) => stdout,
    // With weaknesses found, too, it ends with 1.
    (error: { stdout?: string }) => error.stdout ?? "",
  );
  return auditRow(printed, failures);
}

async function reproducible(failures: string[]): Promise<Row> {
  const { stdout } = await run_("git", ["rev-parse", "HEAD"], { cwd: root });
  const problems = buildProblems(root, stdout.trim());
  failures.push(...problems);
  return {
    what: "files of dist/ that differ from clean builds of this commit in two folders",
    figure: problems.length,
    unit: "",
    goal: "0",
    ok: problems.length === 0,
  };
}
