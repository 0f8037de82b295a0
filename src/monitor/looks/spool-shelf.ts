import { readIfThere, writeWhole } from "../../disk/whole-file.js";
import { parsedSample, samplesIn } from "../../history/samples.js";
import { daySizes, readDay, summaryPath } from "../../history/spool.js";
import type { KeptSummary, Shelf } from "./looks.js";

/** The looks of a folder of histories; what a day comes to lies beside its file, with the size that this had. */
export function spoolShelf(history: string): Shelf {
  const folder = samplesIn(history);
  return {
    marks: (from) => daySizes(folder, from),
    looks: (day) => readDay(folder, day, parsedSample),
    summaries: async (from) => {
      const days = [...(await daySizes(folder, from)).keys()];
      const kept = days.map(async (day) => [day, await keptAt(summaryPath(folder, day))] as const);
      return new Map(
        (await Promise.all(kept)).flatMap(([day, summary]) =>
          summary === undefined ? [] : [[day, summary] as const],
        ),
      );
    },
    // It can be made again: a disk that is full or read-only costs time, and no step.
    keep: (day, { mark, text }) =>
      writeWhole(summaryPath(folder, day), `${mark}\n${text}`).catch(() => {}),
    keepsToday: false,
  };
}

async function keptAt(path: string): Promise<KeptSummary | undefined> {
  const text = (await readIfThere(path).catch(() => undefined)) ?? "";
  const end = text.indexOf("\n");
  const mark = /^\d+$/.test(text.slice(0, end)) ? Number(text.slice(0, end)) : undefined;
  return mark === undefined ? undefined : { mark, text: text.slice(end + 1) };
}
