import { setTimeout as pause } from "node:timers/promises";
import { messageOf, StepFailure, UsageError } from "../errors.js";
import type { HistoryPlace } from "../history/record.js";
import { addRecord } from "../history/spool.js";
import { type Action, commonInputs, type OutputValue } from "./action.js";
import { inputAlone, parseInputs } from "./inputs/inputs.js";
import { type RunnerLog, runnerFrom, runnerLog, runsInRunner } from "./log.js";
import { finished } from "./post.js";
import { type GivenStatus, givenStatus } from "./status/given-status.js";
import type { Ping } from "./status/ping.js";
import { type EndedStep, failureText, recordOf } from "./step-record.js";
import { toolkit } from "./toolkit.js";

/** Where the words of a step go that runs on behalf of another, as over SSH: that one has the runner. */
export interface Elsewhere {
  readonly log: RunnerLog;
  outputs(outputs: ReadonlyMap<string, OutputValue>): void;
}

/**
 * Runs one action as a step: inputs in, outputs, log and summary out. The only place that turns an
 * error into a failed step.
 */
export async function run(name: string, action: Action, elsewhere?: Elsewhere): Promise<void> {
  // The runner may be gone while the work must still be finished: writing nowhere is no error.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});
  const started = performance.now();
  const begun = new Date();
  const outputs = new Map<string, OutputValue>();
  const log =
    elsewhere?.log ?? runnerLog((text) => process.stdout.write(text), runnerFrom(process.env));
  const ping = await givenPing(log);
  let dry = "";
  let refused: string | undefined;
  let place: HistoryPlace | undefined;
  let status: GivenStatus | undefined;
  let release: unknown;
  // Where nothing is left to wait for, Node.js ends, and as if all were well.
  const endedEarly = (code: number) => {
    if (code !== 0) return;
    process.exitCode = 1;
    log.error(
      "The step ended before it was done. Please report this: it is a defect of the action.",
    );
  };
  process.once("exit", endedEarly);
  try {
    const inputs = parsed(action, (mistakes) => {
      refused = mistakes;
    });
    if ("dryRun" in inputs && (inputs.dryRun === true || inputs.dryRun === "full")) {
      dry = " (a dry run: nothing was touched)";
      if (elsewhere === undefined)
        log.info(
          inputs.dryRun === true
            ? "This is a dry run: it looks and plans, and touches nothing."
            : "This is a full dry run: what it makes it removes again, and it touches nothing else.",
        );
    }
    if (dry === "") ping?.start();
    place = action.history?.(inputs, process.env);
    release = "release" in inputs ? inputs.release : undefined;
    const about = action.statusOf ?? "run";
    status = await givenStatus(
      name,
      about,
      inputs,
      dry !== "",
      place?.target ?? {},
      process.env,
      log,
    );
    await action.run({
      inputs,
      log,
      env: process.env,
      output: (more) => {
        for (const [key, value] of Object.entries(more)) outputs.set(key, value);
        status?.noticed(more);
      },
      mask: log.mask,
    });
  } catch (error) {
    fail(log, error);
  }
  // Before the verdict: a step whose outputs are lost has failed. By hand, nobody reads them.
  if (elsewhere !== undefined) elsewhere.outputs(outputs);
  else if (runsInRunner(process.env))
    await writeOutputs(outputs).catch((error: unknown) =>
      fail(log, new StepFailure(`The step's outputs could not be written: ${messageOf(error)}.`)),
    );
  const verdict = verdictOf(outputs.get("result")) + dry;
  const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (elsewhere === undefined) log.info(`${name} took ${seconds}${verdict}.`);
  const target = place?.target ?? {};
  const folder = place?.folder();
  if (folder !== undefined)
    await keepRecord(folder, log, {
      action: name,
      target,
      begun,
      durationMs: performance.now() - started,
      phases: log.phases(),
      failed: Boolean(process.exitCode),
      dryRun: dry !== "",
      why: log.why(),
      release: [outputs.get("release"), release].find((one) => typeof one === "string"),
      outputs,
    });
  if (elsewhere !== undefined) {
    process.off("exit", endedEarly);
    return;
  }
  await status?.end(Boolean(process.exitCode), `${verdict.slice(2) || "done"}, after ${seconds}`);
  await writeSummary(`${name}${verdict}, after ${seconds}`, log);
  const failed = Boolean(process.exitCode);
  // A dry run that went well says nothing about the work.
  if (failed || dry === "")
    await ping?.end(
      failed
        ? log.shown(failureText({ action: name, target, seconds, verdict, refused }, process.env))
        : undefined,
    );
  await tellPost(log);
  // Host-mode runners of the act family stop reading their terminal the moment a step has failed:
  // without this, the last lines, those that say why, are lost now and then.
  if (process.exitCode && process.stdout.isTTY) await pause(500);
  process.off("exit", endedEarly);
}

