// Runs an action as a runner does: the bundle in dist/, inputs as INPUT_* variables, a file each for
// outputs and summary, a process group of its own.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pm2Path } from "../private-server.mjs";
import { root } from "../repository.mjs";

/**
 * @typedef {{ code: number | null, log: string, summary: string,
 *   outputs: Record<string, string>, ms: number }} Ended
 * @typedef {{ kill(): void, ended: Promise<Ended> }} Step
 */

/**
 * @param {import("../private-server.mjs").PrivateServer} server
 * @param {string} action
 * @param {Record<string, string>} inputs
 * @param {Record<string, string>} variables that the job has beside the runner's own
 * @param {string} workspace where it runs
 * @returns {Promise<Step>}
 */
export async function startStep(
  server,
  action,
  inputs,
  variables = {},
  workspace = join(server.folder, "workspace"),
) {
  const files = join(server.folder, "runner", randomUUID());
  await Promise.all([mkdir(workspace, { recursive: true }), mkdir(files, { recursive: true })]);
  const [output, summary] = [join(files, "output"), join(files, "summary")];
  await Promise.all([writeFile(output, ""), writeFile(summary, "")]);

  const given = Object.entries({ "pm2-path": pm2Path, ...inputs });
  const env = {
    ...server.environment(),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITEA_ACTIONS: "true",
    GITHUB_ACTOR: "demo",
    GITHUB_WORKFLOW: "deploy",
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    XDG_STATE_HOME: server.state,
    ...variables,
    ...Object.fromEntries(given.map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  };
  const begun = performance.now();
  const child = spawn(process.execPath, [join(root, "dist", `${action}.js`)], {
    env,
    cwd: workspace,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (piece) => {
      log += piece;
    });

  /** @type {Step} */
  const step = {
    // What Gitea's runner does on a cancel: SIGKILL to the step's whole process group.
    kill: () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
        process.kill(-child.pid, "SIGKILL");
    },
    ended: once(child, "close").then(async ([code]) => {
      server.steps.delete(step);
      return {
        code,
        log,
        ms: performance.now() - begun,
        summary: await readFile(summary, "utf8"),
        outputs: readOutputs(await readFile(output, "utf8")),
      };
    }),
  };
  server.steps.add(step);
  return step;
}

/** The sentence with which a step failed, as Gitea's log has it. @param {Ended} ended */
export function reason({ log }) {
  const begin = /^Error: /m.exec(log);
  if (begin === null) throw new Error(`This step does not say why it failed:\n${log}`);
  return log.slice(begin.index + begin[0].length).replace(/^\S+ took [\d.]+ s\.$/m, "");
}

/** @param {string} text as @actions/core writes it */
function readOutputs(text) {
  /** @type {Record<string, string>} */
  const outputs = {};
  for (const [, name, , value] of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm))
    if (name !== undefined) outputs[name] = value ?? "";
  return outputs;
}
