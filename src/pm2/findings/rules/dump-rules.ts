import { shortList } from "../../../text/phrases.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import { choosesApp } from "../../diagnosis/subject.js";
import { chosen, type FindingRule, type Found } from "../finding.js";

/** The rules about dump.pm2: what a reboot brings back. */
export const dumpRules: readonly FindingRule[] = [
  {
    id: "dump-missing",
    severity: "warning",
    *look(evidence) {
      const { saved, reach, home } = evidence;
      if (saved.state === "missing" && reach.state === "answers" && chosen(evidence).length > 0)
        yield {
          evidence: `${home.dump} does not exist.`,
          advice: "Nothing comes back after a reboot: every deploy with save saves its namespace.",
        };
    },
  },
  {
    id: "dump-broken",
    severity: "error",
    *look({ saved, home }) {
      if (saved.state !== "broken" && saved.state !== "unreadable") return;
      yield {
        severity: saved.state === "broken" ? "error" : "warning",
        evidence: `${home.dump} cannot be read: ${saved.why}. Its .bak is ${saved.backupWhole ? "whole" : "not complete either"}.`,
        advice: saved.backupWhole
          ? `PM2 falls back to ${home.dumpBackup}, which is older. Compare it with what runs, then save.`
          : "Nothing comes back after a reboot. Check that everything runs that should, then save each namespace.",
      };
    },
  },
  {
    id: "dump-readable",
    severity: "warning",
    *look({ saved, home }) {
      const others = 0o077;
      if (saved.mode !== null && (saved.mode & others) !== 0)
        yield {
          evidence: `${home.dump} has mode ${saved.mode.toString(8)}: other users may read it, and it holds every app's environment.`,
          advice: `chmod 600 ${home.dump} ${home.dumpBackup}; a plain "pm2 save" opens it again, the scoped save of this library does not.`,
        };
    },
  },
  {
    id: "dump-differs",
    severity: "warning",
    *look(evidence) {
      if (evidence.saved.state === "whole" && evidence.reach.state === "answers")
        yield* differences(evidence);
    },
  },
  {
    id: "dump-holds-secrets",
    severity: "info",
    *look(evidence) {
      const holding = evidence.saved.entries.filter(
        (entry) => entry.secretNames.length > 0 && choosesApp(evidence.chosen, entry),
      );
      const variables = [...new Set(holding.flatMap(({ secretNames }) => secretNames))].sort();
      if (variables.length > 0)
        yield {
          evidence: `Saved in clear text for ${shortList([...new Set(holding.map(({ name }) => name))])}: ${shortList(variables)}.`,
          advice:
            "Let apps read secrets from a file or a vault. What the environment of a deploying shell held is there, too: pass-env decides what an app gets.",
        };
    },
  },
];

/** Counted for each app, since ids change from one life of the daemon to the next. */
function* differences(evidence: Evidence): Generator<Found> {
  const counts = new Map<
    string,
    { namespace: string; name: string; runs: number; saved: number }
  >();
  const of = ({ namespace, name }: { namespace: string; name: string }) => {
    const key = JSON.stringify([namespace, name]);
    const count = counts.get(key) ?? { namespace, name, runs: 0, saved: 0 };
    counts.set(key, count);
    return count;
  };
  for (const { process: pm2Process } of chosen(evidence))
    if (!pm2Process.isModule) of(pm2Process).runs++;
  for (const entry of evidence.saved.entries)
    if (choosesApp(evidence.chosen, entry)) of(entry).saved++;
  for (const namespace of new Set([...counts.values()].map((count) => count.namespace))) {
    const ours = [...counts.values()].filter((count) => count.namespace === namespace);
    const lost = ours.filter(({ runs, saved }) => runs > saved).map(({ name }) => name);
    const back = ours.filter(({ runs, saved }) => saved > runs).map(({ name }) => name);
    const parts = [
      ...(lost.length > 0 ? [`a reboot would lose ${shortList(lost)}`] : []),
      ...(back.length > 0 ? [`a reboot would bring back ${shortList(back)}`] : []),
    ];
    if (parts.length > 0)
      yield {
        about: namespace,
        evidence: `In namespace ${namespace}, dump.pm2 is out of step with the list: ${parts.join("; ")}.`,
        advice:
          "Deploy that namespace with save, or restart it with save: only its part is written.",
      };
  }
}
