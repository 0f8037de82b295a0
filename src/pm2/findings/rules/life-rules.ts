import { hasCron } from "../../../pm2-words.js";
import { duration } from "../../../text/amounts.js";
import { counted } from "../../../text/phrases.js";
import type { Exit } from "../../diagnosis/daemon-log.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import type { Subject } from "../../diagnosis/subject.js";
import { chosen, type FindingRule, hasStatus, isBlind, known } from "../finding.js";
import { ending } from "../words.js";

/** How far back an exit counts. */
const recentMs = 10 * 60_000;

/** So many crashes within `recentMs` are a loop. */
const loopExits = 3;

/** So many more restarts than at the previous run are worth a word. */
const notableRestarts = 3;

/** The rules about processes that do not live as they should. */
export const lifeRules: readonly FindingRule[] = [
  {
    id: "errored",
    severity: "error",
    *look(evidence) {
      for (const subject of chosen(evidence).filter(hasStatus("errored")))
        yield {
          subject,
          evidence: `PM2 gave it up after ${restartsOf(subject)}${lastEnd(subject)}.`,
          advice:
            "Read its error log, repair the cause, then deploy or restart it; PM2 does not try again.",
        };
    },
  },
  {
    id: "stopped",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence).filter(hasStatus("stopped")))
        if (!subject.process.oneShot && !hasCron(subject.process.settings))
          yield {
            subject,
            evidence: `It is stopped, though it should run all the time${lastEnd(subject)}.`,
            advice: "Start it with pm2-restart, or delete it if it is no longer wanted.",
          };
    },
  },
  {
    id: "crash-loop",
    severity: "error",
    *look(evidence) {
      for (const subject of chosen(evidence))
        if (isLooping(subject, evidence))
          yield {
            subject,
            evidence: crashes(subject, evidence),
            advice:
              "Read its error log: it starts and dies again and again. Roll back, or stop it until it is repaired.",
          };
    },
  },
  {
    id: "crashed",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence))
        if (hasCrashed(subject, evidence))
          yield {
            subject,
            evidence: crashes(subject, evidence),
            advice: "Read its error log: it says why it died.",
          };
    },
  },
  {
    id: "restarts-growing",
    severity: "warning",
    *look(evidence) {
      for (const { subject, before, since } of restartedSince(evidence))
        yield {
          subject,
          evidence: `${restartsOf(subject)}, ${before} at the previous run ${duration(since)} ago.`,
          advice:
            "Restarts by deployments are counted, too; if there were none, its error log says why it died.",
        };
    },
  },
  {
    id: "pid-dead",
    severity: "error",
    *look(evidence) {
      if (isBlind(evidence)) return;
      for (const subject of chosen(evidence).filter(hasStatus("online")))
        if (!subject.kernel?.alive && !isLooping(subject, evidence))
          yield {
            subject,
            evidence: `PM2 says online, but no process with pid ${subject.process.pid} lives.`,
            advice: "Restart it: PM2 has lost track of it and will not start it by itself.",
          };
    },
  },
];

function restartsOf({ process: pm2Process }: Subject): string {
  return counted(pm2Process.restarts, "restart");
}

function lastEnd({ exits }: Subject): string {
  const last = exits.at(-1);
  return last === undefined ? "" : `; it last ended with ${ending(last)}`;
}

/** Ends that nobody asked for; a one-shot app ends by itself with code 0. */
export function recentCrashes(
  { exits, process: pm2Process }: Subject,
  { now }: Evidence,
): readonly Exit[] {
  return exits.filter(
    ({ at, asked, code }) => !asked && now - at < recentMs && !(pm2Process.oneShot && code === 0),
  );
}

export function isLooping(subject: Subject, evidence: Evidence): boolean {
  const { status } = subject.process;
  if (status === "errored" || status === "stopped") return false;
  return status === "waiting restart" || recentCrashes(subject, evidence).length >= loopExits;
}

/** Once or twice, and it is neither given up nor looping, which say more. */
function hasCrashed(subject: Subject, evidence: Evidence): boolean {
  if (subject.process.status === "errored" || isLooping(subject, evidence)) return false;
  return recentCrashes(subject, evidence).length > 0;
}

function crashes(subject: Subject, evidence: Evidence): string {
  const recent = recentCrashes(subject, evidence);
  const [first, last] = [recent[0], recent.at(-1)];
  const started = evidence.watched.captures[0]?.at ?? evidence.now;
  const during = recent.filter(({ at }) => at >= started).length;
  const watched =
    evidence.watched.captures.length > 1 ? `, ${during} of them during the captures` : "";
  const times = recent.length === 1 ? "once" : `${recent.length} times`;
  const how = [...new Set(recent.map(ending))].join(", ");
  if (first === undefined || last === undefined)
    return `PM2 waits longer and longer before it starts it again (${subject.process.status}).`;
  return (
    `It ended ${times} within ${duration(evidence.now - first.at)}${watched} (${how}); ` +
    `${restartsOf(subject)} in all, ${subject.unstableRestarts} of them in a row soon after its start.`
  );
}

function* restartedSince(evidence: Evidence) {
  const since = evidence.now - (evidence.previous?.at ?? 0);
  for (const { subject, before } of known(evidence)) {
    const grown = subject.process.restarts - before.restarts;
    if (grown >= notableRestarts && !isLooping(subject, evidence))
      yield { subject, before: before.restarts, since };
  }
}
