import { dirname, join } from "node:path/posix";
import type { Ecosystem, EcosystemApp } from "../../ecosystem.js";
import { placeOf, type Span } from "../../notation/source.js";
import type { Text } from "../../notation/yaml.js";
import type { Project } from "../../project.js";
import { type LintProblem, type LintRule, step } from "../../rule.js";

export const nameInTwoEnvironments: LintRule = {
  id: "name-in-two-environments",
  severity: "error",
  summary: "Apps of two environments have one name: PM2 takes one for the other.",
  check: (project) =>
    sharedBy(project, "name", (shared, first) => ({
      message: `The app name "${shared.value}" is that of another environment too (${first}): PM2 finds processes by name, whatever their namespace.`,
      advice: `name: "${shared.value}-<environment>"`,
    })),
};

export const namespaceInTwoEnvironments: LintRule = {
  id: "namespace-in-two-environments",
  severity: "error",
  summary: "Two environments share a namespace: a step for one acts on the other.",
  check: (project) =>
    sharedBy(project, "namespace", (shared, first) => ({
      message: `The namespace "${shared.value}" is that of another environment too (${first}): a step for one acts on both.`,
      advice: `namespace: "<project>-<environment>"`,
    })),
};

/** Texts that apps of two environments' files have in common, shown where the later file has them. */
function* sharedBy(
  { ecosystems }: Project,
  key: "name" | "namespace",
  say: (shared: Text, first: string) => Pick<LintProblem, "message" | "advice">,
): Iterable<LintProblem> {
  const seen: { file: Ecosystem; text: Text }[] = [];
  for (const file of ecosystems) {
    const texts = distinct(file.apps.flatMap((app: EcosystemApp) => app[key] ?? []));
    for (const text of texts) {
      const other = seen.find(
        (one) => one.text.value === text.value && areEnvironments(one.file, file),
      );
      if (other === undefined) continue;
      const first = `${other.file.source.path}:${placeOf(other.file.source, other.text.span.start).line}`;
      yield { source: file.source, span: text.span, ...say(text, first) };
    }
    seen.push(...texts.map((text) => ({ file, text })));
  }
}

function distinct(texts: readonly Text[]): Text[] {
  return [...new Map([...texts].reverse().map((text) => [text.value, text])).values()].reverse();
}

const environments =
  /(?:^|[./_-])(prod(?:uction)?|live|test(?:ing)?|stag(?:e|ing)|dev(?:elopment)?|preview|qa|uat|demo|sandbox)(?=$|[./_-])/i;

/** Two files for two environments: their paths differ in such a word, or one has none beside it. */
function areEnvironments(one: Ecosystem, other: Ecosystem): boolean {
  const first = environments.exec(one.source.path)?.[1]?.toLowerCase();
  const second = environments.exec(other.source.path)?.[1]?.toLowerCase();
  if (first === second) return false;
  if (first !== undefined && second !== undefined) return true;
  return dirname(one.source.path) === dirname(other.source.path);
}

export const namespaceNotInEcosystem: LintRule = {
  id: "namespace-not-in-ecosystem",
  severity: "error",
  summary: "The workflow names a namespace that the apps of its ecosystem file do not have.",
  *check(project) {
    for (const { jobs, source } of project.workflows)
      for (const { steps } of jobs)
        for (const { own, with: inputs, workingDirectory } of steps) {
          const namespace = inputs.get("namespace");
          if (!own?.action.startsWith("pm2-") || namespace === undefined) continue;
          const file = inputs.get("ecosystem")?.value;
          const folder = inputs.get("working-directory")?.value ?? workingDirectory?.value;
          yield* compare(project, { source, span: namespace.span }, namespace.value, folder, file);
        }
    for (const { calls, step: where } of project.units)
      for (const { action, options, targets, invocation } of calls) {
        const namespace = options.get("namespace")?.value;
        const [file] = targets;
        if (
          action !== "start" ||
          !namespace?.constant ||
          !file?.constant ||
          invocation.directory !== undefined
        )
          continue;
        const place = {
          source: invocation.shell.source,
          span: namespace.span,
          statement: invocation.statement,
        };
        yield* compare(project, place, namespace.text, where?.workingDirectory?.value, file.text);
      }
  },
};

function* compare(
  { ecosystems }: Project,
  place: { readonly source: Ecosystem["source"]; readonly span: Span; readonly statement?: number },
  namespace: string,
  folder = ".",
  file?: string,
): Iterable<LintProblem> {
  if (file === undefined || namespace.includes("${{")) return;
  const ecosystem = ecosystems.find(({ source }) => source.path === join(folder, file));
  if (ecosystem === undefined || !ecosystem.whole) return;
  const own = ecosystem.apps.map((app) => app.namespace?.value ?? ecosystem.topNamespace?.value);
  if (own.length === 0 || own.some((one) => one === undefined || one === namespace)) return;
  const declared = [...new Set(own)].join(", ");
  yield {
    ...place,
    message: `No app of ${ecosystem.source.path} is in the namespace "${namespace}": they declare ${declared}.`,
    advice: step("pm2-deploy", {
      namespace: own[0] ?? "<namespace>",
      "name-pattern": "<names>",
      ecosystem: file,
    }),
  };
}
