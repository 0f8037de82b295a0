import { savedAfterwards } from "../fixes/commands.js";
import type { Source } from "../notation/source.js";
import { type Pm2Call, starting } from "../pm2-call.js";
import { sequencesOf, sharedCallsOf, type Unit } from "../project.js";
import { type LintRule, problemAt, stepInsteadOf } from "../rule.js";
import { canFollow, scheduled } from "../shell/words/invocation.js";

export const stateNotSaved: LintRule = {
  id: "state-not-saved",
  severity: "warning",
  summary: "What runs was changed and not saved: a reboot brings the old state back.",
  *check(project) {
    const told = new Set<Source>();
    for (const units of sequencesOf(project)) {
      const calls = units
        .flatMap((unit) => unit.calls)
        .filter(({ invocation }) => !invocation.privateHome && invocation.within !== scheduled);
      const change = calls.findLast((call) => changesDefinition(call) && !runsAgain(call, calls));
      if (change === undefined || savedAfter(change, calls) || laterOwnStep(change, units))
        continue;
      const message = `pm2 ${change.action} changes what runs, and no save follows: after a reboot PM2 starts what the last save held.`;
      // Scripts of one package.json are called by something that saves, or none of them is saved.
      if (/(?:^|\/)package\.json$/.test(change.invocation.shell.source.path)) {
        if (told.has(change.invocation.shell.source)) continue;
        told.add(change.invocation.shell.source);
      }
      const unit = units.find(({ calls: own }) => own.includes(change));
      const plain = "pm2 save  # once the apps are well";
      const { span } = change.invocation;
      const problem = problemAt(change, message, stepInsteadOf(change), span, plain);
      yield { ...problem, fix: unit && savedAfterwards(change, unit) };
    }
  },
};

/** `pm2 stop api`, and later `pm2 start api`: what was saved says so still. */
function runsAgain({ action, targets, options }: Pm2Call, calls: readonly Pm2Call[]): boolean {
  const [name] = targets;
  if (action !== "start" || name === undefined || options.size > 0) return false;
  return calls.some(
    (call) => call.action === "stop" && call.targets.some(({ text }) => text === name.text),
  );
}

/** A stop is right unsaved, and a restart of what runs leaves the saved definition true. */
function changesDefinition({ action, options }: Pm2Call): boolean {
  // In the foreground of a container or a unit, which starts it again.
  if (options.has("no-daemon")) return false;
  if (starting.has(action) || action === "delete" || action === "scale") return true;
  return (action === "restart" || action === "reload") && options.has("update-env");
}

function savedAfter(change: Pm2Call, calls: readonly Pm2Call[]): boolean {
  const later = calls.slice(calls.indexOf(change) + 1);
  const saves = ({ action }: Pm2Call) => action === "save";
  const follows = (call: Pm2Call) => saves(call) && canFollow(change.invocation, call.invocation);
  if (later.some(follows)) return true;
  // The order of calls within functions is not that of the text.
  return calls.some(
    (call) => saves(call) && (call.invocation.within ?? change.invocation.within) !== undefined,
  );
}

/** A later step with one of our actions saves its namespace. */
function laterOwnStep(change: Pm2Call, units: readonly Unit[]): boolean {
  const { job, step: here } = units.find((unit) => unit.calls.includes(change)) ?? {};
  if (job === undefined || here === undefined) return false;
  return job.steps
    .slice(job.steps.indexOf(here) + 1)
    .some(({ own }) =>
      ["pm2-deploy", "pm2-restart", "pm2-rollback", "pm2-migrate-namespace"].includes(
        own?.action ?? "",
      ),
    );
}

export const saveForced: LintRule = {
  id: "save-forced",
  severity: "error",
  summary: "A forced save writes an empty list over the only record of what ran.",
  *check(project) {
    for (const call of sharedCallsOf(project)) {
      const force = call.options.get("force");
      if (call.action !== "save" || force === undefined) continue;
      const message =
        "pm2 save --force also saves an empty list: every process of every environment is gone after a reboot.";
      yield problemAt(call, message, stepInsteadOf(call), force.at.span);
    }
  },
};
