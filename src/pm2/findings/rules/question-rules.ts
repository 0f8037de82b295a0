import { isWrittenOut } from "../../../pattern.js";
import { counted, shortList } from "../../../text/phrases.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import type { Subject } from "../../diagnosis/subject.js";
import { apps, chosen, type FindingRule, type Found, type Severity } from "../finding.js";

/** The rules about what the run was asked to look at: a report of nothing must not look healthy. */
export const questionRules: readonly FindingRule[] = [
  {
    id: "nothing-selected",
    severity: "error",
    *look(evidence) {
      if (evidence.watched.captures.length === 0) return;
      if (chosen(evidence).length === 0) yield nothing(evidence);
      else yield* misspelt(evidence);
    },
  },
  {
    id: "scan-incomplete",
    severity: "warning",
    *look({ scan }) {
      for (const { folder, why } of scan.unread)
        yield {
          about: folder,
          evidence: `scan-directories names ${folder}, which cannot be read: ${why}.`,
          advice:
            "Correct scan-directories, or find out where the folder went: no project in there was compared.",
        };
      if (scan.cut)
        yield {
          evidence: `There are more folders below scan-directories than are looked at; ${counted(scan.projects.length, "ecosystem file")} found.`,
          advice: "Name the folders of the projects themselves.",
        };
    },
  },
];

function nothing(evidence: Evidence): Found {
  const { namespaces, names } = evidence.chosen;
  const all = apps(evidence);
  if (all.length === 0)
    return {
      severity: evidence.saved.entries.length > 0 ? "error" : "warning",
      evidence: "The daemon runs, and its list holds no process.",
      advice:
        evidence.saved.entries.length > 0
          ? 'dump.pm2 holds what should run (see dump-differs): "pm2 resurrect" starts it.'
          : "Deploy what should run here, or check that this is the right home.",
    };
  const ofThese = all.filter(({ process: pm2Process }) => namespaces.matches(pm2Process.namespace));
  return {
    evidence:
      `Of ${counted(all.length, "process")}, none is selected by the namespaces "${namespaces.text}" and the names "${names.text}". ` +
      (ofThese.length > 0 ? namesAmong(ofThese) : namespacesAmong(all)),
    advice: `Nothing was looked at. ${ofThese.length > 0 ? "Correct name-pattern" : "Correct namespaces"}, or find out where the processes went.`,
  };
}

/** One of several entries selects nothing: the others must not hide that. */
function* misspelt(evidence: Evidence): Generator<Found> {
  const { namespaces, names } = evidence.chosen;
  const all = apps(evidence);
  for (const entry of namespaces.idle(all.map(({ process: pm2Process }) => pm2Process.namespace)))
    yield {
      about: `namespaces ${entry}`,
      severity: severityOf(entry),
      evidence: `The entry "${entry}" of namespaces selects no process. ${namespacesAmong(all)}`,
      advice: "Correct namespaces, or find out where the processes went.",
    };
  const ofThese = all.filter(({ process: pm2Process }) => namespaces.matches(pm2Process.namespace));
  for (const entry of names.idle(ofThese.map(({ process: pm2Process }) => pm2Process.name)))
    yield {
      about: `name-pattern ${entry}`,
      severity: severityOf(entry),
      evidence: `The entry "${entry}" of name-pattern selects no process. ${namesAmong(ofThese)}`,
      advice: "Correct name-pattern, or find out where the processes went.",
    };
}

function severityOf(entry: string): Severity {
  return isWrittenOut(entry) ? "error" : "warning";
}

function namespacesAmong(subjects: readonly Subject[]): string {
  return `There are the namespaces ${tally(subjects.map(({ process: pm2Process }) => pm2Process.namespace))}.`;
}

function namesAmong(subjects: readonly Subject[]): string {
  return `There are the names ${tally(subjects.map(({ process: pm2Process }) => pm2Process.name))}.`;
}

/** `production (8), staging (4)` */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return shortList([...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([w, n]) => `${w} (${n})`));
}
