import { acting, type Pm2Call, readsList } from "../pm2-call.js";
import { isChosen, passesEveryLine, sourcesOf } from "../process-list.js";
import { callsOf, sharedCallsOf } from "../project.js";
import { type LintRule, problemAt, step, stepInsteadOf } from "../rule.js";
import type { Invocation } from "../shell/words/invocation.js";
import { type Argument, placeholder, textsOf, writtenText } from "../shell/words/words.js";

/** Actions whose targets are names or ids. */
export const byName: ReadonlySet<string> = new Set([
  "restart",
  "reload",
  "stop",
  "delete",
  "scale",
  "reset",
]);

export const targetAll: LintRule = {
  id: "target-all",
  severity: "error",
  summary: "`all` means every process of the daemon, whoever it belongs to.",
  *check(project) {
    for (const call of sharedCallsOf(project)) {
      if (!acting.has(call.action) && call.action !== "reset") continue;
      const all = call.targets.find(({ constant, text }) => constant && text === "all");
      const everyone =
        "acts on every process of the daemon, those of other projects and environments too";
      const given = givenAll(call);
      if (all !== undefined && !call.options.has("namespace"))
        yield problemAt(call, `pm2 ${call.action} all ${everyone}.`, stepInsteadOf(call), all.span);
      else if (given !== undefined && !call.options.has("namespace"))
        yield problemAt(
          call,
          `pm2 ${call.action} ${writtenText(given)} ${given.rounds.length > 0 ? "gets all in one of its rounds" : "can get all"}: it ${everyone}.`,
          stepInsteadOf(call),
          given.span,
        );
      else if (takesWholeList(call))
        yield problemAt(
          call,
          `pm2 ${call.action} gets whatever PM2's list holds: it ${everyone}.`,
          stepInsteadOf(call),
        );
    }
  },
};

/**
 * A target that is `all` in one round of a loop, in one branch, by default; not where the script asks
 * for `all` and does something else then.
 */
function givenAll({ targets, invocation }: Pm2Call): Argument | undefined {
  const isAsked = /(?:==?|!=)\s+["']?all\b|\ball["']?\s*\)/.test(invocation.shell.text);
  const given = targets.find((word) => !word.constant && textsOf(word).includes("all"));
  const isChosen = given?.rounds.some((round) => invocation.chosen.includes(round));
  return isAsked || isChosen ? undefined : given;
}

/** `for name in $(pm2 jlist | jq -r '.[].name')`, and `… | xargs pm2 delete`: `all`, written at length. */
function takesWholeList(call: Pm2Call): boolean {
  const sources = sourcesOf(call);
  return (
    readsList(sources) && sources.every(passesEveryLine) && !isChosen(call) && !asksStatus(sources)
  );
}

export const namespaceFlagIgnored: LintRule = {
  id: "namespace-flag-ignored",
  severity: "error",
  summary: "PM2 heeds --namespace when it starts a new app, and at no other time.",
  *check(project) {
    for (const call of callsOf(project)) {
      const option = call.options.get("namespace");
      if (option === undefined || call.action === "start") continue;
      const consequence = acting.has(call.action)
        ? call.targets.some(({ text }) => text === "all")
          ? "this acts on every process of the daemon"
          : "processes of other namespaces are acted on, and may be moved into this one"
        : "this is about every process of the daemon";
      const message = `pm2 ${call.action} does not select by --namespace: ${consequence}.`;
      const advice =
        acting.has(call.action) || call.action === "save"
          ? stepInsteadOf(call)
          : step("pm2-diagnostics", {
              namespaces: option.value?.constant ? option.value.text : "<namespace>",
            });
      yield problemAt(call, message, advice, option.at.span);
    }
  },
};

export const severalNames: LintRule = {
  id: "several-names",
  severity: "error",
  summary: "Given several names, PM2 stops at the first that is missing.",
  *check(project) {
    for (const call of callsOf(project)) {
      const names = call.targets.filter(isOneWord);
      const [, second] = names;
      if (second === undefined || !["restart", "reload", "stop", "delete"].includes(call.action))
        continue;
      const message = `pm2 ${call.action} with ${names.length} names gives up at the first that is missing: those after it are never reached.`;
      yield problemAt(call, message, stepInsteadOf(call), second.span);
    }
  },
};

/** Not an unquoted variable or expression, which may be options, or nothing at all. */
function isOneWord({ splits, expression, text, embedded, span }: Argument): boolean {
  const quoted = /["']/.test(embedded.source.text[span.start] ?? "");
  return !splits && (quoted || !expression || text.replaceAll(placeholder, "") !== "");
}

export const unquotedTarget: LintRule = {
  id: "unquoted-target",
  severity: "warning",
  summary: "A target that is not one quoted word can become several, none, or `all`.",
  *check(project) {
    for (const call of callsOf(project)) {
      if (!byName.has(call.action)) continue;
      for (const target of call.targets) {
        if (target.origins.length > 0) continue;
        const { text } = call.invocation.shell.source;
        const written = text.slice(target.span.start, target.span.end);
        const given =
          target.expression &&
          /\$\{\{[^}]*\b(?:inputs|github\.event|github\.head_ref)\b/.test(written);
        if (!given && !(target.splits && !target.constant)) continue;
        const message = given
          ? `The target is whatever the expression says: \`all\`, several names, or more shell.`
          : `${written} is not quoted: it may become several names, none, or the names of files.`;
        yield problemAt(call, message, stepInsteadOf(call), target.span);
      }
    }
  },
};

const status = /\b(?:errored|stopped|stopping|launching|online|waiting restart)\b|\.status\b/;
const selectsName = /select\([^)]*(?:\.name|namespace)|(?:\.name|namespace)[")\]]*\s*(?:==|\|)/;

function asksStatus(sources: readonly Invocation[]): boolean {
  const filters = sources.flatMap(({ args }) => args.map(({ text }) => text)).join(" ");
  return status.test(filters) && !selectsName.test(filters);
}

export const actByStatus: LintRule = {
  id: "act-by-status",
  severity: "error",
  summary: "Processes are chosen by their status alone, whoever they belong to.",
  *check(project) {
    for (const call of sharedCallsOf(project)) {
      const sources = sourcesOf(call);
      if (!byName.has(call.action) || !readsList(sources) || isChosen(call)) continue;
      if (!asksStatus(sources)) continue;
      const message = `pm2 ${call.action} acts on every process of the daemon with that status, whatever its name and namespace.`;
      yield problemAt(
        call,
        message,
        step("pm2-cleanup-errored", { namespace: "<namespace>", "name-pattern": "<names>" }),
      );
    }
  },
};
