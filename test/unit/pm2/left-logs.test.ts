import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { leftLogs } from "../../../src/pm2/start/left-logs.js";

const folder = mkdtempSync(join(tmpdir(), "left-logs-"));
afterEach(() => rmSync(folder, { recursive: true }));

it("a log file that a listed process writes by another name of it is not left", async () => {
  const home = join(folder, "home");
  await mkdir(join(home, "logs"), { recursive: true });
  for (const number of [0, 1, 2, 3]) writeFileSync(join(home, "logs", `api-out-${number}.log`), "");
  symlinkSync(home, join(folder, "link"));
  symlinkSync(join(home, "logs", "api-out-2.log"), join(folder, "api.log"));
  const writing = (path: string) => ({ name: "api", pm_out_log_path: path });
  const listed = [
    writing(join(folder, "link/logs/api-out-0.log")),
    writing(`${home}/pids/../logs/api-out-1.log`),
    writing(join(folder, "api.log")),
  ];
  const left = await leftLogs({ path: home }, listed);
  expect(left.map(({ path }) => path)).toEqual([join(home, "logs/api-out-3.log")]);
});
