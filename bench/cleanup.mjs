// Cleaning up errored processes: one step of pm2-cleanup-errored against a loop of `pm2 delete <id>`,
// both in this run, on a daemon of its own. Usage: node bench/cleanup.mjs [count, 100 unless given]
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, env, execPath, exit } from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { keepMeasured } from "./measure.mjs";

const repository = fileURLToPath(new URL("..", import.meta.url));
const pm2Path = join(repository, "node_modules/pm2/bin/pm2");
const count = Number(argv[2] ?? 100);
if (!Number.isInteger(count) || count < 1 || count > 1000) {
  console.error(
    `The count is ${JSON.stringify(argv[2])}: allowed is a whole number from 1 to 1000.`,
  );
  exit(2);
}
const goal = 10;

const folder = mkdtempSync(join(tmpdir(), "pm2b-"));
const common = { PATH: env.PATH, HOME: env.HOME, USER: env.USER, PM2_HOME: join(folder, "pm2") };

/** @param {string[]} args */
const pm2 = (...args) =>
  execFileSync(execPath, [pm2Path, ...args], {
    env: common,
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 ** 2,
  });

/** @returns {{ pm_id: number, pm2_env: { status: string, namespace: string } }[]} */
function listed() {
  const printed = pm2("jlist");
  return printed.includes("[{") ? JSON.parse(printed.slice(printed.indexOf("[{"))) : [];
}

const errored = () =>
  listed().filter(({ pm2_env }) => pm2_env.namespace === "bench" && pm2_env.status === "errored");

/** Starts the processes and waits until PM2 has given all of them up. */
async function fill() {
  const apps = Array.from({ length: count }, (_, index) => ({
    name: `broken-${index}`,
    namespace: "bench",
    script: "/bin/ls",
    args: "/does/not/exist",
    interpreter: "none",
    max_restarts: 1,
  }));
  const file = join(folder, "broken.json");
  writeFileSync(file, JSON.stringify({ apps }));
  pm2("start", file);
  for (let waits = 0; errored().length < count; waits++) {
    if (waits > 300) throw new Error(`only ${errored().length} of ${count} are errored`);
    await pause(200);
  }
}

/** Seconds that `body` takes. @param {() => void} body */
function timed(body) {
  const begun = performance.now();
  body();
  return (performance.now() - begun) / 1000;
}

function cleanUp() {
  const output = join(folder, "output");
  writeFileSync(output, "");
  execFileSync(execPath, [join(repository, "dist/pm2-cleanup-errored.js")], {
    cwd: folder,
    env: {
      ...common,
      GITHUB_OUTPUT: output,
      INPUT_NAMESPACE: "bench",
      "INPUT_NAME-PATTERN": "broken-*",
      "INPUT_MAX-AFFECTED": "100%",
      "INPUT_PM2-PATH": pm2Path,
    },
  });
  if (!readFileSync(output, "utf8").includes("cleaned"))
    throw new Error("the step cleaned nothing");
}

try {
  await fill();
  const loop = timed(() => {
    for (const { pm_id } of errored()) pm2("delete", String(pm_id));
  });
  if (errored().length > 0) throw new Error("the loop left some");
  await fill();
  const step = timed(cleanUp);
  if (errored().length > 0) throw new Error("the step left some");
  const ratio = loop / step;
  const task = `clean up ${count} errored processes`;
  keepMeasured(
    { task, kind: "ours", way: "pm2-cleanup-errored", seconds: step },
    { task, kind: "shell", way: "a loop of `pm2 delete`", seconds: loop },
  );
  console.log(`${count} errored processes`);
  console.log(`  loop of pm2 delete <id>   ${loop.toFixed(2).padStart(8)} s`);
  console.log(
    `  pm2-cleanup-errored       ${step.toFixed(2).padStart(8)} s, logs shown and dump saved`,
  );
  console.log(`  ${ratio.toFixed(1)} times faster; the goal is ${goal}`);
  // With few processes, what a step costs anyway counts for more than what it saves.
  if (count >= 100 && ratio < goal) exit(1);
} finally {
  pm2("kill");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
