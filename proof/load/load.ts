import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { pm2Version } from "../../scripts/private-server.mjs";
import { root } from "../../scripts/repository.mjs";
import type { Outcome, Row } from "../part.js";

const run_ = promisify(execFile);

/** Only of an app that leaves its end to PM2 and to us, and of one that does its part, can we promise it. */
const promised: Readonly<Record<string, RegExp>> = {
  "does nothing": /^pm2-deploy, drain: auto/,
  "does its part": /^pm2-deploy/,
};

/** The benchmark of lost requests, which has PM2's own ways and ours take turns under the same clients. */
export async function run(): Promise<Outcome> {
  const { stdout } = await run_(process.execPath, [join(root, "bench/lost.mjs"), "1", "2"], {
    cwd: root,
  });
  const lines = stdout.matchAll(
    /^\| (?<app>[^|]+) \| (?<way>[^|]+) \| (?<fresh>\d+) of (?<freshOf>\d+) \| (?<kept>\d+) of (?<keptOf>\d+) \|$/gm,
  );
  const rows = [...lines].map(({ groups = {} }): Row => {
    const { app = "", way = "" } = groups;
    const [fresh, freshOf, kept, keptOf] = ["fresh", "freshOf", "kept", "keptOf"].map((name) =>
      Number(groups[name]),
    ) as [number, number, number, number];
    const none = promised[app]?.test(way) ?? false;
    return {
      what: `requests lost by an app that ${app} at SIGINT, ${way}: on fresh connections ${fresh}, on kept ones ${kept}`,
      figure: fresh + kept,
      unit: `of ${(freshOf + keptOf).toLocaleString("en")}`,
      goal: none ? "0" : "",
      ok: !none || fresh + kept === 0,
    };
  });
  const failures = rows.length === 22 ? [] : [`bench/lost.mjs printed ${rows.length} of 22 rows`];
  return { rows, failures, versions: { PM2: pm2Version } };
}