/** `: deployed`, or `: failed (rolled-back)`: a failed step says so, whatever came of it. */
function verdictOf(result: OutputValue | undefined): string {
  const word = typeof result === "string" ? result : undefined;
  if (!process.exitCode) return word === undefined ? "" : `: ${word}`;
  return word === undefined || word === "failed" ? ": failed" : `: failed (${word})`;
}

/** Before the other inputs: a step whose inputs are refused has failed, and is awaited all the same. */
async function givenPing(log: RunnerLog): Promise<Ping | undefined> {
  const url = inputAlone("ping-url", commonInputs["ping-url"], process.env);
  if (url === undefined) return undefined;
  log.mask(url);
  try {
    const { pingOf } = await import(/* webpackChunkName: "ping" */ "./status/ping.js");
    const ping = pingOf(url, log);
    // Of a part of a larger whole: another step tells the beginning and the end of that.
    return process.env.PM2_ACTIONS_PING === "failure" ? onlyFailures(ping) : ping;
  } catch (error) {
    // No memory or no process to be had, a bundle that lost a part: the step itself may do without.
    log.debug(`ping-url is told of nothing: ${messageOf(error)}.`);
    return undefined;
  }
}

function onlyFailures(ping: Ping): Ping {
  return {
    start: () => {},
    end: async (failure) => {
      if (failure !== undefined) await ping.end(failure);
    },
  };
}

/** @param refuse is told of mistakes that are thrown, too: our own sentences, which quote inputs only */
function parsed(action: Action, refuse: (mistakes: string) => void) {
  try {
    return parseInputs(action.inputs, process.env);
  } catch (error) {
    refuse(messageOf(error));
    throw error;
  }
}

function fail(log: RunnerLog, error: unknown): void {
  process.exitCode = 1;
  log.error(messageOf(error));
  if (!(error instanceof UsageError || error instanceof StepFailure) && error instanceof Error)
    log.debug(error.stack ?? "no stack");
}

async function writeOutputs(outputs: ReadonlyMap<string, OutputValue>): Promise<void> {
  if (outputs.size === 0) return;
  const { setOutput } = await toolkit();
  for (const [key, value] of outputs) setOutput(key, value);
}

/** A step is what it is, also where nobody can note it. */
async function keepRecord(folder: string, log: RunnerLog, step: EndedStep): Promise<void> {
  await addRecord(folder, recordOf(step, process.env)).catch((error: unknown) =>
    log.info(
      `This step could not be added to the history of this server: ${messageOf(error)}. Its result is not affected.`,
    ),
  );
}

/** The summary repeats what the log has; where it cannot be written, nothing is lost. */
async function writeSummary(title: string, log: RunnerLog): Promise<void> {
  const text = log.summary();
  if (text === "" || !process.env.GITHUB_STEP_SUMMARY) return;
  const { summary } = await toolkit();
  await summary
    .addRaw(`### ${title}\n\n${text}\n`)
    .write()
    .catch((error: unknown) => log.debug(`The job summary was not written: ${messageOf(error)}`));
}

/** A step that failed has finished, too: its runner knows that it failed. */
async function tellPost(log: RunnerLog): Promise<void> {
  if (!process.env.GITHUB_STATE) return;
  const { saveState } = await toolkit();
  try {
    saveState(finished, "true");
  } catch (error) {
    fail(log, new StepFailure(`The end of this step could not be written: ${messageOf(error)}.`));
  }
}
