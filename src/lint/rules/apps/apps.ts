import { basename } from "node:path/posix";
import type { Ecosystem } from "../../ecosystem.js";
import { namespaceIntoApps } from "../../fixes/namespace.js";
import { valueAt } from "../../notation/static-value.js";
import { callsOf, type Project } from "../../project.js";
import type { LintRule } from "../../rule.js";
import type { Argument } from "../../shell/words/words.js";

export const namespaceAtTopLevel: LintRule = {
  id: "namespace-at-top-level",
  severity: "error",
  summary: "PM2 ignores a namespace beside `apps`: the apps land in `default`.",
  *check(project) {
    const isNamed = callsOf(project).some(({ targets }) => targets.some(isDefault));
    for (const ecosystem of project.ecosystems) {
      const { source, topNamespace, apps } = ecosystem;
      if (topNamespace === undefined || apps.every(({ namespace }) => namespace !== undefined))
        continue;
      const { key, value } = topNamespace;
      const message = `PM2 ignores a namespace beside apps: these apps land in the namespace "default".`;
      yield {
        source,
        span: key,
        message,
        advice: `apps: [{ namespace: ${JSON.stringify(value)}, … }]`,
        fix: isNamed ? undefined : namespaceIntoApps(ecosystem),
      };
    }
  },
};

/** The namespace that they would leave. */
function isDefault({ text }: Argument): boolean {
  return text === "default";
}

export const cwdNotAbsolute: LintRule = {
  id: "cwd-not-absolute",
  severity: "warning",
  summary: "Without an absolute cwd an app lives in whatever directory PM2 was called from.",
  *check(project) {
    for (const ecosystem of project.ecosystems) {
      if (hasWorkingDirectory(ecosystem, project)) continue;
      for (const { map, span, name } of ecosystem.apps) {
        const cwd = valueAt(map, "cwd");
        const relative = cwd?.kind === "text" && !/^(?:\/|[A-Z]:)/.test(cwd.value);
        if (!(relative || (cwd === undefined && map.spreads.length === 0))) continue;
        const message = `${relative ? "The cwd is relative" : "There is no cwd"}: the app ${named(name?.value)} lives where PM2 was called from, in a job that is the workspace, which the runner deletes.`;
        yield {
          source: ecosystem.source,
          span: relative ? cwd.span : span,
          message,
          advice: `cwd: "/srv/${name?.value ?? "app"}/current",`,
        };
      }
    }
  },
};

/** Deployed by one of our actions with an absolute working-directory: that is where its apps live. */
function hasWorkingDirectory({ source }: Ecosystem, { workflows }: Project): boolean {
  return workflows.some(({ jobs }) =>
    jobs.some(({ steps }) =>
      steps.some(
        (step) =>
          step.own?.action.startsWith("pm2-") &&
          (step.with.get("working-directory")?.value.startsWith("/") ||
            step.with.has("releases-directory")) &&
          basename(step.with.get("ecosystem")?.value ?? basename(source.path)) ===
            basename(source.path),
      ),
    ),
  );
}

export function named(name: string | undefined): string {
  return name === undefined ? "here" : `"${name}"`;
}
