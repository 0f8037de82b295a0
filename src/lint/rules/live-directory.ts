import { dirname } from "node:path/posix";
import { valueAt } from "../notation/static-value.js";
import { acting, starting } from "../pm2-call.js";
import type { Project, Unit } from "../project.js";
import { sequencesOf } from "../project.js";
import { type LintRule, step } from "../rule.js";
import { writtenText } from "../shell/words/words.js";

export const rsyncDeleteIntoLive: LintRule = {
  id: "rsync-delete-into-live",
  severity: "error",
  summary: "Files are deleted from a directory that live processes run from.",
  *check(project) {
    for (const units of sequencesOf(project)) {
      const live = liveDirectories(units, project);
      for (const { invocations } of units)
        for (const { program, args, shell, statement } of invocations) {
          const flag = args.find(({ text }) => /^--del(?:ete(?:-\w+)*)?$/.test(text));
          const target = args.findLast(({ text }) => !text.startsWith("-"));
          if (program !== "rsync" || flag === undefined || target === undefined) continue;
          const directory = normalized(writtenText(target).replace(/^[^/:]*:/, ""));
          const used = live.find(
            (one) => `${one}/`.startsWith(`${directory}/`) || `${directory}/`.startsWith(`${one}/`),
          );
          if (directory === "" || used === undefined) continue;
          yield {
            source: shell.source,
            span: flag.span,
            statement,
            message: `rsync ${flag.text} takes files away from ${used}, while processes run from there: what they load later is gone or of another release.`,
            advice: step("pm2-deploy", {
              namespace: "<namespace>",
              "name-pattern": "<names>",
              source: ".",
              "releases-directory": `${used}-releases`,
            }),
          };
        }
    }
  },
};

/** The directories that processes are known to run from: of ecosystem files and of the same job. */
function liveDirectories(units: readonly Unit[], { ecosystems }: Project): string[] {
  const cwds = ecosystems.flatMap(({ apps }) =>
    apps.flatMap(({ map }) => {
      const cwd = valueAt(map, "cwd");
      return cwd?.kind === "text" ? [cwd.value] : [];
    }),
  );
  const inJob = units.flatMap(({ calls, step: where }) =>
    calls.flatMap(({ invocation, options, action, targets }) => {
      if (!acting.has(action)) return [];
      const script = targets.find(({ text }) => /^\/.*\.[cm]?[jt]s$/.test(text));
      if (script !== undefined && starting.has(action)) return [dirname(script.text)];
      const own = options.get("cwd")?.value ?? invocation.directory;
      return own ? [writtenText(own)] : (where?.workingDirectory?.value ?? []);
    }),
  );
  const job = units[0]?.job;
  const steps = job?.steps.flatMap(({ own, with: inputs }) =>
    own?.action.startsWith("pm2-") ? (inputs.get("working-directory")?.value ?? []) : [],
  );
  return [...cwds, ...inJob, ...(steps ?? [])]
    .map(normalized)
    .filter((path) => /^[/$~]/.test(path));
}

function normalized(path: string): string {
  return path.replace(/\$\{(\w+)\}/g, "$$$1").replace(/\/+$/, "");
}
