import { counted, shortList } from "../../../text/phrases.js";
import { describeUnlisted, killLine } from "../../daemon/end-unlisted.js";
import type { Unlisted } from "../../daemon/unlisted.js";
import { type FindingRule, isBlind } from "../finding.js";

/** How far back the daemon's log counts. */
const recentMs = 24 * 3_600_000;

/** Services whose restart is nobody's business but the runner's. */
const runnerService = /(?:act_?runner|actions\.runner|gitea|forgejo|github)[^/]*\.service/i;

/** The rules about the daemon and what keeps it alive. */
export const daemonRules: readonly FindingRule[] = [
  {
    id: "no-daemon",
    severity: "warning",
    *look({ reach, saved, home }) {
      if (reach.state !== "absent") return;
      const missing = saved.entries.map(({ name }) => name);
      yield missing.length === 0
        ? { evidence: `${reach.why} Nothing is saved there either.`, advice: homeAdvice }
        : {
            severity: "error",
            evidence: `${reach.why} Saved, and not running: ${shortList([...new Set(missing)])}.`,
            advice: `Run "pm2 resurrect" as the user who owns ${home.path}, outside of the runner's service.`,
          };
    },
  },
  {
    id: "daemon-hangs",
    severity: "error",
    *look({ reach }) {
      if (reach.state === "hangs")
        yield {
          evidence: reach.why,
          advice:
            "The apps may still serve. Look at pm2.log in the home and at the daemon with top; ending it with SIGKILL ends its Node.js apps, too, and leaves the others running without a manager.",
        };
    },
  },
  {
    id: "daemon-lost",
    severity: "error",
    *look({ watched }) {
      if (watched.lost !== null)
        yield {
          evidence: `The daemon stopped answering after ${counted(watched.captures.length, "capture")}: ${watched.lost}`,
          advice: "Look at pm2.log in its home: it ended, or it is too busy to answer.",
        };
    },
  },
  {
    id: "processes-hidden",
    severity: "warning",
    *look(evidence) {
      if (evidence.reach.state === "answers" && isBlind(evidence))
        yield {
          evidence:
            "The daemon answers, and the kernel shows neither it nor one of its processes to this step.",
          advice:
            "This step runs in another container (PID namespace): ports, open files and deleted folders are not known, and paths may not be the server's. Run it on the server itself.",
        };
    },
  },
  {
    id: "foreign-home",
    severity: "error",
    *look({ reach }) {
      if (reach.state === "foreign")
        yield {
          evidence: reach.why,
          advice: "Run the runner as the user who owns the daemon, or correct pm2-home.",
        };
    },
  },
  {
    id: "unmanaged-process",
    severity: "error",
    *look({ reach, living }) {
      if (reach.state !== "absent") return;
      for (const [entry, pid] of living)
        yield {
          about: `${entry.namespace}/${entry.name}`,
          evidence: `${entry.name} of ${entry.namespace} still runs with pid ${pid}, and no daemon manages it.`,
          advice:
            "End it by hand before the daemon comes back, or its port is taken when it is started a second time.",
        };
    },
  },
  {
    id: "unlisted-process",
    severity: "error",
    *look({ watched, chosen: { namespaces, names } }) {
      const asked = watched.unlisted.filter(
        ({ name, namespace }) => namespaces.matches(namespace) && names.matches(name),
      );
      for (const [app, workers] of byApp(asked))
        yield {
          about: app,
          evidence: `PM2's daemon has started it, and its list lacks it: ${describeUnlisted(workers)}. It goes on answering, whatever is deployed or stopped.`,
          advice: `No command of PM2 reaches it. pm2-stop ends one that a step of these actions has started; by hand: ${killLine(workers)}`,
        };
    },
  },
  {
    id: "daemon-version-differs",
    severity: "warning",
    *look({ reach, installedVersion }) {
      if (reach.version === null || installedVersion === null) return;
      if (reach.version !== installedVersion)
        yield {
          evidence: `The daemon is PM2 ${reach.version}; the installed program is ${installedVersion}.`,
          advice:
            'Plan a "pm2 update": it restarts every process of every namespace. Until then, the two may misunderstand each other.',
        };
    },
  },
  {
    id: "no-startup-unit",
    severity: "warning",
    *look({ startup, reach, home }) {
      if (startup === null && reach.state === "answers")
        yield {
          evidence: `No systemd unit, init script or crontab was found that resurrects ${home.path}.`,
          advice: 'Nothing comes back after a reboot. Run "pm2 startup" once and do what it says.',
        };
    },
  },
  {
    id: "daemon-in-runner-group",
    severity: "error",
    *look({ daemonGroup, ownGroup }) {
      if (daemonGroup === null || !isRunners(daemonGroup, ownGroup)) return;
      yield {
        evidence: `The daemon lives in the control group ${daemonGroup} of the runner's service.`,
        advice:
          'A restart of the runner kills it with every app. Start it outside: "systemd-run --scope --user pm2 resurrect", or by its startup unit.',
      };
    },
  },
  {
    id: "daemon-log-errors",
    severity: "warning",
    *look({ daemonLog, now }) {
      const recent = daemonLog.troubles.filter(({ at }) => at === null || now - at < recentMs);
      const last = recent.at(-1);
      if (last !== undefined)
        yield {
          evidence: `${counted(recent.length, "line")} of trouble in pm2.log within a day, the last: ${last.line}`,
          advice:
            "Read pm2.log around it. ENOENT and uv_cwd mean that a folder, mostly the daemon's own or an app's, was deleted, or that a program is missing; anything uncaught may have restarted the daemon.",
        };
    },
  },
  {
    id: "step-unfinished",
    severity: "error",
    *look({ leftSteps, chosen }) {
      for (const { namespace, who, journal } of leftSteps)
        if (chosen.namespaces.matches(namespace))
          yield {
            about: namespace,
            evidence: `A step of ${namespace} ended or was killed before it was done, and what it had begun is neither done nor undone: ${who ?? `its journal ${journal} cannot be read`}.`,
            advice: `Run any step of ${namespace} that acts, such as the deploy again: it tries to put that right first, and says why where it cannot. Until then, what runs may be of two releases.`,
          };
    },
  },
  {
    id: "own-folder-gone",
    severity: "warning",
    *look({ ownFolderGone }) {
      if (ownFolderGone)
        yield {
          evidence: "The working directory of this step was deleted.",
          advice: "What a step starts from there fails; check out, or set working-directory.",
        };
    },
  },
];

const homeAdvice =
  "Is this the right home? Set pm2-home, or run the runner as the user who owns the daemon.";

/** The same service as this step's, or one that is called like a runner. */
function isRunners(daemonGroup: string, ownGroup: string | null): boolean {
  if (runnerService.test(daemonGroup)) return true;
  const service = daemonGroup.split("/").find((part) => part.endsWith(".service"));
  const usual = service === undefined || /^(?:pm2|user@)/.test(service);
  return daemonGroup === ownGroup && !usual;
}

function byApp(workers: readonly Unlisted[]): Map<string, Unlisted[]> {
  const apps = new Map<string, Unlisted[]>();
  for (const worker of workers) {
    const app = `${worker.namespace}/${worker.name}`;
    apps.set(app, [...(apps.get(app) ?? []), worker]);
  }
  return apps;
}
