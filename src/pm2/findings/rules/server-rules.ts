import { duration, megabytes, percent } from "../../../text/amounts.js";
import { counted, shortList } from "../../../text/phrases.js";
import { chosen, type FindingRule } from "../finding.js";

const largeLog = 100 * 1024 ** 2;
const diskNearlyFull = 0.9;
const diskFull = 0.97;

/** The rules about logs and disks. */
export const serverRules: readonly FindingRule[] = [
  {
    id: "disk-nearly-full",
    severity: "warning",
    *look({ disks }) {
      for (const { path, used, inodesUsed, freeBytes } of disks) {
        const most = Math.max(used, inodesUsed);
        if (most < diskNearlyFull) continue;
        yield {
          about: path,
          severity: most >= diskFull ? "error" : "warning",
          evidence:
            inodesUsed > used
              ? `${percent(inodesUsed)} of the inodes are used on the disk of ${path}.`
              : `${percent(used)} of the disk of ${path} is used, ${megabytes(freeBytes)} are free.`,
          advice:
            "A full disk stops logs, saves and deployments. Rotate logs, remove old releases and backups.",
        };
      }
    },
  },
  {
    id: "no-log-rotation",
    severity: "info",
    *look({ rotation, subjects, reach }) {
      const module = subjects.some(
        ({ process: pm2Process }) => pm2Process.isModule && pm2Process.name === "pm2-logrotate",
      );
      if (reach.state === "answers" && rotation === null && !module)
        yield {
          evidence: "Neither the module pm2-logrotate nor a file of logrotate rotates these logs.",
          advice: 'Logs grow until the disk is full. Run "pm2 install pm2-logrotate" once.',
        };
    },
  },
  {
    id: "log-large",
    severity: "warning",
    *look(evidence) {
      const told = new Set<string>();
      for (const subject of chosen(evidence))
        for (const { path, bytes } of subject.logs) {
          if (bytes === null || bytes < largeLog || told.has(path)) continue;
          told.add(path);
          yield {
            subject,
            evidence: `${path} has ${megabytes(bytes)}.`,
            advice: "Rotate it; to empty it now: truncate -s 0, not rm, since PM2 keeps it open.",
          };
        }
      if (evidence.daemonLog.size >= largeLog)
        yield {
          about: "pm2.log",
          evidence: `pm2.log has ${megabytes(evidence.daemonLog.size)}.`,
          advice: `Empty it with: truncate -s 0 ${evidence.home.path}/pm2.log`,
        };
    },
  },
  {
    id: "log-files-left",
    severity: "info",
    *look({ leftLogs, reach, home, now }) {
      if (reach.state !== "answers" || leftLogs.length === 0) return;
      const bytes = leftLogs.reduce((sum, log) => sum + log.bytes, 0);
      const apps = [...new Set(leftLogs.map(({ app }) => app))].map(
        (app) => `${app} ${leftLogs.filter((log) => log.app === app).length}`,
      );
      const newest = now - Math.max(...leftLogs.map(({ written }) => written));
      yield {
        evidence: `${counted(leftLogs.length, "log file")} in ${home.path}/logs with ${megabytes(bytes)} in all ${leftLogs.length === 1 ? "belongs" : "belong"} to no process of PM2's list: ${shortList(apps)}. The newest was written ${duration(newest)} ago.`,
        advice: `Nothing rotates them. Keep what you may need, then remove them: rm ${home.path}/logs/<name>-out-<number>.log. pm2-deploy keeps the newest 10 of each app that it exchanges.`,
      };
    },
  },
];
