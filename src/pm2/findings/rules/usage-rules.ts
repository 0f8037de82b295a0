import { duration, megabytes, percent } from "../../../text/amounts.js";
import type { Evidence } from "../../diagnosis/evidence.js";
import type { Subject } from "../../diagnosis/subject.js";
import { chosen, type FindingRule, type Found } from "../finding.js";

/** Growth below these is the usual breathing of a garbage collector. */
const minGrowth = 0.2;
const minGrowthBytes = 10 * 1024 ** 2;
const minCaptures = 6;

const nearlyUsed = 0.8;
const almostUsed = 0.95;

/** The rules about what a process uses up. */
export const usageRules: readonly FindingRule[] = [
  {
    id: "memory-growing",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence)) yield* memoryGrowth(subject, evidence);
    },
  },
  {
    id: "descriptors-nearly-used",
    severity: "warning",
    *look(evidence) {
      for (const subject of chosen(evidence)) {
        const { openFiles, openFilesLimit } = subject.kernel ?? {};
        if (!openFiles || !openFilesLimit || openFiles < nearlyUsed * openFilesLimit) continue;
        yield {
          subject,
          severity: openFiles >= almostUsed * openFilesLimit ? "error" : "warning",
          evidence: `${openFiles} of ${openFilesLimit} file descriptors are open (${percent(openFiles / openFilesLimit)}).`,
          advice:
            "It fails with EMFILE when they are used up: look for connections or files that are not closed, or raise the limit (ulimit -n).",
        };
      }
    },
  },
];

/** Compares the medians of the first and last third of one life: a single peak moves neither. */
function* memoryGrowth(subject: Subject, { watched }: Evidence): Generator<Found> {
  const { pid } = subject.process;
  const life = subject.samples.filter((sample) => sample.pid === pid && pid > 0);
  if (life.length < minCaptures) return;
  const memory = life.map(({ memoryBytes }) => memoryBytes);
  const third = Math.floor(memory.length / 3);
  const [from, to] = [median(memory.slice(0, third)), median(memory.slice(-third))];
  const middle = median(memory.slice(third, -third));
  if (to - from < minGrowthBytes || to < from * (1 + minGrowth)) return;
  // A step up (a cache being filled) is no growth: the middle third must lie between.
  if (middle <= from || middle >= to) return;
  const first = watched.captures[0]?.at ?? 0;
  const last = watched.captures.at(-1)?.at ?? 0;
  yield {
    subject,
    evidence: `Its memory grew from ${megabytes(from)} to ${megabytes(to)} within ${duration(last - first)}.`,
    advice:
      "Watch it for longer (more captures); if it goes on, it leaks: set max_memory_restart as a net, and take a heap snapshot.",
  };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
