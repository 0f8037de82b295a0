import type { Pm2Call } from "../pm2-call.js";
import { sharedCallsOf } from "../project.js";
import { type LintRule, problemAt, step, stepInsteadOf } from "../rule.js";
import { isTemporary } from "../shell/surroundings/own-folder.js";
import type { Argument } from "../shell/words/words.js";

const consequences: ReadonlyMap<string, string> = new Map(
  Object.entries({
    update: "pm2 update restarts the daemon and every process in it, those of other projects too",
    deepUpdate:
      "pm2 deepUpdate replaces PM2 and restarts every process, those of other projects too",
    kill: "pm2 kill ends the daemon and every process in it, those of other projects too",
    cleardump:
      "pm2 cleardump empties the dump of all environments: nothing comes back after a reboot, of other projects neither",
    flush: "pm2 flush without a name empties the logs of every process, of other projects too",
    unstartup:
      "pm2 unstartup takes the daemon out of the machine's start: after a reboot nothing comes back, of other projects neither",
    resurrect:
      "pm2 resurrect starts all that the dump holds and that does not run: what others stopped and deleted too",
  }),
);
const own = { namespace: "<namespace>", "name-pattern": "<names>" };
/** What they do to the apps of one's own; renewing the daemon itself is for a person, on the server. */
const steps: ReadonlyMap<string, string> = new Map(
  Object.entries({
    update: step("pm2-restart", own),
    deepUpdate: step("pm2-restart", own),
    kill: step("pm2-stop", own),
  }),
);
const endingAll = step("pm2-stop", {
  namespace: "<namespace>",
  "name-pattern": "<names>",
  delete: "true",
});

export const daemonWideCommand: LintRule = {
  id: "daemon-wide-command",
  severity: "error",
  summary: "The command concerns the whole daemon, not one project.",
  *check(project) {
    for (const call of sharedCallsOf(project)) {
      const consequence = consequences.get(call.action);
      if (consequence === undefined || (call.action === "flush" && call.targets.length > 0))
        continue;
      yield problemAt(call, `${consequence}.`, insteadOf(call));
    }
    for (const { invocations } of project.units)
      for (const { program, args, shell, span, statement, privateHome } of invocations) {
        if (program !== "rm") continue;
        const removed = args.find((word) => isRecord(word, privateHome));
        if (removed === undefined) continue;
        const message = `rm ${written(removed)} takes away the record of what ran, of other projects too: after a reboot nothing comes back.`;
        yield { source: shell.source, span, statement, message, advice: endingAll };
      }
  },
};

function insteadOf(call: Pm2Call): string {
  if (call.action === "flush") return "pm2 flush <name>  # for each of your own apps";
  if (call.action === "resurrect") return stepInsteadOf(call);
  return steps.get(call.action) ?? endingAll;
}

/** A user's home, whatever way it is written: a `.pm2` elsewhere is a copy, or a test's. */
const userHome = String.raw`(?:~[\w.-]*|\$HOME|\$\{HOME\}|/root|/home/[^/]+)/\.pm2`;
const namedHome = String.raw`(?:\$PM2_HOME|\$\{PM2_HOME(?::?-[^}]*)?\})`;
/** PM2's home as a whole, or its dump. */
const whole = String.raw`(?:/\*?|/dump\.pm2\*?)?$`;
const ofUser = new RegExp(`^${userHome}${whole}`);
const ofName = new RegExp(`^${namedHome}${whole}`);

function isRecord(word: Argument, privateHome: boolean): boolean {
  if (isTemporary(word.origins)) return false;
  if (ofUser.test(word.text) || ofUser.test(written(word))) return true;
  return ofName.test(written(word)) && !privateHome;
}

/** As it stands in the file, without quotes: what a variable holds says less than its name. */
function written({ embedded, span }: Argument): string {
  return embedded.source.text.slice(span.start, span.end).replace(/["']/g, "");
}
