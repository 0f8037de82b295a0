import { hasCron } from "../../../pm2-words.js";
import { counted, shortList } from "../../../text/phrases.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import type { Subject } from "../../diagnosis/subject.js";
import { apps, type FindingRule } from "../finding.js";

/** The rules about a namespace as a whole. */
export const namespaceRules: readonly FindingRule[] = [
  {
    id: "namespace-down",
    severity: "error",
    *look(evidence) {
      for (const [namespace, wanted] of downNamespaces(evidence)) {
        const stop = evidence.stops.get(namespace);
        const names = [...new Set(wanted.map(({ process: pm2Process }) => pm2Process.name))];
        const who = stop === undefined ? "no step of these actions that is known" : stop.who;
        yield {
          about: namespace,
          // As it is meant to be, for now.
          ...(stop?.forJob ? { severity: "warning" } : {}),
          evidence:
            `Nothing of ${namespace} runs that should: ${shortList(names)} (${counted(wanted.length, "process")}). ` +
            `Stopped by ${who}${stop?.forJob ? "; that job goes on, and they are started again when it ends" : ""}.`,
          advice: stop?.forJob
            ? "Nothing, while that job works."
            : "Start it with pm2-deploy, or with pm2-restart. If it is down for good, delete it, or save it as stopped (pm2-stop with save).",
        };
      }
    },
  },
];

/** Namespaces of which nothing runs, though a reboot would start something of it. */
function* downNamespaces(evidence: Evidence): Iterable<[string, readonly Subject[]]> {
  const asked = apps(evidence).filter(({ chosen }) => chosen);
  for (const namespace of new Set(asked.map(({ process: pm2Process }) => pm2Process.namespace))) {
    const own = apps(evidence).filter(
      ({ process: pm2Process }) => pm2Process.namespace === namespace,
    );
    const wanted = own.filter((subject) => shouldRun(subject, evidence));
    const stopped = wanted.filter(({ process: pm2Process }) => pm2Process.status === "stopped");
    // Those that PM2 gave up have an error of their own each.
    const isDown = wanted.every(({ process: pm2Process }) =>
      ["stopped", "errored"].includes(pm2Process.status),
    );
    if (stopped.length > 0 && isDown) yield [namespace, wanted];
  }
}

/** Saved as stopped, it is down because somebody wants it to stay so. */
function shouldRun({ process: pm2Process }: Subject, { saved }: Evidence): boolean {
  if (pm2Process.oneShot || hasCron(pm2Process.settings)) return false;
  const { name, namespace } = pm2Process;
  const entry = saved.entries.find((e) => e.name === name && e.namespace === namespace);
  return entry?.settings.status !== "stopped";
}
