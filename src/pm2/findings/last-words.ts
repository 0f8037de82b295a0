import { duration } from "../../text/amounts.js";
import type { Masker } from "../daemon/masking.js";
import { tail } from "../daemon/tail.js";
import type { Subject } from "../diagnosis/subject.js";
import type { Finding } from "./finding.js";

/** The end of one log file. */
export interface LogEnd {
  readonly name: string;
  readonly namespace: string;
  readonly kind: "out" | "error";
  readonly path: string;
  readonly lines: readonly string[];
  /** When the file was written last, in ms since the epoch */
  readonly written?: number;
}

/** Reading the logs of everything on a large server would tell nobody anything. */
const maxApps = 40;

const maxLineLength = 400;

/** Findings of which an app's log tells the cause. */
const explained: ReadonlySet<string> = new Set(["errored", "crash-loop", "crashed", "stopped"]);

const telling =
  /[Ee]rror|ERROR|[Ee]xception|[Ff]atal|FATAL|[Cc]annot|[Dd]enied|[Rr]efused|[Pp]anic|\bE[A-Z]{4,}\b/;

/** Where something was called from says nothing of what went wrong. */
const frame = /^\s*at .+[:(]/;

/** Reads the ends of the logs of those that have findings, the worst first, then of the others. */
export async function readLogEnds(
  subjects: readonly Subject[],
  findings: readonly Finding[],
  lines: number,
  hide: Masker,
): Promise<LogEnd[]> {
  if (lines === 0) return [];
  const order = new Map(
    findings.flatMap(({ process: pm2Process }, index) =>
      (pm2Process?.ids ?? []).map((id) => [id, index] as const).reverse(),
    ),
  );
  const worstFirst = [...subjects].sort(
    (a, b) => (order.get(a.process.id) ?? Infinity) - (order.get(b.process.id) ?? Infinity) || 0,
  );
  const files = new Map<string, Omit<LogEnd, "lines" | "written">>();
  const apps = new Set<string>();
  for (const { process: pm2Process, logs } of worstFirst) {
    const { name, namespace } = pm2Process;
    apps.add(JSON.stringify([namespace, name]));
    if (apps.size > maxApps) break;
    for (const { kind, path, bytes } of logs)
      if (bytes && !files.has(path)) files.set(path, { name, namespace, kind, path });
  }
  const ends = [...files.values()].map(async (file) => {
    const end = await tail(file.path, lines);
    // Masked before it is cut: half of a secret would not be known for one.
    const shown = end?.lines.map((line) => shortenLine(hide(line), end.torn)) ?? [];
    return { ...file, lines: shown, ...(end === undefined ? {} : { written: end.written }) };
  });
  return (await Promise.all(ends)).filter((end) => end.lines.length > 0);
}

/** A long line's beginning; of one whose beginning is not known, its end. */
export function shortenLine(line: string, torn = false): string {
  const left = line.length - maxLineLength;
  if (left <= 0) return line;
  if (torn) return `… ${line.slice(-maxLineLength)}`;
  return `${line.slice(0, maxLineLength)} … (${left} more characters)`;
}

/** What an app writes as it ends is in its log by then. */
const soonMs = 60_000;

/**
 * The findings, with the line of the error log that speaks of the cause. What was written long before
 * the app ended is most likely about something else, so its age is said.
 */
export function withLastWords(
  findings: readonly Finding[],
  ends: readonly LogEnd[],
  subjects: readonly Subject[],
): Finding[] {
  return findings.map((finding) => {
    const { process: pm2Process } = finding;
    if (pm2Process === null || !explained.has(finding.id)) return finding;
    const said = ends.find(
      (end) =>
        end.kind === "error" &&
        end.name === pm2Process.name &&
        end.namespace === pm2Process.namespace,
    );
    const lines = said?.lines.filter((line) => line.trim() !== "" && !frame.test(line)) ?? [];
    const last = lines.findLast((line) => telling.test(line)) ?? lines.at(-1);
    if (last === undefined) return finding;
    const older = endOf(pm2Process.ids, subjects) - (said?.written ?? Infinity);
    const age = older > soonMs ? `, last written ${duration(older)} before it ended,` : "";
    return { ...finding, evidence: `${finding.evidence} Its error log${age} says: ${last.trim()}` };
  });
}

/** When the last of these ended; 0 where nothing tells. */
function endOf(ids: readonly number[], subjects: readonly Subject[]): number {
  const own = subjects.filter(({ process: pm2Process }) => ids.includes(pm2Process.id));
  return Math.max(0, ...own.flatMap(({ exits }) => exits.map(({ at }) => at)));
}
