import { endedAtOnce } from "../fixes/commands.js";
import { callsOf } from "../project.js";
import { type LintRule, problemAt, step } from "../rule.js";
import { type Invocation, scheduled } from "../shell/words/invocation.js";
import { textsOf } from "../shell/words/words.js";
import { byName } from "./selection.js";

export const commandNeverEnds: LintRule = {
  id: "command-never-ends",
  severity: "error",
  summary: "The command shows what happens until somebody stops it, and in a job nobody does.",
  *check(project) {
    for (const unit of project.units)
      for (const call of unit.calls) {
        if (!unit.isJob || !isEndless(call.action, call.options)) continue;
        if (isBounded(call.invocation)) continue;
        const message = `pm2 ${call.action} never ends: the job hangs until its timeout, and then fails.`;
        const advice =
          call.action === "logs"
            ? `pm2 logs ${call.targets[0]?.text ?? "<name>"} --nostream --lines 50`
            : step("pm2-diagnostics", { namespaces: "<namespace>", "name-pattern": "<names>" });
        const fix = call.action === "logs" ? endedAtOnce(call, unit) : undefined;
        yield { ...problemAt(call, message, advice), fix };
      }
  },
};

function isEndless(action: string, options: ReadonlyMap<string, unknown>): boolean {
  if (action === "logs") return !options.has("nostream") && !options.has("help");
  return ["monit", "dash", "attach", "imonit"].includes(action);
}

/** In the background, or with a time to live. */
function isBounded({ shell, span, statement }: Invocation): boolean {
  const { text } = shell.source;
  const before = text.slice(statement, span.start);
  return /\b(?:timeout|gtimeout)\b/.test(before) || /^[^\n;&|]*&(?!&)/.test(text.slice(span.end));
}

export const numericId: LintRule = {
  id: "numeric-id",
  severity: "error",
  summary: "A process is named by PM2's number, which another one has tomorrow.",
  *check(project) {
    for (const call of callsOf(project)) {
      const id = call.targets.find((word) => textsOf(word).some((text) => /^\d+$/.test(text)));
      if (id === undefined || !byName.has(call.action) || id.origins.length > 0) continue;
      if (call.action === "scale" && id !== call.targets[0]) continue;
      const message = `pm2 ${call.action} ${id.text} acts on whatever has this number: after a deployment or a reboot that is another app.`;
      yield problemAt(call, message, `pm2 ${call.action} <name>`, id.span);
    }
  },
};

export const pm2OfTwoUsers: LintRule = {
  id: "pm2-of-two-users",
  severity: "warning",
  summary: "Each user has a daemon of its own: what one starts, the other does not see.",
  *check(project) {
    for (const { calls } of project.units) {
      const acting = calls.filter(
        ({ action, invocation }) => !/startup$/.test(action) && invocation.within !== scheduled,
      );
      for (const remote of [false, true]) {
        const here = acting.filter(({ invocation }) => invocation.remote === remote);
        const [first] = here;
        const other = here.find(({ invocation }) => invocation.user !== first?.invocation.user);
        if (first === undefined || other === undefined) continue;
        const message = `pm2 ${other.action} is of ${whose(other.invocation)} daemon, pm2 ${first.action} before it of ${whose(first.invocation)}: they do not see each other's processes.`;
        yield problemAt(other, message, "pm2 …  # as one user, the one that the apps run as");
      }
    }
  },
};

function whose({ user }: Invocation): string {
  return user === undefined ? "the script's own user's" : `${user}'s`;
}

export const outsideOfSsh: LintRule = {
  id: "outside-of-ssh",
  severity: "error",
  summary: "What stands behind && after an unquoted ssh command runs here, not on the server.",
  *check(project) {
    for (const { invocations, calls } of project.units) {
      const moves = invocations.filter((one) => one.remote && one.program === "cd");
      for (const call of calls) {
        const { invocation } = call;
        if (invocation.remote) continue;
        const { text } = invocation.shell.source;
        const sent = moves.find(
          (one) =>
            one.span.end <= invocation.span.start &&
            /^\s*(?:&&|;)\s*(?:\w+=\S*\s+)*(?:npx\s+)?$/.test(
              text.slice(one.span.end, invocation.span.start),
            ),
        );
        if (sent === undefined) continue;
        const folder = sent.args[0]?.text ?? "<folder>";
        const command = text.slice(invocation.span.start, invocation.span.end);
        const message = `The ssh command ends before &&: cd runs on the server, and pm2 ${call.action} here.`;
        yield problemAt(call, message, `ssh <host> 'cd ${folder} && ${command}'`);
      }
    }
  },
};
