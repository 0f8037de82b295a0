import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { pm2Version } from "../../scripts/private-server.mjs";
import { root } from "../../scripts/repository.mjs";
import type { Outcome, Row } from "../part.js";

const run_ = promisify(execFile);

/** The benchmark of lost requests, which has PM2's own way and ours take turns under the same clients. */
export async function run(): Promise<Outcome> {
  const { stdout } = await run_(process.execPath, [join(root, "bench/lost.mjs"), "1"], {
    cwd: root,
  });
  const lines = stdout.matchAll(
    /^\| (?<app>[^|]+) \| (?<way>[^|]+) \| (?<fresh>\d+) of (?<freshOf>\d+) \| (?<kept>\d+) of (?<keptOf>\d+) \|$/gm,
  );
  const rows = [...lines].map(({ groups = {} }): Row => {
    const lost = Number(groups.fresh) + Number(groups.kept);
    // Only of an app that leaves its end to PM2 and to us can we promise it.
    const promised = groups.app === "does nothing" && groups.way === "pm2-deploy, drain: auto";
    return {
      what: `requests lost by an app that ${groups.app} at SIGINT, ${groups.way}`,
      figure: lost,
      unit: `of ${(Number(groups.freshOf) + Number(groups.keptOf)).toLocaleString("en")}`,
      goal: promised ? "0" : "",
      ok: !promised || lost === 0,
    };
  });
  const failures = rows.length === 6 ? [] : [`bench/lost.mjs printed ${rows.length} rows`];
  return { rows, failures, versions: { PM2: pm2Version } };
}
