import { UsageError } from "../../errors.js";
import { shortList } from "../../text/phrases.js";

/** More is selected than the threshold allows. */
export class ThresholdExceeded extends UsageError {}

/** How many processes a step may touch: the larger of a count and a share holds. */
export interface Threshold {
  readonly text: string;
  readonly count: number;
  /** 0 to 100, of the namespace's processes */
  readonly percent: number;
}

/** Reads `3`, `50%` or `3, 50%`, of several shares the largest; nothing where the text is none of these. */
export function parseThreshold(text: string): Threshold | undefined {
  let count = 0;
  let percent = 0;
  let counts = 0;
  const parts = text.split(",").map((part) => part.trim());
  for (const part of parts) {
    const match = /^(\d{1,6})(%?)$/.exec(part);
    // A second count would be a number written with a comma: 1,000.
    if (!match || (match[2] === "" && counts++ > 0)) return undefined;
    const amount = Number(match[1]);
    if (match[2] === "%") percent = Math.max(percent, amount);
    else count = amount;
  }
  return percent > 100 ? undefined : { text, count, percent };
}

/** @param total processes of the namespace, all of them */
export function allowedBy(threshold: Threshold, total: number): number {
  return Math.max(threshold.count, Math.ceil((threshold.percent * total) / 100));
}

/**
 * @param verb what would be done, for the message: "delete"
 * @throws ThresholdExceeded if more would be touched than the threshold allows
 */
export function checkThreshold(
  threshold: Threshold,
  {
    affected,
    total,
    verb,
    input = "max-affected",
  }: { affected: readonly string[]; total: number; verb: string; input?: string },
): void {
  const allowed = allowedBy(threshold, total);
  if (affected.length <= allowed) return;
  throw new ThresholdExceeded(
    `This step would ${verb} ${affected.length} of the namespace's ${total} processes (${shortList(affected)}); ` +
      `${input} is "${threshold.text}", which allows ${allowed}. Nothing was touched. ` +
      `If that many are meant, set ${input} to "${affected.length}" or more.`,
  );
}
