import type { Measured } from "../../bench/measure.mjs";
import type { Row } from "../part.js";

interface Goal {
  readonly task: string;
  /** What it is held against; ours alone, in seconds, where there is none */
  readonly against?: Measured["kind"];
  readonly atLeast?: number;
  readonly atMost?: number;
}

const goals: readonly Goal[] = [
  { task: "deploy what is deployed already", against: "limit", atMost: 4 },
  { task: "deploy what is deployed already", against: "shell", atLeast: 5 },
  { task: "list 100 processes", against: "tool", atLeast: 5 },
  { task: "list 500 processes", against: "tool", atLeast: 3 },
  { task: "restart 100 processes", against: "tool", atLeast: 5 },
  { task: "clean up 100 errored processes", against: "shell", atLeast: 10 },
  { task: "diagnose 50 processes", against: "shell", atLeast: 10 },
  { task: "diagnose 500 processes", atMost: 1 },
  { task: "place a release of 5,000 files", against: "tool", atLeast: 0.66 },
  { task: "restore 1,000,000 rows", against: "shell" },
  { task: "swap in 1,000,000 rows", atMost: 0.1 },
  { task: "apply 300 small migrations", against: "tool", atLeast: 0.66 },
  { task: "judge 100,000 samples of 20 hosts", atMost: 2 },
];

/** A busy machine, as that of CI may be, hits a short run harder: only what is far off is a defect there. */
const sample: readonly Goal[] = [
  { task: "deploy what is deployed already", against: "limit", atMost: 8 },
  { task: "deploy what is deployed already", against: "shell", atLeast: 2 },
  { task: "list 20 processes", against: "tool", atLeast: 2 },
];

/** Ours against the others, and which goals have no figure. */
export function judged(all: readonly Measured[], short: boolean) {
  const rows: Row[] = [];
  const missing: string[] = [];
  for (const { task, against, atLeast, atMost } of short ? sample : goals) {
    const of = (kind: Measured["kind"]) =>
      all.filter((one) => one.task === task && one.kind === kind);
    const [ours] = of("ours");
    // The fastest of several.
    const [other] = against ? of(against).toSorted((a, b) => a.seconds - b.seconds) : [ours];
    if (ours === undefined || other === undefined) {
      missing.push(`nothing was measured of: ${task}${against ? `, against the ${against}` : ""}`);
      continue;
    }
    const overLimit = against === undefined || against === "limit";
    const ratio = against === "limit" ? ours.seconds / other.seconds : other.seconds / ours.seconds;
    const value = against === undefined ? ours.seconds : ratio;
    const figure = Number(value.toPrecision(2));
    const unit = against === undefined ? "s" : "×";
    const goal = [
      ...(atLeast === undefined ? [] : [`at least ${atLeast} ${unit}`]),
      ...(atMost === undefined ? [] : [`at most ${atMost} ${unit}`]),
    ].join(", ");
    rows.push({
      what: against
        ? `${task}: ${overLimit ? "the time of" : "as fast as"} ${other.way}`
        : `${task}: ${ours.way}`,
      figure,
      unit,
      goal,
      ok: !(value < (atLeast ?? 0)) && !(value > (atMost ?? Number.POSITIVE_INFINITY)),
    });
  }
  return { rows, missing };
}
