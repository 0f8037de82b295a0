import { duration } from "../../../text/amounts.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import { choosesApp, type Subject } from "../../diagnosis/subject.js";
import { adviceFor } from "../../node/check.js";
import { chosen, type FindingRule, known } from "../finding.js";

/** A process this young may still be opening its port. */
const startingMs = 15_000;

/** The rules about what a process stands on: its folder, its script, its port, its version. */
export const footingRules: readonly FindingRule[] = [
  {
    id: "cwd-gone",
    severity: "error",
    *look(evidence) {
      for (const subject of chosen(evidence))
        if (cwdGone(subject))
          yield {
            subject,
            evidence: `Its working directory ${subject.cwd.path} was deleted${subject.process.pid > 0 ? " while it runs" : ""}.`,
            advice:
              "Deploy it from a directory that stays: it fails at its next restart, and files that it opens by relative paths are gone already.",
          };
    },
  },
  {
    id: "script-gone",
    severity: "error",
    *look(evidence) {
      for (const subject of chosen(evidence))
        if (!subject.script.there && subject.script.path.startsWith("/"))
          yield {
            subject,
            evidence: `Its script ${subject.script.path} does not exist.`,
            advice: "Deploy it again: it cannot start any more once it ends.",
          };
    },
  },
  {
    id: "drain-module-gone",
    severity: "error",
    *look(evidence) {
      const listed = chosen(evidence);
      const advice =
        "pm2-restart puts a module into PM2's home again, and writes the dump. Without it no worker of the app starts any more.";
      for (const subject of listed)
        if (subject.drainModule?.there === false)
          yield {
            subject,
            evidence: `Its drain module ${subject.drainModule.path} does not exist.`,
            advice,
          };
      for (const entry of evidence.saved.entries) {
        const { name, namespace, lostDrainModule } = entry;
        if (
          lostDrainModule !== null &&
          choosesApp(evidence.chosen, entry) &&
          !listed.some((subject) => subject.drainModule?.path === lostDrainModule)
        )
          yield {
            about: `${namespace}/${name}`,
            evidence: `dump.pm2 starts ${name} of ${namespace} with the drain module ${lostDrainModule}, which does not exist: a reboot would not bring it back.`,
            advice,
          };
      }
    },
  },
  {
    id: "port-lost",
    severity: "error",
    *look(evidence) {
      const holders = portHolders(evidence);
      for (const { subject, before } of known(evidence)) {
        const { process: pm2Process, ports } = subject;
        const settled = (pm2Process.uptimeMs ?? 0) >= startingMs;
        if (pm2Process.status !== "online" || !settled || ports.length > 0) continue;
        if (!subject.kernel?.alive) continue;
        if (before.ports.length === 0) continue;
        const holder = before.ports.map((port) => holders.get(port)).find(Boolean);
        yield {
          subject,
          evidence:
            `It runs for ${duration(pm2Process.uptimeMs ?? 0)} and listens nowhere; before, it listened on ${before.ports.join(", ")}` +
            `${holder ? `, where ${holder} listens now` : ""}.`,
          advice: "Read its log: it may wait for something that is not there. Then restart it.",
        };
      }
    },
  },
  {
    id: "version-differs",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence)) {
        const { version, pid } = subject.process;
        const onDisk = subject.packageVersion;
        if (pid > 0 && version !== null && onDisk !== null && version !== onDisk)
          yield {
            subject,
            evidence: `It runs version ${version}; package.json says ${onDisk}.`,
            advice: "The files are newer or older than what runs: deploy or restart it.",
          };
      }
    },
  },
  {
    id: "node-differs",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence)) {
        const { unmetNode, process: pm2Process } = subject;
        if (unmetNode.length === 0) continue;
        const words = unmetNode.map((wanted) => wanted.words).join(", ");
        yield {
          subject,
          severity: unmetNode.some(({ binding }) => binding) ? "warning" : "info",
          evidence: `It runs with Node.js ${pm2Process.settings.node_version}, and ${words} ask${unmetNode.length === 1 ? "s" : ""} for another.`,
          advice: adviceFor({ cluster: pm2Process.mode === "cluster" }),
        };
      }
    },
  },
];

function portHolders({ subjects }: Evidence): Map<number, string> {
  return new Map(
    subjects.flatMap(({ ports, process: pm2Process }) =>
      ports.map((port) => [port, `${pm2Process.name} of ${pm2Process.namespace}`] as const),
    ),
  );
}

function cwdGone({ cwd, kernel }: Subject): boolean {
  return (!cwd.there && cwd.path.startsWith("/")) || (kernel?.cwdGone ?? false);
}
