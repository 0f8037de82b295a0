import { type Pm2Call, starting } from "../pm2-call.js";
import { sequencesOf } from "../project.js";
import { type LintRule, plainInsteadOf, problemAt, step } from "../rule.js";
import { canFollow, scheduled } from "../shell/words/invocation.js";

export const deleteBeforeStart: LintRule = {
  id: "delete-before-start",
  severity: "warning",
  summary: "The old process is deleted before the new one has started: if that fails, none runs.",
  *check(project) {
    for (const units of sequencesOf(project)) {
      const calls = units.flatMap((unit) => unit.calls);
      const told = new Set<Pm2Call>();
      for (const call of calls) {
        const start = startAfter(call, calls);
        if (start === undefined || told.has(start)) continue;
        told.add(start);
        const message = `pm2 ${call.action} ends the app before its successor has started: users meet nothing in between, and nothing afterwards if the start fails.`;
        const { span } = call.invocation;
        yield problemAt(call, message, insteadOf(call, start), span, plainInsteadOf(start));
      }
    }
  },
};

/** The start that follows a stop or deletion of the same apps, if one does. */
export function startAfter(call: Pm2Call, calls: readonly Pm2Call[]): Pm2Call | undefined {
  if (call.action !== "delete" && call.action !== "stop") return undefined;
  const [target] = call.targets;
  if (target === undefined || target.text === "all" || call.targets.length > 1) return undefined;
  return calls.slice(calls.indexOf(call) + 1).find((start) => {
    const { remote, within } = start.invocation;
    if (within === scheduled) return false;
    if (!starting.has(start.action) || remote !== call.invocation.remote) return false;
    if (!canFollow(call.invocation, start.invocation)) return false;
    const name = start.options.get("name")?.value?.text;
    const [started] = start.targets;
    if (name !== undefined) return name === target.text;
    return started?.text === target.text || isFile(started?.text);
  });
}

function isFile(text = ""): boolean {
  return /\.(?:config\.[cm]?js|json|ya?ml)$/.test(text);
}

function insteadOf({ targets }: Pm2Call, start: Pm2Call): string {
  const name = start.options.get("name")?.value ?? targets.find(({ text }) => !isFile(text));
  const file = start.targets.find(({ constant, text }) => constant && isFile(text))?.text;
  const selection = {
    namespace: "<namespace>",
    "name-pattern": name?.constant ? name.text : "<names>",
  };
  return step("pm2-deploy", { ...selection, ecosystem: file ?? "<ecosystem file>" });
}
