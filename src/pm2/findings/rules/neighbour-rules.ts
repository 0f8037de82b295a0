import { groupedBy } from "../../../groups.js";
import { counted, shortList } from "../../../text/phrases.js";
import type { Subject } from "../../diagnosis/subject.js";
import { apps, chosen, type FindingRule } from "../finding.js";

/** The rules about apps and projects that get into each other's way. */
export const neighbourRules: readonly FindingRule[] = [
  {
    id: "no-namespace",
    severity: "warning",
    *look(evidence) {
      const bare = chosen(evidence).filter(
        ({ process: pm2Process }) => pm2Process.namespace === "default" && !pm2Process.isModule,
      );
      if (bare.length > 0)
        yield {
          evidence: `${counted(bare.length, "process")} ${bare.length === 1 ? "has" : "have"} no namespace (PM2 calls it default): ${shortList(names(bare))}.`,
          advice: "Nothing tells whose they are. Move them with pm2-migrate-namespace.",
        };
    },
  },
  {
    id: "name-in-two-namespaces",
    severity: "info",
    *look(evidence) {
      for (const [name, group] of groupedBy(
        apps(evidence),
        ({ process: pm2Process }) => pm2Process.name,
      )) {
        const namespaces = namespacesOf(group);
        if (namespaces.length > 1 && group.some((subject) => subject.chosen))
          yield {
            about: name,
            evidence: `${name} exists in the namespaces ${namespaces.join(", ")}.`,
            advice: `A plain "pm2 restart ${name}" acts on all of them; use the steps of this library, or different names.`,
          };
      }
    },
  },
  {
    id: "shared-cwd",
    severity: "warning",
    *look(evidence) {
      for (const [cwd, group] of groupedBy(apps(evidence), (subject) => subject.cwd.path)) {
        const namespaces = namespacesOf(group);
        if (namespaces.length > 1 && group.some((subject) => subject.chosen))
          yield {
            about: cwd,
            evidence: `${shortList(labels(group))} run from the same folder ${cwd}.`,
            advice:
              "A deployment of one namespace changes the files of the other: give each a directory of its own.",
          };
      }
    },
  },
  {
    id: "shared-port",
    severity: "warning",
    *look(evidence) {
      for (const [port, group] of groupedByPort(apps(evidence))) {
        const owners = labels(group);
        const namespaces = namespacesOf(group);
        if (owners.length < 2 || !group.some((subject) => subject.chosen)) continue;
        yield {
          about: String(port),
          severity: namespaces.length > 1 ? "error" : "warning",
          evidence: `Port ${port} is shared by ${shortList(owners)}.`,
          advice: "Requests of one are answered by the other: give each a port of its own.",
        };
      }
    },
  },
  {
    id: "name-claimed-elsewhere",
    severity: "warning",
    *look(evidence) {
      for (const project of evidence.scan.projects) {
        const taken = chosen(evidence).filter(
          ({ process: pm2Process, cwd }) =>
            project.names.includes(pm2Process.name) &&
            (project.namespaces.length === 0 ||
              project.namespaces.includes(pm2Process.namespace)) &&
            !within(cwd.path, project.root),
        );
        if (taken.length > 0)
          yield {
            about: project.file,
            evidence: `${project.file} claims ${shortList(names(taken))}, which run from ${shortList([...new Set(taken.map(({ cwd }) => cwd.path))])}.`,
            advice:
              "Two projects use one name: whoever starts the file last takes the other's process. Rename one, or give it a namespace.",
          };
      }
    },
  },
  {
    id: "namespace-claimed-twice",
    severity: "warning",
    *look({ scan: { projects }, chosen: { namespaces } }) {
      const roots = new Map<string, Set<string>>();
      for (const project of projects)
        for (const namespace of project.namespaces.filter(namespaces.matches))
          roots.set(namespace, (roots.get(namespace) ?? new Set()).add(project.root));
      for (const [namespace, folders] of roots)
        if (folders.size > 1)
          yield {
            about: namespace,
            evidence: `The namespace ${namespace} is claimed by ${shortList([...folders])}.`,
            advice:
              "Each counts as foreign to nobody: a threshold or prune of one project takes the other's processes in.",
          };
    },
  },
];

function groupedByPort(subjects: readonly Subject[]): Map<number, Subject[]> {
  const groups = new Map<number, Subject[]>();
  for (const subject of subjects)
    for (const port of subject.ports) groups.set(port, [...(groups.get(port) ?? []), subject]);
  return groups;
}

function namespacesOf(group: readonly Subject[]): string[] {
  return [...new Set(group.map(({ process: pm2Process }) => pm2Process.namespace))].sort();
}

function names(group: readonly Subject[]): string[] {
  return [...new Set(group.map(({ process: pm2Process }) => pm2Process.name))];
}

function labels(group: readonly Subject[]): string[] {
  return [
    ...new Set(
      group.map(({ process: pm2Process }) => `${pm2Process.name} of ${pm2Process.namespace}`),
    ),
  ];
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
